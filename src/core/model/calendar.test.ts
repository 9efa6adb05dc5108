import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfIso, weekdayOf } from './calendar.ts';

test.each([['2014-03-14', 5], ['2000-02-29', 2], ['1969-07-20', 0], ['2024-12-31', 2], ['1900-03-01T23:59:00Z', 4]] as const)('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(dayOfIso(day)!)).toBe(weekday);
});

test('days follow each other as they do in the platform’s calendar', () => {
  fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
    const [one, next] = [new Date(days * 86_400_000), new Date((days + 1) * 86_400_000)];
    const of = (date: Date): number => dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    return of(next) - of(one) === 1 && weekdayOf(of(one)) === one.getUTCDay();
  }), { numRuns: 1000, seed: 11 });
});

test('no time is no day', () => {
  expect(dayOfIso(null)).toBeNull();
  expect(dayOfIso('yesterday')).toBeNull();
});
