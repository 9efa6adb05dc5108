import { createRandom } from '#testing/random.ts';
import { RECIPES, rewrite } from '#testing/rewrites.ts';

export type Pair = readonly [before: string, after: string];

const recipe = RECIPES.find((r) => r.name === 'all, light')!;

/** Invented copy: paragraphs of one to four sentences, words by Zipf's law out of 20,000 forms. */
export function inventedCopy(words: number, seed: number): string {
  const random = createRandom(seed);
  const paragraphs: string[] = [];
  for (let n = 0; n < words; ) {
    const sentences: string[] = [];
    const count = 1 + random.below(4);
    for (let s = 0; s < count; s++) {
      const length = 8 + random.below(20);
      const line = Array.from({ length }, () => word(Math.floor(20_000 ** random.next()))).join(' ');
      sentences.push(`${line.charAt(0).toUpperCase()}${line.slice(1)}.`);
      n += length;
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}

/** A pronounceable form for each rank; ranks of common words are short. */
function word(rank: number): string {
  let out = '';
  for (let r = rank + 1; r > 0; r = Math.floor(r / 17)) out += 'bcdfghjklmnprstvw'.charAt(r % 17) + 'aeiou'.charAt(r % 5);
  return out;
}

/** Words rewritten at once: looking for places to move a paragraph to takes the generator the square of its paragraphs. */
const CHAPTER_WORDS = 10_000;

/** Invented copy and a light rewrite of it; longer texts are rewritten chapter by chapter, so that moves stay within one. */
export function rewritten(words: number, seed: number): Pair {
  const before: string[] = [];
  const after: string[] = [];
  for (let from = 0; from < words; from += CHAPTER_WORDS) {
    const chapter = seed + from / CHAPTER_WORDS * 1000;
    const made = rewrite(inventedCopy(Math.min(CHAPTER_WORDS, words - from), chapter), recipe, chapter);
    before.push(made.before);
    after.push(made.after);
  }
  return [before.join('\n\n'), after.join('\n\n')];
}

/** Texts that make engines slow, each about `words` words long. */
export function hostilePairs(words: number): readonly (readonly [name: string, pair: Pair])[] {
  const random = createRandom(7);
  const paragraph = inventedCopy(60, 3).replace(/\n+/g, ' ');
  const many = inventedCopy(words, 4).split('\n\n');
  const shuffled = [...many];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  const distinct = (from: number): string => Array.from({ length: words }, (_, i) => `${i % 12 === 11 ? `w${from + i}.` : `w${from + i}`}${i % 40 === 39 ? '\n\n' : ' '}`).join('');
  const equal = (count: number): string => Array.from({ length: count }, (_, i) => (i % 40 === 39 ? 'same.\n\n' : 'same ')).join('');
  const oneLine = inventedCopy(words, 5).replace(/\n+/g, ' ');
  const copies = Math.ceil(words / 60);
  return [
    ['two unrelated texts', [inventedCopy(words, 8), inventedCopy(words, 9)]],
    [`one paragraph ${copies.toLocaleString('en')} times`, [Array(copies).fill(paragraph).join('\n\n'), Array(copies - 1).fill(paragraph).join('\n\n')]],
    ['no newline at all', [oneLine, rewrite(oneLine, { ...recipe, splits: 0, merges: 0, paragraphs: 0, paragraphMoves: 0 }, 6).after.replace(/\n+/g, ' ')]],
    ['all paragraphs shuffled', [many.join('\n\n'), shuffled.join('\n\n')]],
    ['one paragraph scattered', scattered(words)],
    ['all words distinct', [distinct(0), distinct(words)]],
    ['all words equal', [equal(words), equal(words - 7)]],
  ];
}

/** A paragraph of many sentences, each of which becomes a paragraph between others that stay. */
function scattered(words: number): Pair {
  const sentences = inventedCopy(words / 2, 11).replace(/\n+/g, ' ').split(/(?<=\.) /);
  const others = inventedCopy(words / 2, 12).split('\n\n');
  const after = Array.from({ length: Math.max(sentences.length, others.length) }, (_, at) => [sentences[at], others[at]]).flat().filter((text) => text !== undefined);
  return [[sentences.join(' '), ...others].join('\n\n'), after.join('\n\n')];
}

/** The same text with one word put in after its 5,000th. */
export const wordTyped = (text: string): string => text.replace(/(?:\S+\s+){5000}/u, (head) => `${head}typed `);
