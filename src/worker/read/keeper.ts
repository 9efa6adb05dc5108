import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import type { Reading } from '#formats/readers/reading.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

/** Seconds after which a file is given up. The slowest honest file tried, a PDF of 200 pages, takes under 3. */
export const MAX_SECONDS = 5;

/** A worker as the keeper needs it: of a browser or of Node. */
export type Hand = {
  post(request: ReadRequest): void;
  end(): void;
};
export type HandEvents = {
  onReply(reply: ReadReply): void;
  /** It fell over, or ran out of its memory. */
  onFailure(reason: 'memory' | 'crash', message: string): void;
};
export type KeeperTools = {
  spawn(events: HandEvents): Hand;
  /** Runs `task` once after `ms`; gives what calls it off. */
  after(ms: number, task: () => void): () => void;
};
export type KeptOptions = { readonly encoding?: string; readonly signal?: AbortSignal };

export type Keeper = {
  /** Reads in a worker that is ended when it takes too long. Always settles, never throws. The buffer is empty afterwards. */
  read(name: string, bytes: ArrayBuffer, options?: KeptOptions): Promise<Result<Reading, Problem>>;
  /** Ends the worker; the next reading starts a new one. */
  rest(): void;
};

type Job = { readonly request: ReadRequest; readonly settle: (result: Result<Reading, Problem>) => void; readonly signal: AbortSignal | undefined };

/**
 * Gives files to one worker, one after the other. A file that takes longer than five seconds, or more memory than the
 * worker has, costs that worker its life and the reader one sentence; the files behind it go to a new worker.
 */
export function createKeeper({ spawn, after }: KeeperTools): Keeper {
  const waiting: Job[] = [];
  let hand: Hand | null = null;
  let current: { job: Job; callOff: () => void } | null = null;
  let count = 0;

  const finish = (result: Result<Reading, Problem>): void => {
    const done = current;
    if (done === null) return;
    current = null;
    done.callOff();
    done.job.settle(result);
    next();
  };
  const stopped = (name: string, reason: 'time' | 'memory' | 'cancelled'): Result<Reading, Problem> =>
    fail({ code: 'reading-stopped', name, reason, seconds: MAX_SECONDS });
  const kill = (): void => {
    hand?.end();
    hand = null;
  };

  function next(): void {
    if (current !== null) return;
    const job = waiting.shift();
    if (job === undefined) return;
    const { name } = job.request;
    if (job.signal?.aborted === true) {
      job.settle(stopped(name, 'cancelled'));
      next();
      return;
    }
    const onAbort = (): void => {
      kill();
      finish(stopped(name, 'cancelled'));
    };
    const endClock = after(MAX_SECONDS * 1_000, () => {
      kill();
      finish(stopped(name, 'time'));
    });
    current = {
      job,
      callOff() {
        endClock();
        job.signal?.removeEventListener('abort', onAbort);
      },
    };
    job.signal?.addEventListener('abort', onAbort, { once: true });
    try {
      hand ??= spawnHand();
      hand.post(job.request);
    } catch (thrown) {
      kill();
      finish(fail({ code: 'worker-failed', message: thrown instanceof Error ? thrown.message : String(thrown) }));
    }
  }

  function spawnHand(): Hand {
    const own: Hand = spawn({
      onReply(reply) {
        if (hand === own && reply.job === current?.job.request.job) finish(reply.result);
      },
      onFailure(reason, message) {
        if (hand !== own) return;
        hand = null;
        const name = current?.job.request.name ?? '';
        finish(reason === 'memory' ? stopped(name, 'memory') : fail({ code: 'worker-failed', message }));
      },
    });
    return own;
  }

  return {
    read(name, bytes, options = {}) {
      return new Promise((settle) => {
        waiting.push({ request: { job: ++count, name, bytes, encoding: options.encoding ?? null }, settle, signal: options.signal });
        next();
      });
    },
    rest() {
      if (current === null) kill();
    },
  };
}
