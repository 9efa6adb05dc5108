import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { projectionsOf } from '#testing/histories/projections.ts';
import { projectCollation } from './projectCollation.ts';
import type { CollationPiece } from './collationPiece.ts';
import type { CollationTable } from './collationTable.ts';

const table = (texts: readonly string[], base = 0): CollationTable => projectCollation(projectionsOf(texts, base).collation);

const LEDE = 'The harbour board voted late on Friday to close the north mole to all ferries.';
const MAYOR = 'Mayor Ingrid Sole called the decision a grave mistake for the outer islands.';
const FUEL = 'Fuel at the pump in Port Halden has risen twice since the second week of January.';
const SURVEY = 'Divers from the survey office found eleven cracks in the footing of the mole.';
const CREWS = 'Stranded crews slept in the chapel kitchen while the pumps ran all night.';

/** Rows as paragraph numbers: "1 1 –"; `~` after a part of a paragraph, `*` after a passage out of order. */
const told = ({ rows }: CollationTable): readonly string[] => rows.map(({ cells }) =>
  cells.map((cell) => (cell.kind === 'absent' ? '–' : cell.passages.map(({ number, role, whole }) => `${number ?? role}${whole ? '' : '~'}`).join('+') + (cell.moved ? '*' : ''))).join(' '));

function textOf(pieces: readonly CollationPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'plain' || piece.kind === 'shared' ? piece.text : piece.kind === 'mark' ? textOf(piece.pieces) : '')).join('');
}

describe('rows', () => {
  test('follow the base; what others add stands after the passage before it', () => {
    expect(told(table([`${LEDE}⏎${FUEL}`, `${SURVEY}⏎${LEDE}⏎${MAYOR}⏎${FUEL}`, `${LEDE}⏎${MAYOR}`]))).toEqual(['– 1 –', '1 2 1', '– 3 2', '2 4 –']);
  });

  test('any version may be the base', () => {
    const texts = [`${LEDE}⏎${FUEL}⏎${MAYOR}`, `${MAYOR}⏎${LEDE}⏎${FUEL}`];
    expect(told(table(texts, 0))).toEqual(['1 2', '2 3', '3 1*']);
    expect(told(table(texts, 1))).toEqual(['3* 1', '1 2', '2 3']);
  });

  test('show the parts of a merged paragraph where they belong', () => {
    expect(told(table([`${LEDE}⏎${FUEL}⏎${SURVEY}`, `${LEDE}⏎${FUEL} ${SURVEY}`]))).toEqual(['1 1', '2 2~', '3 2~']);
    expect(told(table([`${LEDE}⏎${FUEL}⏎${SURVEY}`, `${LEDE}⏎${FUEL} ${SURVEY}`], 1))).toEqual(['1 1', '2+3 2']);
  });

  test('keep a new sentence with its paragraph', () => {
    expect(told(table([`${LEDE}⏎${FUEL}`, `${LEDE} ${CREWS}⏎${FUEL}`]))).toEqual(['1 1', '2 2']);
  });

  test('a version that ends early says so once', () => {
    const { rows, columns } = table([`${LEDE}⏎${FUEL}⏎${SURVEY}⏎${CREWS}`, `${LEDE}⏎${FUEL}`]);
    expect(rows.map(({ cells }) => (cells[1]!.kind === 'absent' ? cells[1]!.at : ''))).toEqual(['', '', 'here', 'past']);
    expect(columns[1]).toMatchObject({ siglum: 'B', lastNumber: 2 });
  });
});

describe('readings', () => {
  test('differ by more than style; the same substance styled twice is one', () => {
    const us = 'The U.S. survey office counted 23 cracks in the mole on Friday.';
    const styled = 'The US survey office counted 23 cracks in the mole on Friday.';
    const other = 'The US survey office counted 32 cracks in the mole on Friday.';
    const otherStyled = 'The U.S. survey office counted 32 cracks in the mole on Friday.';
    const { rows, counts } = table([us, styled, other, otherStyled].map((text) => `${text}⏎${FUEL}`));
    expect(rows[0]).toMatchObject({ readings: 2, styleReadings: 4, holders: 4 });
    expect(rows[0]!.cells.map((cell) => (cell.kind === 'passage' ? `${cell.class} ${cell.reading}` : ''))).toEqual(['base 0', 'style 0', 'reworded 1', 'reworded 1']);
    expect(rows[1]).toMatchObject({ readings: 1, styleReadings: 1 });
    expect(counts).toEqual({ rows: 2, varied: 1, styleVaried: 1 });
  });

  test('are counted where the base lacks the passage too', () => {
    const { rows } = table([LEDE, `${LEDE}⏎${MAYOR}`, `${LEDE}⏎${MAYOR}`, `${LEDE}⏎${MAYOR.replace('grave', 'costly')}`]);
    expect(rows[1]).toMatchObject({ key: 'b2', readings: 2, holders: 3 });
    expect(rows[1]!.cells[1]).toMatchObject({ kind: 'passage', class: 'alone' });
  });
});

