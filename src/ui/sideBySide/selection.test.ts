import { describe, expect, it } from 'vitest';
import { harbourStory } from '#testing/viewFixtures.ts';
import { selectionOf } from './selection.ts';

const { sideBySide, list } = harbourStory();
const items = new Map(list.items.map((item) => [item.id, item]));
const rowsFor = (id: string): readonly string[] => [...selectionOf(sideBySide.rows, items, { kind: 'item', id }).rows];

describe('selectionOf', () => {
  it('selects both rows of a paragraph that moved', () => {
    expect(rowsFor('m17')).toEqual(['r12', 'r17']);
  });
  it('does not select the reworded row that a clause left, but lights its marks', () => {
    expect(rowsFor('m5')).toEqual(['r3']);
  });
  it('selects the row where a clause stands now when no row is its own', () => {
    const selection = selectionOf(sideBySide.rows, items, { kind: 'item', id: 'm2' });
    expect([...selection.rows]).toEqual(['r1']);
    expect([...selection.lit]).toEqual(['r1', 'r2']);
  });
  it('selects the row of a paragraph by its anchor, on either side', () => {
    expect([...selectionOf(sideBySide.rows, items, { kind: 'paragraph', anchor: 'a14' }).rows]).toEqual(['r17']);
    expect(selectionOf(sideBySide.rows, items, { kind: 'paragraph', anchor: 'z9' }).rows.size).toBe(0);
  });
});
