import { TokenKind, type Version } from '#core/model/version.ts';
import { paragraphAt, type Group } from './groupEdits.ts';
import type { Quoted, QuotationMarks } from './quoted.ts';

type Both<T> = { readonly before: T; readonly after: T };

/** How far, in tokens, a word is looked for that both sides have. Range 20–100: "said Jane Doe, who led the inquiry into …". */
const MAX_REACH_TOKENS = 40;

/**
 * Tells of a change whether it leaves what is said between quotation marks as it was: it holds no quoted word, and the words next to
 * it that both sides have stand between marks on both sides or on neither. So a speaker may be put into the middle of
 * a quotation, marks and all, but no mark taken off. Nor may two quotations be made one (or one two) where the later may be another's:
 * unless it follows a mark of punctuation and ends its sentence, so that nobody else is named behind it. O(`MAX_REACH_TOKENS`) a mark.
 */
export function keepsQuotations(
  versions: Both<Version>, quoted: Both<Quoted>, matchAfter: Int32Array, marks: QuotationMarks, endsSentence: (version: Version, end: number) => boolean,
): (group: Group) => boolean {
  const isQuoted = (side: 'before' | 'after', t: number): boolean => {
    quoted[side].read(paragraphAt(versions[side], t));
    return quoted[side].flags[t] === 1;
  };
  const isWord = (side: 'before' | 'after', t: number): boolean => versions[side].tokens.kind[t] !== TokenKind.punctuation;
  const staysAt = (from: number, step: 1 | -1): boolean => {
    const { length } = versions.after.tokens;
    if (from < 0 || from >= length) return true;
    const { start, end } = versions.after.paragraphs[paragraphAt(versions.after, from)]!.tokens;
    for (let t = from, n = 0; n < MAX_REACH_TOKENS && t >= start && t < end; t += step, n++) {
      const partner = matchAfter[t]!;
      if (partner >= 0 && isWord('after', t)) return isQuoted('after', t) === isQuoted('before', partner);
    }
    return true;
  };
  const isMark = (side: 'before' | 'after', t: number): boolean => versions[side].tokens.norm[t] === marks.norm || marks.surfaces.includes(versions[side].tokens.surface[t]!);
  const marksIn = (side: 'before' | 'after', group: Group): readonly number[] => {
    const out: number[] = [];
    for (let t = group[side].start; t < group[side].end; t++) if (isMark(side, t)) out.push(t);
    return out;
  };
  /** The quotation that a mark opens, or the next behind one that closes: has it no other speaker, as far as its place tells? */
  const goesOn = (side: 'before' | 'after', mark: number): boolean => {
    const version = versions[side];
    const { start, end } = version.paragraphs[paragraphAt(version, mark)]!.tokens;
    let first = mark + 1;
    for (let n = 0; first < end && !isQuoted(side, first); first++) if (++n > MAX_REACH_TOKENS) return false;
    if (first >= end) return true;
    if (first - 2 >= start && isWord(side, first - 2)) return false;
    let last = first;
    while (last < end && isQuoted(side, last)) last++;
    while (last < end && !isWord(side, last) && !endsSentence(version, last)) last++;
    return last >= end || endsSentence(version, last);
  };
  return (group) => {
    for (const side of ['before', 'after'] as const) {
      for (let t = group[side].start; t < group[side].end; t++) if (isWord(side, t) && isQuoted(side, t)) return false;
    }
    const [before, after] = [marksIn('before', group), marksIn('after', group)];
    if (before.length !== after.length && !(before.every((t) => goesOn('before', t)) && after.every((t) => goesOn('after', t)))) return false;
    return staysAt(group.after.start - 1, -1) && staysAt(group.after.end, 1);
  };
}
