import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';
import { projectChangeList } from './changeList.ts';
import { differsInvisibly, invisiblesIn } from './invisible.ts';
import { buildMarkIndex } from './markIndex.ts';
import type { Piece } from './piece.ts';
import { textOf } from './pieces.ts';
import { projectRedline } from './redline.ts';
import { projectSideBySide } from './sideBySide.ts';

const NBSP = '\u00A0';
const SHY = '\u00AD';
const ZWSP = '\u200B';
const RLO = '\u202E';

const labels = (text: string, other = ''): readonly string[] => invisiblesIn(text, other).map(({ start, label }) => `${start} ${label}`);

describe('invisiblesIn', () => {
  test.each([
    [`10${NBSP}km`, '2 NBSP'], ['10\u2009km', '2 THIN'], [`har${SHY}bour`, '3 SHY'], [`a${ZWSP}b`, '1 ZWSP'], [`${RLO}abc`, '0 RLO'],
    ['a\u{E0041}b', '1 TAG'], ['a\uFE0F', '1 VS'], ['a\u2062b', '1 U+2062'],
  ])('%j is %s', (text, label) => expect(labels(text)).toEqual([label]));

  test('letters of another script are told in one box, where the other text has other letters', () => {
    expect(labels('Hаrbоr', 'Harbor')).toEqual(['1 Cyrillic', '4 Cyrillic']);
    expect(labels('порт', 'порт')).toEqual([]);
  });

  test('letters that are written in two characters are told where the other text has them in one (E13)', () => {
    expect(labels('Zoe\u0308 in Ma\u0301laga', 'Zo\u00EB in M\u00E1laga')).toEqual(['2 NFD', '9 NFD']);
    expect(labels('\u1100\u1161\u11A8', '\uAC01')).toEqual(['0 NFD']);
    expect(labels('Zoe\u0308', 'Zoe\u0308')).toEqual([]);
  });

  test('plain copy has none, nor have signs that are seen', () => expect(labels('“Well,” she said — in 2026: 5 % … \u0601٣')).toEqual([]));
});

describe('differsInvisibly', () => {
  test('only where nothing is to be seen', () => {
    expect(differsInvisibly(`10${NBSP}km`, '10 km')).toBe(true);
    expect(differsInvisibly('Hаrbor', 'Harbor')).toBe(true);
    expect(differsInvisibly('Zoe\u0308', 'Zo\u00EB')).toBe(true);
    expect(differsInvisibly('Zoe', 'Zo\u00EB')).toBe(false);
    expect(differsInvisibly(`har${SHY}bour`, 'harbor')).toBe(false);
    expect(differsInvisibly('Harbor', 'harbor')).toBe(false);
    expect(differsInvisibly('“a”', '"a"')).toBe(false);
    expect(differsInvisibly('порт', 'борт')).toBe(false);
  });

  test('never for a text and itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(differsInvisibly(text, text)).toBe(false); }));
  });
});

function compared(before: string, after: string) {
  const pair = pairOf(before, after);
  const index = buildMarkIndex(comparePair(pair.before, pair.after, pair.lexicon), { before: 'A', after: 'B' });
  return { list: projectChangeList(index), rows: projectSideBySide(index).rows, redline: projectRedline(index) };
}
const boxesIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.kind === 'box' ? [piece.label] : piece.kind === 'mark' ? boxesIn(piece.pieces) : []));

const COPY = 'The ferry sails 10 km to the harbour wall each day, the board said in a note to its members.';

describe('a comparison', () => {
  test.each([
    ['a no-break space', COPY.replace('10 km', `10${NBSP}km`), 'NBSP'],
    ['a soft hyphen', COPY.replace('harbour', `har${SHY}bour`), 'SHY'],
    ['a zero-width space', COPY.replace('members', `mem${ZWSP}bers`), 'ZWSP'],
    ['a direction override', COPY.replace('10', `${RLO}10`), 'RLO'],
    ['a look-alike letter', COPY.replace('board', 'bоard'), 'Cyrillic'],
  ])('shows %s in a box on its side, counts it as invisible, and keeps the text', (_, after, label) => {
    const { list, rows, redline } = compared(COPY, after);
    expect(list.counts).toMatchObject({ unseen: 1, style: 0, reworded: 0 });
    expect(list.total).toBe(1);
    const [row] = rows;
    const pieces = (side: 'before' | 'after') => (row?.[side].kind === 'paragraphs' ? row[side].paragraphs.flatMap((p) => p.pieces) : []);
    expect(boxesIn(pieces('before'))).toEqual([]);
    expect(boxesIn(pieces('after'))).toEqual([label]);
    expect([textOf(pieces('before')), textOf(pieces('after'))]).toEqual([COPY, after]);
    expect(boxesIn(redline.flatMap((line) => line.paragraphs.flatMap((p) => p.pieces)))).toEqual([label]);
    expect(boxesIn(list.items[0]?.snippet ?? [])).toEqual([label]);
  });

  test('a text from a system that writes accents apart differs in nothing that is seen (E13)', () => {
    const composed = 'Zo\u00EB sang in M\u00E1laga.';
    const { list, rows } = compared(composed, composed.normalize('NFD'));
    expect(list.counts).toMatchObject({ unseen: 1, style: 0, reworded: 0 });
    expect(rows.map((row) => row.class)).toEqual(['unseen']);
  });

  test('what both versions have is not boxed', () => {
    const both = COPY.replace('10 km', `10${NBSP}km`);
    const { list, rows } = compared(both, both.replace('each day', 'every day'));
    expect(list.counts).toMatchObject({ unseen: 0, reworded: 1 });
    expect(rows.flatMap((row) => (row.after.kind === 'paragraphs' ? row.after.paragraphs.flatMap((p) => boxesIn(p.pieces)) : []))).toEqual([]);
  });

  test('words that changed beside it weigh more, and the box is there all the same', () => {
    const { list, rows } = compared(COPY, COPY.replace('10 km', `10${NBSP}km`).replace('each day', 'on Mondays'));
    expect(list.counts).toMatchObject({ unseen: 0, reworded: 1 });
    expect(rows.flatMap((row) => (row.after.kind === 'paragraphs' ? row.after.paragraphs.flatMap((p) => boxesIn(p.pieces)) : []))).toEqual(['NBSP']);
  });
});
