import { expect, test } from 'vitest';
import { styleOf } from '#core/model/houseStyle.ts';
import { PLAIN_TERMS } from '#core/model/terms.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Pin } from '#core/model/pin.ts';
import { draftOf, fakeComparison, fakeFacts, fakeVersion } from '#testing/ports.ts';
import { createDesk } from './desk.ts';
import type { Reply, Request } from './protocol.ts';

const missing = (): never => { throw new Error('not asked for in this test'); };

/** A desk whose steps run only when told, with a record of what it did. */
function atDesk() {
  const replies: Reply[] = [];
  const segmented: string[] = [];
  const studied: string[] = [];
  let compared = 0;
  const pinned: (readonly Pin[])[] = [];
  const lexicons = new Set<unknown>();
  const waiting: (() => void)[] = [];
  const receive = createDesk({
    segment(draft, lexicon) {
      segmented.push(draft.text);
      lexicons.add(lexicon);
      if (draft.text === 'broken') throw new Error('a bug');
      return fakeVersion(draft);
    },
    compareAhead: (before, after) => (before.text.startsWith('book') ? fakeComparison(fakeVersion(before), fakeVersion(after)) : null),
    bench: {
      comparePair(before, after, _lexicon, { pins }) {
        compared++;
        pinned.push(pins);
        return fakeComparison(before, after);
      },
      relatePair: missing, gatherKindred: missing, creditAll: missing,
    },
    studiers: {
      collation: missing, sources: missing, taken: missing, overview: missing, 'catch-up': missing, passages: missing,
      *facts(_, { versions, sigla, compare }) {
        for (let at = 1; at < versions.length; at++) {
          yield { done: at - 1, of: versions.length - 1 };
          compare(0, at);
        }
        studied.push(versions.map(({ text }) => text).join(', '));
        return fakeFacts([], sigla);
      },
    },
    post: (reply) => replies.push(reply),
    later: (task) => waiting.push(task),
  });
  const step = (): void => waiting.shift()?.();
  const rest = (): void => { while (waiting.length > 0) step(); };
  const said = (): string[] => replies.map((reply) => `${reply.job} ${reply.kind}`);
  return { receive, step, rest, said, replies, segmented, lexicons, studied, compared: () => compared, pinned: () => pinned };
}
const compare = (job: number, before: Draft, after: Draft, pins: readonly Pin[] = []): Request => ({ kind: 'compare', job, before, after, terms: { ...PLAIN_TERMS, pins } });
const [one, two, three] = [draftOf('One', 'text one'), draftOf('Two', 'text two'), draftOf('Three', 'text three')];

test('texts go ahead of what was found in them', () => {
  const desk = atDesk();
  desk.receive(compare(1, one, two));
  desk.rest();
  expect(desk.said()).toEqual(['1 segmented', '1 progress', '1 segmented', '1 progress', '1 compared']);
  expect(desk.replies).toMatchObject([
    { side: 'before', version: { text: 'text one' } }, { done: 1, of: 3 }, { side: 'after', version: { text: 'text two' } }, { done: 2 }, { findings: { precision: 'exact' } },
  ]);
  expect(desk.replies[4], 'the versions are not sent twice').not.toHaveProperty('findings.before');
});

test('the openings of long texts go ahead of everything, but not when one of them was only edited', () => {
  const desk = atDesk();
  const book = draftOf('Book', 'book, first edition');
  desk.receive(compare(1, book, two));
  desk.rest();
  expect(desk.said()).toEqual(['1 ahead', '1 segmented', '1 progress', '1 segmented', '1 progress', '1 compared']);
  desk.receive(compare(2, book, draftOf('Two', 'text two, edited')));
  desk.rest();
  expect(desk.said().slice(6)).toEqual(['2 segmented', '2 progress', '2 segmented', '2 progress', '2 compared']);
});

test('a newer wish ends an older one at its next step', () => {
  const desk = atDesk();
  desk.receive(compare(1, one, two));
  desk.step();
  desk.step();
  desk.receive(compare(2, one, three));
  desk.rest();
  expect(desk.said()).toEqual(['1 segmented', '1 progress', '2 segmented', '2 progress', '2 segmented', '2 progress', '2 compared']);
});

test('of many wishes that wait, only the newest is worked on', () => {
  const desk = atDesk();
  for (const job of [1, 2, 3]) desk.receive(compare(job, draftOf('v', `text ${job}`), two));
  desk.rest();
  expect(desk.segmented).toEqual(['text 3', 'text two']);
});

test('an edit segments one version, a rename none, and all share one lexicon', () => {
  const desk = atDesk();
  desk.receive(compare(1, one, two));
  desk.rest();
  desk.receive(compare(2, one, draftOf('Two', 'text two, edited')));
  desk.rest();
  desk.receive(compare(3, draftOf('First', 'text one'), two));
  desk.rest();
  expect(desk.segmented).toEqual(['text one', 'text two', 'text two, edited']);
  expect(desk.lexicons.size).toBe(1);
  expect(desk.replies.find((reply) => reply.job === 3 && reply.kind === 'segmented')).toMatchObject({ version: { name: 'First' } });
});

