import { describe, expect, it } from 'vitest';
import { pairOf } from '#testing/builders.ts';
import { createRandom } from '#testing/random.ts';
import { align } from './align.ts';

/** Inputs on which careless aligners take quadratic time. No clock here: the speed itself is watched by the benchmarks. */

const random = createRandom(11);
const distinctWords = (count: number, from: number): string =>
  Array.from({ length: count }, (_, k) => `w${(from + k).toString(36)}${k % 20 === 19 ? '.' : ''}${k % 100 === 99 ? '⏎' : ''}`).join(' ');
const equalWords = (count: number): string => Array.from({ length: count }, (_, k) => `word${k % 9 === 8 ? '.' : ''}${k % 90 === 89 ? '⏎' : ''}`).join(' ');
const NOTICE = 'The office is closed until further notice because of the storm.';

const INPUTS: readonly (readonly [name: string, before: string, after: string])[] = [
  ['one paragraph 2,000 times, five fewer', Array(2000).fill(NOTICE).join('⏎'), Array(1995).fill(NOTICE).join('⏎')],
  ['one paragraph 2,000 times, all edited', Array(2000).fill(NOTICE).join('⏎'), Array(2000).fill(NOTICE.replace('storm', 'flood')).join('⏎')],
  ['all words distinct', distinctWords(20_000, 0), distinctWords(20_000, 20_000)],
  ['all words equal', equalWords(20_000), equalWords(20_007)],
  ['no newline', distinctWords(20_000, 0).replaceAll('⏎', ''), distinctWords(20_000, 10_000).replaceAll('⏎', '')],
];

const count = (lists: readonly (readonly number[])[]): readonly [number, number] => [lists.flat().length, new Set(lists.flat()).size];

describe('align, hostile inputs', () => {
  it.each(INPUTS)('%s: lawful', (_, left, right) => {
    const { before, after, lexicon } = pairOf(left, right);
    const { blocks } = align(before, after, lexicon);
    expect(count(blocks.map((b) => b.before))).toEqual([before.paragraphs.length, before.paragraphs.length]);
    expect(count(blocks.map((b) => b.after))).toEqual([after.paragraphs.length, after.paragraphs.length]);
  });

  it('drops the last of equal paragraphs and moves none', () => {
    const { before, after, lexicon } = pairOf(INPUTS[0]![1], INPUTS[0]![2]);
    const { blocks } = align(before, after, lexicon);
    expect(blocks.filter((b) => b.kind !== 'kept').map((b) => [b.kind, b.before[0]])).toEqual([1995, 1996, 1997, 1998, 1999].map((p) => ['removed', p]));
    expect(blocks.some((b) => b.moved)).toBe(false);
  });

  it('finds 2,000 shuffled paragraphs again, each with two words changed', () => {
    const words = Array.from({ length: 3000 }, (_, k) => `term${k.toString(36)}`);
    const lines = Array.from({ length: 2000 }, () => Array.from({ length: 14 }, () => random.pick(words)));
    const order = lines.map((_, k) => k).sort((a, b) => ((a * 7919) % 2003) - ((b * 7919) % 2003));
    const edited = order.map((k) => lines[k]!.map((word, w) => (w === 3 || w === 9 ? random.pick(words) : word)));
    const text = (list: readonly (readonly string[])[]): string => list.map((line) => `${line.join(' ')}.`).join('⏎');
    const { before, after, lexicon } = pairOf(text(lines), text(edited));
    const right = align(before, after, lexicon).blocks.filter((b) => b.after.length === 1 && b.before[0] === order[b.after[0]!]);
    expect(right.length).toBe(2000);
  });

  it('calls two long texts of common words, in one paragraph each, strangers', () => {
    const common = Array.from({ length: 300 }, (_, k) => `common${k.toString(36)}`);
    const sentence = (): string => `${Array.from({ length: 12 }, () => random.pick(common)).join(' ')}. `;
    const text = (): string => `The ${Array.from({ length: 200 }, sentence).join('The ')}`;
    const { before, after, lexicon } = pairOf(text(), text());
    expect(align(before, after, lexicon).blocks.map((b) => b.kind).toSorted()).toEqual(['added', 'removed']);
  });
});
