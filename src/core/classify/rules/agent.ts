import { NO_AGENTS } from '#core/model/noAgents.ts';
import { wordsIn, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing, Word } from '../passage.ts';
import { anySense, Sense } from '../senses.ts';

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

const isParticiple = (word: Word | undefined): boolean => word !== undefined && (word.senses & Sense.participle) !== 0;
const hasBe = (words: readonly Word[]): boolean => anySense(words, Sense.be);

/** `passive` ends in a form of "be" before a participle that both hold; `active` had a subject there and no "be". */
function voiceTurned(active: Wing, passive: Wing): boolean {
  const last = passive.words[passive.words.length - 1];
  return (
    last !== undefined && (last.senses & Sense.be) !== 0 && wordsIn(active.words) > 0 && !hasBe(active.words) &&
    isParticiple(passive.right[0]) && passive.right[0]?.norm === active.right[0]?.norm &&
    !passive.scope().some((w) => w.norm === 'by')
  );
}

/** "were shot" came where the answering sentence holds "shot" with a subject of its own. */
function verbTurned(active: Wing, passive: Wing): boolean {
  if (!hasBe(passive.words)) return false;
  const at = passive.words.findIndex((word, i) => i > 0 && isParticiple(word) && (passive.words[i - 1]!.senses & Sense.be) !== 0);
  if (at < 0 || hasBe(active.words)) return false;
  const verb = passive.words[at]!.norm;
  const scope = active.scope();
  const where = scope.findIndex((word) => word.norm === verb);
  return where > 0 && (scope[where - 1]!.senses & Sense.be) === 0 && !hasBe(scope) && !passive.scope().some((w) => w.norm === 'by');
}

/** Words behind "by" that may say that it is a time, a place or a manner: "by the end". */
const MAX_BEHIND_BY = 3;
/** Longest "by …" phrase, in words. */
const MAX_BY_WORDS = 8;

function byPhrase({ before, after }: Passage): boolean {
  const own = before.words.length > 0 ? before : after;
  const other = before.words.length > 0 ? after : before;
  if (own.words.slice(1, 1 + MAX_BEHIND_BY).some(({ norm, senses }) => NO_AGENTS.has(norm) || (senses & Sense.date) !== 0)) return false;
  return other.words.length === 0 && own.words[0]?.norm === 'by' && wordsIn(own.words) > 1 && wordsIn(own.words) <= MAX_BY_WORDS && isParticiple(own.left[0]);
}
