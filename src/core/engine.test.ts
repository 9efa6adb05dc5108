import { describe, expect, test } from 'vitest';
import { collate } from './engine.ts';

const LEDE = 'The harbour board voted late on Friday to close the north mole to all ferries.';
const FUEL = 'Fuel at the pump in Port Halden has risen twice since the second week of January.';
const SURVEY = 'Divers from the survey office found eleven cracks in the footing of the mole.';

const drafts = [`${LEDE}\n\n${FUEL}`, `${LEDE.replace('late on Friday', 'on Friday')}\n\n${SURVEY}\n\n${FUEL}`, `${SURVEY} ${FUEL}`].map((text, i) => ({ name: `Take ${i + 1}`, text }));

describe('all versions', () => {
  const { rows, sources, sharedWords } = collate(drafts);

  test('rows have one cell per version, with places in its paragraphs', () => {
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.passages.map(({ paragraph, text }) => `${paragraph} ${text.slice(0, 6)}`).join() ?? null))).toEqual([
      ['0 The ha', '0 The ha', null],
      [null, '1 Divers', '0 Divers'],
      ['1 Fuel a', '2 Fuel a', '0 Fuel a'],
    ]);
    expect(rows[0]).toMatchObject({ readings: 2, furniture: false });
    expect(rows[2]!.cells[2]).toEqual({ class: 'same', moved: false, reading: 0, passages: [{ paragraph: 0, start: SURVEY.length + 1, end: SURVEY.length + 1 + FUEL.length, text: FUEL }] });
    expect(rows[2]!.strands).toEqual([[[{ paragraph: 1, start: 0, end: FUEL.length }], [{ paragraph: 2, start: 0, end: FUEL.length }], [{ paragraph: 0, start: SURVEY.length + 1, end: SURVEY.length + 1 + FUEL.length }]]]);
  });

  test('sources credit every word to the first version that has it', () => {
    expect(sources[0]).toMatchObject({ version: 0, ownShare: 1, from: [] });
    expect(sources[2]!.passages).toMatchObject([
      { kind: 'verbatim', source: 1, text: SURVEY, counterpart: { version: 1, paragraph: 1, start: 0 } },
      { kind: 'verbatim', source: 0, text: FUEL, counterpart: { version: 0, paragraph: 1, start: 0 } },
    ]);
    for (const { verbatimShare, rewordedShare, ownShare } of sources) expect(verbatimShare + rewordedShare + ownShare).toBeCloseTo(1);
    expect(sharedWords[2]![1]).toBe(1);
    expect(sharedWords[2]![2]).toBe(1);
  });

  test('another base gives other rows and the same sources', () => {
    const other = collate(drafts, { base: 2 });
    expect(other.rows.map(({ cells }) => cells.map((cell) => (cell === null ? '–' : cell.class)).join(' '))).toEqual(['alone alone –', 'reworded same base']);
    expect(other.sources).toEqual(sources);
  });

  test('pins between two versions hold for their rows', () => {
    const texts = [`${LEDE}\n\n${FUEL}`, `${FUEL}\n\nThe mole will shut.`].map((text, i) => ({ name: `Take ${i + 1}`, text }));
    const told = (pins: Parameters<typeof collate>[1]) => collate(texts, pins).rows.map(({ cells }) => cells.map((cell) => cell?.passages[0]!.paragraph ?? '–').join(' '));
    expect(told({})).toEqual(['0 –', '1 0', '– 1']);
    expect(told({ pins: [{ kind: 'together', before: [0], after: [1], versions: [0, 1] }] })).toEqual(['0 1', '1 0']);
    expect(told({ pins: [{ kind: 'apart', before: [1], after: [0], versions: [0, 1] }] })).toEqual(['0 –', '1 –', '– 0', '– 1']);
  });
});

test('a base that does not exist has nothing read against it, and no rows', () => {
  expect(collate(drafts, { base: 7 })).toMatchObject({ comparisons: [], rows: [] });
});
