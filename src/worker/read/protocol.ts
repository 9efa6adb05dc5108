import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Reading } from '#formats/readers/reading.ts';

/** To the reading worker. One file at a time; the buffer is handed over, not copied. */
export type ReadRequest = { readonly job: number; readonly name: string; readonly bytes: ArrayBuffer; readonly encoding: string | null };

/** From it, exactly one for each request, unless it is ended before. */
export type ReadReply = { readonly job: number; readonly result: Result<Reading, Problem> };
