import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { LIMITS } from '#formats/readers/budget.ts';
import { readFile } from '#formats/readers/readFile.ts';

/**
 * The texts of a file, in every format the page reads; a file with several (a mail with attachments, a feed) gives them
 * in order. One text bears the file's own name, of several each its label. Never throws: what goes wrong is a problem.
 */
export async function readDrafts(file: string): Promise<Result<readonly Draft[], Problem>> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'folder', name: file });
    if (found.size > LIMITS.maxFileBytes) return fail({ code: 'file-too-large', name: file, bytes: found.size, maxBytes: LIMITS.maxFileBytes });
    // Node gives a Buffer, which is not quite the array that readers are promised.
    bytes = new Uint8Array(await readBytes(file));
  } catch {
    return fail({ code: 'unreadable-file', name: file });
  }
  const name = path.basename(file);
  const reading = await readFile(bytes, name);
  if (!reading.ok) return reading;
  const { drafts } = reading.value;
  return ok(drafts.map((draft) => ({ name: drafts.length === 1 ? name : draft.name, text: draft.text, publishedAt: draft.publishedAt, roles: draft.roles })));
}
