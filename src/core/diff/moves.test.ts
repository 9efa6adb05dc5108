import { describe, expect, test } from 'vitest';
import { alignByPosition, alignmentOf, pairOf, type BlockSpec, type LinkSpec, type Pair } from '#testing/builders.ts';
import { drawWordDiff, tidyNotation } from '#testing/wordDiff.ts';
import type { Diff } from '#core/model/diff.ts';
import { diff } from './diff.ts';

const movesOf = (pair: Pair, { moves }: Diff): readonly string[] =>
  moves.map((m) => `${m.unit}: ${pair.after.text.slice(pair.after.tokens.start[m.after.start], pair.after.tokens.end[m.after.end - 1])}`);

function read(before: string, after: string, blocks?: readonly BlockSpec[], links?: readonly LinkSpec[]): { moves: readonly string[]; drawn: string } {
  const pair = pairOf(before, after);
  const difference = diff(pair.before, pair.after, blocks === undefined ? alignByPosition(pair) : alignmentOf(pair, blocks, links ?? []), pair.lexicon);
  return { moves: movesOf(pair, difference), drawn: drawWordDiff(pair, difference.edits) };
}

describe('clauses that moved', () => {
  const CLAUSE = 'which has stood empty since the flood of last spring';

  test('a clause of eight words or more that stands in another paragraph now is one move, without a changed word', () => {
    const { moves, drawn } = read(
      `The old mill, ${CLAUSE}, will be sold. ⏎ The council met on Monday in the town hall.`,
      `The old mill will be sold. ⏎ The council met on Monday in the town hall, ${CLAUSE}.`);
    expect(moves).toEqual([`clause: ${CLAUSE}`]);
    expect(drawn).not.toContain('empty since-]');
    expect(drawn).not.toContain('{+which');
  });

  test('words changed inside a moved clause are edits inside it', () => {
    const { moves, drawn } = read(
      `The old mill, ${CLAUSE}, will be sold. ⏎ The council met on Monday in the town hall.`,
      `The old mill will be sold. ⏎ The council met on Monday in the town hall, ${CLAUSE.replace('empty', 'unused')}.`);
    expect(moves).toEqual([`clause: ${CLAUSE.replace('empty', 'unused')}`]);
    expect(drawn).toContain('[-empty-]{+unused+}');
  });

  test('seven words are no clause', () => {
    const short = 'which stood empty since the spring flood';
    expect(read(`The old mill, ${short}, will be sold. ⏎ The council met in the hall.`, `The old mill will be sold. ⏎ The council met in the hall, ${short}.`).moves).toEqual([]);
  });

  test('words that stand twice in a version never move: boilerplate', () => {
    const line = 'reporters for this newspaper took part in gathering the news';
    expect(read(
      `In Oslo, ${line}. The fair opens. ⏎ In Lima, ${line}. The port is shut.`,
      `In Oslo it rained. The fair opens. ⏎ In Lima, ${line}. The port is shut, and ${line}.`).moves).toEqual([]);
  });

  test('small words alone are no clause', () => {
    const small = 'to be or not to be in it at all with them';
    expect(read(`The bell rang ${small}. ⏎ The choir sang.`, `The bell rang. ⏎ The choir sang ${small}.`).moves).toEqual([]);
  });

  test.each([
    ['The council voted on Friday to close the old mill, handing the young mayor a rare victory after nine months of noisy street protests. ⏎ The plan was approved by six votes.',
      'The old mill will be closed, the council decided. ⏎ Friday gave the young mayor a rare victory after nine months of noisy street protests. The plan was approved by six votes.'],
    ['The coast guard searched for two boats on Sunday, and a helicopter joined the search for the crews at first light. ⏎ Nobody was found by noon, officials said.',
      'Two boats are missing. ⏎ A helicopter joined the search for the crews at first light. Nobody was found by noon, officials said.'],
  ])('the half of a lead that went to the next paragraph has moved on, though it passed nothing: %s', (before, after) => {
    const { moves, drawn } = read(before, after, [{ before: [0], after: [0] }, { before: [1], after: [1] }], [{ before: [1], after: [2] }]);
    expect(moves).toHaveLength(1);
    expect(drawn).not.toMatch(/\[-[^\]]*(?:rare victory|joined the search)/);
  });

  test.each([
    ['behind its speaker', '“We lost two barns,” said Ola Brekke, who has kept sheep on the island since 1988.', 'Ola Brekke, who has kept sheep on the island since 1988, walked the fences at dawn. “We lost two barns,” he said.', '“We lost two barns,”'],
    ['before its speaker', 'Ivana Petrov, a nurse at the clinic near the old port, said: "Nobody told us anything."', '"Nobody told us anything," said Ivana Petrov, a nurse at the clinic near the old port.', '"Nobody told us anything'],
    ['German', '„Wir haben alles verloren“, sagte Heike Sommer, die seit dreißig Jahren in der Mühle wohnt.', 'Heike Sommer, die seit dreißig Jahren in der Mühle wohnt, stand am Ufer. „Wir haben alles verloren“, sagte sie.', '„Wir haben alles verloren“'],
  ])('a whole quotation has moved however short: %s', (_, before, after, moved) => {
    const { moves, drawn } = read(before, after);
    expect(moves).toEqual([`clause: ${moved}`]);
    expect(drawn).not.toMatch(/\[-[^\]]*(?:barns|anything|verloren)/);
  });

  test('a piece of a quotation, and one of three words, stay where they are', () => {
    expect(read('“We lost two barns and a boat,” said Ola Brekke, who keeps sheep on the island.', 'Ola Brekke, who keeps sheep on the island, said “we lost two barns” there.').moves).toEqual([]);
    expect(read('“We lost it,” said Ola Brekke, who keeps sheep on the island.', 'Ola Brekke, who keeps sheep on the island, wept. “We lost it,” he said.').moves).toEqual([]);
  });

  test('a clause that passes nothing has not moved', () => {
    const { moves } = read(
      `Ruiz spoke. ⏎ Officers searched the harbour for two missing boats and their crews.`,
      `Ruiz spoke. ⏎ Divers came. ⏎ Later that day officers searched the harbour for two missing boats and their crews again and again.`,
      [{ before: [0], after: [0] }, { before: [1], after: [] }, { before: [], after: [1] }, { before: [], after: [2] }], [{ before: [0], after: [0] }]);
    expect(moves).toEqual([]);
  });
});

