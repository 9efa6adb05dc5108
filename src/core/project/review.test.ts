import { describe, expect, it, test } from 'vitest';
import { comparePinned } from '#core/collate.ts';
import { NO_DECISIONS, remarkedWords, type Decisions, type Remark } from '#core/model/decisions.ts';
import { pinnedWords, type Pin } from '#core/model/pin.ts';
import { PLAIN_TERMS } from '#core/model/terms.ts';
import { pairOf, type Pair } from '#testing/builders.ts';
import { projectChangeList } from './changeList.ts';
import { buildMarkIndex } from './markIndex.ts';
import { pairingAt, projectReview } from './review.ts';
import { projectSideBySide } from './sideBySide.ts';
import { whyWords } from './whyWords.ts';

const SIGLA = { before: 'A', after: 'B' };
const BEFORE = 'Mayor Okafor opened the harbour bridge on Friday. ⏎ The ferry stops in May. ⏎ Ruiz called the toll a tax on work.';
const AFTER = 'Mayor Okafor opened the harbour bridge on Monday. ⏎ The ferry stops in May. ⏎ Tolls begin next week, Haddad said.';

function review(decisions: Partial<Decisions<string>>, { pins = [], filter = 'all' as const, pair = pairOf(BEFORE, AFTER) }: { pins?: readonly Pin[]; filter?: 'all' | 'unseen' | 'queried' | 'noted'; pair?: Pair } = {}) {
  const comparison = comparePinned(pair.before, pair.after, pair.lexicon, { ...PLAIN_TERMS, pins });
  const index = buildMarkIndex(comparison, SIGLA);
  const list = projectChangeList(index);
  return { comparison, list, view: projectReview(comparison, SIGLA, list, projectSideBySide(index).rows, { ...NO_DECISIONS, ...decisions }, filter) };
}
const remark = (on: Remark<string>['on'], marks: Partial<Remark<string>>): Remark<string> =>
  ({ on, seen: false, query: false, note: '', initials: '', at: null, quote: '', ...marks });

describe('projectReview', () => {
  const first = review({}).list.items[0]!;

  it('counts what is seen, and marks the item and its row', () => {
    const { view } = review({ remarks: [remark({ kind: 'change', id: first.id, versions: ['A', 'B'] }, { seen: true })] });
    expect(view.counts).toEqual({ seen: 1, of: 3, unseen: 2, queried: 0, noted: 0 });
    expect(view.items.get(first.id)).toMatchObject({ seen: true });
    expect(view.rows.get(first.rows[0]!)).toMatchObject({ seen: true, filteredOut: false });
  });
  it('leaves marks of other pairs, and of the same pair read the other way, where they are', () => {
    for (const versions of [['A', 'C'], ['B', 'A']] as const) {
      expect(review({ remarks: [remark({ kind: 'change', id: first.id, versions }, { seen: true })] }).view.counts.seen).toBe(0);
    }
  });
  it('finds a passage by its words after an edit elsewhere', () => {
    const words = remarkedWords(pairOf(BEFORE, AFTER).after, 1)!;
    const on = { kind: 'passage', version: 'B', words } as const;
    const { view } = review({ remarks: [remark(on, { note: 'Which ferry?', initials: 'mk' })] }, { pair: pairOf(BEFORE, `A new lede. ⏎ ${AFTER}`) });
    expect([...view.passages]).toEqual([['b3', { seen: false, query: false, note: 'Which ferry?', initials: 'mk' }]]);
  });
  it('says of rows which the filter leaves out', () => {
    const remarks = [remark({ kind: 'change', id: first.id, versions: ['A', 'B'] }, { seen: true })];
    const left = (filter: 'unseen' | 'queried') => [...review({ remarks }, { filter }).view.rows.values()].filter(({ filteredOut }) => filteredOut).length;
    expect([left('unseen'), left('queried')]).toEqual([1, 3]);
  });
  it('tells where pins stand, which rest and which gave way', () => {
    const pair = pairOf(BEFORE, AFTER);
    const words = { a3: [pinnedWords(pair.before, 2)!], b3: [pinnedWords(pair.after, 2)!] };
    const gone = [{ quote: 'words that nobody wrote here at all', occurrence: 0 }];
    const pins = [
      { kind: 'apart' as const, versions: ['A', 'B'] as const, before: words.a3, after: words.b3 },
      { kind: 'together' as const, versions: ['B', 'A'] as const, before: words.b3, after: words.a3 },
      { kind: 'together' as const, versions: ['A', 'B'] as const, before: gone, after: words.b3 },
      { kind: 'together' as const, versions: ['A', 'C'] as const, before: words.a3, after: words.b3 },
    ];
    const { view } = review({ pins }, { pins: [{ kind: 'together', before: words.a3, after: words.b3 }] });
    expect(view.pins.map(({ state, before, after }) => [state, before, after])).toEqual([
      ['overruled', ['a3'], ['b3']], ['in-force', ['a3'], ['b3']], ['gone', [], []],
    ]);
    expect([...view.rows.values()].map(({ pin }) => pin)).toEqual(['together']);
  });
});

test('every passage says why it is paired as it is', () => {
  const pair = pairOf(BEFORE, AFTER);
  const pins = [{ kind: 'together' as const, before: [pinnedWords(pair.before, 2)!], after: [pinnedWords(pair.after, 2)!] }];
  const said = (anchor: string, given: readonly Pin[] = []): string | null => {
    const pairing = pairingAt(review({}, { pins: given }).comparison, SIGLA, anchor);
    return pairing === null ? null : whyWords(pairing);
  };
  expect(said('a1')).toMatch(/^Paired by the rare words that both hold: .*harbour.*; \d+% alike in words$/);
  expect(said('b2')).toBe('Paired as the same words');
  expect(said('a3')).toBe('No passage of the other version was found to be the same');
  expect(said('a3', pins)).toMatch(/^Paired by hand, \d+% alike/);
  expect(said('a2', [{ kind: 'apart', before: [pinnedWords(pair.before, 1)!], after: [pinnedWords(pair.after, 1)!] }])).toBe('Parted by hand');
  expect(said('a9')).toBeNull();
});
