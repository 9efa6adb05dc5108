import type { RefObject } from 'react';

export type AddFilesProps = { readonly field: RefObject<HTMLInputElement | null>; readonly onFiles: (files: readonly File[]) => void };

/**
 * The one file field of the app, named "Add files" for people and programs that look for it. It is out of sight, not out
 * of the tree: the buttons that open it are what one sees. Any file may be chosen; what cannot be read says so.
 */
export function AddFiles({ field, onFiles }: AddFilesProps) {
  return (
    <input
      ref={field} type="file" multiple aria-label="Add files" className="file-field" tabIndex={-1}
      onChange={(event) => {
        const files = Array.from(event.target.files ?? []);
        // The same file must be choosable twice in a row.
        event.target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