test('a role that the reader set segments anew', () => {
  const desk = atDesk();
  desk.receive(compare(1, one, two));
  desk.rest();
  desk.receive(compare(2, { ...one, roles: [{ paragraphId: 'p', role: 'byline' }] }, two));
  desk.rest();
  expect(desk.segmented).toEqual(['text one', 'text two', 'text one']);
});

test('a bug in one comparison is said, and the next one is worked on', () => {
  const desk = atDesk();
  desk.receive(compare(1, draftOf('x', 'broken'), two));
  desk.rest();
  expect(desk.replies).toEqual([{ kind: 'failed', job: 1, message: 'a bug' }]);
  desk.receive(compare(2, one, two));
  desk.rest();
  expect(desk.said().at(-1)).toBe('2 compared');
});

test('one text alone comes back segmented', () => {
  const desk = atDesk();
  desk.receive({ kind: 'segment', job: 1, draft: one });
  desk.rest();
  expect(desk.replies).toMatchObject([{ kind: 'segmented', side: 'before', version: { text: 'text one' }, alone: true }]);
});

const study = (job: number, ...drafts: readonly Draft[]): Request => ({ kind: 'study', job, wish: { kind: 'facts' }, drafts, sigla: ['A', 'B', 'C', 'D'].slice(0, drafts.length), terms: PLAIN_TERMS });

test('a study has every text, says what each is, counts its pairs, and says what it answers', () => {
  const desk = atDesk();
  desk.receive(study(1, one, two, three));
  desk.rest();
  expect(desk.studied).toEqual(['text one, text two, text three']);
  expect(desk.replies).toMatchObject([{ kind: 'heads', heads: [{ words: 2 }, { words: 2 }, { words: 2 }] }, { done: 0, of: 2 }, { done: 1, of: 2 }, { kind: 'studied', study: { kind: 'facts', wish: { kind: 'facts' }, value: { sigla: ['A', 'B', 'C'] } } }]);
});

test('each pair is compared once, also the one in view; a new version costs its own pairs', () => {
  const desk = atDesk();
  desk.receive(compare(1, one, two));
  desk.rest();
  desk.receive(study(2, one, two, three));
  desk.rest();
  expect(desk.compared()).toBe(2);
  desk.receive(study(3, one, two, three, draftOf('Four', 'text four')));
  desk.rest();
  expect(desk.compared()).toBe(3);
  expect(desk.segmented).toEqual(['text one', 'text two', 'text three', 'text four']);
});

test('a newer wish ends a study at its next pair, and what was compared until then is kept', () => {
  const desk = atDesk();
  desk.receive(study(1, one, two, three));
  // Two of the texts and the third, and the first pair.
  for (let step = 0; step < 5; step++) desk.step();
  expect(desk.compared()).toBe(1);
  desk.receive(compare(2, one, three));
  desk.rest();
  expect(desk.studied).toEqual([]);
  expect(desk.said().at(-1)).toBe('2 compared');
  desk.receive(study(3, one, two, three));
  desk.rest();
  expect(desk.said().at(-1)).toBe('3 studied');
  expect(desk.compared()).toBe(2);
});

test('another house style is another comparison of the same texts, and the former one is kept', () => {
  const desk = atDesk();
  const styled = { style: styleOf('Desk', { spelling: 'wording' }) };
  for (const [job, terms] of [[1, PLAIN_TERMS], [2, styled], [3, PLAIN_TERMS], [4, { style: styleOf('Desk', { spelling: 'wording' }) }]] as const) {
    desk.receive({ kind: 'compare', job, before: one, after: two, terms: { ...PLAIN_TERMS, ...terms } });
    desk.rest();
  }
  expect(desk.compared()).toBe(2);
  expect(desk.segmented).toEqual(['text one', 'text two']);
});

test('another decision on what corresponds compares anew, and the one before it is remembered', () => {
  const desk = atDesk();
  const words = [{ quote: 'text', occurrence: 0 }];
  const pins: readonly Pin[] = [{ kind: 'apart', before: words, after: words }];
  for (const [job, decided] of [[1, []], [2, pins], [3, []], [4, pins]] as const) {
    desk.receive(compare(job, one, two, decided));
    desk.rest();
  }
  expect(desk.compared()).toBe(2);
  expect(desk.pinned()).toEqual([[], pins]);
});

test('a study compares each pair with the decisions on that pair, turned as it reads it', () => {
  const desk = atDesk();
  const [left, right] = [[{ quote: 'text one', occurrence: 0 }], [{ quote: 'text two', occurrence: 0 }]];
  const pin = { kind: 'together' as const, versions: [1, 0] as const, before: right, after: left };
  desk.receive({ ...study(1, one, two, three), terms: { ...PLAIN_TERMS, pins: [pin] } } as Request);
  desk.rest();
  expect(desk.pinned()).toEqual([[{ kind: 'together', before: left, after: right }], []]);
});
