/**
 * The bars on real copy: five versions of one story of 14 March 2014, read through WRITETHRU_STORIES. Paragraphs are
 * named by number and by two or three of their words; no sentence of theirs stands here.
 */
import { describe, expect, test } from 'vitest';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { comparePair } from './collate.ts';
import type { Comparison } from './model/collation.ts';
import { createLexicon } from './model/lexicon.ts';
import { projectReport } from './project/report.ts';
import { buildMarkIndex } from './project/markIndex.ts';
import { projectSideBySide } from './project/sideBySide.ts';
import { textOf } from './project/pieces.ts';
import { segment } from './segment/segment.ts';

const drafts = noStories ? [] : readStory('crimea');

function compareFiles(before: number, after: number): Comparison {
  const lexicon = createLexicon();
  return comparePair(segment(drafts[before - 1]!, lexicon), segment(drafts[after - 1]!, lexicon), lexicon);
}

/** Blocks in the form "17→12 moved kept", body paragraphs by number, furniture left out. */
function told(comparison: Comparison): string[] {
  return comparison.blocks.flatMap((block) => {
    const numbers = (side: 'before' | 'after'): string => block[side].map((p) => comparison[side].paragraphs[p]!.number).filter((n) => n !== null).join('+');
    const before = numbers('before');
    const after = numbers('after');
    return before === '' && after === '' ? [] : [`${before}→${after}${block.moved ? ' moved' : ''} ${block.kind}`];
  });
}

describe.skipIf(noStories)(`the Crimea story${storiesNote}`, () => {
  test('1 against 2: the border paragraph moved, two became one, six are new, two are gone, nothing else moved as a whole', () => {
    const blocks = told(compareFiles(1, 2));
    expect(blocks.some((b) => b.startsWith('17→12 moved'))).toBe(true);
    expect(blocks.filter((b) => b.includes(' moved '))).toHaveLength(1);
    expect(blocks).toContain('23+24→25 merged');
    expect(blocks).toContain('2→2 reworded');
    expect(blocks).toEqual(expect.arrayContaining(['21→ removed', '22→ removed']));
    expect(blocks).toEqual(expect.arrayContaining([1, 3, 6, 7, 13, 14].map((n) => `→${n} added`)));
  });

  test('1 against 2: paragraphs with the same words carry no mark', () => {
    const comparison = compareFiles(1, 2);
    const kept = told(comparison).filter((b) => b.endsWith(' kept'));
    for (const pair of ['7→9', '8→10', '11→16', '12→17', '13→18', '14→19', '15→20', '18→22', '19→23', '20→24']) {
      expect(kept).toContain(`${pair} kept`);
    }
    const { rows } = projectSideBySide(buildMarkIndex(comparison, { before: 'A', after: 'B' }));
    for (const row of rows.filter((r) => r.class === 'unchanged')) {
      for (const cell of [row.before, row.after]) {
        if (cell.kind === 'paragraphs') for (const p of cell.paragraphs) expect(p.pieces.every((piece) => piece.kind === 'text')).toBe(true);
      }
    }
  });

  test('1 against 3: the tail is removed, what is left is unchanged or style only, the site’s line is furniture', () => {
    const comparison = compareFiles(1, 3);
    expect(comparison.after.paragraphs.filter((p) => p.role === 'junk')).toHaveLength(1);
    const { rows } = projectSideBySide(buildMarkIndex(comparison, { before: 'A', after: 'C' }));
    const classes = new Set(rows.map((r) => r.class));
    expect([...classes].sort()).toEqual(expect.not.arrayContaining(['added', 'reworded', 'moved']));
    const removed = rows.filter((r) => r.class === 'removed').flatMap((r) => (r.before.kind === 'paragraphs' ? r.before.paragraphs.map((p) => p.number) : []));
    expect(removed).toEqual([4, ...Array.from({ length: 15 }, (_, i) => i + 11)]);
  });

  test('1 against 4: what is called the same passage shares information', () => {
    const comparison = compareFiles(1, 4);
    for (const block of comparison.blocks) {
      if (block.before.length === 0 || block.after.length === 0) continue;
      if (block.before.every((p) => comparison.before.paragraphs[p]!.number === null)) continue;
      expect(block.similarity).toBeGreaterThan(0.15);
      expect(block.why.reason).not.toBe('none');
    }
    expect(told(comparison).filter((b) => b.includes(' moved '))).toEqual([]);
  });

  test('all twenty ordered pairs: each column reads back as its file', () => {
    for (let b = 1; b <= 5; b++) {
      for (let a = 1; a <= 5; a++) {
        if (a === b) continue;
        const comparison = compareFiles(b, a);
        const { rows } = projectSideBySide(buildMarkIndex(comparison, { before: 'A', after: 'B' }));
        for (const side of ['before', 'after'] as const) {
          const file = drafts[(side === 'before' ? b : a) - 1]!.text;
          const lines = file.split('\n').map((l) => l.trim()).filter((l) => l !== '');
          const shown = rows.flatMap((row) => (row[side].kind === 'paragraphs' ? row[side].paragraphs.map((p) => textOf(p.pieces)) : []));
          expect(shown).toEqual(lines);
        }
      }
    }
  });

  test('1 against 2: shares by the counting rules are 73, 6 and 21 of a hundred, within 3', () => {
    const { measures } = projectReport(compareFiles(1, 2));
    expect(Math.abs(measures.verbatimShare * 100 - 73)).toBeLessThanOrEqual(3);
    expect(Math.abs(measures.rewordedShare * 100 - 6)).toBeLessThanOrEqual(3);
    expect(Math.abs(measures.ownShare * 100 - 21)).toBeLessThanOrEqual(3);
  });
});
