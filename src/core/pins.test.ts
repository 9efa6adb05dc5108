import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AlignmentBlock } from '#core/model/alignment.ts';
import type { Comparison } from '#core/model/collation.ts';
import { pinnedWords, placePins, settlePins, type Pin } from '#core/model/pin.ts';
import { PLAIN_TERMS } from '#core/model/terms.ts';
import { arbitraryPins, arbitraryRevision, arbitraryText, type RawPin } from '#testing/arbitraries.ts';
import { pairOf, settledPins, type Pair } from '#testing/builders.ts';
import { RECIPES, rewrite } from '#testing/rewrites.ts';
import { comparePair, comparePinned } from './collate.ts';
import { alignSegments, collate, compare } from './engine.ts';

const HISTORIES = { numRuns: 500 };

/** As far as a pin is felt (`REACH` in align/around.ts), in paragraphs. */
const REACH = 6;

/** Copy long enough to have places far from a pin. */
const NAMES = 'Okafor Ruiz Lindqvist Haddad Brandt Ferreira Novak Ishii Mbeki Larsen Duval Petrov Quinn Abara Castro Weiss Yilmaz Romero'.split(' ');
const PLACES = 'harbour quarry viaduct granary weir tannery foundry orchard chapel depot mill ferry pier tower brewery kiln lock mine'.split(' ');
const longStory = Array.from({ length: 36 }, (_, k) =>
  `${NAMES[k % 18]} told the council in week ${k + 10} that the ${PLACES[(k * 7) % 18]} would cost ${k * 13 + 211} crowns. Nobody from the ${PLACES[(k * 5 + 3) % 18]} board replied to ${NAMES[(k * 11 + 4) % 18]}.`).join('\n\n');
const arbitraryRewrite = fc.tuple(fc.constantFrom(...RECIPES), fc.nat(10_000)).map(([recipe, seed]) => {
  const { before, after } = rewrite(longStory, recipe, seed);
  return [before, after] as const;
});
const histories = fc.tuple(
  fc.oneof(arbitraryRevision, arbitraryRewrite, fc.tuple(arbitraryText, arbitraryText)), arbitraryPins,
);

function read([[before, after], raw]: readonly [readonly [string, string], readonly RawPin[]]) {
  const pair = pairOf(before, after);
  const pins = settledPins(pair, raw);
  return { pair, pins, plain: comparePair(pair.before, pair.after, pair.lexicon), pinned: comparePair(pair.before, pair.after, pair.lexicon, pins) };
}

const keyOf = (block: Pick<AlignmentBlock, 'before' | 'after'>): string => `${block.before.join(' ')} | ${block.after.join(' ')}`;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, k) => k);

