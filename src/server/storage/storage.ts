/**
 * Where the share service keeps its records: bytes by id, each with a time after which it may go. One contract suite
 * (`testing/storageContract.ts`) runs on every driver.
 */
export type Storage = {
  /**
   * Settles once the record would survive a loss of power, as far as the place behind it promises that. Never writes over
   * another record: 'taken' where the id holds other bytes already; the same bytes again are 'stored'. 'full' where there
   * is no room; nothing is left behind then. Any other failure throws.
   *
   * @param expiresAt milliseconds since 1970
   */
  put(id: string, bytes: Uint8Array, expiresAt: number): Promise<'stored' | 'taken' | 'full'>;
  /** Null where there is no such record. Whether it has expired is for the reader of the record to see. */
  get(id: string): Promise<Uint8Array | null>;
  /** Nothing happens where there is no such record. */
  remove(id: string): Promise<void>;
  /** Every id, in no order; records that come or go meanwhile may be in it or not. */
  ids(): AsyncIterable<string>;
  /** Removes what expired at `now` or before, and what a crash left half written. @returns how many records went, as far as known */
  sweep(now: number): Promise<number>;
  /** Bytes held now; null where the place behind it keeps its own limit and does not tell. */
  usage(): Promise<number | null>;
  /** Bytes that would still fit; null where nobody can tell. */
  room(): Promise<number | null>;
  /** The clock of the place behind it, milliseconds since 1970, so that a wrong one is noticed. */
  clock(): Promise<number>;
  close(): Promise<void>;
};
