import type { Contender } from './peers.ts';
import type { Pair } from './workloads.ts';

/**
 * How long a contender is run before counting, in processor time and in rounds. The compiler's own threads count as well,
 * and on a busy machine they have to wait: after half of this the first contender still came out at twice its time.
 */
const WARM_UP_MS = 5000;
/** Functions are compiled for good after so many calls, not after so much time; but nobody is warmed up for longer than `MAX_WARM_UP_MS`. */
const WARM_UP_ROUNDS = 100;
const MAX_WARM_UP_MS = 12_000;
/** A contender whose first round takes longer than this is measured by its first two rounds alone. */
const LONG_ROUND_MS = 1500;
/** Rounds counted: as many as fit the time, within bounds. */
const COUNTED_MS = 1000;
const MIN_ROUNDS = 5;
const MAX_ROUNDS = 41;

/**
 * Processor time, not time on the wall: on a machine with other work the wall says how often this program was made to wait.
 * Counts all threads of the program, the collector's among them.
 */
const round = (contender: Contender, pairs: readonly Pair[]): number => {
  const start = process.cpuUsage();
  for (const [before, after] of pairs) contender.run(before, after);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Collected before each contender, so that none pays for another's garbage; there with `node --expose-gc`. */
const collect = (globalThis as { gc?: () => void }).gc;

/**
 * Milliseconds of processor time for one round over all pairs, one figure a contender: warm, alone, the median of its
 * rounds. What is too slow to be repeated counts by the better of two rounds.
 */
export const time = (contenders: readonly Contender[], pairs: readonly Pair[]): readonly number[] =>
  contenders.map((contender) => {
    collect?.();
    const first = round(contender, pairs);
    if (first > LONG_ROUND_MS) return Math.min(first, round(contender, pairs));
    let last = first;
    for (let i = 1, spent = first; spent < WARM_UP_MS || (i < WARM_UP_ROUNDS && spent < MAX_WARM_UP_MS); i++, spent += last) last = round(contender, pairs);
    const rounds = Math.max(MIN_ROUNDS, Math.min(MAX_ROUNDS, Math.floor(COUNTED_MS / Math.max(last, 1))));
    return median(Array.from({ length: rounds }, () => round(contender, pairs)));
  });

const median = (values: readonly number[]): number => [...values].sort((x, y) => x - y)[values.length >> 1]!;
