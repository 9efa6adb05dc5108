import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import type { ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { pairOf } from '#testing/builders.ts';
import { bodyOf } from '#testing/rewriteTable.ts';
import { createRandom } from '#testing/random.ts';
import { RECIPES, rewrite } from '#testing/rewrites.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { ITEM_CLASSES } from '#core/project/items.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import { composeReading, composeStretches, createLoom, withTied } from './compose.ts';
import { changesOfBulk } from './bulk.ts';
import { findRubs } from './joins.ts';
import { joinText } from './joinText.ts';

const RUNS = { numRuns: 1000 };
const FEWER = { numRuns: 300 };

const compared = (before: string, after: string): Comparison => {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon);
};

const PARAGRAPHS = [
  'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it. Nobody had asked for that.',
  'Ferries will leave from the north quay while the repairs are under way, the harbor master said. "We are ready," she added. The first boat leaves at 6 a.m.',
  'At least 23 people had complained about the state of the planks since the storms of the spring. Two of them were hurt.',
  'Shop owners on the pier said nobody had asked them before the vote was taken. A petition lies in the bakery. It has 400 names.',
  'The board meets again in two weeks. Until then the gates stay shut, the deputy mayor told reporters outside the hall.',
  'A study of the piles was begun in March and then stopped for want of money, according to the minutes of the board.',
];
const rewrites = fc.tuple(fc.constantFrom(...RECIPES), fc.nat(100_000), fc.shuffledSubarray(PARAGRAPHS, { minLength: 3 }))
  .map(([recipe, seed, paragraphs]) => {
    const { before, after } = rewrite(paragraphs.join('\n\n'), recipe, seed);
    return [before, after] as const;
  });
const SAMPLE = ['1-halyard-early', '2-halyard-writethru', '4-beacon-rewrite', '5-ledger-report'].map((name) => bodyOf(readFileSync(new URL(`../../../../public/sample/${name}.txt`, import.meta.url), 'utf8')));
const samples = fc.tuple(fc.constantFrom(...SAMPLE), fc.constantFrom(...RECIPES), fc.nat(100_000)).map(([text, recipe, seed]) => {
  const { before, after } = rewrite(text, recipe, seed);
  return [before, after] as const;
});
const pairs = fc.oneof({ weight: 3, arbitrary: rewrites }, { weight: 2, arbitrary: arbitraryRevision }, { weight: 1, arbitrary: fc.tuple(arbitraryText, arbitraryText) });
const comparisons = pairs.map(([before, after]) => compared(before, after));
/** A comparison and some of its changes. */
const choices = fc.tuple(comparisons, fc.infiniteStream(fc.boolean())).map(([comparison, coin]) => {
  const taken = new Set(comparison.changes.filter(() => coin.next().value === true).map(({ id }) => id));
  return { comparison, taken };
});

