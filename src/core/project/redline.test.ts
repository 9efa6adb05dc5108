import { expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';
import { buildMarkIndex } from './markIndex.ts';
import type { Piece } from './piece.ts';
import { projectRedline } from './redline.ts';

const SIGLA = { before: 'A', after: 'B' };

/** Rows as a reader sees them: paragraphs by their number in the compared version, or in the base where that has none. */
function rowsOf(before: string, after: string): string[] {
  const pair = pairOf(before, after);
  const said = (pieces: readonly Piece[]): string => pieces.map((piece) =>
    piece.kind === 'text' ? piece.text : piece.kind === 'mark' ? `[${piece.mark.class} ${said(piece.pieces)}]` : piece.kind === 'stub' ? `<${piece.words} words to ${piece.to.anchor}>` : '').join('');
  return projectRedline(buildMarkIndex(comparePair(pair.before, pair.after, pair.lexicon), SIGLA))
    .flatMap((row) => row.paragraphs.map((p) => `${p.anchor} ${said(p.pieces)}`));
}

const VOTE = 'The council voted seven to two for the budget on Tuesday night.';
const LIBRARY = 'Library hours shrink by a fifth under the plan, and two branches close. Readers had asked for Sunday openings instead.';
const SCHOOLS = 'Schools keep what they have for another year, the mayor told reporters.';
const CRANES = 'Three cranes will be taken down before the winter storms begin.';
const FERRY = 'The ferry to Norrvik sails again from Monday, its owner said. Tickets cost as much as last summer. Dogs travel free of charge on every crossing.';
const BASE = `${VOTE}\n\n${LIBRARY}\n\n${SCHOOLS}\n\n${FERRY} ${CRANES}`;

test('a sentence that left a paragraph which is gone is told by where it went, and stands there alone', () => {
  const rows = rowsOf(BASE, `${VOTE}\n\n${LIBRARY} ${CRANES}\n\n${SCHOOLS}`);
  expect(rows.find((row) => row.startsWith('a4'))).toBe(`a4 [removed ${FERRY}] <11 words to b2>`);
  expect(rows.filter((row) => row.includes(CRANES))).toEqual([`b2 ${LIBRARY} [moved ${CRANES}]`]);
});

test('what changed in it stands at its new place only', () => {
  const rows = rowsOf(BASE, `${VOTE}\n\n${LIBRARY} ${CRANES.replace('Three', 'Four')}\n\n${SCHOOLS}`);
  expect(rows.filter((row) => row.includes('Three'))).toHaveLength(1);
  expect(rows.find((row) => row.includes('Three'))).toMatch(/^b2 .*Three.*\[moved .*Four.* cranes will be taken down/);
});
