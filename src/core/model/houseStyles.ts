import { NEUTRAL_STYLE, styleOf, type HouseStyle } from './houseStyle.ts';

/**
 * Styles to begin with, written from general knowledge of what these houses print; none is a copy of a stylebook, and a
 * desk corrects what it does otherwise.
 */
const AP_LIKE = styleOf('AP-like', {
  'quotation-marks': 'straight', dashes: 'em', acronyms: 'capitals', 'serial-comma': 'without', spelling: 'american', times: 'a.m.', points: 'with', percent: '%',
  months: 'short', titles: 'short', numerals: 10, weekdays: 'long', 'day-names': 'weekday', 'on-day': 'without', 'courtesy-titles': 'without',
});

const GUARDIAN_LIKE = styleOf('Guardian-like', {
  'quotation-marks': 'curly', dashes: 'en', acronyms: 'initial', 'serial-comma': 'without', spelling: 'british', times: 'am', points: 'without', percent: '%',
  months: 'long', numerals: 10, weekdays: 'long', 'on-day': 'with', 'courtesy-titles': 'without',
});

const REUTERS_LIKE = styleOf('Reuters-like', {
  'quotation-marks': 'straight', acronyms: 'capitals', 'serial-comma': 'without', times: 'a.m.', points: 'with', percent: '%', numerals: 10, weekdays: 'long',
  'day-names': 'weekday', 'on-day': 'with', 'courtesy-titles': 'without',
});

/** Built in, by the id that settings and the command line name them by. */
export const BUILT_IN_STYLES = { neutral: NEUTRAL_STYLE, 'ap-like': AP_LIKE, 'guardian-like': GUARDIAN_LIKE, 'reuters-like': REUTERS_LIKE } as const satisfies Readonly<Record<string, HouseStyle>>;
export type BuiltInStyle = keyof typeof BUILT_IN_STYLES;
export const isBuiltIn = (id: string): id is BuiltInStyle => Object.hasOwn(BUILT_IN_STYLES, id);
