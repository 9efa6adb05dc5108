import { wordsIn, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing, Word } from '../passage.ts';

/**
 * Who did it went out of, or came into, the sentence: "Soldiers shot 12 protesters" → "Twelve protesters were shot", or
 * a "by …" after a participle dropped. Kept narrow: a form of "be" must come or go right before a participle
 * that stays, or the "by" must follow one.
 */
export const agent: SubstantiveRule = {
  rank: 'substantive', name: 'agent', feature: 'agent',
  applies: (passage: Passage): boolean => voiceTurned(passage.before, passage.after) || voiceTurned(passage.after, passage.before) ||
    verbTurned(passage.before, passage.after) || verbTurned(passage.after, passage.before) || byPhrase(passage),
};

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got']);
/** Past participles without -ed that stand in crime, war and politics. General knowledge. */
const PARTICIPLES = new Set(
  'shot hit struck killed cut beaten driven taken given held sent built broken chosen done eaten found forced fought hurt kept known laid led left lost made met paid put read run said seen sold shown shut split stolen stopped thrown told torn won written drawn spent caught bought brought taught fired'.split(' '),
);

const isParticiple = (word: Word | undefined): boolean => word !== undefined && (PARTICIPLES.has(word.norm) || /.{3}ed$/.test(word.norm));
const hasBe = (words: readonly Word[]): boolean => words.some((w) => BE.has(w.norm));

/** `passive` ends in a form of "be" before a participle that both hold; `active` had a subject there and no "be". */
function voiceTurned(active: Wing, passive: Wing): boolean {
  const last = passive.words[passive.words.length - 1];
  return (
    last !== undefined && BE.has(last.norm) && wordsIn(active.words) > 0 && !hasBe(active.words) &&
    isParticiple(passive.right[0]) && passive.right[0]?.norm === active.right[0]?.norm &&
    !passive.scope().some((w) => w.norm === 'by')
  );
}

/** "were shot" came where the answering sentence holds "shot" with a subject of its own. */
function verbTurned(active: Wing, passive: Wing): boolean {
  const at = passive.words.findIndex((word, i) => i > 0 && isParticiple(word) && BE.has(passive.words[i - 1]!.norm));
  if (at < 0 || hasBe(active.words)) return false;
  const verb = passive.words[at]!.norm;
  const scope = active.scope();
  const where = scope.findIndex((word) => word.norm === verb);
  return where > 0 && !BE.has(scope[where - 1]!.norm) && !hasBe(scope) && !passive.scope().some((w) => w.norm === 'by');
}

/** Longest "by …" phrase, in words. */
const MAX_BY_WORDS = 8;

function byPhrase({ before, after }: Passage): boolean {
  const own = before.words.length > 0 ? before : after;
  const other = before.words.length > 0 ? after : before;
  return other.words.length === 0 && own.words[0]?.norm === 'by' && wordsIn(own.words) > 1 && wordsIn(own.words) <= MAX_BY_WORDS && isParticiple(own.left[0]);
}
