/** What the store needs of a browser's `File`. */
export type FileSource = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
};

/** Bytes of one file that are read at all: a 100,000-word story takes under 1 MB as text and a few as a Word file. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
