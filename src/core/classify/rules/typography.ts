import type { House } from '../house.ts';
import { eachForm, type AccidentalRule, type Forms } from '../rule.ts';

/**
 * Curly or straight quotation marks, kinds of dash, ellipsis as one sign or three stops, no-break and thin spaces,
 * composed or decomposed letters, invisible characters: the same text from another keyboard or system.
 * Source: Unicode Standard Annex 15 (composition) and general knowledge of wire and web typography.
 */
export const typography: AccidentalRule = {
  rank: 'accidental', name: 'typography', feature: 'typography', inQuotations: true,
  fold: (forms, context) => {
    const folded = eachForm(foldTypography)(forms, context);
    return context.house.isWording('quotation-marks') ? folded : foldMarkPairs(folded);
  },
};

/** ‘…’ for “…” round a quotation: a single mark against a double one. Alone it is an apostrophe as often, so only in pairs. */
export function foldMarkPairs({ before, after }: Forms): Forms {
  if (before.length !== after.length || !(before.includes("'") || after.includes("'"))) return { before, after };
  const mark = (own: string, other: string): string => (own === "'" && other === '"' ? '"' : own);
  return { before: before.map((form, i) => mark(form, after[i]!)), after: after.map((form, i) => mark(form, before[i]!)) };
}

const INVISIBLE = /[\p{Cf}\u034F]/gu;

function foldTypography(form: string, { isWording }: House): string {
  const seen = form.normalize('NFC').replace(INVISIBLE, '').replace(/[\u00A0\u202F\u2009]/g, ' ');
  if (!isWording('dashes') && /^(?:-{1,3}|[\u2012-\u2015\u2212])$/.test(seen)) return '—';
  const quotes = !isWording('quotation-marks');
  if (quotes && /^(?:["“”„‟«»″]|''|``|,,)$/.test(seen)) return '"';
  if (/^\.{3,}$/.test(seen)) return '…';
  return (quotes ? seen.replace(/[‘’‚‛‹›′`´]/g, "'") : seen).replace(isWording('dashes') ? /\u2011/g : /[\u2010-\u2013]/g, '-');
}
