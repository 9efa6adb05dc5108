import type { DateMention, Reading } from '#core/model/facts.ts';
import { sameDay, type SaidDate } from '../meantDays.ts';
import { layRows, oddOnes, presence, type GridRow } from './grid.ts';
import type { FactRow } from './rowTypes.ts';
import { shared, stemsIn, textOf, type Source, type Sources } from './sources.ts';

type Item = SaidDate & { /** "Sunday's vote" says when nothing happens. */ readonly owns: boolean; readonly context: ReadonlySet<number>; readonly lead: string };

/** Tokens on each side of a date that tell what happens on it. Range 6–14. */
const CONTEXT_TOKENS = 10;
/** Least shared context, 0–1: for two dates to be in conflict, with the same words before them or without; for equal dates. */
const MIN_CONFLICT_WITH_LEAD = 0.2;
const MIN_CONFLICT = 0.6;
const MIN_SAME = 0.2;
/** Weight, 0–1, from which a word of the context may bring two dates together at all. */
const MIN_TELLING = 0.3;

/**
 * Dates of the body. Two that differ stand in one row only where the copy round them answers; the others make one row for
 * each date, however often it is named. "Friday" and "today" are style while the days of writing are unknown.
 */
export function dateRows(sources: Sources): readonly FactRow[] {
  const items = sources.list.map((source) => (source.facts.english ? source.facts.dates.filter((d) => source.isBody(d.tokens.start)) : []).map((date): Item => readItem(source, sources, date)));
  const rows = layRows(items, (x, u, y, v) => score(sources, x, u, y, v), ({ date, lead, context }) => [`=${date.key}`, `<${lead.toLowerCase()}`, ...[...context].filter((stem) => sources.weight(stem) > MIN_TELLING)]);
  const plain = new Map<string, GridRow<Item>>();
  const out: FactRow[] = [];
  for (const row of rows) {
    if (conflicting(row)) {
      out.push(rowOf(sources, row, 'conflict'));
      continue;
    }
    const key = row.find((item) => item !== null)!.date.key;
    const one = plain.get(key);
    if (one === undefined) plain.set(key, [...row]);
    else row.forEach((item, v) => (one[v] ??= item));
  }
  // A date that one row has first as "today" must not take a second row as well.
  for (const row of plain.values()) {
    const keys = new Set(row.flatMap((item) => (item === null ? [] : [item.date.key])));
    out.push(rowOf(sources, row, keys.size > 1 ? 'style-only' : presence(row, sources)));
  }
  return out;
}

function rowOf(sources: Sources, row: GridRow<Item>, standing: FactRow['standing']): FactRow {
  const at = row.findIndex((item) => item !== null);
  const first = row[at]!;
  const odd = standing === 'conflict' ? oddOnes(row.map((item) => (item === null ? null : item.date.form === 'relative' ? `${item.date.key} ${item.written?.slice(0, 10) ?? ''}` : item.date.key))) : row.map(() => false);
  return {
    kind: 'date', standing, checkFirst: standing === 'conflict', speaker: null,
    label: standing === 'conflict' && first.lead !== '' ? first.lead : textOf(sources.list[at]!.version, first.date.tokens),
    readings: row.map((item, v): Reading | null => (item === null ? null : { tokens: item.date.tokens, differs: odd[v]!, paraphrase: false })),
    order: [at, first.date.tokens.start],
  };
}

function readItem(source: Source, sources: Sources, date: DateMention): Item {
  const { start, end } = source.version.sentences[source.sentenceAt[date.tokens.start]!]!.tokens;
  const from = Math.max(start, date.tokens.start - CONTEXT_TOKENS);
  const lead = Math.max(start, date.tokens.start - 3);
  return {
    date, written: source.version.publishedAt, owns: /['’]s?$/.test(textOf(source.version, date.tokens)), context: stemsIn(source, sources, from, Math.min(end, date.tokens.end + CONTEXT_TOKENS), date.tokens),
    lead: textOf(source.version, { start: lead as DateMention['tokens']['start'], end: date.tokens.start }),
  };
}

/** One day, as far as can be known: equal, one of them with its year, or "Friday" and "today" unless the days of writing say otherwise. */
function compatible(x: Item, y: Item): boolean {
  const [own, theirs] = [x.date, y.date];
  if (own.key.startsWith(`${theirs.key} `) || theirs.key.startsWith(`${own.key} `)) return true;
  const days = sameDay(x, y);
  if (days !== 'unknown') return days === 'yes';
  return own.key === theirs.key || ((own.form === 'relative') !== (theirs.form === 'relative') && (own.form === 'weekday' || theirs.form === 'weekday'));
}

function conflicting(row: GridRow<Item>): boolean {
  const held = row.filter((item) => item !== null);
  return held.some((x) => held.some((y) => !compatible(x, y)));
}

function score(sources: Sources, x: Item, u: number, y: Item, v: number): number {
  const context = shared(x.context, y.context, sources.weight);
  const answered = sources.partner(u, x.date.tokens.start, v) === y.date.tokens.start;
  // "today" of one day and "today" of another are two days.
  if (x.date.key === y.date.key) return answered ? 3 : context >= (compatible(x, y) ? MIN_SAME : MIN_CONFLICT) ? 1 + context : 0;
  if (compatible(x, y)) return context >= MIN_CONFLICT ? 1 + context : 0;
  if (x.owns !== y.owns) return 0;
  const lead = x.lead !== '' && x.lead.toLowerCase() === y.lead.toLowerCase() && x.lead.split(/\s+/).length >= 3;
  return context >= (lead ? MIN_CONFLICT_WITH_LEAD : MIN_CONFLICT) ? context : 0;
}
