import type { Comparison } from '#core/model/collation.ts';
import { isEmpty } from '#core/model/span.ts';
import { markClass } from '#core/project/markIndex.ts';
import type { TextMark } from './carryMarks.ts';

/** Every change of one side as characters of that version's text. */
export function textMarks(comparison: Comparison, side: 'before' | 'after'): readonly TextMark[] {
  const { tokens } = comparison[side];
  return comparison.changes.flatMap((change) => {
    const words = change[side];
    if (isEmpty(words) || change.operation === 'split' || change.operation === 'merge') return [];
    const start = tokens.start[words.start];
    const end = tokens.end[words.end - 1];
    return start === undefined || end === undefined ? [] : [{ start, end, class: markClass(comparison, change) }];
  });
}
