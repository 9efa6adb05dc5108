import type { Grade } from '#core/model/change.ts';
import type { Passage } from './passage.ts';
import type { Forms } from './rule.ts';
import { ACCIDENTAL_RULES, SUBSTANTIVE_RULES } from './rules/rules.ts';

/** A grade and the rule that decided it. */
export type Judgement = { readonly grade: Grade; readonly rule: string };

/**
 * Accidental only if the folds of the accidental rules, one after the other, make both runs equal: then the last fold
 * needed names it. Else the first substantive rule that applies.
 */
export function grade(passage: Passage): Judgement {
  const { before, after } = passage;
  if (before.role !== 'body' && after.role !== 'body') return { grade: { rank: 'accidental', feature: 'furniture' }, rule: 'furniture' };
  if ((before.inDateline || before.words.length === 0) && (after.inDateline || after.words.length === 0) && (before.inDateline || after.inDateline)) {
    return { grade: { rank: 'accidental', feature: 'dateline' }, rule: 'dateline' };
  }
  const quoted = before.quoted || after.quoted;
  let forms: Forms = { before: before.words.map((w) => w.text), after: after.words.map((w) => w.text) };
  for (const rule of ACCIDENTAL_RULES) {
    if (quoted && !rule.inQuotations) continue;
    forms = rule.fold(forms, passage);
    if (sameForms(forms)) return { grade: { rank: 'accidental', feature: rule.feature }, rule: rule.name };
  }
  // Tokens with one norm are one word, whatever sign the folds do not know.
  if (sameForms({ before: before.words.map((w) => w.norm), after: after.words.map((w) => w.norm) })) {
    return { grade: { rank: 'accidental', feature: 'typography' }, rule: 'typography' };
  }
  const rule = SUBSTANTIVE_RULES.find((r) => r.applies(passage))!;
  return { grade: { rank: 'substantive', feature: rule.feature }, rule: rule.name };
}

const sameForms = ({ before, after }: Forms): boolean => before.length === after.length && before.every((form, i) => form === after[i]);