describe('pieces', () => {
  const cell = (base: string, text: string) => {
    const found = table([`${base}⏎${FUEL}`, `${text}⏎${FUEL}`]).rows[0]!.cells[1]!;
    return found.kind === 'passage' ? found.passages[0]!.pieces : [];
  };

  test('shared words recede and fold, words gone are counted', () => {
    const pieces = cell('The board of the harbour voted late on Friday to close the north mole to all the ferries of the outer islands.', 'The board of the harbour voted late on Friday to open the north mole to all the ferries.');
    expect(pieces.map((piece) => (piece.kind === 'removed' ? `−${piece.words}` : piece.kind === 'mark' ? `[${piece.mark.class} ${textOf(piece.pieces)}]` : piece.kind === 'shared' ? (piece.fold === null ? piece.text : `${piece.text.slice(0, piece.fold.start)}…${piece.text.slice(piece.fold.end)}`) : ''))).toEqual([
      'The board…on Friday to ', '[reworded open]', ' the north mole to all the ferries', '−4', '.',
    ]);
  });

  test('of a sentence that was worded anew, what stayed recedes', () => {
    const pieces = cell('Mayor Ingrid Sole and her deputy warned on Friday that the outer islands would lose their only ferry before the winter, residents said.', 'In a letter to the board Ingrid Sole and her deputy write of fear that the outer islands might be cut off.');
    const shared = pieces.filter((piece) => piece.kind === 'shared').map(({ text }) => text.trim());
    expect(shared).toEqual(expect.arrayContaining(['Ingrid Sole and her deputy', 'that the outer islands']));
    expect(textOf(pieces)).toBe('In a letter to the board Ingrid Sole and her deputy write of fear that the outer islands might be cut off.');
  });

  test('a passage with the same words folds to its beginning', () => {
    expect(cell(LEDE, LEDE)).toMatchObject([{ kind: 'shared', text: LEDE, fold: { end: LEDE.length } }]);
  });
});

test('what left a row for another paragraph is told', () => {
  const moved = 'because nine tugs had been promised by the end of the week without a single written order';
  const { rows } = table([`The chairman refused to sign ${moved}.⏎${FUEL}⏎${SURVEY}⏎${CREWS}`, `The chairman refused to sign.⏎${FUEL}⏎${SURVEY}⏎Stranded crews slept in the chapel kitchen ${moved}, while the pumps ran all night.`]);
  expect(rows[0]!.cells[1]).toMatchObject({ also: [{ anchor: 'b4', number: 4, row: 'a4' }] });
});

/** Three versions of one story, or of none. */
const shelf = fc.oneof(
  fc.tuple(arbitraryRevision, arbitraryRevision).map(([[one, other], [, third]]) => [one, other, third]),
  fc.tuple(arbitraryText, arbitraryText, arbitraryText).map((texts) => [...texts]),
);

test('every sentence of every version stands in one cell; a whole paragraph reads as its version has it', () => {
  fc.assert(fc.property(shelf, fc.nat(2), (texts, base) => {
    const { collation } = projectionsOf(texts, base);
    const { rows } = projectCollation(collation);
    collation.kindred.versions.forEach((version, v) => {
      const passages = rows.flatMap(({ cells }) => (cells[v]!.kind === 'passage' ? cells[v]!.passages : []));
      for (const { index, whole, pieces } of passages) {
        const { chars } = version.paragraphs[index]!;
        if (whole) expect(textOf(pieces)).toBe(version.text.slice(chars.start, chars.end));
      }
      expect(new Set(passages.map(({ anchor }) => anchor)).size).toBe(passages.filter(({ first }) => first).length);
      expect(passages.filter(({ first }) => first)).toHaveLength(version.paragraphs.filter(({ sentences }) => sentences.end > sentences.start).length);
    });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  }), { numRuns: 300 });
});
