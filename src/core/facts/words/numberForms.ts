import { isTimeOfDay } from '#core/model/clock.ts';
import { FRACTION_SIGNS } from '#core/model/fractions.ts';
import { LARGE_SCALES, startsHanNumber } from '#core/model/hanNumbers.ts';
import { UNIT_FORMS } from './units.ts';

/** How one word reads as a number; several words are put together by the figure reader. */
export type NumberForm = {
  readonly value: number;
  /**
   * `score` is "7-2" or "44:15", `compound` "28-nation", "41-year-old" or "23명", `clock` "10:30" or "5pm", `share` "two-thirds", `crowd`
   * "millions", `han` a word that begins with a figure in Chinese signs (its value is read in its run).
   */
  readonly form: 'digits' | 'word' | 'ordinal' | 'scale' | 'compound' | 'score' | 'clock' | 'share' | 'crowd' | 'han';
  /** Unit of a compound ("nation"), the whole form of a score or clock time, else empty. */
  readonly unit: string;
};

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map(ORDINALS.map((word, n) => [word, n]));
const SCALES: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12], ['dozen', 12]]);
const SUFFIXES: ReadonlyMap<string, number> = new Map([['', 1], ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['b', 1e9], ['bn', 1e9], ['tn', 1e12]]);
const SMALL: ReadonlyMap<string, number> = new Map([...UNITS.map((word, n) => [word, n] as const), ...TENS.slice(2).map((word, n) => [word, (n + 2) * 10] as const)]);

/** Vague numbers: "dozens" is not "hundreds". */
const CROWDS = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'trillions']);
/** Shares as percentages. */
const SHARES: ReadonlyMap<string, number> = new Map([['one-third', 33.3], ['two-thirds', 66.7], ['three-quarters', 75], ['one-quarter', 25], ['one-half', 50], ['one-fifth', 20], ['two-fifths', 40], ['three-fifths', 60], ['four-fifths', 80], ['three-fourths', 75], ['one-fourth', 25], ['one-tenth', 10]]);

const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.]\d+)?)(k|m|mn|b|bn|tn)?$/;

/** Number words that stand alone, all in one table. */
const WORDS: ReadonlyMap<string, NumberForm> = new Map<string, NumberForm>([
  ...[...SMALL, ['half-dozen', 6] as const].map(([word, value]) => [word, { value, form: 'word', unit: '' }] as const),
  ...[...SCALES].map(([word, value]) => [word, { value, form: 'scale', unit: '' }] as const),
  ...[...CROWDS].map((word) => [word, { value: 0, form: 'crowd', unit: word }] as const),
  ...[...ORDINAL_VALUES].filter(([, value]) => value > 1).map(([word, value]) => [word, { value, form: 'ordinal', unit: 'ordinal' }] as const),
]);

/** Below it no sign is a fraction. */
const FIRST_FRACTION = 0xbc;
/** Of "-5", as minus signs are folded. */
const MINUS = 45;

/** Called once per distinct word. */
export function readNumber(norm: string): NumberForm | null {
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigits(norm);
  if (first === MINUS && norm.charCodeAt(1) !== MINUS) {
    const positive = readNumber(norm.slice(1));
    return positive === null || positive.form !== 'digits' && positive.form !== 'compound' ? null : { ...positive, value: -positive.value };
  }
  if (first >= FIRST_FRACTION && FRACTION_SIGNS.has(norm)) return { value: FRACTION_SIGNS.get(norm)!, form: 'digits', unit: '' };
  const word = WORDS.get(norm);
  if (word !== undefined) return word;
  if (first > 0x2e7f && startsHanNumber(norm)) return { value: 0, form: 'han', unit: '' };
  const hyphen = norm.indexOf('-');
  if (hyphen < 0) return null;
  const share = SHARES.get(norm);
  if (share !== undefined) return { value: share, form: 'share', unit: '%' };
  const head = SMALL.get(norm.slice(0, hyphen));
  if (head === undefined) return null;
  const rest = norm.slice(hyphen + 1);
  const next = SMALL.get(rest);
  if (next !== undefined) return head >= 20 && next < 10 ? { value: head + next, form: 'word', unit: '' } : { value: head, form: 'score', unit: `${head}-${next}` };
  const th = ORDINAL_VALUES.get(rest) ?? 0;
  if (th > 0 && th < 10 && head >= 20) return { value: head + th, form: 'ordinal', unit: 'ordinal' };
  return compound(head, rest);
}

