/** What the page notes about itself while a benchmark watches it. */
export type Watched = {
  /** Milliseconds since the load began at which marks stood painted in the window; null before. */
  painted: number | null;
  /** Tasks of the main thread over 50 ms: when they began and how long they took, in milliseconds. */
  readonly tasks: [start: number, duration: number][];
  /** Starts of frames, in milliseconds since the load began. */
  readonly frames: number[];
};

declare global {
  var watched: Watched;
}

/**
 * Runs in the page before its own scripts. Each frame it looks for elements of `selector` in the window; the time counts
 * once the frame that holds them has been painted, told by a message that the browser delivers after it.
 */
export function watch(selector: string): void {
  const seen: Watched = { painted: null, tasks: [], frames: [] };
  globalThis.watched = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });
  const inWindow = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  };
  const afterPaint = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => { seen.painted ??= performance.now(); });
    port1.start();
    port2.postMessage(null);
  };
  let found = false;
  const look = (now: number): void => {
    seen.frames.push(now);
    if (seen.painted === null && !found) {
      const marks = document.querySelectorAll(selector);
      for (let at = 0; at < Math.min(marks.length, 8); at++) found ||= inWindow(marks[at]!);
      if (found) afterPaint();
    } else if (seen.painted === null) afterPaint();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
