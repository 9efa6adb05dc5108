/**
 * What a desk may have a habit about, each with the forms that it may prefer. Beside these every habit takes `either`
 * (the forms are one, none is preferred) and `wording` (the forms are different words to this desk). `numerals` takes the
 * figure from which figures are written, so that what is smaller is spelled out.
 */
export const HABITS = {
  'quotation-marks': ['curly', 'straight'],
  dashes: ['em', 'en'],
  capitals: [],
  acronyms: ['capitals', 'initial'],
  punctuation: [],
  'serial-comma': ['with', 'without'],
  spelling: ['american', 'british'],
  times: ['a.m.', 'am'],
  abbreviation: [],
  points: ['with', 'without'],
  percent: ['%', 'percent', 'per cent'],
  months: ['short', 'long'],
  titles: ['short', 'long'],
  numerals: [],
  hyphenation: [],
  weekdays: ['long', 'short'],
  'day-names': ['weekday', 'today'],
  'on-day': ['with', 'without'],
  that: [],
  'courtesy-titles': ['with', 'without'],
  contractions: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Habit = keyof typeof HABITS;
export const HABIT_NAMES = Object.keys(HABITS) as readonly Habit[];

/** What a desk thinks of one habit. */
export type Stance<H extends Habit = Habit> = 'either' | 'wording' | (H extends 'numerals' ? number : (typeof HABITS)[H][number]);
export type Stances = { readonly [H in Habit]: Stance<H> };

/** Words that are one to this desk, as it writes them: at least two. `prefer` is one of them, or null. */
export type StylePair = { readonly forms: readonly string[]; readonly prefer: string | null };

/** A house style: which differences are style only, and which form the desk prefers. */
export type HouseStyle = {
  readonly name: string;
  readonly rules: Stances;
  readonly pairs: readonly StylePair[];
};

/** Bounds of a style, so that a file from outside cannot slow a comparison. */
export const STYLE_LIMITS = { nameChars: 60, pairs: 500, forms: 8, formChars: 80, formWords: 6, numeral: 1_000 } as const;

/**
 * A change that leaves the form which the desk prefers. `from` and `to`: the words in the base and in the compared version.
 * `habit` is `pair` for the desk's own words.
 */
export type OffStyle = { readonly change: string; readonly habit: Habit | 'pair'; readonly from: string; readonly to: string };

const EITHER = Object.fromEntries(HABIT_NAMES.map((habit) => [habit, 'either'])) as Stances;

/** Style from its rules that are not `either`. */
export const styleOf = (name: string, rules: Partial<Stances>, pairs: readonly StylePair[] = []): HouseStyle => ({ name, rules: { ...EITHER, ...rules }, pairs });

/** Every rule of presentation holds, nothing is preferred. */
export const NEUTRAL_STYLE: HouseStyle = styleOf('Neutral', {});
