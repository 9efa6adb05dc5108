/** Lets at most so many tasks run at a time; the others wait in the order in which they came. */
export type Turns = {
  take<T>(task: () => Promise<T>): Promise<T>;
  /** Settles when nothing runs or waits. */
  idle(): Promise<void>;
};

export function createTurns(atOnce: number): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];
  let idlers: (() => void)[] = [];
  return {
    async take(task) {
      if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
      else running += 1;
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        // The place is handed on, so that nobody new can step in between.
        if (next !== undefined) next();
        else if (--running === 0) {
          for (const tell of idlers) tell();
          idlers = [];
        }
      }
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise((tell) => idlers.push(tell))),
  };
}
