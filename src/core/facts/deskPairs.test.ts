import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';
import { readDeskPairs, type DeskPair } from '#testing/deskPairs.ts';

/** A kind of the lists → alarms that tell of it. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  quotation: ['quote-altered', 'quote-trimmed', 'quote-marks', 'quote-paraphrased', 'speaker-changed'],
  name: ['name', 'speaker-changed'], attribution: ['attribution', 'speaker-changed'],
};

function alarmsOf({ before, after }: DeskPair): readonly string[] {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon).alarms.map((alarm) => alarm.kind);
}
const isTold = (pair: DeskPair): boolean => alarmsOf(pair).some((kind) => (TOLD_BY[pair.kind!] ?? [pair.kind!]).includes(kind));

describe('rewording as desks do it raises nothing', () => {
  test.each([...readDeskPairs('harmless'), ...readDeskPairs('harmless-2'), ...readDeskPairs('harmless-3')])('$before => $after', (pair) => expect(alarmsOf(pair)).toEqual([]));
});

describe('a change of sense is told', () => {
  test.each([...readDeskPairs('harmful'), ...readDeskPairs('harmful-2'), ...readDeskPairs('harmful-3')])('$kind: $before => $after', (pair) => expect(isTold(pair)).toBe(true));
});
