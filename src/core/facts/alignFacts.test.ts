import { describe, expect, test } from 'vitest';
import { collate } from '#core/collate.ts';
import type { FactRow } from '#core/model/facts.ts';
import { projectFacts } from '#core/project/factsTable.ts';
import { paragraphsOf } from '#testing/builders.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';

const collationOf = (...texts: readonly string[]) => collate(texts.map((text, i) => ({ name: `v${i}`, text: paragraphsOf(text), publishedAt: null, roles: [] })));
const rowOf = (rows: readonly FactRow[], label: string): FactRow | undefined => rows.find((row) => row.label.includes(label));

const EARLY = 'Sergei Antonov left the palace on Friday after six hours of talks with the miners.⏎"We will not sell the pit," he said.⏎The strike could begin as early as Monday in the north.⏎Some 300 miners stood at the gate in the rain.';
const LATE = 'Sergey Antonov left the palace on Friday after more than five hours of talks with the miners.⏎"We will never sell the pit," he said.⏎The strike could begin as early as next week in the north.⏎Some 300 miners stood at the gate in the rain.⏎The owner called it "a costly quarrel" on Friday.';

describe('facts of all versions in rows', () => {
  const { facts, versions } = collationOf(EARLY, LATE);
  test.each([
    ['hours of talks', 'figure', 'conflict', true], ['as early as', 'date', 'conflict', true], ['sell the pit', 'quotation', 'quote-altered', true],
    ['Antonov', 'name', 'two-spellings', true], ['miners', 'figure', 'same', false], ['costly quarrel', 'quotation', 'new', false],
  ] as const)('%s: %s %s', (label, kind, standing, checkFirst) => {
    expect(rowOf(facts.rows.filter((row) => row.kind === kind), label)).toMatchObject({ standing, checkFirst });
  });

  test('what needs a look stands first, and ids are distinct', () => {
    const flags = facts.rows.map((row) => row.checkFirst);
    expect(flags).toEqual([...flags].sort((x, y) => Number(y) - Number(x)));
    expect(new Set(facts.rows.map((row) => row.id)).size).toBe(facts.rows.length);
  });

  test('a version against itself has nothing to check', () => {
    expect(collationOf(EARLY, EARLY).facts.rows.filter((row) => row.checkFirst || row.standing !== 'same')).toEqual([]);
  });

  test('the table holds every row once, with cells that cite their paragraphs', () => {
    const table = projectFacts(facts, versions, ['A', 'B']);
    expect(table.sections.flatMap(({ rows }) => rows.map((row) => row.id))).toHaveLength(facts.rows.length);
    expect(table.counts.all).toBe(facts.rows.length);
    expect(table.counts['check-first']).toBe(facts.rows.filter((row) => row.checkFirst).length);
    const hours = table.sections[0]!.rows.find((row) => row.label === 'hours of talks')!;
    expect(hours.cells[1]).toMatchObject({ kind: 'reading', number: 1, anchor: 'b1', differs: true });
    expect(hours.cells[1]!.kind === 'reading' && hours.cells[1]!.pieces.filter((piece) => piece.differs).map((piece) => piece.text.trim())).toEqual(['more than five']);
    expect(hours.context[0]!.before + hours.context[0]!.words + hours.context[0]!.after).toContain('after six hours of talks');
  });

  test('figures of other things make no conflict', () => {
    const { facts: other } = collationOf('A crew of 20 fought the fire in Dale for nine hours.', 'The choir sang for two hours before 30 guests in Dale.');
    expect(other.rows.filter((row) => row.checkFirst)).toEqual([]);
  });
});

describe.skipIf(noStories)(`the Crimea story${storiesNote}`, () => {
  const { facts } = collate(noStories ? [] : readStory('crimea'));
  const first = facts.rows.filter((row) => row.checkFirst);
  test.each([['hours of talks', 'conflict'], ['as early as', 'conflict'], ['annexation', 'quote-altered'], ['common vision', 'quote-altered'], ['Lavrov', 'two-spellings']] as const)('%s is to be checked first: %s', (label, standing) => {
    expect(rowOf(first, label)?.standing).toBe(standing);
  });
  test('and nothing else crowds them out', () => expect(first.length).toBeLessThanOrEqual(6));
});
