/** Work that gives way: each `yield` is a place where whoever runs it may do something else first. */
export type Steps<T> = Generator<void, T, void>;

/** Rows or changes worked on between two places to rest: a few milliseconds of a book. */
const ITEMS_PER_STEP = 400;

/** Runs the work to its end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Goes through a list, resting on the way. */
export function* eachInSteps<T>(items: Iterable<T>, visit: (item: T) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % ITEMS_PER_STEP === 0) yield;
  }
}
