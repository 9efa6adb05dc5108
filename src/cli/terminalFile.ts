import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { startBudget, Stopped } from '#formats/readers/budget.ts';
import { lookAt } from '#formats/readers/fileFacts.ts';
import { foreignKind } from '#formats/readers/foreignKind.ts';
import { read } from '#formats/readers/plain.ts';

/** Bytes of the largest file that is read: the page's own limit. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** A file from the disk as a draft, named as the file is. Never throws: what goes wrong is a problem with a sentence. */
export async function readDraft(file: string): Promise<Result<Draft, Problem>> {
  let bytes: Uint8Array;
  try {
    const { size, isDirectory } = await stat(file).then((found) => ({ size: found.size, isDirectory: found.isDirectory() }));
    if (isDirectory) return fail({ code: 'folder', name: file });
    if (size > MAX_FILE_BYTES) return fail({ code: 'file-too-large', name: file, bytes: size, maxBytes: MAX_FILE_BYTES });
    bytes = await readBytes(file);
  } catch {
    return fail({ code: 'unreadable-file', name: file });
  }
  if (bytes.length === 0) return fail({ code: 'empty-file', name: file });
  const name = path.basename(file);
  const facts = lookAt(bytes, name);
  const foreign = foreignKind(facts);
  if (foreign !== null) return fail(foreign);
  try {
    const reading = await read(facts, startBudget(name, 'plain text'), {});
    if (!reading.ok) return reading;
    const [draft] = reading.value.drafts;
    return draft === undefined || draft.text.trim() === '' ? fail({ code: 'no-text', name, kind: 'plain text' }) : ok({ ...draft, name });
  } catch (thrown) {
    if (thrown instanceof Stopped) return fail(thrown.problem);
    throw thrown;
  }
}
