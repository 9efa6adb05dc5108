import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { pairOf } from '#testing/builders.ts';
import { bodyOf } from '#testing/rewriteTable.ts';
import { RECIPES, rewrite } from '#testing/rewrites.ts';
import { projectChangeList } from '../changeList.ts';
import { buildMarkIndex } from '../markIndex.ts';
import { projectAdvisory, type Advisory } from './advisory.ts';
import { projectCorrection } from './correction.ts';

const SAMPLE = ['1-halyard-early', '2-halyard-writethru', '4-beacon-rewrite', '5-ledger-report']
  .map((name) => bodyOf(readFileSync(new URL(`../../../../public/sample/${name}.txt`, import.meta.url), 'utf8')));

type Read = { readonly comparison: Comparison; readonly advisory: Advisory; readonly correction: string; readonly items: ReadonlySet<string> };
function read(before: string, after: string): Read {
  const pair = pairOf(before, after);
  const comparison = comparePair(pair.before, pair.after, pair.lexicon);
  const index = buildMarkIndex(comparison, { before: 'A', after: 'B' });
  const list = projectChangeList(index);
  return { comparison, advisory: projectAdvisory(index, list), correction: projectCorrection(index, list, { before: 'Wire 1', after: 'Wire 2' }).draft, items: new Set(list.items.map(({ id }) => id)) };
}

const rewrites = fc.tuple(fc.constantFrom(...SAMPLE), fc.constantFrom(...RECIPES), fc.nat(1_000_000)).map(([text, recipe, seed]) => rewrite(text, recipe, seed));

/** Paragraph numbers in which a change stands: on the compared side, or where that has no place for it on the base's. */
function numbersOf({ before, after, blocks }: Comparison, change: Change): { readonly side: 'before' | 'after'; readonly numbers: readonly (number | null)[] } {
  const on = (side: 'before' | 'after') => (side === 'before' ? before : after).paragraphs.filter(({ tokens }) => tokens.start < change[side].end && tokens.end > change[side].start).map(({ number }) => number);
  if (change.after.start < change.after.end) return { side: 'after', numbers: on('after') };
  const home = blocks[change.block]!;
  return home.after.length > 0 ? { side: 'after', numbers: home.after.map((p) => after.paragraphs[p]!.number) } : { side: 'before', numbers: on('before') };
}

function expectLawful({ comparison, advisory, items }: Read): void {
  const substantive = comparison.changes.filter(({ grade }) => grade.rank === 'substantive');
  const told = advisory.clauses.flatMap(({ changes }) => changes);
  expect(new Set(told)).toEqual(new Set(substantive.map(({ id }) => id)));
  for (const { changes } of advisory.clauses) expect(changes.length).toBeGreaterThan(0);
  const byId = new Map(substantive.map((change) => [change.id, change]));
  for (const clause of advisory.clauses) {
    const right = clause.changes.map((id) => numbersOf(comparison, byId.get(id)!));
    // Each change is in a paragraph that the clause names …
    for (const { side, numbers } of right) expect(clause.places.some((place) => place.side === side && numbers.includes(place.number))).toBe(true);
    // … and each paragraph it names has such a change.
    for (const place of clause.places) {
      expect(right.some(({ side, numbers }) => side === place.side && numbers.includes(place.number))).toBe(true);
      expect(items).toContain(place.item);
    }
    const said = [...clause.words.matchAll(/(?<=paragraphs? |, |and |–)\d+|\d+(?=–)/gu)].length;
    if (clause.places.some(({ number }) => number !== null)) expect(said).toBeGreaterThan(0);
  }
  expect(advisory.line === '').toBe(substantive.length === 0);
}

