import type { ChangeId } from '#core/model/change.ts';
import type { ChangeList } from '../items.ts';
import type { MarkIndex } from '../markIndex.ts';
import { factChanges, type Correctable } from './factChanges.ts';

/** One sentence of a correction, and the entry of the list of changes that it rests on. */
export type CorrectionPart = { readonly kind: Correctable; readonly words: string; readonly item: string; readonly changes: readonly ChangeId[] };
/** `draft` is empty where nothing is to be corrected: style, rewording, and what only came or went are none of its affair. */
export type Correction = { readonly parts: readonly CorrectionPart[]; readonly draft: string };

const THING: Readonly<Record<Correctable, string>> = { figure: 'figure', name: 'name', date: 'date', title: 'title', quotation: 'quotation' };

/** What was wrong, what is right, and where, for an editor to word further. `names`: what the two versions are called. */
export function projectCorrection(index: MarkIndex, list: ChangeList, names: { readonly before: string; readonly after: string }): Correction {
  const { before, after } = index.comparison;
  const itemOf = new Map(list.items.flatMap((item) => item.changes.map((id) => [id, item.id] as const)));
  const parts = factChanges(index).map(({ kind, wrong, right, changes, before: b, after: a }): CorrectionPart => {
    const was = placeWords(before.paragraphs[b]!.number, names.before);
    const is = placeWords(after.paragraphs[a]!.number, names.after);
    return { kind, changes, item: itemOf.get(changes[0]!) ?? changes[0]!, words: `The ${THING[kind]} in ${was} was given as ${quoted(wrong)}. It should read ${quoted(right)}, as in ${is}.` };
  });
  return { parts, draft: parts.length === 0 ? '' : [`Correction to ${names.before}:`, ...parts.map(({ words }) => words)].join(' ') };
}

const placeWords = (number: number | null, version: string): string => (number === null ? version : `paragraph ${number} of ${version}`);

const quoted = (text: string): string => (/^["“„«]/u.test(text) ? text : /["“”„«»]/u.test(text) ? `‘${text}’` : `“${text}”`);
