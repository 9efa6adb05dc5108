import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import type { Comparison } from '#core/model/collation.ts';
import { arbitraryPins, arbitraryRevision, arbitraryText, type RawPin } from '#testing/arbitraries.ts';
import { pairOf, settledPins } from '#testing/builders.ts';
import { projectChangeList } from './changeList.ts';
import { buildMarkIndex } from './markIndex.ts';
import { textOf } from './pieces.ts';
import type { Piece } from './piece.ts';
import { projectRedline } from './redline.ts';
import { projectReport } from './report.ts';
import { projectSideBySide } from './sideBySide.ts';

const RUNS = { numRuns: 1000 };
const SIGLA = { before: 'A', after: 'B' };

type Texts = readonly [before: string, after: string, pins: readonly RawPin[]];
const comparisonOf = ([before, after, pins]: Texts): Comparison => {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon, settledPins(pair, pins));
};
/** Half of them as the engine pairs them, half with pins of a reader who may pair anything. */
const revisions: fc.Arbitrary<Texts> = fc
  .tuple(fc.oneof(arbitraryRevision, fc.tuple(arbitraryText, arbitraryText)), fc.oneof(fc.constant([]), arbitraryPins))
  .map(([[before, after], pins]) => [before, after, pins] as const);
const paragraphTexts = (version: Comparison['before']): string[] => version.paragraphs.map((p) => version.text.slice(p.chars.start, p.chars.end));

/** Redline's own view of a paragraph: the base's words inside it are the app's additions there. */
function ownText(pieces: readonly Piece[], side: 'before' | 'after'): string {
  return pieces.map((p) => (p.kind === 'text' ? p.text : p.kind === 'mark' && p.mark.side === side ? ownText(p.pieces, side) : '')).join('');
}

function changesIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((p) => (p.kind === 'text' ? [] : p.kind === 'mark' ? [p.mark.change, ...changesIn(p.pieces)] : [p.change]));
}

describe('view models', () => {
  test('law 5: the columns of Side by side, read from top to bottom, are the two texts exactly', () => {
    fc.assert(fc.property(revisions, (texts) => {
      const comparison = comparisonOf(texts);
      const { rows } = projectSideBySide(buildMarkIndex(comparison, SIGLA));
      for (const side of ['before', 'after'] as const) {
        const shown = rows.flatMap((row) => (row[side].kind === 'paragraphs' ? row[side].paragraphs.map((p) => textOf(p.pieces)) : []));
        expect(shown).toEqual(paragraphTexts(comparison[side]));
      }
    }), RUNS);
  });

  test('Redline holds every paragraph of the compared version exactly, and every paragraph that only the base has but for passages that moved out of it', () => {
    fc.assert(fc.property(revisions, (texts) => {
      const comparison = comparisonOf(texts);
      const rows = projectRedline(buildMarkIndex(comparison, SIGLA));
      const of = (siglum: string, side: 'before' | 'after'): string[] =>
        rows.flatMap((row) => row.paragraphs.filter((p) => p.siglum === siglum).map((p) => ownText(p.pieces, side)));
      expect(of('B', 'after')).toEqual(paragraphTexts(comparison.after));
      const removed = comparison.blocks.filter((b) => b.kind === 'removed').flatMap((b) => b.before).sort((x, y) => x - y);
      const moved = new Map(comparison.changes.map((change) => [change.id, change]));
      const { text, tokens } = comparison.before;
      const withMoved = (pieces: readonly Piece[]): string => pieces.map((piece) => {
        if (piece.kind !== 'stub') return ownText([piece], 'before');
        const { start, end } = moved.get(piece.change)!.before;
        return text.slice(tokens.start[start], tokens.end[end - 1]);
      }).join('');
      expect(rows.flatMap((row) => row.paragraphs.filter((p) => p.siglum === 'A').map((p) => withMoved(p.pieces))))
        .toEqual(removed.map((p) => paragraphTexts(comparison.before)[p]));
    }), RUNS);
  });

  test('every change is told by exactly one item of the list, every item has a row, every marked word leads to an item', () => {
    fc.assert(fc.property(revisions, (texts) => {
      const index = buildMarkIndex(comparisonOf(texts), SIGLA);
      const list = projectChangeList(index);
      const told = list.items.flatMap((item) => item.changes);
      expect([...told].sort()).toEqual([...new Set(index.comparison.changes.map((c) => c.id))].sort());
      const { rows } = projectSideBySide(index);
      const keys = new Set(rows.map((r) => r.key));
      expect(keys.size).toBe(rows.length);
      for (const item of list.items) for (const key of item.rows) expect(keys).toContain(key);
      const items = new Set(list.items.map((i) => i.id));
      for (const row of rows) if (row.item !== null) expect(items).toContain(row.item);
      for (const row of rows) {
        for (const cell of [row.before, row.after]) {
          if (cell.kind === 'paragraphs') for (const p of cell.paragraphs) for (const change of changesIn(p.pieces)) expect(told).toContain(change);
        }
      }
      expect(list.total + list.counts.furniture).toBe(list.items.length);
    }), RUNS);
  });

  test('anchors name one paragraph each', () => {
    fc.assert(fc.property(revisions, (texts) => {
      const index = buildMarkIndex(comparisonOf(texts), SIGLA);
      const all = [...index.anchors.before, ...index.anchors.after];
      expect(new Set(all).size).toBe(all.length);
    }), RUNS);
  });

  test('the report names places by offsets that cut the words it quotes', () => {
    fc.assert(fc.property(revisions, (texts) => {
      const report = projectReport(comparisonOf(texts));
      for (const change of report.changes) {
        for (const side of ['before', 'after'] as const) {
          const passage = change[side];
          if (passage !== null) expect(report[side].paragraphs[passage.paragraph]!.text.slice(passage.start, passage.end)).toBe(passage.text);
        }
      }
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }), RUNS);
  });
});
