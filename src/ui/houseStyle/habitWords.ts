import type { Habit } from '#core/model/houseStyle.ts';

/** What a habit is called, two or more forms that show it, and what its preferred forms are called, in the order of `HABITS`. */
type HabitWords = { readonly title: string; readonly example: string; readonly forms: readonly string[] };

export const HABIT_WORDS: Readonly<Record<Habit, HabitWords>> = {
  'quotation-marks': { title: 'Quotation marks', example: '“so” or "so", it’s or it\'s', forms: ['curly “ ”', 'straight " "'] },
  dashes: { title: 'Dashes', example: 'the second — failed, the second – failed', forms: ['the long —', 'the short –'] },
  capitals: { title: 'Capitals', example: 'President, president', forms: [] },
  acronyms: { title: 'Acronyms', example: 'NATO, Nato', forms: ['NATO', 'Nato'] },
  punctuation: { title: 'Punctuation', example: 'he left, she stayed; he left: she stayed', forms: [] },
  'serial-comma': { title: 'Serial comma', example: 'red, white, and blue', forms: ['white, and', 'white and'] },
  spelling: { title: 'Spelling', example: 'color, colour; canceled, cancelled', forms: ['American', 'British'] },
  times: { title: 'Times', example: '10 a.m., 10am, 10:00 a.m.', forms: ['10 a.m.', '10am'] },
  abbreviation: { title: 'Abbreviations', example: 'European Union, EU; Main Street, Main St.', forms: [] },
  points: { title: 'Points in initials', example: 'U.S., US; U.N., UN', forms: ['U.S.', 'US'] },
  percent: { title: 'Percentages', example: '8%, 8 percent, 8 per cent', forms: ['8%', '8 percent', '8 per cent'] },
  months: { title: 'Months', example: 'Jan. 5, January 5', forms: ['Jan. 5', 'January 5'] },
  titles: { title: 'Titles', example: 'Sen. Ana Ruiz, Senator Ana Ruiz', forms: ['Sen.', 'Senator'] },
  numerals: { title: 'Numerals', example: 'nine, 9; 1.2 million, 1,200,000', forms: [] },
  hyphenation: { title: 'Hyphens', example: 'back-door, backdoor, back door', forms: [] },
  weekdays: { title: 'Weekdays', example: 'Monday, Mon.', forms: ['Monday', 'Mon.'] },
  'day-names': { title: 'Days by name', example: 'Friday, today', forms: ['Friday', 'today'] },
  'on-day': { title: 'On a day', example: 'on Friday, Friday', forms: ['on Friday', 'Friday'] },
  that: { title: 'That', example: 'said that there was, said there was', forms: [] },
  'courtesy-titles': { title: 'Courtesy titles', example: 'Mr Haddad, Haddad', forms: ['Mr Haddad', 'Haddad'] },
  contractions: { title: 'Contractions', example: 'can’t, cannot; it’s, it is', forms: [] },
};
