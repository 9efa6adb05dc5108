import { expect, test } from 'vitest';
import { fail, ok } from '#core/model/result.ts';
import { draftOf, fakeComparison, fakeStudy, fakeTab, fakeVersion } from '#testing/ports.ts';
import { inParts } from '#worker/parts.ts';
import { PLAIN_TERMS } from '#core/model/terms.ts';
import type { VersionHead } from '#core/project/versionHead.ts';
import { FINDING_LISTS, type Findings, type Reply, type Request } from '#worker/protocol.ts';
import type { Reading } from '#formats/readers/reading.ts';
import type { ReadReply, ReadRequest, ReadWish } from '#worker/read/protocol.ts';
import { createEngine } from './engine.ts';
import { createReading } from './reading.ts';
import type { WorkerEars } from './workerLane.ts';

/** Workers that answer only when told; each start is recorded. */
function workshop() {
  const readers: { ears: WorkerEars<ReadReply>; asked: ReadRequest[]; ended: boolean }[] = [];
  const workers: { ears: WorkerEars<Reply>; asked: Request[]; ended: boolean; say(reply: Reply): void; finish(job: number): void }[] = [];
  const tab = fakeTab();
  const compare = (ears: WorkerEars<Reply>) => {
    const worker = {
      ears,
      asked: [] as Request[],
      ended: false,
      say: (reply: Reply) => ears.onReply(reply),
      finish(job: number) {
        const request = worker.asked.find((one) => one.job === job);
        if (request?.kind !== 'compare') return;
        const [before, after] = [fakeVersion(request.before), fakeVersion(request.after)];
        const findings: Findings = fakeComparison(before, after);
        ears.onReply({ kind: 'segmented', job, side: 'before', version: before, alone: false });
        ears.onReply({ kind: 'segmented', job, side: 'after', version: after, alone: false });
        const { parts, rest } = inParts(findings, FINDING_LISTS);
        for (const lists of parts) ears.onReply({ kind: 'findings-part', job, lists });
        ears.onReply({ kind: 'compared', job, findings: rest });
      },
    };
    workers.push(worker);
    return { post: (request: Request) => worker.asked.push(request), end: () => { worker.ended = true; } };
  };
  const read = (ears: WorkerEars<ReadReply>) => {
    const worker = { ears, asked: [] as ReadRequest[], ended: false };
    readers.push(worker);
    return { post: (wish: ReadWish) => { if (typeof wish !== 'string') worker.asked.push(wish); }, end: () => { worker.ended = true; } };
  };
  const engine = createEngine(compare, createReading(read, tab.ports.clock).read, tab.ports.clock);
  const seen: string[] = [];
  const watch = { onAhead: () => seen.push('ahead'), onVersions: () => seen.push('versions'), onProgress: (done: number) => seen.push(`progress ${done}`) };
  const ask = (name: string, job = new AbortController()) => engine.compare(draftOf('Base', 'base'), draftOf(name, name), PLAIN_TERMS, watch, job.signal);
  return { workers, readers, engine, ask, seen, pass: tab.pass };
}

test('a worker started ahead takes the first wish', () => {
  const shop = workshop();
  shop.engine.warm();
  void shop.ask('One');
  expect(shop.workers.map((worker) => worker.asked.length)).toEqual([1]);
});

test('one worker is started when it is needed, and kept', async () => {
  const shop = workshop();
  expect(shop.workers).toHaveLength(0);
  const first = shop.ask('One');
  shop.workers[0]?.say({ kind: 'progress', job: 1, done: 1, of: 3 });
  shop.workers[0]?.finish(1);
  expect(await first).toMatchObject({ ok: true, value: { before: { text: 'base' }, after: { text: 'One' }, precision: 'exact' } });
  expect(shop.seen).toEqual(['progress 1', 'versions']);
  const second = shop.ask('Two');
  shop.workers[0]?.finish(2);
  expect((await second).ok).toBe(true);
  expect(shop.workers).toHaveLength(1);
});

test('a worker that stays silent over an old wish is ended, and a new one gets the newest', async () => {
  const shop = workshop();
  const job = new AbortController();
  const first = shop.ask('One', job);
  job.abort();
  const second = shop.ask('Two');
  expect((await first).ok).toBe(false);
  await shop.pass(249);
  expect(shop.workers[0]?.ended).toBe(false);
  await shop.pass(1);
  expect(shop.workers.map((worker) => worker.ended)).toEqual([true, false]);
  expect(shop.workers[1]?.asked.map((request) => request.job)).toEqual([2]);
  shop.workers[0]?.finish(1);
  shop.workers[1]?.finish(2);
  expect(await second).toMatchObject({ ok: true, value: { after: { text: 'Two' } } });
});

