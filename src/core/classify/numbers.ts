import { FRACTION_SIGNS, readFraction } from '#core/model/fractions.ts';

/** Figures read from words and digits. A form that is a figure becomes `#value`; an ordinal `#value.`. English words. */

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]);
const SUFFIXES: ReadonlyMap<string, number> = new Map([['k', 1e3], ['m', 1e6], ['mn', 1e6], ['bn', 1e9], ['b', 1e9], ['tn', 1e12]]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, tens) => [word, tens * 10] as const).slice(2),
]);
const TH: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, tens) => [`${word.slice(0, -1)}ieth`, tens * 10] as const).slice(2),
]);

/** A word that is a figure, an ordinal or a power of ten by itself, or that stands inside one ("and"). */
export const isNumberWord = (form: string): boolean => SMALL.has(form) || TH.has(form) || SCALES.has(form) || form === 'and' || form === 'a' || form === 'half';

/** A figure, or an ordinal, in one word without a hyphen: it may be a part of a name. */
export const isOrdinalWord = (form: string): boolean => TH.has(form);
export const isCardinalWord = (form: string): boolean => SMALL.has(form);

/** Words that are a figure or an ordinal; without one, a digit or a hyphen a run of words holds no figure. */
export const FIGURE_WORDS: readonly string[] = [...SMALL.keys(), ...TH.keys()];

/** Replaces every figure in a run of forms by its value; "1.2 million" and "one hundred and five" are one figure. */
export function readNumbers(forms: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < forms.length; ) {
    const read = readAt(forms, i);
    if (read === null) out.push(forms[i++]!);
    else {
      out.push(read.form);
      i += read.taken;
    }
  }
  return out;
}

function readAt(forms: readonly string[], at: number): { readonly form: string; readonly taken: number } | null {
  const ordinal = readOrdinal(forms[at]!);
  if (ordinal !== null) return { form: `#${ordinal}.`, taken: 1 };
  const compound = !forms[at]!.includes('-') ? null : /^(.+)-(year|month|week|day|hour|minute|member|nation|page|foot|mile|point|story|storey|seat)(-olds?|-long)?$/.exec(forms[at]!);
  if (compound !== null) {
    const value = readPlain(compound[1]!);
    return value === null ? null : { form: `#${value}-${compound[2]!}${compound[3] ?? ''}`, taken: 1 };
  }
  if (DIGIT_BY_DIGIT.test(forms[at]!)) return { form: `#${forms[at]!}`, taken: 1 };
  const part = readPart(forms, at);
  if (part !== null) return part;
  let total = 0;
  let group: number | null = null;
  let taken = 0;
  for (let i = at; i < forms.length; i++) {
    const form = forms[i]!;
    const scale = SCALES.get(form);
    const plain = scale === undefined ? readPlain(form) : null;
    if (scale !== undefined && group !== null) {
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (plain !== null && (group === null || (taken > 0 && continuesWords(forms[i - 1]!, group, plain)))) group = (group ?? 0) + plain;
    else if (form === 'and' && SCALES.has(forms[i - 1] ?? '') && readPlain(forms[i + 1] ?? '') !== null && /^\p{L}/u.test(forms[i + 1]!)) {
      taken++;
      continue;
    } else break;
    taken++;
  }
  if (group === null) return null;
  // "3 1/2"
  const fraction = total === 0 && taken === 1 && /^\d+$/.test(forms[at]!) ? readFraction(forms[at + 1] ?? '') : null;
  if (fraction !== null) return { form: `#${plainDecimal(group + fraction)}`, taken: 2 };
  // "two and a half", "two and a half million"
  if (total === 0 && forms[at + taken] === 'and' && forms[at + taken + 1] === 'a' && forms[at + taken + 2] === 'half') {
    const scale = SCALES.get(forms[at + taken + 3] ?? '');
    return { form: `#${plainDecimal((group + 0.5) * (scale ?? 1))}`, taken: taken + (scale === undefined ? 3 : 4) };
  }
  return { form: `#${plainDecimal(total + group)}`, taken };
}

/** Telephone numbers, codes and the like, which are what they are figure by figure; a value would lose their noughts and their ends. */
const DIGIT_BY_DIGIT = /^(?:0\d{2,}|\d{13,})$/;

/** "a dozen", "half a million", "a half dozen", "half-dozen" */
function readPart(forms: readonly string[], at: number): { readonly form: string; readonly taken: number } | null {
  let next = at;
  let parts = 1;
  while (next < at + 3 && (forms[next] === 'a' || (forms[next] === 'half' && parts === 1))) if (forms[next++] === 'half') parts = 2;
  if (forms[next] === 'half-dozen' && parts === 1) return { form: '#6', taken: next + 1 - at };
  const unit = next > at ? SCALES.get(forms[next] ?? '') : undefined;
  return unit === undefined ? null : { form: `#${plainDecimal(unit / parts)}`, taken: next + 1 - at };
}

/** "twenty one", "two hundred five", "one million two hundred": a smaller word after a larger one. */
const continuesWords = (previous: string, group: number, next: number): boolean =>
  SCALES.has(previous) || previous === 'and' ? next < 100 || group === 0 : TENS.includes(previous) && group >= 20 && next < 10;

const MAY_BE_ORDINAL = /(?:st|nd|rd|th)$/;

function readOrdinal(form: string): number | null {
  if (!MAY_BE_ORDINAL.test(form)) return null;
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(form);
  if (digits !== null) return Number(digits[1]);
  const word = TH.get(form);
  if (word !== undefined) return word;
  const parts = /^(\p{L}+)-(\p{L}+)$/u.exec(form);
  if (parts === null || !TENS.slice(2).includes(parts[1]!)) return null;
  const unit = TH.get(parts[2]!);
  return unit === undefined ? null : SMALL.get(parts[1]!)! + unit;
}

function readPlain(form: string): number | null {
  const small = SMALL.get(form);
  if (small !== undefined) return small;
  const digits = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(k|m|mn|bn|b|tn)?$/.exec(form);
  if (digits !== null) return Number(digits[1]!.replaceAll(',', '')) * (SUFFIXES.get(digits[2] ?? '') ?? 1);
  const fraction = FRACTION_SIGNS.get(form.charAt(form.length - 1));
  if (fraction !== undefined) return /^\d*$/.test(form.slice(0, -1)) ? Number(form.slice(0, -1)) + fraction : null;
  const parts = form.includes('-') ? /^(\p{L}+)-(\p{L}+)$/u.exec(form) : null;
  if (parts === null || !TENS.slice(2).includes(parts[1]!)) return null;
  const unit = SMALL.get(parts[2]!);
  return unit === undefined || unit === 0 || unit > 9 ? null : SMALL.get(parts[1]!)! + unit;
}

/** 1.2 × 1,000,000 is 1200000, whatever binary fractions make of it. */
const plainDecimal = (value: number): string => String(Number.isInteger(value) && Math.abs(value) < EXACT ? value : Number(value.toPrecision(12)));
const EXACT = 1e12;
