import { TokenKind, type Version } from '#core/model/version.ts';
import { paragraphAt, type Group } from './groupEdits.ts';
import type { Quoted } from './quoted.ts';

type Both<T> = { readonly before: T; readonly after: T };

/** How far, in tokens, a word is looked for that both sides have. Range 20–100: "said Jane Doe, who led the inquiry into …". */
const MAX_REACH_TOKENS = 40;

/**
 * Tells of a change whether it leaves what is said between quotation marks as it was: it holds no quoted word, and the words next to
 * it that both sides have stand between marks on both sides or on neither. So a speaker may be put into the middle of
 * a quotation, marks and all, but no mark taken off. O(`MAX_REACH_TOKENS`) a change.
 */
export function keepsQuotations(versions: Both<Version>, quoted: Both<Quoted>, matchAfter: Int32Array): (group: Group) => boolean {
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
  return (group) => {
    for (const side of ['before', 'after'] as const) {
      for (let t = group[side].start; t < group[side].end; t++) if (isWord(side, t) && isQuoted(side, t)) return false;
    }
    return staysAt(group.after.start - 1, -1) && staysAt(group.after.end, 1);
  };
}
