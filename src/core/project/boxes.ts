import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { isEmpty } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from './anchors.ts';
import { differsInvisibly, invisiblesIn } from './invisible.ts';
import type { Piece } from './piece.ts';

type Side = 'before' | 'after';

/** A box and the place in the version's text before which it stands. */
export type Box = { readonly at: number; readonly piece: Extract<Piece, { kind: 'box' }> };

/** Does the change differ in nothing that can be seen? Splits, merges and moves always can. */
export const isInvisible = (comparison: Comparison, change: Change): boolean =>
  (change.operation === 'substitution' || change.operation === 'insertion' || change.operation === 'deletion') &&
  differsInvisibly(textOf(comparison, change, 'before').text, textOf(comparison, change, 'after').text);

/** The boxes of an invisible change on one side, in order. A space before its first word is told before that word. */
export function boxesOf(comparison: Comparison, change: Change, side: Side): readonly Box[] {
  const { from, text } = textOf(comparison, change, side);
  const other = textOf(comparison, change, side === 'before' ? 'after' : 'before').text;
  const version = comparison[side];
  const first = version.tokens.start[change[side].start] ?? from;
  return invisiblesIn(text, other).map(({ start, label, says }) => ({
    at: Math.max(first, from + start),
    piece: { kind: 'box', change: change.id, label, says },
  }));
}

/** A side's words with the white space before them, unless they open their paragraph. */
function textOf(comparison: Comparison, change: Change, side: Side): { readonly from: number; readonly text: string } {
  const version = comparison[side];
  const span = change[side];
  if (isEmpty(span)) return { from: version.tokens.start[span.start] ?? 0, text: '' };
  const from = opensParagraph(version, span.start) ? (version.tokens.start[span.start] ?? 0) : (version.tokens.end[span.start - 1] ?? 0);
  return { from, text: version.text.slice(from, version.tokens.end[span.end - 1]) };
}

const opensParagraph = (version: Version, token: Parameters<typeof paragraphOfToken>[1]): boolean =>
  token === 0 || version.paragraphs[paragraphOfToken(version, token)]?.tokens.start === token;
