import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import type { Reading } from '#formats/readers/reading.ts';
import type { Clock, Engine } from '#store/ports.ts';
import type { ReadReply, ReadRequest } from '#worker/read/protocol.ts';
import { createWorkerLane, type StartWorker } from './workerLane.ts';

/**
 * The last guard on a file that takes too long to read, in milliseconds; limits that count bytes and parts stop most
 * before. The slowest honest file tried, a PDF of 200 pages, takes under 3,000.
 */
const READING_LIMIT_MS = 5_000;
/** What engines say of a worker that has used up its memory. */
const OUT_OF_MEMORY = /memory/i;

type Job = { readonly request: ReadRequest; readonly settle: (result: Result<Reading, Problem>) => void };

/** Reads files one by one in a worker of its own. One that takes too long, or too much, costs that worker alone: the rest is read by another. */
export function createReading(start: StartWorker<ReadRequest, ReadReply>, clock: Clock): Engine['read'] {
  const queue: Job[] = [];
  let jobs = 0;
  let busy = false;
  let callOff = (): void => {};

  const stopped = (name: string, reason: 'time' | 'memory'): Result<Reading, Problem> =>
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
  const finish = (result: Result<Reading, Problem>): void => {
    callOff();
    busy = false;
    queue.shift()?.settle(result);
    next();
  };
  const lane = createWorkerLane(start, {
    onReply({ job, result }) {
      if (job === queue[0]?.request.job) finish(result);
    },
    onFall(message) {
      const name = queue[0]?.request.name ?? '';
      finish(OUT_OF_MEMORY.test(message) ? stopped(name, 'memory') : fail({ code: 'unreadable-file', name }));
    },
  });
  return (name, bytes, encoding) =>
    new Promise((settle) => {
      queue.push({ request: { job: ++jobs, name, bytes, encoding }, settle });
      next();
    });
}
