import type { Comparison } from '#core/model/collation.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { paragraphOfToken } from '../anchors.ts';
import type { Side } from './passages.ts';

/**
 * Tokens [start, end) of one version, in one paragraph, as they stand in a reading. `otherStart`: where the same words stand
 * in the other version; -1 for words of a change. `breakBefore`: a paragraph begins here.
 */
export type Stretch = { readonly side: Side; readonly start: number; readonly end: number; readonly otherStart: number; readonly breakBefore: boolean };

/** Between paragraphs that were neighbours in neither version, of texts that show no custom of their own. */
const BLANK_LINE = '\n\n';

/**
 * Stretches as text. What stands between two words is what stands between them in a version that has them side by side; only
 * where neither has, a space is chosen by the signs on either side. Linear.
 */
export function joinText(comparison: Comparison, stretches: readonly Stretch[]): string {
  const custom = separatorOf(comparison.before) ?? separatorOf(comparison.after) ?? BLANK_LINE;
  const parts: string[] = [];
  let last: Stretch | null = null;
  for (const given of stretches) {
    const stretch: Stretch | null = last === null ? given : withoutSecondSign(comparison, last, given);
    if (stretch === null) continue;
    if (last !== null) parts.push(gap(comparison, last, stretch, custom));
    const { text, tokens } = comparison[stretch.side];
    parts.push(text.slice(tokens.start[stretch.start], tokens.end[stretch.end - 1]));
    last = stretch;
  }
  return parts.join('');
}

/** A sentence or clause that lost its words to another place keeps its stop or comma, and so does the one before it: one is enough. */
function withoutSecondSign(comparison: Comparison, x: Stretch, y: Stretch): Stretch | null {
  if (y.breakBefore || meet(x, y)) return y;
  const { text, tokens } = comparison[y.side];
  const left = comparison[x.side];
  const before = left.text.charAt(left.tokens.end[x.end - 1]! - 1);
  const after = text.slice(tokens.start[y.start], tokens.end[y.start]);
  if (!SIGN.test(after) || (before !== after && !(STOP.test(before) && STOP.test(after)))) return y;
  return y.end - y.start === 1 ? null : { ...y, start: y.start + 1, otherStart: y.otherStart < 0 ? -1 : y.otherStart + 1 };
}

const SIGN = /^[.,;:!?…，、；：。！？]$/u;
const STOP = /^[.!?…。！？]$/u;

/** Side by side in one of the versions. */
const meet = (x: Stretch, y: Stretch): boolean => (['before', 'after'] as const).some((side) => endOn(x, side) >= 0 && endOn(x, side) === startOn(y, side));

function gap(comparison: Comparison, x: Stretch, y: Stretch, custom: string): string {
  const order: readonly Side[] = y.otherStart < 0 ? [y.side, y.side === 'before' ? 'after' : 'before'] : x.otherStart < 0 && x.side === 'after' ? ['after', 'before'] : ['before', 'after'];
  for (const side of order) {
    const end = endOn(x, side);
    if (end < 0 || end !== startOn(y, side)) continue;
    const version = comparison[side];
    const parted = paragraphOfToken(version, end - 1) !== paragraphOfToken(version, end);
    if (parted === y.breakBefore) return version.text.slice(version.tokens.end[end - 1], version.tokens.start[end]);
  }
  return y.breakBefore || meetUnasked(comparison, x, y) ? custom : space(comparison, x, y);
}

const startOn = (stretch: Stretch, side: Side): number => (stretch.side === side ? stretch.start : stretch.otherStart);
const endOn = (stretch: Stretch, side: Side): number =>
  stretch.side === side ? stretch.end : stretch.otherStart < 0 ? -1 : stretch.otherStart + stretch.end - stretch.start;

/** The end of one paragraph and the head of another that no version has joined. */
function meetUnasked(comparison: Comparison, x: Stretch, y: Stretch): boolean {
  if (meet(x, y)) return false;
  const before = comparison[x.side];
  const after = comparison[y.side];
  return before.paragraphs[paragraphOfToken(before, x.end - 1)]!.tokens.end === x.end &&
    after.paragraphs[paragraphOfToken(after, y.start)]!.tokens.start === y.start;
}

/** What keeps two words apart that no version has side by side. */
function space(comparison: Comparison, x: Stretch, y: Stretch): string {
  const left = comparison[x.side];
  const right = comparison[y.side];
  const opens = right.paragraphs[paragraphOfToken(right, y.start)]!.tokens.start === y.start;
  const ends = left.paragraphs[paragraphOfToken(left, x.end - 1)]!.tokens.end === x.end;
  const before = opens ? null : right.text.slice(right.tokens.end[y.start - 1], right.tokens.start[y.start]);
  const after = ends ? null : left.text.slice(left.tokens.end[x.end - 1], left.tokens.start[x.end]);
  if (before === '' && isSign(right, y.start)) return '';
  if (after === '' && isSign(left, x.end - 1)) return '';
  if (before !== null && before !== '') return before;
  if (after !== null && after !== '') return after;
  const ideographs = left.tokens.kind[x.end - 1] === TokenKind.ideograph || right.tokens.kind[y.start] === TokenKind.ideograph;
  return ideographs ? '' : ' ';
}

const isSign = ({ tokens }: Version, t: number): boolean => tokens.kind[t] === TokenKind.punctuation || tokens.kind[t] === TokenKind.symbol;

/** What stands between the first two paragraphs of copy. */
function separatorOf({ paragraphs, text }: Version): string | null {
  const at = paragraphs.findIndex((p, i) => p.number !== null && paragraphs[i + 1]?.number != null);
  return at < 0 ? null : text.slice(paragraphs[at]!.chars.end, paragraphs[at + 1]!.chars.start);
}
