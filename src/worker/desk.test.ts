import { expect, test } from 'vitest';
import type { Draft } from '#core/model/draft.ts';
import { draftOf, fakeComparison, fakeVersion } from '#testing/ports.ts';
import { createDesk } from './desk.ts';
import type { Reply, Request } from './protocol.ts';

/** A desk whose steps run only when told, with a record of what it did. */
function atDesk() {
  const replies: Reply[] = [];
  const segmented: string[] = [];
  const aligned: string[] = [];
  let compared = 0;
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
    comparePair(before, after) {
      compared++;
      return fakeComparison(before, after);
    },
    readFacts: () => ({ quotations: [], figures: [], dates: [], names: [], english: true }),
    alignFacts: (versions, facts, comparisons) => {
      aligned.push(`${versions.map(({ text }) => text).join(', ')}: ${facts.length} facts, ${comparisons.length} pairs`);
      return { rows: [] };
    },
    post: (reply) => replies.push(reply),
    later: (task) => waiting.push(task),
  });
  const step = (): void => waiting.shift()?.();
  const rest = (): void => { while (waiting.length > 0) step(); };
  const said = (): string[] => replies.map((reply) => `${reply.job} ${reply.kind}`);
  return { receive, step, rest, said, replies, segmented, lexicons, aligned, compared: () => compared };
}
const compare = (job: number, before: Draft, after: Draft): Request => ({ kind: 'compare', job, before, after });
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

test('facts are read of every text, with the base compared to every other one', () => {
  const desk = atDesk();
  desk.receive(compare(1, one, two));
  desk.rest();
  desk.receive({ kind: 'facts', job: 2, drafts: [one, two, three], sigla: ['A', 'B', 'C'] });
  desk.rest();
  expect(desk.aligned).toEqual(['text one, text two, text three: 3 facts, 2 pairs']);
  expect(desk.replies.at(-1)).toMatchObject({ kind: 'facts', job: 2, table: { sigla: ['A', 'B', 'C'] } });
  expect(desk.segmented).toEqual(['text one', 'text two', 'text three']);
  expect(desk.compared(), 'the pair in view is not compared again').toBe(2);
});

test('a newer wish ends the reading of facts at its next step', () => {
  const desk = atDesk();
  desk.receive({ kind: 'facts', job: 1, drafts: [one, two, three], sigla: ['A', 'B', 'C'] });
  desk.step();
  desk.step();
  desk.receive(compare(2, one, two));
  desk.rest();
  expect(desk.aligned).toEqual([]);
  expect(desk.said().at(-1)).toBe('2 compared');
});