describe('moves that the alignment found', () => {
  test('a moved paragraph is one move, its changed words are edits', () => {
    const { moves, drawn } = read(
      'Alpha won. ⏎ The river rose by two feet. ⏎ Omega lost.', 'Alpha won. ⏎ Omega lost. ⏎ The river rose by three feet.',
      [{ before: [0], after: [0] }, { before: [2], after: [1] }, { before: [1], after: [2], moved: true }],
      [{ before: [0], after: [0] }, { before: [2], after: [1] }, { before: [1], after: [2] }]);
    expect(moves).toEqual(['paragraph: The river rose by three feet.']);
    expect(drawn).toBe(tidyNotation('Alpha won. ⏎ Omega lost. ⏎ The river rose by [-two-]{+three+} feet.'));
  });

  test('sentences that went together are one move', () => {
    const { moves, drawn } = read(
      'One stayed. Two went away. Three went too. Four stayed.', 'One stayed. Four stayed. Two went away. Three went too.',
      [{ before: [0], after: [0] }],
      [{ before: [0], after: [0] }, { before: [3], after: [1] }, { before: [1], after: [2], moved: true }, { before: [2], after: [3], moved: true }]);
    expect(moves).toEqual(['sentence: Two went away. Three went too.']);
    expect(drawn).not.toMatch(/[[{]/);
  });

  test('a split and a merge leave every word unmarked', () => {
    const text = 'The road is open. The bridge is shut. The ferry runs.';
    const split = text.replace('. The bridge', '. ⏎ The bridge');
    const links = [0, 1, 2].map((s) => ({ before: [s], after: [s] }));
    expect(read(text, split, [{ before: [0], after: [0, 1] }], links)).toEqual({ moves: [], drawn: split });
    expect(read(split, text, [{ before: [0, 1], after: [0] }], links)).toEqual({ moves: [], drawn: text });
  });

  test('a paragraph that came is one edit, and so is one that went', () => {
    const { drawn } = read('Alpha won. It was late. ⏎ Omega lost.', 'Omega lost. ⏎ Sigma drew. Nobody saw it.',
      [{ before: [0], after: [] }, { before: [1], after: [0] }, { before: [], after: [1] }], [{ before: [2], after: [0] }]);
    expect(drawn).toBe('[-Alpha won. It was late.-] Omega lost. ⏎ {+Sigma drew. Nobody saw it.+}');
  });

  test('words are not matched across what the alignment leaves unpaired', () => {
    const { drawn } = read('The mill by the river burned. ⏎ Omega lost.', 'Omega lost. ⏎ The mill by the river burned.',
      [{ before: [0], after: [] }, { before: [1], after: [0] }, { before: [], after: [1] }], [{ before: [1], after: [0] }]);
    expect(drawn).toBe('[-The mill by the river burned.-] Omega lost. ⏎ {+The mill by the river burned.+}');
  });
});
