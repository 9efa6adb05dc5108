import { describe, expect, it } from 'vitest';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import { paragraphIndex } from '#core/model/span.ts';
import type { Cell, Row } from '#core/project/rows.ts';
import { focusAnchor, otherEnd, shownItems, step, type Terrain } from './navigation.ts';

const cell = (anchor: string): Cell => ({
  kind: 'paragraphs',
  paragraphs: [{ anchor, siglum: anchor.charAt(0).toUpperCase(), index: paragraphIndex(0), role: 'body', number: Number(anchor.slice(1)), again: false, pieces: [] }],
});
const row = (n: number): Row => ({ key: `row-b${n}`, class: 'reworded', item: null, before: cell(`a${n}`), after: cell(`b${n}`) });
const item = (id: string, cls: ItemClass, n: number): ChangeItem => ({
  id, class: cls, form: { kind: 'plain' }, direction: null, before: n, after: n, anchors: { before: `a${n}`, after: `b${n}` }, rows: [`row-b${n}`], changes: [id], snippet: [],
});

/** Five level rows; changes in the first, third and fifth; the third is a move that came from ¶5 of the base. */
const terrain = (hidden: readonly ItemClass[] = []): Terrain => ({
  rows: [1, 2, 3, 4, 5].map(row),
  items: [item('r', 'reworded', 1), { ...item('m', 'moved', 3), anchors: { before: 'a5', after: 'b3' } }, item('d', 'removed', 5)],
  ribbons: [{ change: 'm', item: 'm', before: 'a5', after: 'b3' }],
  hidden,
});
const from = (id: string) => ({ kind: 'item', id }) as const;
const at = (anchor: string) => ({ kind: 'paragraph', anchor }) as const;

describe('step', () => {
  it('begins at either end when nothing is selected', () => {
    expect(step(terrain(), null, 1)?.id).toBe('r');
    expect(step(terrain(), null, -1)?.id).toBe('d');
  });
  it('goes to the neighbour, and no further than the ends', () => {
    expect(step(terrain(), from('r'), 1)?.id).toBe('m');
    expect(step(terrain(), from('m'), -1)?.id).toBe('r');
    expect(step(terrain(), from('d'), 1)).toBeNull();
    expect(step(terrain(), from('r'), -1)).toBeNull();
  });
  it('passes over the classes that are hidden', () => expect(step(terrain(['moved']), from('r'), 1)?.id).toBe('d'));
  it('goes on from where a hidden change stands', () => {
    expect(step(terrain(['moved']), from('m'), 1)?.id).toBe('d');
    expect(step(terrain(['moved']), from('m'), -1)?.id).toBe('r');
  });
  it('goes on from where a change stands that has just been filtered out, also beside others on its row', () => {
    const row3 = { ...terrain(), items: [...terrain().items.slice(0, 2), item('n', 'reworded', 3), ...terrain().items.slice(2)] };
    const open = (change: ChangeItem): boolean => change.id !== 'm';
    expect(step(row3, from('m'), 1, open)?.id).toBe('n');
    expect(step(row3, from('m'), -1, open)?.id).toBe('r');
  });
  it('starts from a paragraph with its own changes, then those below or above it', () => {
    expect(step(terrain(), at('b3'), 1)?.id).toBe('m');
    expect(step(terrain(), at('b2'), 1)?.id).toBe('m');
    expect(step(terrain(), at('b3'), -1)?.id).toBe('r');
    expect(step(terrain(), at('b4'), -1)?.id).toBe('m');
  });
  it('has nowhere to go where everything is hidden', () => expect(step(terrain(['moved', 'reworded', 'removed']), null, 1)).toBeNull());
});

it('lists what the filters show', () => expect(shownItems(terrain(['reworded'])).map(({ id }) => id)).toEqual(['m', 'd']));

describe('the ends of a move', () => {
  it('goes from the new place to the old one and back', () => {
    expect(otherEnd(terrain(), from('m'))).toBe('a5');
    expect(otherEnd(terrain(), at('a5'))).toBe('b3');
    expect(otherEnd(terrain(), at('b3'))).toBe('a5');
  });
  it('has none where nothing moved', () => {
    expect(otherEnd(terrain(), from('r'))).toBeNull();
    expect(otherEnd(terrain(), at('b1'))).toBeNull();
    expect(otherEnd(terrain(), null)).toBeNull();
  });
});

it('cites a change by the compared version where it stands there', () => {
  const gone = { ...item('x', 'removed', 4), anchors: { before: 'a4', after: null } };
  expect(focusAnchor(terrain().items, from('m'))).toBe('b3');
  expect(focusAnchor([gone], from('x'))).toBe('a4');
  expect(focusAnchor([], at('a2'))).toBe('a2');
  expect(focusAnchor([], from('gone'))).toBeNull();
});
