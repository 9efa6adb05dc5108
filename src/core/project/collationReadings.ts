import type { Change } from '#core/model/change.ts';
import { isEmpty, type Span, type TokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { overlaps } from './collationCells.ts';
import type { CollationClass } from './collationTable.ts';
import type { MarkIndex } from './markIndex.ts';

type Spans = readonly Span<TokenIndex>[];

/** Changes of words between the base's cell and another's: those on one of the two. */
export function changesBetween(changes: readonly Change[], base: Spans, cell: Spans): readonly Change[] {
  return changes.filter(({ operation, before, after }) =>
    (operation === 'insertion' || operation === 'deletion' || operation === 'substitution') && (overlaps(after, cell) || (overlaps(before, base) && (isEmpty(after) || overlaps(after, cell)))));
}

export const classOf = (changes: readonly Change[]): CollationClass =>
  changes.length === 0 ? 'same' : changes.every(({ grade }) => grade.rank === 'accidental') ? 'style' : 'reworded';

const wordsOf = ({ tokens }: Version, { start, end }: Span<TokenIndex>): readonly number[] => {
  const out: number[] = [];
  for (let t = start as number; t < end; t++) if (tokens.kind[t] !== TokenKind.punctuation) out.push(tokens.norm[t]!);
  return out;
};

/** What a cell says, style aside, where there is no comparison to tell style by: its words as norms, signs left out. */
export const plainReading = (version: Version, spans: Spans): string => spans.flatMap((span) => wordsOf(version, span)).join(' ');

/** What it says to the letter. */
export const exactReading = ({ text, tokens }: Version, spans: Spans): string =>
  spans.map(({ start, end }) => text.slice(tokens.start[start], tokens.end[end - 1])).join('\n');

/**
 * What a cell says, style aside: its words, with those that differ from the base in style alone read as the base has them.
 * Two versions that changed the same and are styled differently give one reading.
 */
export function readingOf(index: MarkIndex, cell: Spans, changes: readonly Change[]): string {
  const { before, after } = index.comparison;
  const styled = changes.filter(({ grade }) => grade.rank === 'accidental').sort((x, y) => x.after.start - y.after.start);
  const out: number[] = [];
  for (const span of cell) {
    let at = span.start;
    for (const change of styled) {
      if (change.after.start < at || change.after.start > span.end) continue;
      out.push(...wordsOf(after, { start: at, end: change.after.start }), ...wordsOf(before, change.before));
      at = change.after.end;
    }
    if (at < span.end) out.push(...wordsOf(after, { start: at, end: span.end }));
  }
  return out.join(' ');
}
