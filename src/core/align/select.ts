import { int32 } from '#core/model/slab.ts';
import type { Version } from '#core/model/version.ts';
import type { UnitList } from './units.ts';

/** The tokens of chosen paragraphs or sentences as units; unit u is item `items[u]` of the version. O(tokens chosen). */
export function selectUnits(version: Version, kind: 'paragraphs' | 'sentences', items: ArrayLike<number>): UnitList {
  const starts = int32(items.length + 1);
  for (let u = 0; u < items.length; u++) {
    const { tokens } = version[kind][items[u]!]!;
    starts[u + 1] = starts[u]! + tokens.end - tokens.start;
  }
  const tokens = int32(starts[items.length]!);
  for (let u = 0; u < items.length; u++) {
    const span = version[kind][items[u]!]!.tokens;
    for (let t = span.start as number, to = starts[u]!; t < span.end; t++, to++) tokens[to] = version.tokens.norm[t]!;
  }
  return { tokens, starts };
}
