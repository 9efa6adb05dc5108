import type { Habit } from '#core/model/houseStyle.ts';
import { readNumbers } from './numbers.ts';
import { american } from './rules/spelling.ts';
import { habitOfShort, SHORT_FORMS } from './words/abbreviations.ts';
import { ACRONYMS } from './words/acronyms.ts';
import { DAYS, MONTHS, RELATIVE_DAYS } from './words/days.ts';
import { COURTESY } from './words/titles.ts';

/** Words of one side of a change as they are written, and their neighbours in the paragraph, nearest first. */
export type Run = { readonly words: readonly string[]; readonly left: readonly string[]; readonly right: readonly string[] };

/** One place where a habit shows: `key` is the same whatever the form; `form` is one of the habit's. */
export type Usage = { readonly key: string; readonly form: string; readonly text: string };
type Reader = (run: Run) => readonly Usage[];

const small = (word: string | undefined): string => (word ?? '').toLowerCase();
const bare = (word: string): string => small(word).replace(/\.$/, '');
const eachWord = (read: (word: string, next: string, previous: string) => Usage | null): Reader => ({ words, left, right }) =>
  words.flatMap((word, i) => read(word, (i + 1 < words.length ? words[i + 1] : right[0]) ?? '', (i > 0 ? words[i - 1] : left[0]) ?? '') ?? []);

/** As `eachWord`, for what may stand just before the word that shows it: the first word after the run is read as well. */
const eachHead = (read: (word: string, previous: string) => Usage | null): Reader => ({ words, left, right }) =>
  [...words, ...right.slice(0, 1)].flatMap((word, i) => read(word, (i > 0 ? words[i - 1] : left[0]) ?? '') ?? []);

/** A word that a stop may belong to: Jan., Sen., Mr., Mon., U.N. */
export const isShortForm = (word: string): boolean =>
  SHORT_FORMS.has(small(word)) || COURTESY.has(small(word)) || DAYS.has(`${small(word)}.`) || /^\p{L}(?:\.\p{L})+$/u.test(word);

/** Month names that are written in full in every style have no short form. */
const LONG_OF: ReadonlyMap<string, string> = SHORT_FORMS;
const HAS_SHORT: ReadonlySet<string> = new Set(SHORT_FORMS.values());

function shortOrLong(habit: Habit, word: string): Usage | null {
  const key = LONG_OF.get(bare(word)) ?? small(word);
  if (!HAS_SHORT.has(key) || habitOfShort(key) !== habit) return null;
  return { key, form: key === small(word) ? 'long' : 'short', text: word };
}

