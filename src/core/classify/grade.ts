import type { Grade } from '#core/model/change.ts';
import { HABIT_OF_RULE, NEUTRAL_HOUSE, type House } from './house.ts';
import type { Passage, Wing } from './passage.ts';
import { mayBePresentation } from './presentation.ts';
import type { Forms } from './rule.ts';
import { ACCIDENTAL_RULES, SUBSTANTIVE_RULES } from './rules/rules.ts';

/** A grade and the rule that decided it. */
export type Judgement = { readonly grade: Grade; readonly rule: string };

/**
 * Longest run, in tokens, that is looked at for differences of presentation alone, unless it is word for word the
 * same. Range 8–40: "one million two hundred thousand U.S. dollars" has eight; longer runs are rewrites.
 */
const MAX_ACCIDENTAL_WORDS = 16;

/**
 * Accidental only if the folds of the accidental rules, one after the other, make both runs equal: then the last fold
 * needed names it. Else the first substantive rule that applies.
 */
export function grade(passage: Passage, house: House = NEUTRAL_HOUSE): Judgement {
  const { before, after } = passage;
  if (isFurniture(before) && isFurniture(after)) return { grade: { rank: 'accidental', feature: 'furniture' }, rule: 'furniture' };
  if ((before.inDateline || before.words.length === 0) && (after.inDateline || after.words.length === 0) && (before.inDateline || after.inDateline)) {
    return { grade: { rank: 'accidental', feature: 'dateline' }, rule: 'dateline' };
  }
  const same = sameNorms(passage);
  const short = Math.max(before.words.length, after.words.length) <= MAX_ACCIDENTAL_WORDS;
  const accidental = same || (short && mayBePresentation(before.words, after.words, house)) ? gradeAccidental(passage, house) : null;
  if (accidental !== null) return accidental;
  const rule = SUBSTANTIVE_RULES.find((r) => r.applies(passage))!;
  return { grade: { rank: 'substantive', feature: rule.feature }, rule: rule.name };
}

/** Tries fold after fold, but for those that the desk has switched off. */
export function gradeAccidental(passage: Passage, house: House = NEUTRAL_HOUSE): Judgement | null {
  const { before, after } = passage;
  const quoted = before.quoted || after.quoted;
  const context = { before, after, house };
  let forms: Forms = { before: before.words.map((w) => w.text), after: after.words.map((w) => w.text) };
  for (const rule of ACCIDENTAL_RULES) {
    if (quoted && !rule.inQuotations) continue;
    const habit = HABIT_OF_RULE.get(rule.name);
    if (habit !== undefined && house.isWording(habit)) continue;
    forms = rule.fold(forms, context);
    if (sameForms(forms)) return { grade: { rank: 'accidental', feature: rule.feature }, rule: rule.name };
  }
  // Tokens with one norm are one word, whatever sign the folds do not know.
  if (sameNorms(passage) && !house.tellsNorms) {
    return { grade: { rank: 'accidental', feature: 'typography' }, rule: 'typography' };
  }
  return null;
}

/** An empty place takes the role of what came or went there. */
const isFurniture = (wing: Wing): boolean => wing.words.length === 0 || wing.role !== 'body';

const sameNorms = ({ before, after }: Passage): boolean =>
  before.words.length === after.words.length && before.words.every((word, i) => word.norm === after.words[i]!.norm);

const sameForms = ({ before, after }: Forms): boolean => before.length === after.length && before.every((form, i) => form === after[i]);