const all = ({ changes }: Comparison): ReadonlySet<ChangeId> => new Set(changes.map(({ id }) => id));
const paragraphsIn = (text: string): readonly string[] => text.split(/\n+/u).map((line) => line.replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
const paragraphsOf = (version: Comparison['before']): readonly string[] =>
  version.paragraphs.map(({ chars }) => version.text.slice(chars.start, chars.end).replace(/\s+/gu, ' ').trim());

describe('taking a reading', () => {
  test('with nothing taken it is the base, with everything the compared version, character for character', () => {
    fc.assert(fc.property(comparisons, (comparison) => {
      const loom = createLoom(comparison);
      expect(composeReading(loom, new Set())).toBe(comparison.before.text);
      if (comparison.changes.length > 0) expect(composeReading(loom, all(comparison))).toBe(comparison.after.text);
    }), FEWER);
  });

  test('the woven text itself gives both versions, paragraph for paragraph', () => {
    fc.assert(fc.property(comparisons, (comparison) => {
      const loom = createLoom(comparison);
      expect(paragraphsIn(joinText(comparison, composeStretches(loom, new Set())))).toEqual(paragraphsOf(comparison.before));
      if (comparison.changes.length > 0) expect(paragraphsIn(joinText(comparison, composeStretches(loom, all(comparison))))).toEqual(paragraphsOf(comparison.after));
    }), FEWER);
  });

  test('whatever is taken, every word that both have stands once, and the words of a change on the side that was decided', () => {
    fc.assert(fc.property(choices, ({ comparison, taken }) => {
      const loom = createLoom(comparison);
      const stretches = composeStretches(loom, taken);
      const decided = withTied(loom, taken);
      const times = { before: new Int32Array(comparison.before.tokens.length), after: new Int32Array(comparison.after.tokens.length) };
      for (const { side, start, end } of stretches) for (let t = start; t < end; t++) times[side][t]!++;
      const worded = { before: new Uint8Array(comparison.before.tokens.length), after: new Uint8Array(comparison.after.tokens.length) };
      for (const change of comparison.changes) {
        if (change.operation === 'move' || change.operation === 'split' || change.operation === 'merge') continue;
        for (const side of ['before', 'after'] as const) {
          for (let t = change[side].start as number; t < change[side].end; t++) {
            worded[side][t] = 1;
            expect(times[side][t]).toBe(decided.has(change.id) === (side === 'after') ? 1 : 0);
          }
        }
      }
      comparison.matchBefore.forEach((a, b) => {
        if (a >= 0 && worded.before[b] === 0) expect(times.before[b]! + times.after[a]!).toBe(1);
      });
    }), RUNS);
  });
});

/** Copy as it is written, rewritten by known steps, and some of the changes between the two. */
const copyChoices = fc.tuple(fc.oneof(rewrites, samples), fc.infiniteStream(fc.boolean())).map(([[before, after], coin]) => {
  const comparison = compared(before, after);
  return { comparison, taken: new Set(comparison.changes.filter(() => coin.next().value === true).map(({ id }) => id)) };
});

/** Of two stops or commas that meet at a join one is enough. */
const withOneStop = (tokens: readonly string[]): readonly string[] =>
  tokens.filter((token, i) => !/^[.,;:!?]$/u.test(token) || (token !== tokens[i - 1] && (!/^[.!?]$/u.test(token) || !/^[.!?]$/u.test(tokens[i - 1] ?? ''))));

describe('the text of a reading', () => {
  test('holds exactly the words that stand, none glued to another, in paragraphs with words', () => {
    fc.assert(fc.property(copyChoices, ({ comparison, taken }) => {
      const loom = createLoom(comparison);
      const stretches = composeStretches(loom, taken);
      const text = joinText(comparison, stretches);
      const standing = stretches.flatMap(({ side, start, end }) => {
        const { text: own, tokens } = comparison[side];
        return Array.from({ length: end - start }, (_, i) => own.slice(tokens.start[start + i], tokens.end[start + i]));
      });
      const read = pairOf(text, text).before;
      const words = Array.from({ length: read.tokens.length }, (_, t) => read.text.slice(read.tokens.start[t], read.tokens.end[t]));
      const [one, other] = [withOneStop(words), withOneStop(standing)];
      const apart = one.findIndex((word, i) => word !== other[i]);
      expect(one.slice(apart - 3, apart + 3)).toEqual(other.slice(apart - 3, apart + 3));
      expect(text).not.toMatch(/ {2}|^\s|\s$|\n{3}| \n|\n /u);
      for (const sign of [' ,', ' .', '( ', ' )']) if (!comparison.before.text.includes(sign) && !comparison.after.text.includes(sign)) expect(text).not.toContain(sign);
    }), RUNS);
  });

  test('keeps paragraphs that both versions have just as they are', () => {
    fc.assert(fc.property(copyChoices, ({ comparison, taken }) => {
      const text = composeReading(createLoom(comparison), taken).split(/\n+/u);
      for (const { kind, before } of comparison.blocks) {
        if (kind !== 'kept') continue;
        for (const p of before) {
          const { chars } = comparison.before.paragraphs[p]!;
          expect(text).toContain(comparison.before.text.slice(chars.start, chars.end));
        }
      }
    }), { numRuns: 100 });
  });
});

/** A reading by the words of the changes that are taken, as a reader would point at them. */
function reading(before: string, after: string, ...wanted: readonly string[]): string {
  const comparison = compared(before, after);
  const words = (version: Comparison['before'], { start, end }: { start: number; end: number }): string =>
    start < end ? version.text.slice(version.tokens.start[start], version.tokens.end[end - 1]) : '';
  const taken = comparison.changes.filter((change) => wanted.some((one) => (change.operation === one || `${words(comparison.before, change.before)}→${words(comparison.after, change.after)}` === one)));
  expect(taken.length).toBeGreaterThanOrEqual(wanted.length);
  return composeReading(createLoom(comparison), new Set(taken.map(({ id }) => id))).replace(/\n+/gu, ' ⏎ ');
}

describe('readings by example', () => {
  const [board, ferries, people, shops, meets] = PARAGRAPHS as [string, string, string, string, string, string];
  const flat = (...list: readonly string[]): string => list.join('\n\n');

  test('one of two words in a sentence', () => {
    expect(reading('The board met for six hours on Friday in the old hall.', 'The board met for nine hours on Monday in the old hall.', 'Friday→Monday'))
      .toBe('The board met for six hours on Monday in the old hall.');
  });

  test('a new sentence keeps its spaces, and its paragraph', () => {
    const after = flat(board.replace('it. Nobody', 'it. Divers go down on Monday. Nobody'), ferries);
    expect(reading(flat(board, ferries), `${after}\n\n${people}`, '→Divers go down on Monday.')).toBe(`${after.replace('\n\n', ' ⏎ ')}`);
  });

  test('a moved paragraph stands once, with its words as decided apart from its place', () => {
    const before = flat(board, ferries, people, shops, meets);
    const after = flat(board, people.replace('23', '32'), ferries, shops, meets).replace(`${people.replace('23', '32')}\n\n`, '');
    const moved = `${after}\n\n${people.replace('23', '32')}`;
    expect(reading(before, moved, 'move')).toBe([board, ferries, shops, meets, people].join(' ⏎ '));
    expect(reading(before, moved, '23→32')).toBe([board, ferries, people.replace('23', '32'), shops, meets].join(' ⏎ '));
  });

  test('a split is a decision of its own', () => {
    const parts = ferries.split('. ');
    const after = flat(board, `${parts[0]!}.`, parts.slice(1).join('. ').replace('6 a.m.', '7 a.m.'), people);
    const before = flat(board, ferries, people);
    expect(reading(before, after, 'split')).toBe([board, `${parts[0]!}.`, parts.slice(1).join('. '), people].join(' ⏎ '));
    expect(reading(before, after, '6→7')).toBe([board, ferries.replace('6 a.m.', '7 a.m.'), people].join(' ⏎ '));
  });

  test('paragraphs that only one version has come whole, and leave whole', () => {
    const before = flat(board, shops, meets, ferries);
    const after = flat(board, meets, ferries, people);
    expect(reading(before, after, 'insertion')).toBe([board, shops, meets, ferries, people].join(' ⏎ '));
    expect(reading(before, after, 'deletion')).toBe([board, meets, ferries].join(' ⏎ '));
  });
});

describe('bulk takes', () => {
  test('all style-only changes at once change no sense and no furniture, and are exactly those', () => {
    fc.assert(fc.property(comparisons, (comparison) => {
      const list = projectChangeList(buildMarkIndex(comparison, { before: 'A', after: 'B' }));
      const style = new Set(changesOfBulk(comparison, list, { kind: 'style' }));
      for (const change of comparison.changes) expect(style.has(change.id)).toBe(change.grade.rank === 'accidental' && change.grade.feature !== 'furniture');
      const everything = changesOfBulk(comparison, list, { kind: 'everything' });
      const byClass = ITEM_CLASSES.flatMap((c) => changesOfBulk(comparison, list, { kind: 'class', class: c }));
      expect(new Set(byClass)).toEqual(new Set(everything));
      for (const item of list.items) expect(changesOfBulk(comparison, list, { kind: 'paragraph', item: item.id })).toEqual(expect.arrayContaining([...item.changes]));
    }), { numRuns: 200 });
  });
});

describe('joins to look at', () => {
  /** What is found where only the first change is taken. */
  const rubs = (before: string, after: string): readonly string[] => {
    const comparison = compared(before, after);
    return findRubs(createLoom(comparison), new Set(comparison.changes.slice(0, 1).map(({ id }) => id))).map(({ kind }) => kind);
  };

  test('either version has none, whatever its copy is like', () => {
    fc.assert(fc.property(comparisons, (comparison) => {
      const loom = createLoom(comparison);
      expect(findRubs(loom, new Set())).toEqual([]);
    }), { numRuns: 300 });
  });

  test('what is named is there: each kind is found among rewrites, at the end of a paragraph of the text', () => {
    const random = createRandom(7);
    const kinds = new Set<string>();
    for (let n = 0; n < 80; n++) {
      const { before, after } = rewrite(SAMPLE[n % SAMPLE.length]!, RECIPES[n % RECIPES.length]!, n);
      const comparison = compared(before, after);
      const taken = new Set(comparison.changes.filter(() => random.next() < 0.5).map(({ id }) => id));
      const loom = createLoom(comparison);
      const paragraphs = composeReading(loom, taken).split(/\n+/u);
      for (const { kind, paragraph, words } of findRubs(loom, taken)) {
        const text = paragraphs[paragraph] ?? '';
        kinds.add(kind);
        expect(text.endsWith(words.replace(/^… /u, ''))).toBe(true);
        if (kind === 'no-stop') expect(text).not.toMatch(/[.!?]["”]?$/u);
        if (kind === 'twice') expect(text).toMatch(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu);
        if (kind === 'open-quote') expect([...text].filter((sign) => sign === '"').length % 2).toBe(1);
      }
    }
    expect([...kinds].sort()).toEqual(['no-stop', 'open-quote', 'twice']);
  });

  test('a quotation that keeps one of its marks is named', () => {
    const plain = 'The crowd was loud at the gate for an hour, she said on Friday, and then it went home in the rain.';
    expect(rubs(plain, plain.replace('loud at the gate for an hour,', '"loud at the gate for an hour,"'))).toEqual(['open-quote']);
  });
});