describe('pins, laws', () => {
  it('honours every pin in force', () => {
    fc.assert(fc.property(histories, (history) => {
      const { pair, pins, pinned } = read(history);
      const together = pinned.blocks.filter((b) => b.before.length > 0 && b.after.length > 0 && b.why.reason === 'pin').map(keyOf);
      expect(together.toSorted()).toEqual(pins.together.map(keyOf).toSorted());
      for (const [b, a] of pins.apart) {
        expect(pinned.blocks.filter((block) => block.before.includes(b) && block.after.includes(a))).toEqual([]);
        expect(matchedBetween(pinned, b, a)).toBe(0);
        expect(pinned.sentences.filter((link) => link.before.some((s) => pair.before.sentences[s]!.paragraph === b) && link.after.some((s) => pair.after.sentences[s]!.paragraph === a))).toEqual([]);
      }
    }), HISTORIES);
  });

  it('keeps every paragraph in one block, named by its sides', () => {
    fc.assert(fc.property(histories, (history) => {
      const { pair, pinned: { blocks } } = read(history);
      expect(blocks.flatMap((b) => b.before).toSorted((x, y) => x - y)).toEqual(upTo(pair.before.paragraphs.length));
      expect(blocks.flatMap((b) => b.after).toSorted((x, y) => x - y)).toEqual(upTo(pair.after.paragraphs.length));
      for (const { kind, before, after, similarity } of blocks) {
        expect([before.length === 0, after.length === 0]).toEqual([kind === 'added', kind === 'removed']);
        if (kind === 'split') expect([before.length, after.length > 1]).toEqual([1, true]);
        if (kind === 'merged') expect([before.length > 1, after.length]).toEqual([true, 1]);
        expect(similarity >= 0 && similarity <= 1).toBe(true);
      }
    }), HISTORIES);
  });

  it('leaves what is far from every pin as it was', () => {
    let far = 0;
    fc.assert(fc.property(fc.tuple(arbitraryRewrite, arbitraryPins), (history) => {
      const { pins, plain, pinned } = read(history);
      const felt = feltBy(plain, pins);
      const after = new Map(pinned.blocks.map((block) => [keyOf(block), block]));
      for (const block of plain.blocks) {
        if (block.before.some((p) => near(felt.before, p)) || block.after.some((p) => near(felt.after, p))) continue;
        far++;
        const { moved: _moved, ...was } = block;
        expect(after.get(keyOf(block))).toMatchObject(was);
      }
    }), HISTORIES);
    expect(far, 'the histories are long enough to have places far from a pin').toBeGreaterThan(1000);
  });

  it('pairs nothing anew but what a pin has touched or stands right beside a pinned pair', () => {
    fc.assert(fc.property(histories, (history) => {
      const { pins, plain, pinned } = read(history);
      const felt = feltBy(plain, pins);
      const beside = (side: 'before' | 'after', p: number): boolean => pins.together.some((pin) => pin[side].some((q) => Math.abs(p - q) === 1));
      const known = new Set(plain.blocks.map(keyOf));
      for (const block of pinned.blocks) {
        if (block.before.length === 0 || block.after.length === 0 || known.has(keyOf(block))) continue;
        const touched = block.before.some((p) => felt.before.has(p)) || block.after.some((p) => felt.after.has(p));
        expect(touched || (block.before.some((p) => beside('before', p)) && block.after.some((p) => beside('after', p)))).toBe(true);
      }
    }), HISTORIES);
  });

  it('without a pin in force changes nothing', () => {
    fc.assert(fc.property(arbitraryRevision, ([before, after]) => {
      const pair = pairOf(before, after);
      expect(comparePair(pair.before, pair.after, pair.lexicon, settledPins(pair, []))).toEqual(comparePair(pair.before, pair.after, pair.lexicon));
    }), { numRuns: 100 });
  });
});

/** Paragraphs that pins name, and those that were paired with them without pins. */
function feltBy(plain: Comparison, { together, apart }: ReturnType<typeof settledPins>) {
  const before = new Set<number>([...together.flatMap((pin) => pin.before), ...apart.map(([b]) => b)]);
  const after = new Set<number>([...together.flatMap((pin) => pin.after), ...apart.map(([, a]) => a)]);
  const touched = plain.blocks.filter((block) => block.before.some((p) => before.has(p)) || block.after.some((p) => after.has(p)));
  for (const block of touched) {
    for (const p of block.before) before.add(p);
    for (const p of block.after) after.add(p);
  }
  return { before, after };
}
const near = (felt: ReadonlySet<number>, paragraph: number): boolean => [...felt].some((p) => Math.abs(p - paragraph) <= REACH);

function matchedBetween(comparison: Comparison, before: number, after: number): number {
  const { tokens } = comparison.before.paragraphs[before]!;
  const other = comparison.after.paragraphs[after]!.tokens;
  return comparison.matchBefore.subarray(tokens.start, tokens.end).filter((a) => a >= other.start && a < other.end).length;
}

const BEFORE = 'Mayor Okafor opened the harbour bridge on Friday. ⏎ The ferry stops in May. ⏎ Ruiz called the toll a tax on work.';
const AFTER = 'The ferry stops in May. ⏎ Tolls begin next week, Haddad said. ⏎ Mayor Okafor opened the harbour bridge on Friday.';
const wordsOf = (pair: Pair, side: 'before' | 'after', p: number) => pinnedWords(pair[side], p)!;
const pinned = (pair: Pair, pins: readonly Pin[]): Comparison => comparePinned(pair.before, pair.after, pair.lexicon, { ...PLAIN_TERMS, pins });
const blocksOf = (comparison: Comparison): string[] => comparison.blocks.map((b) => `${b.kind} ${keyOf(b)} ${b.why.reason}`);

