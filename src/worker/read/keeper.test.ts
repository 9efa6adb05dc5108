import { describe, expect, it } from 'vitest';
import { ok } from '#core/model/result.ts';
import type { Reading } from '#formats/readers/reading.ts';
import { createKeeper, MAX_SECONDS, type HandEvents } from './keeper.ts';
import type { ReadRequest } from './protocol.ts';

const READING: Reading = { format: 'plain text', drafts: [], guess: null, alternatives: [], remarks: [] };

/** A keeper whose workers and clock do nothing by themselves. */
function atDesk() {
  const hands: { events: HandEvents; posted: ReadRequest[]; ended: boolean }[] = [];
  const alarms = new Set<() => void>();
  const keeper = createKeeper({
    spawn(events) {
      const hand = { events, posted: [] as ReadRequest[], ended: false };
      hands.push(hand);
      return { post: (request) => hand.posted.push(request), end: () => { hand.ended = true; } };
    },
    after(ms, task) {
      expect(ms).toBe(MAX_SECONDS * 1_000);
      alarms.add(task);
      return () => alarms.delete(task);
    },
  });
  const answer = (hand: number, at: number): void => hands[hand]?.events.onReply({ job: hands[hand]?.posted[at]?.job ?? -1, result: ok(READING) });
  const ring = (): void => { for (const alarm of [...alarms]) alarm(); };
  return { keeper, hands, alarms, answer, ring };
}
const bytes = (): ArrayBuffer => new ArrayBuffer(1);

describe('the keeper of the reading worker', () => {
  it('gives files to one worker, one at a time, in order', async () => {
    const { keeper, hands, answer, alarms } = atDesk();
    const first = keeper.read('a', bytes());
    const second = keeper.read('b', bytes());
    expect(hands.map((hand) => hand.posted.map((request) => request.name))).toEqual([['a']]);
    answer(0, 0);
    expect(await first).toEqual(ok(READING));
    answer(0, 1);
    expect(await second).toEqual(ok(READING));
    expect(hands).toHaveLength(1);
    expect(alarms.size).toBe(0);
  });

  it('ends a worker that takes too long and goes on with a new one', async () => {
    const { keeper, hands, answer, ring } = atDesk();
    const slow = keeper.read('slow.pdf', bytes());
    const behind = keeper.read('b', bytes());
    ring();
    expect(await slow).toEqual({ ok: false, problem: { code: 'reading-stopped', name: 'slow.pdf', reason: 'time', seconds: 5 } });
    expect(hands.map((hand) => hand.ended)).toEqual([true, false]);
    // The dead worker's late answer is nobody's.
    answer(0, 0);
    answer(1, 0);
    expect(await behind).toEqual(ok(READING));
  });

  it('says when memory ran out, and what else fell over', async () => {
    const { keeper, hands } = atDesk();
    const fat = keeper.read('fat.zip', bytes());
    hands[0]?.events.onFailure('memory', '');
    expect(await fat).toMatchObject({ ok: false, problem: { code: 'reading-stopped', name: 'fat.zip', reason: 'memory' } });
    const broken = keeper.read('x', bytes());
    hands[1]?.events.onFailure('crash', 'no such script');
    expect(await broken).toEqual({ ok: false, problem: { code: 'worker-failed', message: 'no such script' } });
  });

  it('ends at once when the reader calls it off, also while waiting', async () => {
    const { keeper, hands } = atDesk();
    const controller = new AbortController();
    const reading = keeper.read('a', bytes(), { signal: controller.signal });
    const waiting = keeper.read('b', bytes(), { signal: controller.signal });
    controller.abort();
    expect(await reading).toMatchObject({ problem: { code: 'reading-stopped', reason: 'cancelled' } });
    expect(await waiting).toMatchObject({ problem: { code: 'reading-stopped', reason: 'cancelled' } });
    expect(hands).toMatchObject([{ ended: true }]);
  });

  it('passes the encoding that the reader chose', () => {
    const { keeper, hands } = atDesk();
    void keeper.read('a', bytes(), { encoding: 'koi8-r' });
    expect(hands[0]?.posted[0]).toMatchObject({ encoding: 'koi8-r' });
  });

  it('survives a worker that cannot be started', async () => {
    const keeper = createKeeper({ spawn: () => { throw new Error('forbidden'); }, after: () => () => undefined });
    expect(await keeper.read('a', bytes())).toEqual({ ok: false, problem: { code: 'worker-failed', message: 'forbidden' } });
  });
});
