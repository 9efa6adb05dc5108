import { expect, test } from 'vitest';
import { paragraphIndex } from '#core/model/span.ts';
import type { Pairing } from '#core/project/review.ts';
import type { Cell, Gap, Row } from '#core/project/rows.ts';
import { pairingWords } from './pairingWords.ts';

const NAMES = { A: 'Early', B: 'Late' };
const ALONE: Pairing = { why: { reason: 'none', words: [] }, similarity: 0, before: [], after: ['b3'] };
const paragraph = (anchor: string): Cell => ({
  kind: 'paragraphs', paragraphs: [{ anchor, siglum: anchor.charAt(0).toUpperCase(), index: paragraphIndex(2), role: 'body', number: 3, again: false, pieces: [] }],
});
const moved = (direction: 'from' | 'to', siglum: string, number: number): Gap => ({ kind: 'moved', direction, change: `m${number}`, place: { siglum, number, anchor: `${siglum.toLowerCase()}${number}`, up: false } });
const row = (before: Cell, after: Cell): Row => ({ key: 'row', class: 'moved', item: null, before, after });

test('a passage without a pair says where words of it came from', () => {
  const rows = [row({ kind: 'gap', gaps: [moved('from', 'A', 5), moved('from', 'A', 1)] }, paragraph('b3'))];
  expect(pairingWords(ALONE, 'b3', rows, NAMES)).toBe('Words from Early ¶5, ¶1 stand here');
});

test('and where they went', () => {
  const rows = [row(paragraph('a5'), { kind: 'gap', gaps: [moved('to', 'B', 3)] })];
  expect(pairingWords({ ...ALONE, before: ['a5'], after: [] }, 'a5', rows, NAMES)).toBe('Words of it stand in Late ¶3 now');
});

test('where nothing moved, it says that nothing was found', () => {
  const rows = [row({ kind: 'gap', gaps: [{ kind: 'absent', siglum: 'A' }] }, paragraph('b3'))];
  expect(pairingWords(ALONE, 'b3', rows, NAMES)).toBe('No passage of the other version was found to be the same');
});
