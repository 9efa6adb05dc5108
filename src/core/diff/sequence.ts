import { int32 } from '#core/model/slab.ts';
import type { TokenTable } from '#core/model/version.ts';

/** Token ranges as flat pairs: start, end, start, end … ascending. */
export type Ranges = readonly number[];

/**
 * The tokens of one side of a region, laid end to end. `token[i]` is the position in the version, `norm[i]` its norm.
 */
export type Sequence = { readonly length: number; readonly token: Int32Array; readonly norm: Int32Array };

export const rangesLength = (ranges: Ranges): number => {
  let length = 0;
  for (let i = 0; i < ranges.length; i += 2) length += ranges[i + 1]! - ranges[i]!;
  return length;
};

export function sequenceOf(ranges: Ranges, tokens: TokenTable): Sequence {
  const length = rangesLength(ranges);
  if (ranges.length === 2) {
    const start = ranges[0]!;
    const token = int32(length);
    for (let i = 0; i < length; i++) token[i] = start + i;
    return { length, token, norm: tokens.norm.subarray(start, start + length) };
  }
  const token = int32(length);
  const norm = int32(length);
  let at = 0;
  for (let r = 0; r < ranges.length; r += 2) {
    for (let t = ranges[r]!; t < ranges[r + 1]!; t++, at++) {
      token[at] = t;
      norm[at] = tokens.norm[t]!;
    }
  }
  return { length, token, norm };
}

/** A match the other way round: `partners[a] = b`, -1 elsewhere. `length`: tokens of the other side. */
export function partnersOf(match: Int32Array, length: number): Int32Array {
  const partners = int32(length).fill(-1);
  for (let i = 0; i < match.length; i++) if (match[i]! >= 0) partners[match[i]!] = i;
  return partners;
}
