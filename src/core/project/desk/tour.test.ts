import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { pairOf } from '#testing/builders.ts';
import { projectChangeList } from '../changeList.ts';
import { buildMarkIndex } from '../markIndex.ts';
import { linearText, projectLinear } from './linear.ts';
import { changeInWords, createTour } from './tour.ts';
import type { Verbosity } from './verbosity.ts';

const NAMES = { before: 'Wire 1', after: 'Wire 2' };
function projected(before: string, after: string) {
  const pair = pairOf(before, after);
  const index = buildMarkIndex(comparePair(pair.before, pair.after, pair.lexicon), { before: 'A', after: 'B' });
  return { index, list: projectChangeList(index) };
}
const heard = (before: string, after: string, verbosity: Verbosity = 'full'): readonly string[] => {
  const { index, list } = projected(before, after);
  const tour = createTour(index, list.items);
  return list.items.map((item) => changeInWords(tour, item, NAMES, verbosity));
};

const BOARD = 'The harbor board voted on Friday after six hours of talks to close the east pier.';
const FERRIES = 'Ferries will leave from the north quay while the repairs are under way, the harbor master said.';
const PEOPLE = 'At least 17 people had complained about the state of the planks since the storms.';
const SHOPS = 'Shop owners on the pier said nobody had asked them before the vote was taken.';
const flat = (...list: readonly string[]): string => list.join('\n\n');

describe('spoken tour', () => {
  test('says where, what, and which facts changed', () => {
    const before = flat(FERRIES, BOARD, SHOPS);
    const after = flat(FERRIES, BOARD.replace('six hours', 'more than five hours').replace('Friday', 'Monday'), SHOPS);
    expect(heard(before, after)).toEqual(['Paragraph 2 of 3, reworded, two facts changed: Friday to Monday; six hours to more than five hours']);
    expect(heard(before, after, 'brief')).toEqual(['Paragraph 2 of 3, reworded']);
  });

  test('names what came, went and moved', () => {
    expect(heard(flat(BOARD, FERRIES, SHOPS), flat(BOARD, SHOPS, PEOPLE, FERRIES))).toEqual([
      'Paragraph 2 of 4, moved up from paragraph 3 of Wire 1: Shop owners on the pier said nobody had …',
      'Paragraph 3 of 4, added: At least 17 people had complained about the …',
    ]);
    expect(heard(flat(BOARD, FERRIES, PEOPLE, SHOPS), flat(BOARD, SHOPS))[0]).toBe('Paragraph 2 of 4 in Wire 1, removed: Ferries will leave from the north quay while …');
  });

  test('style alone is called that, and no fact is read', () => {
    expect(heard(BOARD, BOARD.replace('harbor board', 'Harbor Board'))).toEqual(['Paragraph 1 of 1, style only']);
  });
});

describe('comparison as linear text', () => {
  const texts = fc.oneof(arbitraryRevision, fc.tuple(arbitraryText, arbitraryText));

  test('every change is told once, under a heading, and every paragraph of the compared version is read once', () => {
    fc.assert(fc.property(texts, ([before, after]) => {
      const { index, list } = projected(before, after);
      const linear = projectLinear(index, list, NAMES);
      expect(linear.entries.flatMap(({ items }) => items).sort()).toEqual(list.items.map(({ id }) => id).sort());
      expect(linear.entries.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(index.comparison.changes.length);
      const read = linear.entries.flatMap(({ text, changes }) => [...text, ...changes.map((change) => change.after)]);
      const { text, paragraphs } = index.comparison.after;
      for (const { chars } of paragraphs) expect(read).toContain(text.slice(chars.start, chars.end));
      for (const { heading } of linear.entries) expect(heading).not.toBe('');
    }), { numRuns: 250 });
  });

  test('a heading says each place once, whatever happened there', () => {
    const { index, list } = projected(flat(`${FERRIES} ${SHOPS}`, BOARD, PEOPLE), flat(FERRIES, BOARD, `${PEOPLE.replace('17', '19')} ${SHOPS}`));
    const headings = projectLinear(index, list, NAMES).entries.map(({ heading }) => heading);
    expect(headings).toContain('Paragraph 3 of 3, reworded, moved down from paragraph 1 of Wire 1');
  });

  test('no heading names a place twice', () => {
    fc.assert(fc.property(texts, ([before, after]) => {
      const { index, list } = projected(before, after);
      for (const { heading } of projectLinear(index, list, NAMES).entries) {
        const places = heading.split('. ').map((part) => part.split(',')[0]);
        expect(new Set(places).size, heading).toBe(places.length);
      }
    }), { numRuns: 250 });
  });

  test('reads as a report does', () => {
    const { index, list } = projected(flat(BOARD, FERRIES, PEOPLE), flat(BOARD.replace('six', 'nine'), FERRIES));
    expect(linearText(projectLinear(index, list, NAMES))).toBe([
      'Wire 1 and Wire 2 compared',
      'From Wire 1 to Wire 2: 2 changes.',
      `Paragraph 1 of 2, reworded\n“six” became “nine”\n${BOARD.replace('six', 'nine')}`,
      `Paragraph 2, unchanged\n${FERRIES}`,
      `Paragraph 3 of 3 in Wire 1, removed\nRemoved: “${PEOPLE}”`,
    ].join('\n\n'));
  });
});