describe('advisory line', () => {
  test('on generated histories every substantive change is in a clause with its paragraph, and no clause is without one', () => {
    fc.assert(fc.property(rewrites, ({ before, after }) => expectLawful(read(before, after))), { numRuns: 150 });
  });

  test('the same on any two texts', () => {
    fc.assert(fc.property(fc.oneof(arbitraryRevision, fc.tuple(arbitraryText, arbitraryText)), ([before, after]) => expectLawful(read(before, after))), { numRuns: 300 });
  });

  test('what moved, by the generator’s own account, is told with the paragraph in which it stands now', () => {
    fc.assert(fc.property(fc.constantFrom(...SAMPLE), fc.nat(1_000_000), (text, seed) => {
      const truth = rewrite(text, RECIPES.find(({ name }) => name === 'moves')!, seed);
      const { advisory, comparison } = read(truth.before, truth.after);
      const moved = advisory.clauses.filter(({ verb }) => verb === 'moves').flatMap(({ places }) => places.map(({ number }) => number));
      for (const { after } of truth.moves) {
        const paragraph = comparison.after.paragraphs.find(({ chars }) => chars.start <= after.start && after.end <= chars.end + 1);
        expect(moved).toContain(paragraph?.number);
      }
    }), { numRuns: 40 });
  });

  test('what the generator cut and put in is told by number', () => {
    fc.assert(fc.property(fc.constantFrom(...SAMPLE), fc.nat(1_000_000), (text, seed) => {
      const truth = rewrite(text, { ...RECIPES[0]!, words: 0, paragraphs: 0.15, name: 'paragraphs' }, seed);
      const { advisory, comparison } = read(truth.before, truth.after);
      const named = (side: 'before' | 'after') => new Set(advisory.clauses.flatMap(({ places }) => places.flatMap((place) => (place.side === side ? place.number ?? [] : []))));
      const kept = (side: 'before' | 'after', { start, end }: { readonly start: number; readonly end: number }) => truth.kept.some((pair) => pair[side].start < end && pair[side].end > start);
      for (const { chars, number } of comparison.after.paragraphs) if (number !== null && !kept('after', chars)) expect(named('after')).toContain(number);
      const paired = new Set(comparison.blocks.filter((block) => block.after.length > 0).flatMap(({ before }) => before as readonly number[]));
      comparison.before.paragraphs.forEach(({ chars, number }, p) => {
        if (number !== null && !kept('before', chars) && !paired.has(p)) expect(named('before')).toContain(number);
      });
    }), { numRuns: 60 });
  });

  test('a text against itself, and one that differs in style alone, need no line', () => {
    const text = 'The harbor master said at least 17 people were on the pier.\n\nThe board meets again in two weeks.';
    expect(read(text, text).advisory.line).toBe('');
    expect(read(text, text.replace('harbor master', 'Harbor Master')).advisory.line).toBe('');
  });

  const STORY = [
    'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
    'Ferries will leave from the north quay while the repairs are under way, the harbor master said.',
    'At least 17 people had complained about the state of the planks since the storms of the spring.',
    'Shop owners on the pier said nobody had asked them before the vote was taken.',
    'A petition lies in the bakery on Quay Street, and it had 400 names on it by noon.',
    'The board meets again in two weeks.',
  ];
  const flat = (list: readonly string[]): string => list.join('\n\n');

  test('it reads as an agency’s line does', () => {
    const mayor = '"Nobody who has walked on those planks will miss them this winter," Mayor Ada Quill said on the steps of the town hall.';
    const after = [STORY[0]!, mayor, STORY[2]!.replace('17', '23'), STORY[3]!, STORY[5]!, STORY[1]!];
    const { advisory } = read(flat(STORY), flat(after));
    expect(advisory.line).toBe(
      'Updates “At least 23 people” (was “At least 17 people”) in paragraph 3; adds quotation from Mayor Ada Quill, “Nobody who has walked on those …”, in paragraph 2; drops “Quay Street” from previous paragraph 5; moves “Ferries will leave from the …” from previous paragraph 2 to paragraph 6.',
    );
  });

  test('paragraphs that went together are told by number', () => {
    expect(read(flat(STORY), flat([STORY[0]!, ...STORY.slice(4)])).advisory.line).toBe('Drops previous paragraphs 2–4.');
  });

  test('a new paragraph is added however short it is', () => {
    expect(read(flat(STORY), flat([...STORY, 'Tickets stay valid.'])).advisory.line).toBe('Adds “Tickets stay valid” in paragraph 7.');
  });

  test('it quotes copy in any script', () => {
    const before = '北京周五下雨。\n\n学校今天关门，孩子们在家里等待消息。';
    const after = `${before}\n\n市长说，周一将重新开放所有学校，并提供额外的公共汽车服务。`;
    const { advisory } = read(before, after);
    expect(advisory.clauses.map(({ verb }) => verb)).toEqual(['adds']);
    expect(advisory.line).toMatch(/^Adds “\S+” in paragraph 3\.$/u);
  });
});

