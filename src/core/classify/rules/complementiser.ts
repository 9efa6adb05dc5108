import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';
import type { Wing } from '../passage.ts';
import { SAYING } from '../words/saying.ts';

/**
 * "said that there was" against "said there was": the "that" which only opens a clause. Taken as such after a verb of
 * saying, or before a word that begins a clause; "that man" is left alone.
 */
export const complementiser: AccidentalRule = {
  rank: 'accidental', name: 'complementiser', feature: 'function-word', inQuotations: false,
  fold: foldThat,
};

/** Words that open a clause and cannot follow a pointing "that". */
const OPENERS = new Set(['there', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'these', 'those', 'this', 'no', 'all', 'some', 'many']);

function foldThat(forms: Forms, context: FoldContext): Forms {
  const ownThat = forms.before.filter((f) => f === 'that').length;
  const theirThat = forms.after.filter((f) => f === 'that').length;
  if (Math.abs(ownThat - theirThat) !== 1) return forms;
  const wing = ownThat > theirThat ? context.before : context.after;
  if (!opensClause(wing)) return forms;
  return { before: forms.before.filter((f) => f !== 'that'), after: forms.after.filter((f) => f !== 'that') };
}

function opensClause({ words, left, right }: Wing): boolean {
  const at = words.findIndex((w) => w.norm === 'that');
  const next = at + 1 < words.length ? words[at + 1] : right[0];
  const previous = at > 0 ? words[at - 1] : left[0];
  return (next !== undefined && OPENERS.has(next.norm)) || (previous !== undefined && SAYING.has(previous.norm));
}
