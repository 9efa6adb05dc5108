/**
 * `npm run bench`: the whole comparison, from two strings to graded changes, beside named engines in the same run. Prints
 * medians and ratios; asserts nothing. Real copy is read where WRITETHRU_STORIES says; the rest is invented. What is
 * measured and how: docs/speed.md.
 */
import { noStories, readStory } from '#testing/stories.ts';
import { time } from './clock.ts';
import { compared, FLOOR, PEERS, STAGES, WITH_ALARMS, WRITETHRU, type Contender } from './peers.ts';
import { versionSteps } from './versions.ts';
import { hostilePairs, rewritten, wordTyped, type Pair } from './workloads.ts';

const HOSTILE_WORDS = 60_000;
const BOOK_WORDS = 500_000;

const wordsOf = (pairs: readonly Pair[]): number => pairs.reduce((sum, [b, a]) => sum + b.split(/\s+/u).length + a.split(/\s+/u).length, 0);

function table(title: string, pairs: readonly Pair[], contenders: readonly Contender[]): void {
  const words = wordsOf(pairs);
  console.log(`\n${title} (${words.toLocaleString('en')} words)`);
  const all = [WRITETHRU, WITH_ALARMS, ...contenders];
  const times = time(all, pairs);
  all.forEach((contender, c) => line(contender.name, times[c]!, times[0]!, words));
}

function line(name: string, ms: number, own: number, words: number): void {
  const ratio = ms > own ? `Writethru is ${(ms / own).toFixed(1)} × faster` : ms < own ? `Writethru takes ${(own / ms).toFixed(1)} × as long` : '';
  console.log(`  ${name.padEnd(36)} ${ms.toFixed(2).padStart(10)} ms ${((ms * 1e6) / words).toFixed(0).padStart(8)} ns/word   ${ratio}`);
}

function stages(pairs: readonly Pair[]): void {
  const times = time(STAGES, pairs);
  const parts = STAGES.map((stage, s) => `${stage.name} ${(times[s]! - (times[s - 1] ?? 0)).toFixed(2)}`);
  console.log(`  of which, in ms: ${parts.join(', ')}`);
}

const everyone: readonly Contender[] = [FLOOR, PEERS.dmpWords, PEERS.dmpCharacters, PEERS.jsdiff, PEERS.codeMirror, PEERS.vsCode];

if (noStories) console.log('The Crimea story is left out: WRITETHRU_STORIES is not set.');
else {
  const texts = readStory('crimea').map((d) => d.text);
  const pairs = texts.flatMap((before, i) => texts.slice(i + 1).map((after): Pair => [before, after]));
  table('All ten pairs of the Crimea story', pairs, everyone);
  stages(pairs);
}
const article = rewritten(10_000, 1);
table('A 10,000-word article, rewritten', [article], [FLOOR, PEERS.dmpWords, PEERS.vsCode, PEERS.codeMirror]);
stages([article]);
const perWord = time([WRITETHRU], [article])[0]! / wordsOf([article]);

console.log('\nHostile texts, cost per word beside the article’s');
for (const [name, pair] of hostilePairs(HOSTILE_WORDS)) {
  const ms = time([WRITETHRU], [pair])[0]!;
  console.log(`  ${name.padEnd(36)} ${ms.toFixed(1).padStart(10)} ms   ${(ms / wordsOf([pair]) / perWord).toFixed(2)} × the article`);
}

console.log('\nGrowth');
let first: { words: number; ms: number } | null = null;
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  const pair = rewritten(size, 2);
  const words = wordsOf([pair]);
  const ms = time([WRITETHRU], [pair])[0]!;
  const exponent = first === null ? '' : `exponent ${(Math.log(ms / first.ms) / Math.log(words / first.words)).toFixed(2)} from the first`;
  console.log(`  ${size.toLocaleString('en').padStart(10)} words ${ms.toFixed(1).padStart(10)} ms   ${exponent}`);
  first ??= { words, ms };
}

const book: Pair = rewritten(BOOK_WORDS, 3);
table('A 500,000-word book in two editions', [book], [FLOOR]);
const collect = (globalThis as { gc?: () => void }).gc;
collect?.();
const idle = process.memoryUsage();
const held = compared(...book);
const busy = process.memoryUsage();
collect?.();
const after = process.memoryUsage();
const megabytes = (now: NodeJS.MemoryUsage): string => ((now.heapUsed + now.arrayBuffers - idle.heapUsed - idle.arrayBuffers) / 2 ** 20).toFixed(0);
console.log(`  memory of one comparison: ${megabytes(busy)} MB when it ends, ${megabytes(after)} MB of it the result (${held.changes.length.toLocaleString('en')} changes)`);

const typed = wordTyped(article[1]);
console.log(`\nOne word typed into a 10,000-word version, all compared anew: ${time([WITH_ALARMS], [[article[0], typed]])[0]!.toFixed(1)} ms`);

console.log('\n20 versions of 1,500 words');
for (const { name, run } of versionSteps()) console.log(`  ${name.padEnd(44)} ${time([{ name, run }], [article])[0]!.toFixed(1).padStart(8)} ms`);