describe('advisory line of copy that nobody wrote', () => {
  test.each([
    ['a word of capitals without end', `"We are here" a b c d e f g ${'A'.repeat(100_000)} x.`],
    ['a name without end', `said ${'A.'.repeat(50_000)} "we are here" a b c d e f g h.`],
    ['a rule of dashes', `left ${'-'.repeat(100_000)} right.`],
    ['a rule of spaced stops', `left ${'. '.repeat(50_000)} right.`],
    ['blanks', `left${' '.repeat(100_000)}right.`],
  ])('%s stays a line', (_, passage) => {
    expect(read('The board met.\n\nIt closed.', `The board met.\n\n${passage}\n\nIt closed.`).advisory.line.length).toBeLessThan(500);
  });

  test('long words are not cut within', () => {
    const quotation = 'Unprecedented humanitarian catastrophes threaten neighbouring municipalities';
    expect(read('The board met.\n\nIt closed.', `The board met.\n\n"${quotation}," the harbor master told them at noon.\n\nIt closed.`).advisory.line).toContain(quotation);
  });
});

describe('correction draft', () => {
  const TEXT = 'At least 17 people were hurt on Friday, Deputy Mayor Ada Quill said. "We are ready for the winter storms," she told reporters at the gate.';

  test('wrong, right, and where', () => {
    expect(read(TEXT, TEXT.replace('17', '23')).correction).toBe(
      'Correction to Wire 1: The figure in paragraph 1 of Wire 1 was given as “At least 17 people”. It should read “At least 23 people”, as in paragraph 1 of Wire 2.',
    );
  });

  test.each([
    ['name', 'Quill', 'Quint'],
    ['date', 'Friday', 'Monday'],
    ['quotation', 'winter storms', 'summer crowds'],
  ])('a %s is corrected', (kind, wrong, right) => {
    const { correction } = read(TEXT, TEXT.replace(wrong, right));
    expect(correction).toContain(`The ${kind} in paragraph 1`);
    expect(correction).toContain(right);
  });

  test('a figure takes along what it counts, not what only stands behind it', () => {
    const text = 'The plan costs $1.2 billion over a decade, the board said.';
    expect(read(text, text.replace('1.2', '1.4')).correction).toContain('“$1.2 billion”');
  });

  test('a quotation that became a paraphrase is reworded, not corrected', () => {
    const { correction, advisory } = read('He said “I never took the money” on Friday.', 'He said he never took the money on Friday.');
    expect(correction).toBe('');
    expect(advisory.line).toBe('Rewords paragraph 1.');
  });

  test.each([
    ['style', TEXT.replace('"We are ready for the winter storms,"', '“We are ready for the winter storms,”')],
    ['wording', TEXT.replace('were hurt', 'came to harm')],
    ['an addition', `${TEXT} Nobody else was near.`],
    ['nothing at all', TEXT],
  ])('is never offered for %s', (_, after) => {
    expect(read(TEXT, after).correction).toBe('');
  });

  test('holds only what changed in sense, in words that both texts have', () => {
    fc.assert(fc.property(rewrites, ({ before, after }) => {
      const { comparison, correction } = read(before, after);
      if (comparison.changes.every(({ grade }) => grade.rank === 'accidental')) expect(correction).toBe('');
      if (correction !== '') expect(correction).toMatch(/^Correction to Wire 1: /u);
    }), { numRuns: 60 });
  });
});
