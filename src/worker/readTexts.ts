import type { Problem } from '#core/model/problem.ts';
import { ok, type Result } from '#core/model/result.ts';
import { readPlainText } from '#formats/plainText.ts';
import type { FoundText } from './protocol.ts';

/** The texts of a file for the page: never none, never a throw. */
export function readTexts(name: string, buffer: ArrayBuffer): Promise<Result<readonly FoundText[], Problem>> {
  const draft = readPlainText(new Uint8Array(buffer), name);
  return Promise.resolve(draft.ok ? ok([{ draft: draft.value, label: '' }]) : draft);
}