test('a book is given the time that reading it again would take', async () => {
  const shop = workshop();
  void shop.ask('One');
  void shop.ask('x'.repeat(2_000_000));
  await shop.pass(1_249);
  expect(shop.workers.map((worker) => worker.ended)).toEqual([false]);
  await shop.pass(1);
  expect(shop.workers.map((worker) => worker.ended)).toEqual([true, false]);
});

test('a version that comes in parts is whole again', async () => {
  const shop = workshop();
  const first = shop.ask('One');
  const whole = fakeVersion(draftOf('Base', Array.from({ length: 7_000 }, (_, n) => `Line ${n}.`).join('\n\n')));
  const { parts, rest } = inParts(whole, ['paragraphs', 'sentences']);
  expect(parts.length).toBeGreaterThan(2);
  for (const lists of parts) shop.workers[0]?.say({ kind: 'version-part', job: 1, lists });
  shop.workers[0]?.say({ kind: 'segmented', job: 1, side: 'before', version: rest, alone: true });
  expect(await first).toEqual({ ok: true, value: whole });
});

test('the openings of long texts are told before their versions', async () => {
  const shop = workshop();
  const first = shop.ask('One');
  const openings = fakeComparison(fakeVersion(draftOf('Base', 'b')), fakeVersion(draftOf('One', 'O')));
  shop.workers[0]?.say({ kind: 'ahead', job: 1, comparison: openings });
  shop.workers[0]?.finish(1);
  expect((await first).ok).toBe(true);
  expect(shop.seen).toEqual(['ahead', 'versions']);
});

test('an old wish that nobody called off is given up all the same', async () => {
  const shop = workshop();
  const first = shop.ask('One');
  void shop.ask('Two');
  expect((await first).ok).toBe(false);
  await shop.pass(250);
  expect(shop.workers.map((worker) => worker.ended)).toEqual([true, false]);
});

test('a worker that answers in time is kept', async () => {
  const shop = workshop();
  const job = new AbortController();
  void shop.ask('One', job);
  job.abort();
  const second = shop.ask('Two');
  shop.workers[0]?.say({ kind: 'progress', job: 2, done: 1, of: 3 });
  await shop.pass(10_000);
  expect(shop.workers).toHaveLength(1);
  shop.workers[0]?.finish(2);
  expect((await second).ok).toBe(true);
});

test('the last word on an old wish frees the worker for a newer one that takes long', async () => {
  const shop = workshop();
  void shop.ask('One');
  const second = shop.ask('Two');
  shop.workers[0]?.finish(1);
  await shop.pass(10_000);
  expect(shop.workers).toHaveLength(1);
  shop.workers[0]?.finish(2);
  expect((await second).ok).toBe(true);
});

test('a wish alone may take as long as it takes', async () => {
  const shop = workshop();
  const first = shop.ask('One');
  await shop.pass(60_000);
  shop.workers[0]?.finish(1);
  expect((await first).ok).toBe(true);
  expect(shop.workers).toHaveLength(1);
});

test('a worker that falls over is a Problem, and the next wish starts another', async () => {
  const shop = workshop();
  const first = shop.ask('One');
  shop.workers[0]?.ears.onFall('out of memory');
  expect(await first).toEqual({ ok: false, problem: { code: 'worker-failed', message: 'out of memory' } });
  const second = shop.ask('Two');
  shop.workers[1]?.finish(2);
  expect((await second).ok).toBe(true);
});

test('a bug that the worker reports is a Problem, and the worker is kept', async () => {
  const shop = workshop();
  const first = shop.ask('One');
  shop.workers[0]?.say({ kind: 'failed', job: 1, message: 'a bug' });
  expect(await first).toEqual({ ok: false, problem: { code: 'worker-failed', message: 'a bug' } });
  void shop.ask('Two');
  expect(shop.workers).toHaveLength(1);
});

const READING: Reading = { format: 'plain text', drafts: [], guess: null, alternatives: [], remarks: [] };

