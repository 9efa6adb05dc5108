import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { compareNames } from '#formats/compareNames.ts';
import type { FileSource } from './files.ts';

/** What the store needs of a browser's `FileSystemEntry`; the real ones fit, of files and of folders. */
export type FolderEntry = {
  readonly isDirectory: boolean;
  readonly name: string;
  createReader?(): { readEntries(onEntries: (entries: readonly FolderEntry[]) => void, onError: (error: unknown) => void): void };
  file?(onFile: (file: FileSource) => void, onError: (error: unknown) => void): void;
};

/** Files looked at in one folder, those below it included: ten times what can be compared, so that litter does no harm. */
const MAX_FILES = 200;
/** Folders inside folders. A desk's story folder has one or two; a whole disk has no place here. */
const MAX_DEPTH = 6;
/** Files that systems and programs leave behind and people never see. */
const LITTER = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i;

/** All files in a folder and below, in the order of their paths with numbers by value: "take-2" before "take-10". */
export async function filesIn(folder: FolderEntry): Promise<Result<readonly FileSource[], Problem>> {
  const { name } = folder;
  const found: { readonly path: string; readonly entry: FolderEntry }[] = [];
  const walk = async (entry: FolderEntry, path: string, depth: number): Promise<void> => {
    for (const child of await children(entry)) {
      if (LITTER.test(child.name)) continue;
      const place = `${path}${child.name}`;
      if (!child.isDirectory) found.push({ path: place, entry: child });
      else if (depth < MAX_DEPTH) await walk(child, `${place}/`, depth + 1);
      if (found.length > MAX_FILES) return;
    }
  };
  try {
    await walk(folder, '', 1);
    if (found.length === 0) return fail({ code: 'empty-folder', name });
    if (found.length > MAX_FILES) return fail({ code: 'too-many-files', name, maxFiles: MAX_FILES });
    return ok(await Promise.all(found.sort((one, other) => compareNames(one.path, other.path)).map(({ entry }) => fileOf(entry))));
  } catch {
    return fail({ code: 'folder', name });
  }
}

/** Browsers give the entries of a folder in lots of up to 100, and an empty lot at the end. */
async function children(folder: FolderEntry): Promise<readonly FolderEntry[]> {
  const reader = folder.createReader?.();
  if (reader === undefined) throw new Error('This browser does not open folders.');
  const all: FolderEntry[] = [];
  for (;;) {
    const lot = await new Promise<readonly FolderEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (lot.length === 0) return all;
    all.push(...lot);
    if (all.length > MAX_FILES * MAX_DEPTH) return all;
  }
}

const fileOf = (entry: FolderEntry): Promise<FileSource> =>
  new Promise((resolve, reject) => {
    if (entry.file === undefined) reject(new Error('This browser does not open files in folders.'));
    else entry.file(resolve, reject);
  });
