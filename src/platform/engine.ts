import type { Comparison } from '#core/model/collation.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Version } from '#core/model/version.ts';
import type { Clock, CompareWatch, Engine, FoundText } from '#store/ports.ts';
import type { Reply, Request } from '#worker/protocol.ts';
import { createWorkerLane, type StartWorker } from './workerLane.ts';

/**
 * How long a worker may stay silent over an old wish when a newer one waits. A story of news length answers within
 * this; ending a worker costs starting another (about 50 ms) and segmenting again. It decides when an answer comes,
 * never what it says.
 */
const PATIENCE_MS = 250;
/** The last guard on a file that takes too long to read; limits that count bytes and parts stop most before. */
const READING_LIMIT_MS = 5_000;

type Looking = {
  readonly request: Extract<Request, { kind: 'compare' | 'segment' }>;
  readonly watch: CompareWatch | null;
  readonly settle: (result: Result<Comparison | Version, Problem>) => void;
  pair: { readonly before: Version; readonly after: Version } | null;
};
type Reading = { readonly name: string; readonly bytes: ArrayBuffer; readonly settle: (result: Result<readonly FoundText[], Problem>) => void };

/** The engine in two workers: one compares, one reads files, so that neither keeps the other waiting. */
export function createEngine(start: StartWorker, clock: Clock): Engine {
  let nextJob = 1;
  const compares = createComparing(start, clock);
  const reads = createReading(start, clock);
  return {
    compare(before, after, watch, signal) {
      const request = { kind: 'compare', job: nextJob++, before, after } as const;
      return compares(request, watch, signal) as Promise<Result<Comparison, Problem>>;
    },
    segment(draft, signal) {
      return compares({ kind: 'segment', job: nextJob++, draft }, null, signal) as Promise<Result<Version, Problem>>;
    },
    read: (name, bytes) => reads(nextJob++, name, bytes),
  };
}

type Compares = (request: Looking['request'], watch: CompareWatch | null, signal: AbortSignal) => Promise<Result<Comparison | Version, Problem>>;

function createComparing(start: StartWorker, clock: Clock): Compares {
  let current: Looking | null = null;
  /** An older wish that the worker may still be busy with. */
  let silentOver = false;
  let callOff = (): void => {};

  const finish = (result: Result<Comparison | Version, Problem>): void => {
    const done = current;
    current = null;
    done?.settle(result);
  };
  const hear = (reply: Reply): void => {
    const late = current === null || reply.job !== current.request.job;
    if (!late || isLastWord(reply)) {
      // An answer to this wish, or the last word on an older one: the worker is not stuck.
      callOff();
      silentOver = false;
    }
    if (current === null || late) return;
    switch (reply.kind) {
      case 'progress':
        current.watch?.onProgress(reply.done, reply.of);
        break;
      case 'segmented':
        if (reply.after === null) return finish(ok(reply.before));
        current.pair = { before: reply.before, after: reply.after };
        current.watch?.onVersions(reply.before, reply.after);
        break;
      case 'compared':
        if (current.pair !== null) finish(ok({ ...current.pair, ...reply.findings }));
        break;
      case 'failed':
        finish(fail({ code: 'worker-failed', message: reply.message }));
        break;
      case 'read':
        break;
    }
  };
  const lane = createWorkerLane(start, {
    onReply: hear,
    onFall(message) {
      callOff();
      silentOver = false;
      finish(fail({ code: 'worker-failed', message }));
    },
  });

  return (request, watch, signal) =>
    new Promise((settle) => {
      if (signal.aborted) return settle(SUPERSEDED);
      silentOver ||= current !== null;
      finish(SUPERSEDED);
      const looking: Looking = { request, watch, settle, pair: null };
      current = looking;
      lane.post(request);
      callOff();
      if (silentOver) {
        callOff = clock.after(PATIENCE_MS, () => {
          if (current !== looking) return;
          silentOver = false;
          lane.end();
          lane.post(request);
        });
      }
      signal.addEventListener('abort', () => {
        if (current !== looking) return;
        silentOver = true;
        finish(SUPERSEDED);
      });
    });
}

const isLastWord = (reply: Reply): boolean =>
  reply.kind === 'compared' || reply.kind === 'failed' || (reply.kind === 'segmented' && reply.after === null);

const SUPERSEDED = fail({ code: 'worker-failed', message: 'A newer comparison took its place.' } as const);

function createReading(start: StartWorker, clock: Clock): (job: number, name: string, bytes: ArrayBuffer) => Promise<Result<readonly FoundText[], Problem>> {
  const queue: (Reading & { readonly job: number })[] = [];
  let busy = false;
  let callOff = (): void => {};

  const next = (): void => {
    const reading = queue[0];
    if (busy || reading === undefined) return;
    busy = true;
    callOff = clock.after(READING_LIMIT_MS, () => {
      lane.end();
      finish(fail({ code: 'reading-stopped', name: reading.name, reason: 'time', seconds: READING_LIMIT_MS / 1000 }));
    });
    lane.post({ kind: 'read', job: reading.job, name: reading.name, bytes: reading.bytes }, [reading.bytes]);
  };
  const finish = (result: Result<readonly FoundText[], Problem>): void => {
    callOff();
    busy = false;
    queue.shift()?.settle(result);
    next();
  };
  const lane = createWorkerLane(start, {
    onReply(reply) {
      if (reply.job !== queue[0]?.job) return;
      if (reply.kind === 'read') finish(reply.result);
      else if (reply.kind === 'failed') finish(fail({ code: 'unreadable-file', name: queue[0].name }));
    },
    onFall: () => finish(fail({ code: 'unreadable-file', name: queue[0]?.name ?? '' })),
  });
  return (job, name, bytes) =>
    new Promise((settle) => {
      queue.push({ job, name, bytes, settle });
      next();
    });
}
