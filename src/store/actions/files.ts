import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import { MAX_FILE_BYTES } from '#formats/plainText.ts';
import type { Context } from '../context.ts';
import { readDrop } from '../drop.ts';
import type { FileSource } from '../files.ts';
import { openLink, wholeLinkIn } from '../openLink.ts';
import type { FoundText } from '../ports.ts';
import { MAX_VERSIONS } from '../sigla.ts';
import type { Actions } from '../state.ts';
import { addDrafts } from './shelf.ts';

type FileActions = Pick<Actions, 'addFiles' | 'addDrop' | 'addPaste'>;

export function fileActions(context: () => Context): FileActions {
  const addPaste = async (text: string): Promise<void> => {
    const fragment = wholeLinkIn(text);
    if (fragment !== null) await openLink(context(), fragment);
    else await addAll(context(), [pasted(context(), text)]);
  };
  return {
    addFiles: (files) => addAll(context(), files),
    async addDrop(transfer) {
      const { files, folders, text } = readDrop(transfer);
      for (const name of folders) context().store.getState().actions.report({ code: 'folder', name });
      if (text.trim() !== '') await addPaste(text);
      else await addAll(context(), files);
    },
    addPaste,
  };
}

/** Reads every file before any version is added, so that one drop is one step of undo and keeps its order. */
async function addAll(context: Context, files: readonly FileSource[]): Promise<void> {
  const { store, restored } = context;
  await restored;
  const { shelf, actions } = store.getState();
  const wanted = shelf.entries.length + files.length;
  if (wanted > MAX_VERSIONS) return actions.report({ code: 'too-many-versions', wanted, maxVersions: MAX_VERSIONS });
  const results = await Promise.all(files.map((file) => read(context, file)));
  if (store.getState().shelf.id !== shelf.id) return;
  for (const result of results) if (!result.ok) actions.report(result.problem);
  addDrafts(context, results.flatMap((result) => (result.ok ? result.value : [])));
}

async function read({ ports }: Context, file: FileSource): Promise<Result<readonly FoundText[], Problem>> {
  if (file.size === 0) return fail({ code: 'empty-file', name: file.name });
  if (file.size > MAX_FILE_BYTES) return fail({ code: 'file-too-large', name: file.name, bytes: file.size, maxBytes: MAX_FILE_BYTES });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail({ code: 'unreadable-file', name: file.name });
  }
  return ports.engine.read(file.name, bytes);
}

/** Pasted text goes the way of a file, so that it meets the same rules. */
function pasted({ store }: Context, text: string): FileSource {
  const taken = new Set(store.getState().shelf.entries.map((entry) => entry.draft.name));
  let count = 1;
  while (taken.has(`Pasted text ${count}`)) count++;
  const bytes = new TextEncoder().encode(text);
  return { name: `Pasted text ${count}`, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
