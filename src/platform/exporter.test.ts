import { expect, test } from 'vitest';
import type { ExportReply, ExportWish } from '#formats/exports/wish.ts';
import { createExporter } from './exporter.ts';
import type { WorkerEars } from './workerLane.ts';

const WISH: ExportWish = { kind: 'html', drafts: [], sigla: [], base: 0, terms: { style: { name: '', rules: {}, pairs: [] } as unknown as ExportWish['terms']['style'], pins: [] }, title: '', remarks: [], at: null };

/** Workers that answer when they are told to. */
function fakeWorkers() {
  const workers: { readonly ears: WorkerEars<ExportReply>; readonly asked: ExportWish[]; ended: boolean }[] = [];
  return {
    workers,
    start(ears: WorkerEars<ExportReply>) {
      const worker = { ears, asked: [] as ExportWish[], ended: false };
      workers.push(worker);
      return { post: (wish: ExportWish) => { worker.asked.push(wish); }, end: () => { worker.ended = true; } };
    },
  };
}
const turn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

test('each wish has a worker of its own, one after another, ended with its answer', async () => {
  const fake = fakeWorkers();
  const exporter = createExporter(fake.start);
  const first = exporter.write(WISH);
  const second = exporter.write({ ...WISH, kind: 'tei' });
  await turn();
  expect(fake.workers.map(({ asked }) => asked.map(({ kind }) => kind))).toEqual([['html']]);
  fake.workers[0]!.ears.onReply({ ok: true, value: 'report' });
  expect(await first).toEqual({ ok: true, value: 'report' });
  await turn();
  expect(fake.workers.map(({ ended }) => ended)).toEqual([true, false]);
  fake.workers[1]!.ears.onReply({ ok: true, value: 'apparatus' });
  expect(await second).toEqual({ ok: true, value: 'apparatus' });
});

test('a worker that falls over is a failure, and the next wish is not kept waiting', async () => {
  const fake = fakeWorkers();
  const exporter = createExporter(fake.start);
  const first = exporter.write(WISH);
  await turn();
  fake.workers[0]!.ears.onFall('could not be fetched');
  expect(await first).toEqual({ ok: false, problem: { code: 'export-failed', message: 'could not be fetched' } });
  const second = exporter.write(WISH);
  await turn();
  fake.workers[1]!.ears.onReply({ ok: true, value: 'report' });
  expect((await second).ok).toBe(true);
});
