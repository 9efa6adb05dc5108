import { expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/** Tokens of 240 kB without a full stop: what is asked of a sentence for each of its changes must be read once, else this takes minutes. */
const CLAUSES = 7000;
const MAX_MS = 60_000;

const word = (n: number): string => {
  let out = '';
  for (let rest = n + 17; rest > 0; rest = Math.floor(rest / 17)) out += 'bcdfghjklmnprstvw'.charAt(rest % 17);
  return `${out}a`;
};
const sentence = (clause: (n: number) => string): string => `They said that ${Array.from({ length: CLAUSES }, (_, n) => clause(n)).join(' ')} and that this was all that they had.`;

test.each([
  ['verbs turned to the passive', (n: number) => `the ${word(n)} ${word(n)}ked ${word(n + 7)} and`, (n: number) => `the ${word(n + 7)} was ${word(n)}ked and`],
  ['words that deny, gone', (n: number) => `${word(n)} was not ${word(n + 3)}`, (n: number) => `${word(n)} was ${word(n + 3)}`],
  ['words that hold back, gone', (n: number) => `the ${word(n)} may be the ${word(n + 3)}`, (n: number) => `the ${word(n)} will be the ${word(n + 3)}`],
  ['other speakers', (n: number) => `${word(n)} officials said`, (n: number) => `${word(n)} residents said`],
  ['other names', (n: number) => `then X${word(n)} of the ${word(n)}`, (n: number) => `then Y${word(n)} of the ${word(n)}`],
])('one endless sentence: %s', (_, before, after) => {
  const pair = pairOf(sentence(before), sentence(after));
  expect(pair.before.sentences).toHaveLength(1);
  expect(comparePair(pair.before, pair.after, pair.lexicon).alarms.length).toBeGreaterThan(1000);
}, MAX_MS);
