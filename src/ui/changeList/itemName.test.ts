import { describe, expect, it } from 'vitest';
import type { ChangeItem } from '#core/project/items.ts';
import { itemName } from './itemName.ts';

const NAMES = { before: 'Wire 1', after: 'Wire 2' };
const item = (over: Partial<ChangeItem>): ChangeItem => ({
  id: 'x', class: 'reworded', form: { kind: 'plain' }, direction: null, before: 3, after: 4,
  anchors: { before: 'a3', after: 'b4' }, rows: [], changes: [], snippet: [], ...over,
});

describe('itemName', () => {
  it('names both places of a reworded paragraph', () => {
    expect(itemName(item({}), NAMES, 6, 21)).toBe('Reworded, Wire 1 paragraph 3 to Wire 2 paragraph 4, 6 of 21');
  });

  it('says where a moved passage came from', () => {
    expect(itemName(item({ class: 'moved', before: 17, after: 12 }), NAMES, 4, 21)).toBe('Moved, from Wire 1 paragraph 17 to Wire 2 paragraph 12, 4 of 21');
  });

  it('names the one place of what is added or removed', () => {
    const added = item({ class: 'added', before: null, anchors: { before: null, after: 'b4' } });
    const removed = item({ class: 'removed', after: null, anchors: { before: 'a3', after: null } });
    expect(itemName(added, NAMES, 1, 2)).toBe('Added, Wire 2 paragraph 4, 1 of 2');
    expect(itemName(removed, NAMES, 2, 2)).toBe('Removed, Wire 1 paragraph 3, 2 of 2');
  });

  it('prefers the exact form to the class', () => {
    expect(itemName(item({ class: 'style', form: { kind: 'split', parts: 3 } }), NAMES, 1, 1)).toMatch(/^Split in 3, /u);
    expect(itemName(item({ class: 'style', form: { kind: 'merged', parts: 2 } }), NAMES, 1, 1)).toMatch(/^Merged, /u);
    expect(itemName(item({ class: 'style', form: { kind: 'merged', parts: 4 } }), NAMES, 1, 1)).toMatch(/^Merged from 4, /u);
  });

  it('places furniture by version, since it has no number', () => {
    const headline = item({ class: 'furniture', form: { kind: 'furniture', role: 'headline' }, before: null, after: null });
    expect(itemName({ ...headline, anchors: { before: null, after: 'b-headline-1' } }, NAMES, 1, 9)).toBe('Headline, Wire 2, 1 of 9');
    expect(itemName({ ...headline, anchors: { before: 'a-headline-1', after: 'b-headline-1' } }, NAMES, 1, 9)).toBe('Headline, Wire 1 to Wire 2, 1 of 9');
  });
});