test('files are read one by one in a worker of their own; one that takes too long is given up and the rest is read', async () => {
  const shop = workshop();
  void shop.ask('One');
  const files = ['a', 'b'].map((name) => shop.engine.read(name, new ArrayBuffer(1), null));
  expect(shop.workers).toHaveLength(1);
  expect(shop.readers[0]?.asked.map((request) => request.name)).toEqual(['a']);
  await shop.pass(5_000);
  expect(await files[0]).toEqual({ ok: false, problem: { code: 'reading-stopped', name: 'a', reason: 'time', seconds: 5 } });
  expect(shop.readers.map((worker) => worker.ended)).toEqual([true, false]);
  shop.readers[0]?.ears.onReply({ job: 2, result: ok({ ...READING, format: 'a late word' }) });
  shop.readers[1]?.ears.onReply({ job: 2, result: ok(READING) });
  expect(await files[1]).toEqual(ok(READING));
});

test('a reader that falls over costs one file, and says so when it was memory', async () => {
  const shop = workshop();
  const files = ['a', 'b', 'c'].map((name) => shop.engine.read(name, new ArrayBuffer(1), null));
  shop.readers[0]?.ears.onFall('bad');
  expect(await files[0]).toEqual({ ok: false, problem: { code: 'unreadable-file', name: 'a' } });
  shop.readers[1]?.ears.onFall('Uncaught RangeError: Out of memory');
  expect(await files[1]).toMatchObject({ ok: false, problem: { code: 'reading-stopped', name: 'b', reason: 'memory' } });
  expect(shop.readers[2]?.asked.map((request) => request.name)).toEqual(['c']);
});

test('what could not be fetched is tried again in a new worker', async () => {
  const shop = workshop();
  const file = shop.engine.read('a.pdf', new ArrayBuffer(1), null);
  const missing = fail({ code: 'reader-missing', name: 'a.pdf', kind: 'PDF' } as const);
  shop.readers[0]?.ears.onReply({ job: 1, result: missing });
  expect(await file).toEqual(missing);
  void shop.engine.read('a.pdf', new ArrayBuffer(1), null);
  expect(shop.readers.map((worker) => worker.ended)).toEqual([true, false]);
});

test('what a library in the worker says of its own is nobody\'s answer', async () => {
  const shop = workshop();
  const file = shop.engine.read('a.pdf', new ArrayBuffer(1), null);
  const noise = { sourceName: 'worker', action: 'ready' } as unknown as ReadReply;
  shop.readers[0]?.ears.onReply(noise);
  shop.readers[0]?.ears.onReply({ job: 1, result: ok(READING) });
  shop.readers[0]?.ears.onReply(noise);
  expect(await file).toEqual(ok(READING));
});

test("the reader's choice of encoding goes to the worker", () => {
  const shop = workshop();
  void shop.engine.read('a', new ArrayBuffer(1), 'koi8-r');
  expect(shop.readers[0]?.asked).toMatchObject([{ encoding: 'koi8-r' }]);
});

test('a study comes back with what each text is and its progress, and a newer wish takes its place', async () => {
  const shop = workshop();
  const drafts = [draftOf('One', 'a'), draftOf('Two', 'b')];
  const seen: string[] = [];
  const watch = {
    onHeads: (heads: readonly VersionHead[]) => { seen.push(heads.map(({ words }) => words).join(' and ')); },
    onProgress: (done: number, of: number) => { seen.push(`${done} of ${of}`); },
  };
  const ask = () => shop.engine.study({ kind: 'facts' }, drafts, ['A', 'B'], PLAIN_TERMS, watch, new AbortController().signal);
  const first = ask();
  const study = fakeStudy({ kind: 'facts' }, drafts, ['A', 'B']);
  shop.workers[0]?.say({ kind: 'heads', job: 1, heads: [{ headline: null, words: 3 }, { headline: 'Two', words: 4 }] });
  shop.workers[0]?.say({ kind: 'progress', job: 1, done: 6, of: 10 });
  shop.workers[0]?.say({ kind: 'studied', job: 1, study });
  expect(await first).toEqual(ok(study));
  expect(seen).toEqual(['3 and 4', '6 of 10']);
  const late = ask();
  const comparison = shop.ask('Other');
  expect(await late).toMatchObject({ ok: false });
  shop.workers[0]?.finish(3);
  expect(await comparison).toMatchObject({ ok: true });
});
