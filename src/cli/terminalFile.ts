import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { MAX_FILE_BYTES, readPlainText } from '#formats/plainText.ts';

/** A file from the disk as a draft that bears the file's own name. Never throws: what goes wrong is a problem. */
export async function readDraft(file: string): Promise<Result<Draft, Problem>> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'folder', name: file });
    if (found.size > MAX_FILE_BYTES) return fail({ code: 'file-too-large', name: file, bytes: found.size, maxBytes: MAX_FILE_BYTES });
    bytes = await readFile(file);
  } catch {
    return fail({ code: 'unreadable-file', name: file });
  }
  const name = path.basename(file);
  const draft = readPlainText(bytes, name);
  return draft.ok ? ok({ ...draft.value, name }) : draft;
}
