import type { Contender } from './peers.ts';
import type { Pair } from './workloads.ts';

/** How long a contender is run before counting, so that the compiler has done its work: by time and by rounds, whichever ends later. */
const WARM_UP_MS = 400;
const WARM_UP_ROUNDS = 3;
/** A contender whose first round takes longer than this is measured by its first two rounds alone. */
const LONG_ROUND_MS = 1500;
/** Rounds counted: as many as fit the time, within bounds. */
const COUNTED_MS = 1200;
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

/**
 * Milliseconds of processor time for one round over all pairs, one figure a contender. Warm; rounds of all contenders take
 * turns; the median of each. What is too slow to be repeated counts by the better of two rounds.
 */
export function time(contenders: readonly Contender[], pairs: readonly Pair[]): readonly number[] {
  const slow = new Map<Contender, number>();
  let turn = 0;
  for (const contender of contenders) {
    const first = round(contender, pairs);
    if (first > LONG_ROUND_MS) {
      slow.set(contender, Math.min(first, round(contender, pairs)));
      continue;
    }
    let spent = first;
    let last = first;
    for (let i = 1; i < WARM_UP_ROUNDS || spent < WARM_UP_MS; i++) spent += last = round(contender, pairs);
    turn += last;
  }
  const rounds = Math.max(MIN_ROUNDS, Math.min(MAX_ROUNDS, Math.floor((COUNTED_MS * contenders.length) / Math.max(turn, 1))));
  const times = contenders.map((): number[] => []);
  for (let r = 0; r < rounds; r++) contenders.forEach((contender, c) => { if (!slow.has(contender)) times[c]!.push(round(contender, pairs)); });
  return contenders.map((contender, c) => slow.get(contender) ?? median(times[c]!));
}

const median = (values: readonly number[]): number => [...values].sort((x, y) => x - y)[values.length >> 1]!;
