import type { Role } from '#core/model/draft.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2}),? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) ${MONTH},? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:T|\b)/;

/** Units of a paragraph in which its dateline stands, if it has one. */
const MAX_DATELINE_UNITS = 110;

/**
 * The day of writing as the copy itself gives it: in a line of its own ("Published 14 March 2031") or in the dateline of
 * the lede ("LIMA, March 14, 2031 (XYZ) —"). ISO 8601; null where it gives none with a year.
 */
export function writtenOn(texts: readonly string[], roles: readonly Role[]): string | null {
  for (let i = 0; i < texts.length; i++) if (roles[i] === 'dateline') {
    const day = dayIn(texts[i]!);
    if (day !== null) return day;
  }
  const lede = texts[roles.indexOf('body')];
  const head = lede === undefined ? null : /^.*?(?:\([^)]{2,24}\)\s*[-–—]|\s[–—]\s)/.exec(lede.slice(0, MAX_DATELINE_UNITS));
  return head === null ? null : dayIn(head[0]);
}

function dayIn(text: string): string | null {
  if (!/\d{4}/.test(text)) return null;
  const iso = ISO.exec(text);
  if (iso !== null) return iso[0].slice(0, 10);
  const named = MONTH_FIRST.exec(text);
  if (named !== null) return isoDay(named[3]!, named[1]!, named[2]!);
  const british = DAY_FIRST.exec(text);
  return british === null ? null : isoDay(british[3]!, british[2]!, british[1]!);
}

const isoDay = (year: string, month: string, day: string): string =>
  `${year}-${String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