function readDigits(norm: string): NumberForm | null {
  const plain = DIGITS.exec(norm);
  if (plain !== null) return { value: Number(plain[1]!.replaceAll(',', '')) * SUFFIXES.get(plain[2] ?? '')!, form: 'digits', unit: '' };
  const th = /^(\d+)(?:st|nd|rd|th)$/.exec(norm);
  if (th !== null) return { value: Number(th[1]), form: 'ordinal', unit: 'ordinal' };
  if (/^\d+-\d+$/.test(norm)) return { value: Number.parseInt(norm, 10), form: 'score', unit: norm };
  const clock = /^(\d{1,2})(?::(\d\d))?(am|pm)?$/.exec(norm);
  if (clock !== null) return { value: Number(clock[1]), form: isTimeOfDay(Number(clock[1]), Number(clock[2] ?? 0), clock[3] !== undefined) ? 'clock' : 'score', unit: norm };
  const mixed = /^(\d+(?:[.,]\d+)*)-(\p{L}.*)$/u.exec(norm);
  if (mixed !== null) return compound(Number(mixed[1]!.replaceAll(',', '')), mixed[2]!);
  // "1/3" is no value: 24/7 and 9/11 are written so as well. Another is another figure.
  if (/^\d{1,2}\/\d{1,2}$/.test(norm)) return { value: Number.parseInt(norm, 10), form: 'score', unit: norm };
  const part = FRACTION_SIGNS.get(norm.charAt(norm.length - 1));
  if (part !== undefined && /^\d+$/.test(norm.slice(0, -1))) return { value: Number(norm.slice(0, -1)) + part, form: 'digits', unit: '' };
  // "3,5" in most of Europe.
  if (/^\d+,\d{1,2}$/.test(norm)) return { value: Number(norm.replace(',', '.')), form: 'digits', unit: '' };
  return glued(norm);
}

/** Glued to a figure: 35C, 95F. */
const DEGREES: ReadonlyMap<string, string> = new Map([['c', 'celsius'], ['f', 'fahrenheit']]);

/** "40km", "113km/h", "23명", "25만명": a figure with its unit or counter in one word. */
function glued(norm: string): NumberForm | null {
  const parts = /^(\d+(?:[.,]\d+)*)(\p{L}+(?:\/h)?)$/u.exec(norm);
  if (parts === null) return null;
  const value = Number(parts[1]!.replaceAll(',', ''));
  const rest = parts[2]!;
  const unit = DEGREES.get(rest) ?? UNIT_FORMS.get(rest);
  if (unit !== undefined) return { value, form: 'compound', unit };
  if (rest.charCodeAt(0) < 0x250) return null;
  const scale = LARGE_SCALES.get(rest.charAt(0));
  // Only the counter: what follows it is grammar.
  return { value: value * (scale ?? 1), form: 'compound', unit: scale === undefined ? rest.charAt(0) : rest.charAt(1) };
}

function compound(value: number, rest: string): NumberForm {
  if (rest === 'year-old' || rest === 'years-old' || rest === 'year-olds') return { value, form: 'compound', unit: 'age' };
  const scaled = /^(million|billion|trillion|thousand|hundred)(?:-(.+))?$/.exec(rest);
  const unit = (scaled === null ? rest : (scaled[2] ?? '')).replace(/-(?:long|old|strong|high|tall|deep|wide|square|plus)$/, '');
  return { value: value * (scaled === null ? 1 : SCALES.get(scaled[1]!)!), form: 'compound', unit: UNIT_FORMS.get(unit) ?? unit };
}
