import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import type { Reading as FileReading } from '#formats/readers/reading.ts';
import type { Clock, Engine } from '#store/ports.ts';
import type { ReadReply, ReadRequest, ReadWish } from '#worker/read/protocol.ts';
import { createWorkerLane, type StartWorker } from './workerLane.ts';

/**
 * The last guard on a file that takes too long to read, in milliseconds; limits that count bytes and parts stop most
 * before. The slowest honest file tried, a PDF of 200 pages, takes under 3,000.
 */
const READING_LIMIT_MS = 5_000;
/** What engines say of a worker that has used up its memory. */
const OUT_OF_MEMORY = /memory/i;

type Read = Result<FileReading, Problem>;
type Job = { readonly request: ReadRequest; readonly settle: (result: Read) => void };

export type Reading = {
  readonly read: Engine['read'];
  /** Fetches every reader, so that files can be read later with the network off. */
  fetchAhead(): void;
};

/** Reads files one by one in a worker of its own. One that takes too long, or too much, costs that worker alone: the rest is read by another. */
export function createReading(start: StartWorker<ReadWish, ReadReply>, clock: Clock): Reading {
  const queue: Job[] = [];
  let jobs = 0;
  let busy = false;
  let callOff = (): void => {};

  const stopped = (name: string, reason: 'time' | 'memory'): Read =>
    fail({ code: 'reading-stopped', name, reason, seconds: READING_LIMIT_MS / 1000 });
  const next = (): void => {
    const job = queue[0];
    if (busy || job === undefined) return;
    busy = true;
    callOff = clock.after(READING_LIMIT_MS, () => {
      lane.end();
      finish(stopped(job.request.name, 'time'));
    });
    lane.post(job.request, [job.request.bytes]);
  };
  const finish = (result: Read): void => {
    callOff();
    busy = false;
    queue.shift()?.settle(result);
    next();
  };
  const lane = createWorkerLane(start, {
    onReply({ job, result }) {
      // A library inside the worker may say something of its own, which is no answer.
      if (queue[0] === undefined || job !== queue[0].request.job) return;
      // Some engines never try again what they could not fetch once; a new worker does.
      if (!result.ok && result.problem.code === 'reader-missing') lane.end();
      finish(result);
    },
    onFall(message) {
      const name = queue[0]?.request.name ?? '';
      finish(OUT_OF_MEMORY.test(message) ? stopped(name, 'memory') : fail({ code: 'unreadable-file', name }));
    },
  });
  return {
    read: (name, bytes, encoding) =>
      new Promise((settle) => {
        queue.push({ request: { job: ++jobs, name, bytes, encoding }, settle });
        next();
      }),
    fetchAhead: () => lane.post('fetch-readers'),
  };
}
