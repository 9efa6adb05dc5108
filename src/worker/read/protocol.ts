import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Reading } from '#formats/readers/reading.ts';

/** Page → reading worker: read a file, or fetch all readers while there is a network. */
export type ReadWish = ReadRequest | 'fetch-readers';

/** One file at a time. The buffer is handed over. `encoding`: the reader's own choice, if any. */
export type ReadRequest = { readonly job: number; readonly name: string; readonly bytes: ArrayBuffer; readonly encoding: string | null };

/** Reading worker → page, exactly one for each request, unless it is ended before. */
export type ReadReply = { readonly job: number; readonly result: Result<Reading, Problem> };
