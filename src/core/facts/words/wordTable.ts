import { foreignNumber } from '#core/model/foreignNumbers.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { weekdayAbroad } from '#core/model/weekdaysAbroad.ts';
import * as lists from './lists.ts';
import { readNumber, type NumberForm } from './numberForms.ts';
import { stemOf } from './stem.ts';

/** What a word can be, as bits, so that the readers test integers and no word is looked up by its letters twice. */
export const Is = {
  saying: 1, negator: 2, hedge: 4, be: 8, pronoun: 16, title: 32, group: 64, particle: 128, weekday: 256, month: 512, dayWord: 1024,
  periodHead: 2048, period: 4096, clock: 8192, grammar: 16384, english: 32768, denying: 65536, participle: 131072, courtesy: 262144,
  looseSaying: 524288, word: 1048576, person: 2097152, figureHedge: 4194304, by: 8388608, people: 16777216, foreign: 33554432, part: 67108864, weekdayAbroad: 134217728,
} as const;

/** Facts of every distinct word of a lexicon; grown when new versions bring new words. */
export type WordTable = {
  /** Norm id → bits of `Is`. */
  readonly flags: number[];
  /** Norm id → how it reads as a number, or null. */
  readonly numbers: (NumberForm | null)[];
  /** The same in copy that is not English. */
  readonly foreignNumbers: (NumberForm | null)[];
  /** Norm id → id of its stem: "talks" and "talk" have one. */
  readonly stems: number[];
  readonly stemIds: Map<string, number>;
  readonly stemTexts: string[];
  /** Norm id → id of the participle it is a form of, as verb ("stole" and "stolen" have one), else -1. */
  readonly verbs: number[];
  /** Surface id → begins with a capital letter: 1. */
  readonly capital: number[];
  /** Surface id → quotation mark: bits of `Mark`. */
  readonly marks: number[];
};

export const Mark = { open: 1, close: 2, single: 4, corner: 8 } as const;

/** One table per lexicon; what it holds follows from the words alone, so that keeping it changes no result. */
const tables = new WeakMap<Lexicon, WordTable>();

export function wordTableOf(lexicon: Lexicon): WordTable {
  let table = tables.get(lexicon);
  if (table === undefined) {
    table = { flags: [], numbers: [], foreignNumbers: [], stems: [], stemIds: new Map(), stemTexts: [], verbs: [], capital: [], marks: [] };
    tables.set(lexicon, table);
  }
  for (let id = table.flags.length; id < lexicon.norms.length; id++) addNorm(table, lexicon.norms[id]!);
  for (let id = table.capital.length; id < lexicon.surfaces.length; id++) {
    table.capital.push(CAPITAL.test(lexicon.surfaces[id]!) ? 1 : 0);
    table.marks.push(MARKS.get(lexicon.surfaces[id]!) ?? 0);
  }
  return table;
}

/** First characters of the stem of a word of grammar; no word has them. */
export const GRAMMAR_STEM = '\u0000';

const CAPITAL = /^\p{Lu}/u;
const LETTER = /\p{L}/u;

/** Straight marks open and close; „ “ ” and » « depend on the language, so “ also closes what „ opened. */
const MARKS: ReadonlyMap<string, number> = new Map([
  ['"', Mark.open | Mark.close], ["''", Mark.open | Mark.close], ['``', Mark.open], ['“', Mark.open | Mark.close], ['”', Mark.open | Mark.close], ['„', Mark.open], ['‟', Mark.open],
  ['«', Mark.open | Mark.close], ['»', Mark.open | Mark.close], ['‹', Mark.open | Mark.close | Mark.single], ['›', Mark.open | Mark.close | Mark.single],
  ["'", Mark.open | Mark.close | Mark.single], ['‘', Mark.open | Mark.single], ['’', Mark.close | Mark.single], ['‚', Mark.open | Mark.single],
  ['「', Mark.open | Mark.corner], ['」', Mark.close | Mark.corner], ['『', Mark.open | Mark.corner], ['』', Mark.close | Mark.corner],
]);

