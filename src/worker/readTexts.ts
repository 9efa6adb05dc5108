import type { Problem } from '#core/model/problem.ts';
import { ok, type Result } from '#core/model/result.ts';
import { readFile } from '#formats/readers/readFile.ts';
import type { FoundText } from './protocol.ts';

/** The texts of a file for the page: never none, never a throw. Every kind that a reader is registered for. */
export async function readTexts(name: string, buffer: ArrayBuffer): Promise<Result<readonly FoundText[], Problem>> {
  const reading = await readFile(new Uint8Array(buffer), name);
  if (!reading.ok) return reading;
  return ok(reading.value.drafts.map(({ name: own, text, publishedAt, roles, label }) => ({ draft: { name: own, text, publishedAt, roles }, label: label ?? '' })));
}
