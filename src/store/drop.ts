import type { FileSource } from './files.ts';
import type { FolderEntry } from './folder.ts';

/** What the store needs of a browser's `DataTransfer`; the real one fits. */
export type DropTransfer = {
  readonly items: ArrayLike<{
    readonly kind: string;
    getAsFile(): FileSource | null;
    webkitGetAsEntry?(): FolderEntry | null;
  }>;
  readonly files: ArrayLike<FileSource>;
  getData(format: string): string;
};

export type Dropped = { readonly files: readonly FileSource[]; readonly folders: readonly FolderEntry[]; readonly text: string };

/**
 * Reads a drop. Must be called while the drop event is handled: browsers empty the transfer afterwards. A folder is
 * given as a file of size 0 or 4096 that cannot be read, so it has to be told apart here, by its entry.
 */
export function readDrop(transfer: DropTransfer): Dropped {
  const files: FileSource[] = [];
  const folders: FolderEntry[] = [];
  for (const item of Array.from(transfer.items)) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.() ?? null;
    if (entry?.isDirectory) folders.push(entry);
    else {
      const file = item.getAsFile();
      if (file !== null) files.push(file);
    }
  }
  if (files.length === 0 && folders.length === 0) files.push(...Array.from(transfer.files));
  const text = files.length === 0 && folders.length === 0 ? transfer.getData('text/plain') : '';
  return { files, folders, text };
}
