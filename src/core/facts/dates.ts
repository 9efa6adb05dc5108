import type { DateMention } from '#core/model/facts.ts';
import { isTimeOfDay } from '#core/model/clock.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { weekdayAbroad } from '#core/model/weekdaysAbroad.ts';
import { clockKey } from './clockKey.ts';
import { MONTHS, WEEKDAYS } from './words/lists.ts';
import { Is, type WordTable } from './words/wordTable.ts';

/** Sunday first: a day has one key in all tongues. */
const DAY_KEYS: readonly string[] = [...WEEKDAYS];

/**
 * Days, dates, years, spans of the calendar ("next week") and times, in order; English words, weekdays of many tongues where copy is not English, years in every
 * tongue that writes them so. Sets `claimed` for every token it takes, so that "March 14" is no figure. Linear.
 */
export function readDates(version: Version, lexicon: Lexicon, table: WordTable, claimed: Uint8Array, english: boolean): readonly DateMention[] {
  const { tokens } = version;
  const out: DateMention[] = [];
  const norm = (i: number): string => (i >= 0 && i < tokens.length ? lexicon.norms[tokens.norm[i]!]! : '');
  const flags = (i: number): number => (i >= 0 && i < tokens.length ? table.flags[tokens.norm[i]!]! : 0);
  const number = (i: number) => (i >= 0 && i < tokens.length ? (table.numbers[tokens.norm[i]!] ?? null) : null);
  const plain = (i: number): string => norm(i).replace(/'s$/, '');
  const isDay = (i: number): boolean => {
    const read = number(i);
    return read !== null && (read.form === 'digits' || read.form === 'ordinal') && read.value >= 1 && read.value <= 31 && Number.isInteger(read.value);
  };
  const isYear = (i: number): boolean => {
    const read = number(i);
    return read !== null && read.form === 'digits' && read.value >= 1600 && read.value < 2100 && /^\d{4}$/.test(plain(i));
  };
  const isCapital = (i: number): boolean => i < tokens.length && tokens.kind[i] === TokenKind.word && table.capital[tokens.surface[i]!] === 1;
  const push = (from: number, to: number, key: string, form: DateMention['form']): number => {
    out.push({ tokens: span(tokenIndex(from), tokenIndex(to)), key, form });
    claimed.fill(1, from, to);
    return to - 1;
  };
  const inAnyTongue = english ? 0 : Is.weekdayAbroad;
  for (const sentence of version.sentences) {
    const { start, end } = sentence.tokens;
    for (let i: number = start; i < end; i++) {
      const is = flags(i);
      if ((is & inAnyTongue) !== 0) {
        const day = weekdayAbroad(plain(i), isCapital(i) && i > start && (flags(i - 1) & Is.word) !== 0);
        if (day !== undefined) i = push(i, i + 1, DAY_KEYS[day]!, 'weekday');
        continue;
      }
      if ((is & (Is.weekday | Is.month | Is.dayWord | Is.periodHead | Is.clock)) === 0 && number(i) === null) continue;
      if ((is & Is.weekday) !== 0) {
        // "Monday last week" is no Monday of these days.
        if (i + 2 < end && (flags(i + 1) & Is.periodHead) !== 0 && norm(i + 2) === 'week') {
          i = push(i, i + 3, `${plain(i)} ${norm(i + 1)} week`, 'period');
          continue;
        }
        const turned = i > start && (norm(i - 1) === 'next' || norm(i - 1) === 'last');
        i = push(turned ? i - 1 : i, i + 1, turned ? `${norm(i - 1)} ${plain(i)}` : plain(i), 'weekday');
      } else if ((is & Is.month) !== 0 && table.capital[tokens.surface[i]!] === 1) i = month(i, start, end);
      else if ((is & Is.dayWord) !== 0) i = push(i, i + 1, plain(i) === 'tonight' ? 'today' : plain(i), 'relative');
      else if ((is & Is.clock) !== 0) i = push(i, i + 1, clockKey(12, '', norm(i) === 'noon' ? 'pm' : 'am'), 'time');
      else if ((is & Is.periodHead) !== 0) {
        if (i + 1 < end && (flags(i + 1) & Is.period) !== 0) i = push(i, i + 2, `${norm(i)} ${plain(i + 1)}`, 'period');
      } else i = figure(i, end);
    }
  }
  return out;

  function month(i: number, start: number, end: number): number {
    const name = MONTHS.get(plain(i))!;
    const stop = norm(i + 1) === '.' && i + 2 < end && isDay(i + 2) ? 1 : 0;
    if (i > start && isDay(i - 1) && claimed[i - 1] === 0) return yearAfter(i - 1, i + 1, `${name} ${number(i - 1)!.value}`);
    if (i + 1 + stop < end && isDay(i + 1 + stop)) return yearAfter(i, i + 2 + stop, `${name} ${number(i + 1 + stop)!.value}`);
    if (i + 1 < end && isYear(i + 1)) return push(i, i + 2, `${name} ${plain(i + 1)}`, 'calendar');
    // "Jan Kolar", "April Jones", "June Carter": a first name, unless a word of time leads to it. French "Sept" is seven.
    if (((plain(i).length === 3 && name !== 'may') || (plain(i) === 'sept' && !english) || isCapital(i + 1)) && !/^(?:in|of|since|by|until|till|from|last|next|this|late|early|mid|every|before|after|during)$/.test(norm(i - 1))) return i;
    // "May" and "March" at the head of a sentence are verbs as often as months.
    if (i === start && (name === 'may' || name === 'march')) return i;
    return push(i, i + 1, name, 'calendar');
  }

  function yearAfter(from: number, to: number, key: string): number {
    if (isYear(to)) return push(from, to + 1, `${key} ${plain(to)}`, 'calendar');
    return norm(to) === ',' && isYear(to + 1) ? push(from, to + 2, `${key} ${plain(to + 1)}`, 'calendar') : push(from, to, key, 'calendar');
  }

  function figure(i: number, end: number): number {
    const read = number(i);
    if (read === null) return i;
    const half = norm(i + 1).replaceAll('.', '');
    const [, hour = '', minutes = '', glued = ''] = /^(\d{1,2})(?::(\d\d))?([ap]m)?$/.exec(plain(i)) ?? [];
    if (hour !== '' && i + 1 < end && isTimeOfDay(Number(hour), Number(minutes), true) && (half === 'pm' || (half === 'am' && norm(i + 1).includes('.')))) return push(i, i + 2, clockKey(Number(hour), minutes, half), 'time');
    if (read.form === 'clock' && hour !== '') return push(i, i + 1, clockKey(Number(hour), minutes, glued === 'am' || glued === 'pm' ? glued : ''), 'time');
    // A day before its month is taken with the month; the month comes next.
    if (isDay(i) && i + 1 < end && (flags(i + 1) & Is.month) !== 0) return i;
    return isYear(i) && !/^[$£€]$/.test(norm(i - 1)) && norm(i - 1) !== 'than' && norm(i - 1) !== 'some' && norm(i - 1) !== 'about' ? push(i, i + 1, plain(i), 'year') : i;
  }
}
