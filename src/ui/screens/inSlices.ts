import type { Steps } from '#core/project/steps.ts';

/** Milliseconds of work between two looks at what the reader does: half a frame. */
const SLICE_MS = 8;

/**
 * Runs work in slices that give way to the reader's events and to the browser's frames, and tells what came of it. The
 * returned function calls it off.
 */
export function inSlices<T>(steps: Steps<T>, done: (value: T) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const stop = (): void => port1.close();
  port1.addEventListener('message', () => {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) {
        stop();
        return done(step.value);
      }
    } while (performance.now() < until);
    port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  return stop;
}
