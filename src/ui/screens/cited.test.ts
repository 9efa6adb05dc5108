import { describe, expect, it } from 'vitest';
import { START_LENS } from '#core/project/lens.ts';
import type { ShelfEntry } from '#store/state.ts';
import { pairOf } from '#testing/builders.ts';
import { cite } from './cited.ts';

const { before, after } = pairOf('The pier is shut.⏎Divers went down.', 'The pier is open.');
const entry = (name: string, text: string): ShelfEntry => ({ key: name, draft: { name, text, publishedAt: null, roles: [] }, label: '', addedAt: 0 });
const state = {
  shelf: { id: 's', title: null, entries: [entry('Take 1', ''), entry('Take 2', '')] },
  lens: START_LENS,
  collation: { status: 'idle', versions: { before, after } },
} as const;

describe('cite', () => {
  it('finds a paragraph of either side with its name and words', () => {
    expect(cite(state, 'a2')).toMatchObject({ side: 'before', name: 'Take 1', number: 2, text: 'Divers went down.' });
    expect(cite(state, 'b1')).toMatchObject({ side: 'after', name: 'Take 2', number: 1, text: 'The pier is open.' });
  });
  it('finds nothing that is not in view', () => {
    expect(cite(state, 'b9')).toBeNull();
    expect(cite(state, 'c1')).toBeNull();
  });
});
