import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import { readFile } from '#formats/readers/readFile.ts';
import type { Reading } from '#formats/readers/reading.ts';

/** Seconds after which a file is given up, as on the page. */
const MAX_SECONDS = 5;
/** Memory that a file may cost, MB; what is read or refused by count stays under 300. */
const MAX_MEGABYTES = 512;

const MARK = 'writethru-reading';
type Wish = { readonly job: number; readonly name: string; readonly bytes: Uint8Array };
type Answer = { readonly job: number; readonly result: Result<Reading, Problem> };

/**
 * True in the thread that reads files. It runs the same program again, because a bundle has one file that is known for
 * sure; a program that uses this module must do nothing else when it is true.
 */
export const isReadingThread: boolean = !isMainThread && workerData === MARK;

if (isReadingThread) {
  parentPort?.on('message', ({ job, name, bytes }: Wish) => {
    void readFile(bytes, name).then((result) => parentPort?.postMessage({ job, result } satisfies Answer));
  });
}

export type FileReader = {
  read(bytes: Uint8Array, name: string): Promise<Result<Reading, Problem>>;
  end(): Promise<void>;
};

/** Reads files in a thread that is ended when one takes too long or too much; the next file gets a new thread. */
export function createFileReader(): FileReader {
  // Not bundled (in tests) there is no script that Node could start; then the file is read here.
  if (import.meta.url.endsWith('.ts')) return { read: (bytes, name) => readFile(bytes, name), end: () => Promise.resolve() };
  let thread: Worker | null = null;
  let job = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const made = new Worker(new URL(import.meta.url), { workerData: MARK, resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES } });
    made.unref();
    return made;
  };
  const readOne = (bytes: Uint8Array, name: string): Promise<Result<Reading, Problem>> =>
    new Promise((settle) => {
      const own = (thread ??= start());
      const mine = ++job;
      own.ref();
      const done = (result: Result<Reading, Problem>, alive: boolean): void => {
        clearTimeout(clock);
        own.off('message', onMessage).off('error', onError);
        own.unref();
        if (!alive) {
          thread = null;
          void own.terminate();
        }
        settle(result);
      };
      const stopped = (reason: 'time' | 'memory'): void => done({ ok: false, problem: { code: 'reading-stopped', name, reason, seconds: MAX_SECONDS } }, false);
      const clock = setTimeout(() => stopped('time'), MAX_SECONDS * 1_000);
      const onMessage = (answer: Answer): void => {
        if (answer.job === mine) done(answer.result, true);
      };
      const onError = (error: Error & { code?: string }): void => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') stopped('memory');
        else done({ ok: false, problem: { code: 'worker-failed', message: error.message } }, false);
      };
      own.on('message', onMessage).on('error', onError);
      own.postMessage({ job: mine, name, bytes } satisfies Wish);
    });
  return {
    read(bytes, name) {
      const result = queue.then(() => readOne(bytes, name));
      queue = result;
      return result;
    },
    async end() {
      await thread?.terminate();
      thread = null;
    },
  };
}