/** Lists that are asked for the word as it stands, and those that "police's" belongs to as "police" does. */
const AS_WRITTEN: readonly (readonly [readonly string[] | ReadonlySet<string>, number])[] = [
  [lists.SAYING, Is.saying], [lists.LOOSE_SAYING, Is.looseSaying], [lists.NEGATORS, Is.negator], [lists.DENYING, Is.denying], [[...lists.HEDGES.keys()], Is.hedge], [lists.FIGURE_HEDGES, Is.figureHedge],
  [lists.BE, Is.be], [lists.PRONOUNS, Is.pronoun], [lists.PERSON_PRONOUNS, Is.person], [lists.TITLES, Is.title], [lists.COURTESY, Is.courtesy], [lists.PARTICLES, Is.particle],
  [lists.PERIOD_HEADS, Is.periodHead], [lists.CLOCK_WORDS, Is.clock], [lists.FUNCTION_WORDS, Is.grammar], [lists.ENGLISH, Is.english], [lists.FOREIGN, Is.foreign], [[...lists.PARTS.keys()], Is.part], [['by'], Is.by],
];
const WITHOUT_GENITIVE: readonly (readonly [readonly string[] | ReadonlySet<string>, number])[] = [
  [lists.GROUPS, Is.group], [lists.PEOPLE, Is.people], [lists.WEEKDAYS, Is.weekday], [[...lists.MONTHS.keys()], Is.month], [lists.DAY_WORDS, Is.dayWord], [lists.PERIODS, Is.period],
];

/** One lookup for all lists: most words stand in none. */
function bitsOf(groups: readonly (readonly [readonly string[] | ReadonlySet<string>, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of groups) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
const WRITTEN_BITS = bitsOf(AS_WRITTEN);
const GENITIVE_BITS = bitsOf(WITHOUT_GENITIVE);
const ALL_BITS = bitsOf([...AS_WRITTEN, ...WITHOUT_GENITIVE]);

const startsWithLetter = (norm: string): boolean => {
  const first = norm.charCodeAt(0);
  return first >= 97 && first <= 122;
};

/** What follows from a word's letters alone. */
type WordEntry = { readonly flags: number; readonly number: NumberForm | null; readonly abroad: NumberForm | null; readonly stem: string; readonly verb: string | null };

/** Most words come again in the next story: read once for all lexicons, forgotten together when there are too many. */
const entries = new Map<string, WordEntry>();
/** About 5 MB. */
const MAX_ENTRIES = 40_000;

function entryOf(norm: string): WordEntry {
  let entry = entries.get(norm);
  if (entry !== undefined) return entry;
  if (entries.size >= MAX_ENTRIES) entries.clear();
  entries.set(norm, (entry = readWord(norm)));
  return entry;
}

function addNorm(table: WordTable, norm: string): void {
  const { flags, number, abroad, stem, verb } = entryOf(norm);
  table.flags.push(flags);
  table.numbers.push(number);
  table.foreignNumbers.push(abroad);
  table.stems.push(stemId(table, stem));
  table.verbs.push(verb === null ? -1 : stemId(table, verb));
}

function readWord(norm: string): WordEntry {
  const genitive = norm.endsWith("'s");
  const plain = genitive ? norm.slice(0, -2) : norm;
  let flags = genitive ? (WRITTEN_BITS.get(norm) ?? 0) | (GENITIVE_BITS.get(plain) ?? 0) : (ALL_BITS.get(norm) ?? 0);
  if (norm.endsWith("n't")) flags |= Is.negator;
  if (startsWithLetter(norm) || LETTER.test(norm)) flags |= Is.word;
  if (weekdayAbroad(plain, false) !== undefined) flags |= Is.weekdayAbroad;
  const verb = participleOf(norm);
  if (verb !== null && verb === norm) flags |= Is.participle;
  // Words of grammar have stems of their own: "news" must not lose its sense because another version says "new".
  const number = readNumber(plain);
  const value = foreignNumber(plain);
  return { flags, number, abroad: number ?? (value === undefined ? null : { value, form: 'word', unit: '' }), stem: (flags & Is.grammar) !== 0 ? GRAMMAR_STEM + plain : stemOf(plain), verb: verb === null ? null : `v:${verb}` };
}

/** "killed" → "killed", "stole" → "stolen"; null for what is no past form. */
function participleOf(norm: string): string | null {
  const irregular = lists.IRREGULAR.get(norm);
  if (irregular !== undefined) return irregular;
  if (PARTICIPLES.has(norm)) return norm;
  return norm.length >= 5 && norm.endsWith('ed') && !norm.endsWith('eed') ? norm : null;
}
const PARTICIPLES: ReadonlySet<string> = new Set(lists.IRREGULAR.values());

function stemId(table: WordTable, stem: string): number {
  const known = table.stemIds.get(stem);
  if (known !== undefined) return known;
  table.stemIds.set(stem, table.stemTexts.length);
  table.stemTexts.push(stem);
  return table.stemTexts.length - 1;
}