describe('pins', () => {
  const pair = pairOf(BEFORE, AFTER);
  const pin = (kind: Pin['kind'], before: readonly number[], after: readonly number[], of = pair): Pin =>
    ({ kind, before: before.map((p) => wordsOf(of, 'before', p)), after: after.map((p) => wordsOf(of, 'after', p)) });

  it('pairs what shares no word, and says by whom', () => {
    expect(blocksOf(pinned(pair, [pin('together', [2], [1])]))).toContain('reworded 2 | 1 pin');
  });
  it('parts the same words, and draws nothing between them', () => {
    const comparison = pinned(pair, [pin('apart', [0], [2])]);
    expect(blocksOf(comparison)).toEqual(expect.arrayContaining(['removed 0 |  pin', 'added  | 2 pin']));
    expect(comparison.moves).toEqual([]);
  });
  it('pairs many with many', () => {
    expect(blocksOf(pinned(pair, [pin('together', [0, 2], [1, 2])]))).toContain('reworded 0 2 | 1 2 pin');
  });
  it('lets the later of two pins decide', () => {
    const pins = [pin('together', [2], [1]), pin('apart', [2], [1])];
    expect(blocksOf(pinned(pair, pins)).join()).not.toContain('2 | 1');
    expect(settlePins(placePins(pair.before, pair.after, pins)).inForce).toEqual([false, true]);
  });
  it('finds what a partner was taken from another one', () => {
    const own = pairOf('The weir at Lund burst on Monday night. ⏎ Police closed the road to Malmo.', 'The weir at Lund burst on Monday night, police said. ⏎ Police closed the road to Malmo for a day.');
    const blocks = blocksOf(pinned(own, [pin('apart', [0], [0], own)]));
    expect(blocks).toEqual(expect.arrayContaining(['removed 0 |  pin', 'added  | 0 pin', 'reworded 1 | 1 shared-words']));
  });
  it('holds on to the words, wherever they stand and though a few are edited, and rests while they are gone', () => {
    const held = [pin('together', [2], [1])];
    const edited = pairOf(`A new lede stands here. ⏎ ${BEFORE}`, `${AFTER.replace('Tolls begin next week', 'Tolls begin in a week')} ⏎ An end.`);
    expect(placePins(edited.before, edited.after, held)).toMatchObject([{ before: [3], after: [1] }]);
    const gone = pairOf(BEFORE.replace('Ruiz called the toll a tax on work.', 'Something else.'), AFTER);
    expect(placePins(gone.before, gone.after, held)).toEqual([null]);
    expect(pinned(gone, held)).toEqual(comparePair(gone.before, gone.after, gone.lexicon));
  });
});

test('pins in the engine for others: by position, in compare, collate (either way round) and alignSegments', () => {
  const text = (marked: string): string => marked.replaceAll(' ⏎ ', '\n\n');
  const pins = [{ kind: 'together' as const, before: [2], after: [1] }];
  const byHand = (blocks: readonly { why: { reason: string }; before: readonly number[]; after: readonly number[] }[]) =>
    blocks.filter((b) => b.why.reason === 'pin').map((b) => [[...b.before], [...b.after]]);
  expect(byHand(compare(text(BEFORE), text(AFTER), { pins }).blocks)).toEqual([[[2], [1]]]);
  const drafts = [{ name: '1', text: text(BEFORE) }, { name: '2', text: text(AFTER) }];
  const options = { pins: [{ ...pins[0]!, versions: [0, 1] as const }] };
  expect(byHand(collate(drafts, options).comparisons[0]!.blocks)).toEqual([[[2], [1]]]);
  expect(byHand(collate(drafts, { ...options, base: 1 }).comparisons[0]!.blocks)).toEqual([[[1], [2]]]);
  expect(alignSegments(BEFORE.split(' ⏎ '), AFTER.split(' ⏎ '), { pins }).map(({ before, after }) => [before, after])).toContainEqual([2, 1]);
  expect(alignSegments(BEFORE.split(' ⏎ '), AFTER.split(' ⏎ '), { pins: [{ kind: 'apart', before: [0], after: [2] }] }).map(({ before, after }) => [before, after])).not.toContainEqual([0, 2]);
  expect(() => compare('a', 'b', { pins: [{ kind: 'apart', before: [0], after: [7] }] })).toThrow(RangeError);
});

test('a pair that only its sentences made says so', () => {
  const one = 'Mayor Okafor opened the harbour bridge on Friday morning.';
  const more = 'The ferry line stops in May after forty years at the pier of Lund. Nobody from the tannery board replied to questions. Haddad wants the viaduct rebuilt by spring with bricks from Novak and his brothers in the valley. Quinn sold the brewery, the kiln and both granaries to Yilmaz for an undisclosed sum in winter.';
  const { blocks } = compare(one, `${one} ${more}`);
  expect(blocks.map((b) => [b.kind, b.why.reason])).toEqual([['reworded', 'sentences']]);
  expect(blocks[0]!.why.words).toContain('Okafor');
});
