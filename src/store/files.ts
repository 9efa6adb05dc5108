/** What the store needs of a browser's `File`. */
export type FileSource = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
};
