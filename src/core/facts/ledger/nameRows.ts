import type { NameMention, Reading } from '#core/model/facts.ts';
import { lettersApart } from '../spelledAlike.ts';
import { oddOnes, presence } from './grid.ts';
import type { FactRow } from './rowTypes.ts';
import { textOf, type Sources } from './sources.ts';

/** Two names are spellings of one where at most so many letters differ, in names of at least so many letters. */
const MAX_LETTERS_APART = 2;
const MIN_LETTERS = 4;

type Entity = { readonly key: string; readonly mention: NameMention };

/** People of the body with first name or title somewhere; bodies and places of two words or more that several versions name. */
export function nameRows(sources: Sources): readonly FactRow[] {
  // Who is a person in one version is one in all.
  const people = new Set(sources.list.flatMap((source) => source.facts.names.flatMap((name) => (name.person ? [name.full.includes(' ') ? name.full : name.key] : []))));
  const isPerson = (name: NameMention): boolean => name.person || people.has(name.full);
  const entities = sources.list.map((source) => {
    const best = new Map<string, Entity>();
    for (const mention of source.facts.names) {
      if (!source.isBody(mention.tokens.start)) continue;
      const words = mention.full.split(' ').length;
      // A person is one by his last name; a place or body only by all its words.
      const key = isPerson(mention) ? mention.key : mention.full;
      const known = best.get(key);
      if (known === undefined || (known.mention.full.split(' ').length < 2 && words > 1)) best.set(key, { key, mention });
    }
    return best;
  });
  const rows: { key: string; readings: (Entity | null)[] }[] = [];
  entities.forEach((best, v) => {
    for (const entity of best.values()) {
      const row = rows.find((r) => r.key === entity.key) ?? rows.find((r) => r.readings[v] === null && !best.has(r.key) && r.readings.some((other) => other !== null && respelled(other.mention, entity.mention)));
      if (row !== undefined) row.readings[v] = entity;
      else rows.push({ key: entity.key, readings: entities.map((_, u) => (u === v ? entity : null)) });
    }
  });
  return rows.flatMap(({ readings }): readonly FactRow[] => {
    const held = readings.flatMap((r) => (r === null ? [] : [r.mention]));
    const full = held.filter((m) => m.full.includes(' '));
    const person = held.some(isPerson);
    if (full.length === 0 || (!person && held.length < 2)) return [];
    const keys = readings.map((r) => (r === null || !r.mention.full.includes(' ') ? null : r.mention.full));
    const spelled = new Set(keys.filter((key) => key !== null));
    const two = [...spelled].some((x) => [...spelled].some((y) => x !== y && spellings(x, y)));
    const odd = two ? oddOnes(keys) : readings.map(() => false);
    const at = readings.findIndex((r) => r !== null);
    const first = full[0]!;
    const label = textOf(sources.list[readings.findIndex((r) => r?.mention === first)]!.version, first.tokens).replace(/['’]s?$/, '');
    return [{
      kind: 'name', standing: two ? 'two-spellings' : presence(readings, sources), checkFirst: two, speaker: null,
      label: two ? lastWord(label) : label,
      readings: readings.map((r, v): Reading | null => (r === null ? null : { tokens: { start: r.mention.title.start, end: r.mention.tokens.end }, differs: odd[v]!, paraphrase: false })),
      order: [at, readings[at]!.mention.tokens.start],
    }];
  });
}

const lastWord = (text: string): string => text.split(/\s+/).at(-1) ?? text;

/** Same first name and nearly the same last one, or the other way round; "North" and "South" begin with other letters. */
function respelled(x: NameMention, y: NameMention): boolean {
  return x.full.includes(' ') && y.full.includes(' ') && x.full !== y.full && spellings(x.full, y.full);
}

function spellings(x: string, y: string): boolean {
  const [a, b] = [x.split(' '), y.split(' ')];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  if (differing.length !== 1 || a.length < 2) return false;
  const [p, q] = differing[0]!;
  return p[0] === q[0] && Math.min(p.length, q.length) >= MIN_LETTERS && lettersApart(p, q) <= MAX_LETTERS_APART;
}
