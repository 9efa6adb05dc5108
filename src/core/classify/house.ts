import type { Habit, HouseStyle } from '#core/model/houseStyle.ts';
import { NEUTRAL_STYLE } from '#core/model/houseStyle.ts';

/** A form of one of the desk's own pairs: its words in small letters, and the sign that stands for all forms of the pair. */
export type OwnForm = { readonly words: readonly string[]; readonly sign: string };

/** A house style as the rules ask it. */
export type House = {
  readonly style: HouseStyle;
  /** Are the forms of this habit different words to the desk? */
  readonly isWording: (habit: Habit) => boolean;
  /** Is it `wording` for some habit whose forms the aligner takes for one word (case, quotation marks, dashes, stops, ё)? */
  readonly tellsNorms: boolean;
  /** Forms of the desk's own pairs by `leadOf` their first word. */
  readonly ownForms: ReadonlyMap<string, readonly OwnForm[]>;
  /** Parts of such forms, which no quick look may take for plain words. */
  readonly ownWords: ReadonlySet<string>;
};

/**
 * What leads from a token to the forms that may begin with it, however the tokeniser cuts: the first run of letters or of
 * figures; in scripts without spaces the first sign.
 */
export const leadOf = (form: string): string => LEAD.exec(form)?.[0] ?? form.charAt(0);
const LEAD = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|\p{L}+|\p{N}+)/u;

/** Rule → the habit that switches it as a whole. Rules that are not named here hold several habits and ask for each. */
export const HABIT_OF_RULE: ReadonlyMap<string, Habit> = new Map<string, Habit>([
  ['spelling', 'spelling'], ['conversion', 'abbreviation'], ['clock-time', 'times'], ['numeral', 'numerals'], ['hyphenation', 'hyphenation'], ['weekday-form', 'weekdays'], ['calendar-date', 'months'],
  ['day-name', 'day-names'], ['day-preposition', 'on-day'], ['complementiser', 'that'], ['courtesy-title', 'courtesy-titles'], ['contraction', 'contractions'],
]);

const NORM_HABITS: readonly Habit[] = ['capitals', 'acronyms', 'quotation-marks', 'dashes', 'points', 'spelling'];

/** Small letters and plain signs, as words are compared with the desk's own pairs. */
export const ownForm = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/[\u2010-\u2013]/g, '-');

export function houseOf(style: HouseStyle): House {
  const ownForms = new Map<string, OwnForm[]>();
  const ownWords = new Set<string>();
  style.pairs.forEach((pair, index) => {
    for (const form of pair.forms) {
      const words = ownForm(form).split(/\s+/u).filter((word) => word !== '');
      const [first] = words;
      if (first === undefined) continue;
      const lead = leadOf(first);
      const sign = `\u0000${index}`;
      const list = ownForms.get(lead);
      if (list === undefined) ownForms.set(lead, [{ words, sign }]);
      else list.push({ words, sign });
      for (const word of words) for (const part of [word, ...word.split(/[^\p{L}\p{N}]+/u)]) ownWords.add(part);
    }
  });
  // The longest form at a place is the one that is meant.
  for (const list of ownForms.values()) list.sort((x, y) => y.words.join(' ').length - x.words.join(' ').length);
  return { style, isWording: (habit) => style.rules[habit] === 'wording', tellsNorms: NORM_HABITS.some((habit) => style.rules[habit] === 'wording'), ownForms, ownWords };
}

export const NEUTRAL_HOUSE: House = houseOf(NEUTRAL_STYLE);
