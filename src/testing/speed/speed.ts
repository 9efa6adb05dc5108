/**
 * `npm run bench`: the whole comparison, from two strings to graded changes, beside named engines in the same run. Prints
 * medians and ratios; asserts nothing. Real copy is read where WRITETHRU_STORIES says; the rest is invented.
 */
import { noStories, readStory } from '#testing/stories.ts';
import { FLOOR, PEERS, WRITETHRU, type Contender } from './peers.ts';
import { hostilePairs, rewritten, type Pair } from './workloads.ts';

/** Runs before counting, so that the compiler has done its work. */
const WARM_UPS = 3;
/** A contender that needs longer than this for one round is measured by that round alone. */
const LONG_ROUND_MS = 4000;
const ROUNDS = 7;

/** Median milliseconds for one round over all pairs. */
function time(contender: Contender, pairs: readonly Pair[]): number {
  const round = (): number => {
    const start = performance.now();
    for (const [before, after] of pairs) contender.run(before, after);
    return performance.now() - start;
  };
  const first = round();
  if (first > LONG_ROUND_MS) return first;
  for (let i = 1; i < WARM_UPS; i++) round();
  const times = Array.from({ length: ROUNDS }, round).sort((x, y) => x - y);
  return times[ROUNDS >> 1]!;
}

function table(title: string, pairs: readonly Pair[], contenders: readonly Contender[]): void {
  const words = pairs.reduce((sum, [b, a]) => sum + b.split(/\s+/u).length + a.split(/\s+/u).length, 0);
  console.log(`\n${title} (${words.toLocaleString('en')} words)`);
  const own = time(WRITETHRU, pairs);
  line(WRITETHRU.name, own, own, words);
  for (const contender of contenders) line(contender.name, time(contender, pairs), own, words);
}

function line(name: string, ms: number, own: number, words: number): void {
  const ratio = ms >= own ? `Writethru is ${(ms / own).toFixed(1)} × faster` : `Writethru takes ${(own / ms).toFixed(1)} × as long`;
  console.log(`  ${name.padEnd(36)} ${ms.toFixed(2).padStart(10)} ms ${((ms * 1e6) / words).toFixed(0).padStart(8)} ns/word   ${ms === own ? '' : ratio}`);
}

const everyone: readonly Contender[] = [FLOOR, PEERS.dmpWords, PEERS.dmpCharacters, PEERS.jsdiff, PEERS.codeMirror, PEERS.vsCode];

if (noStories) console.log('The Crimea story is left out: WRITETHRU_STORIES is not set.');
else {
  const texts = readStory('crimea').map((d) => d.text);
  const pairs = texts.flatMap((before, i) => texts.slice(i + 1).map((after): Pair => [before, after]));
  table('All ten pairs of the Crimea story', pairs, everyone);
}
const article = rewritten(10_000, 1);
table('A 10,000-word article, rewritten', [article], [FLOOR, PEERS.dmpWords, PEERS.vsCode, PEERS.codeMirror]);
const perWord = time(WRITETHRU, [article]) / 20_000;

console.log('\nHostile texts, cost per word beside the article’s');
for (const [name, pair] of hostilePairs(60_000)) {
  const words = pair[0].split(/\s+/u).length + pair[1].split(/\s+/u).length;
  const ms = time(WRITETHRU, [pair]);
  console.log(`  ${name.padEnd(36)} ${ms.toFixed(1).padStart(10)} ms   ${(ms / words / perWord).toFixed(2)} × the article`);
}

console.log('\nGrowth');
let previous: { words: number; ms: number } | null = null;
for (const words of [1000, 10_000, 100_000, 1_000_000]) {
  const pair = rewritten(words, 2);
  const ms = time(WRITETHRU, [pair]);
  const exponent = previous === null ? '' : `exponent ${(Math.log(ms / previous.ms) / Math.log(words / previous.words)).toFixed(2)}`;
  console.log(`  ${words.toLocaleString('en').padStart(10)} words ${ms.toFixed(1).padStart(10)} ms   ${exponent}`);
  previous = { words, ms };
}

const book: Pair = rewritten(500_000, 3);
table('A 500,000-word book in two editions', [book], [FLOOR]);
WRITETHRU.run(...book);
console.log(`  heap after: ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB`);

const typed: Pair = [article[1], article[1].replace(/(\S+ ){5000}/u, (m) => `${m}typed `)];
console.log(`\nOne word typed into a 10,000-word version, all compared anew: ${time(WRITETHRU, [typed]).toFixed(1)} ms`);
