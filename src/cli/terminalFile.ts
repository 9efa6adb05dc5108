import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { LIMITS } from '#formats/readers/budget.ts';
import type { FileReader } from './readThread.ts';

/**
 * The versions in a file from the disk, of every kind the page reads. One alone bears the file's own name; several bear
 * theirs. Never throws: what goes wrong is a problem.
 */
export async function readDrafts(file: string, reader: FileReader): Promise<Result<readonly Draft[], Problem>> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'folder', name: file });
    if (found.size > LIMITS.maxFileBytes) return fail({ code: 'file-too-large', name: file, bytes: found.size, maxBytes: LIMITS.maxFileBytes });
    // Node gives a Buffer, which is not quite the array that readers are promised.
    bytes = new Uint8Array(await readFile(file));
  } catch {
    return fail({ code: 'unreadable-file', name: file });
  }
  const name = path.basename(file);
  const reading = await reader.read(bytes, name);
  if (!reading.ok) return reading;
  const { drafts } = reading.value;
  return ok(drafts.map(({ name: own, text, publishedAt, roles }) => ({ name: drafts.length === 1 ? name : own, text, publishedAt, roles })));
}