const isDay = (word: string): boolean => DAYS.has(small(word)) || DAYS.has(`${small(word)}.`);
const DAY_NUMBER = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** Beside these, and in them, every style writes figures; a claim about the desk's threshold would be wrong. */
const NO_COUNT = /^(?:%|percent|per|pct|million|billion|trillion|m|bn|km|kph|mph|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inch(?:es)?|yards?|tons?|tonnes?|kilograms?|kg|grams?|pounds?|ounces?|dollars?|cents?|euros?|pence|yen|yuan|rupees?|degrees?|years?|year-old|months?|a\.?m\.?|p\.?m\.?|o'clock|points?|votes?|to)$/;
const NO_COUNT_BEFORE = /^(?:\p{Sc}|aged?|no\.?|number|page|chapter|room|highway|by|to|minus|plus)$/u;

function numeral(word: string, next: string, previous: string): Usage | null {
  const [read] = readNumbers([small(word)]);
  const value = /^#(\d+)$/.exec(read ?? '')?.[1];
  if (value === undefined || NO_COUNT.test(small(next)) || NO_COUNT_BEFORE.test(small(previous)) || MONTHS.has(small(next)) || MONTHS.has(small(previous)) || /^[-–—:./]/.test(next)) return null;
  // A sentence begins with words in every style.
  if (previous === '' || /^[.!?…"“”]+$/.test(previous)) return null;
  return { key: value, form: /\p{Nd}/u.test(word) ? 'figures' : 'words', text: word };
}

/** "10 a.m." is two tokens, "10am" one. */
function clock(word: string, next: string): Usage | null {
  const joined = /^(\d{1,2})(?:[:.]\d\d)?([ap])(\.?)m\.?$/i.exec(word);
  if (joined !== null) return { key: `${joined[1]}${small(joined[2])}`, form: joined[3] === '.' ? 'a.m.' : 'am', text: word };
  const parts = /^([ap])(\.?)m\.?$/i.exec(next);
  const hour = /^(\d{1,2})(?:[:.]\d\d)?$/.exec(word);
  return hour === null || parts === null ? null : { key: `${hour[1]}${small(parts[1])}`, form: parts[2] === '.' ? 'a.m.' : 'am', text: `${word} ${next}` };
}

/** A comma, or none, before the "and" of a list: another comma stands one or two words before, with no clause between. */
const CLAUSE = /^(?:i|you|he|she|it|we|they|who|which|that|there|this|these|those)$/;
const serialComma: Reader = ({ words, left, right }) => {
  const comma = words.length === 1 && words[0] === ',';
  if ((!comma && words.length > 0) || !/^(?:and|or)$/.test(small(right[0])) || CLAUSE.test(small(right[1]))) return [];
  const at = left.indexOf(',');
  if (at < 1 || at > 2 || left.slice(0, at).some((word) => CLAUSE.test(small(word)))) return [];
  const [last] = left;
  return [{ key: 'list', form: comma ? 'with' : 'without', text: `${last ?? ''}${comma ? ',' : ''} ${right[0] ?? ''}` }];
};

const PERCENT: ReadonlyMap<string, string> = new Map([['%', '%'], ['percent', 'percent'], ['pct', 'pct']]);
const percent: Reader = eachWord((word, next) => {
  const form = PERCENT.get(bare(word)) ?? (small(word) === 'per' && small(next) === 'cent' ? 'per cent' : null);
  return form === null ? null : { key: '%', form, text: form === 'per cent' ? `${word} ${next}` : word };
});

/** The places in a run where each habit shows. Habits without forms to prefer have no reader. */
export const READERS: Partial<Readonly<Record<Habit, Reader>>> = {
  'quotation-marks': eachWord((word) => {
    const signs = word.replace(/[^"'“”„‟‘’‚‛]/gu, '');
    return signs === '' ? null : { key: word.replace(/["“”„‟]/gu, '"').replace(/['‘’‚‛]/gu, "'").toLowerCase(), form: /["']/.test(signs) ? 'straight' : 'curly', text: word };
  }),
  dashes: eachWord((word) => (/^(?:-{1,3}|[–—])$/u.test(word) ? { key: '—', form: word === '—' ? 'em' : word === '–' ? 'en' : 'hyphens', text: word } : null)),
  acronyms: eachWord((word) => (ACRONYMS.has(small(word)) ? { key: small(word), form: word === word.toUpperCase() ? 'capitals' : 'initial', text: word } : null)),
  'serial-comma': serialComma,
  spelling: eachWord((word) => {
    const key = american(small(word));
    return /\p{L}/u.test(word) ? { key, form: key === small(word) ? 'american' : 'british', text: word } : null;
  }),
  times: eachWord(clock),
  points: eachWord((word) => {
    const letters = word.replace(/[.]/g, '').replace(/-.*$|['’]s$/u, '');
    return /^U[SKN]$/.test(letters) ? { key: letters, form: word.includes('.') ? 'with' : 'without', text: word } : null;
  }),
  percent,
  months: eachWord((word, next) => (DAY_NUMBER.test(next) ? shortOrLong('months', word) : null)),
  titles: eachWord((word, next) => (/^\p{Lu}/u.test(next) ? shortOrLong('titles', word) : null)),
  numerals: eachWord(numeral),
  weekdays: eachWord((word) => (isDay(word) ? { key: bare(word).slice(0, 3), form: bare(word).endsWith('day') ? 'long' : 'short', text: word } : null)),
  'day-names': eachWord((word) => (isDay(word) ? { key: 'day', form: 'weekday', text: word } : RELATIVE_DAYS.has(small(word)) ? { key: 'day', form: 'today', text: word } : null)),
  'on-day': eachHead((word, previous) => {
    if (!isDay(word)) return null;
    const on = small(previous) === 'on';
    return { key: bare(word).slice(0, 3), form: on ? 'with' : 'without', text: on ? `${previous} ${word}` : word };
  }),
  'courtesy-titles': eachHead((word, previous) => {
    if (!/^\p{Lu}/u.test(word) || COURTESY.has(small(word))) return null;
    const courtesy = COURTESY.has(small(previous));
    return { key: small(word), form: courtesy ? 'with' : 'without', text: courtesy ? `${previous} ${word}` : word };
  }),
};
