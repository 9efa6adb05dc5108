import type { Figure, Reading } from '#core/model/facts.ts';
import { layRows, oddOnes, presence } from './grid.ts';
import type { FactRow } from './rowTypes.ts';
import { shared, stemsIn, textOf, type Source, type Sources } from './sources.ts';

/** Tokens of the sentence on each side that tell what a figure is about; more than most sentences have. */
const CONTEXT_TOKENS = 40;

type Item = { readonly figure: Figure; readonly context: ReadonlySet<number> };

/** Least shared context, 0–1, that makes two different values readings of one fact. Range 0.2–0.5; a false conflict costs most. */
const MIN_CONFLICT_CONTEXT = 0.25;
/** The same where both measure in one unit ("hours of talks"). Range 0.05–0.3. */
const MIN_MEASURED_CONTEXT = 0.12;
/** The same for equal values. */
const MIN_SAME_CONTEXT = 0.15;

/** Figures of the body that count or measure something; rows by what they count. Different values of one fact are a conflict. */
export function figureRows(sources: Sources): readonly FactRow[] {
  const items = sources.list.map((source) => source.facts.figures
    .filter((f) => source.isBody(f.tokens.start) && f.unit !== 'ordinal' && (f.unit !== '' || f.counts.length > 0) && !(f.value === '2' && f.unit === '' && f.bound === 'exact'))
    .map((figure): Item => ({ figure, context: contextOf(source, sources, figure) })));
  const rows = layRows(items, (x, u, y, v) => score(sources, x, u, y, v), ({ figure }) => [`=${figure.value}`, ...figure.counts]);
  return rows.map((row) => {
    const odd = oddOnes(row.map((item) => (item === null ? null : keyOf(item.figure))));
    const conflict = odd.includes(true);
    const at = row.findIndex((item) => item !== null);
    const first = row[at]!.figure;
    return {
      kind: 'figure', standing: conflict ? 'conflict' : presence(row, sources), checkFirst: conflict, speaker: null,
      label: labelOf(sources.list[at]!, first),
      readings: row.map((item, v): Reading | null => (item === null ? null : { tokens: item.figure.tokens, differs: odd[v]!, paraphrase: false })),
      order: [at, first.tokens.start],
    };
  });
}

/** "more than five" is not "five"; "about five" is, for the ledger. */
const keyOf = (figure: Figure): string => `${figure.value}${figure.bound === 'more' || figure.bound === 'less' ? figure.bound : ''}`;

function contextOf(source: Source, sources: Sources, figure: Figure): ReadonlySet<number> {
  const { start, end } = source.version.sentences[source.sentenceAt[figure.tokens.start]!]!.tokens;
  return stemsIn(source, sources, Math.max(start, figure.tokens.start - CONTEXT_TOKENS), Math.min(end, figure.tokens.end + CONTEXT_TOKENS), figure.tokens);
}

/** Units that are no word to name a row by. */
const SIGNS = new Set(['', '%', '$', '£', '€', '¥', 'age']);

function labelOf({ version }: Source, figure: Figure): string {
  const counted = textOf(version, figure.counted);
  const last = (figure.tokens.end - 1) as Figure['tokens']['start'];
  if (SIGNS.has(figure.unit) || last === figure.tokens.start) return counted === '' ? textOf(version, figure.tokens) : counted;
  return textOf(version, { start: last, end: counted === '' ? figure.tokens.end : figure.counted.end });
}

function score(sources: Sources, { figure: x, context: near }: Item, u: number, { figure: y, context: far }: Item, v: number): number {
  if (x.unit !== y.unit) return 0;
  const counts = x.counts.some((stem) => y.counts.includes(stem));
  const context = shared(near, far, sources.weight);
  let answered = false;
  for (let i: number = x.tokens.start; i < x.tokens.end; i++) {
    const partner = sources.partner(u, i, v);
    if (partner >= y.tokens.start && partner < y.tokens.end) answered = true;
  }
  if (x.value === y.value) {
    if (!answered && !(counts && context >= MIN_SAME_CONTEXT) && context < 0.4) return 0;
    return 2 + (answered ? 1 : 0) + (counts ? 0.5 : 0) + context;
  }
  // Another value: only of the same thing, in copy that answers.
  if (!counts || context < (x.unit === '' ? MIN_CONFLICT_CONTEXT : MIN_MEASURED_CONTEXT) || (x.unit === '' && x.counts[0] !== y.counts[0])) return 0;
  return context;
}
