import { describe, expect, it } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import type { Collation } from '#store/state.ts';
import { pairOf } from '#testing/builders.ts';
import { progressWords, railSentence } from './railWords.ts';
import { sharesNothing } from './useProjection.ts';

const NAMES = { before: 'Take 1', after: 'Take 2' };

function said(one: string, other: string): { readonly sentence: string | null; readonly nothing: boolean } {
  const { before, after, lexicon } = pairOf(one, other);
  const comparison = comparePair(before, after, lexicon);
  const collation: Collation = { status: 'ready', versions: { before, after }, comparison };
  return { sentence: railSentence(collation, projectChangeList(buildMarkIndex(comparison, { before: 'A', after: 'B' })), NAMES), nothing: sharesNothing(comparison) };
}

const PIER = 'The east pier will close on Friday for repairs, the harbor office said.⏎Nobody was hurt when the planks gave way.';

describe('railSentence', () => {
  it('leaves the word to the list where there are changes', () => expect(said(PIER, PIER.replace('Friday', 'Monday')).sentence).toBeNull());
  it('says that two texts have the same words', () => expect(said(PIER, PIER).sentence).toBe('Take 1 and Take 2 have the same words.'));
  it('names the differences that are style only', () =>
    expect(said(PIER, PIER.replace('harbor office', 'Harbor Office')).sentence).toBe('Take 1 and Take 2 have the same words. 1 difference in style only.'));
  it('names the differences that cannot be seen', () =>
    expect(said(PIER, PIER.replace('on Friday', 'on\u00A0Friday')).sentence).toBe('Take 1 and Take 2 have the same words. 1 difference that cannot be seen.'));
  it('says when two texts share almost nothing', () => {
    const { sentence, nothing } = said(PIER, 'Peel six quinces and cut them small.⏎Simmer with sugar and cloves.⏎Serve cold with cream.');
    expect(sentence).toBe('These two share almost no wording. They may not be one story.');
    expect(nothing).toBe(true);
  });
  it('says why there is no comparison', () => {
    const collation: Collation = { status: 'failed', versions: { before: null, after: null }, problem: { code: 'worker-failed', message: 'x' } };
    expect(railSentence(collation, { items: [], total: 0, counts: { reworded: 0, moved: 0, added: 0, removed: 0, style: 0, unseen: 0, furniture: 0 } }, NAMES)).toMatch(/^The comparison stopped/);
  });
});

describe('progressWords', () => {
  const versions = { before: null, after: null };
  it('counts steps once they are known', () => {
    expect(progressWords({ status: 'running', done: 0, of: 0, versions, comparison: null })).toBe('Comparing');
    expect(progressWords({ status: 'running', done: 2, of: 3, versions, comparison: null })).toBe('Comparing, 2 of 3');
  });
  it('is silent while an earlier comparison still stands, and when nothing runs', () => {
    expect(progressWords({ status: 'idle', versions })).toBeNull();
    const { before, after, lexicon } = pairOf(PIER, PIER);
    expect(progressWords({ status: 'running', done: 1, of: 3, versions, comparison: comparePair(before, after, lexicon) })).toBeNull();
  });
});
