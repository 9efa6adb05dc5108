import { bench, describe } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { loadBundle } from '#testing/bundle.ts';

const { segment } = await loadBundle<typeof import('./segment.ts')>('core/segment/segment.ts');

/** The least that any comparison must do: cut a text into words and signs and number them. */
const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
function floor(text: string): number {
  const ids = new Map<string, number>();
  let sum = 0;
  for (const word of text.match(WORDS) ?? []) {
    let id = ids.get(word);
    if (id === undefined) ids.set(word, (id = ids.size));
    sum += id;
  }
  return sum;
}

/** Invented copy of about `words` words: paragraphs of one to four sentences, words by Zipf's law out of 20,000. */
function copy(words: number): string {
  let state = 20_310_314;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  const word = (): string => {
    let rank = Math.floor(20_000 ** random());
    let out = '';
    for (; rank > 0; rank = Math.floor(rank / 17)) out += 'bcdfghjklmnprstvw'.charAt(rank % 17) + 'aeiou'.charAt(rank % 5);
    return out;
  };
  const paragraphs: string[] = [];
  for (let n = 0; n < words;) {
    const sentences: string[] = [];
    for (let s = 0; s < 1 + random() * 3; s++) {
      const length = 8 + Math.floor(random() * 20);
      const line = Array.from({ length }, word).join(' ').replace(' ', random() < 0.5 ? ', ' : ' ');
      sentences.push(`${line.charAt(0).toUpperCase()}${line.slice(1)}.`);
      n += length;
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}

for (const words of [1_000, 10_000, 100_000, 500_000]) {
  const text = copy(words);
  describe(`${words.toLocaleString('en')} words`, () => {
    measure('floor: cut and number', () => void floor(text));
    measure('segment', () => void segment({ name: 'bench', text, publishedAt: null, roles: [] }, createLexicon()));
  });

  function measure(name: string, run: () => void): void {
    let best = Infinity;
    const teardown = (_: unknown, mode?: string): void => {
      if (mode === 'run') process.stdout.write(`${name}, ${words} words: ${Math.round((best * 1e6) / words)} ns a word\n`);
    };
    bench(name, () => {
      const start = performance.now();
      run();
      best = Math.min(best, performance.now() - start);
    }, { time: 300, iterations: 5, teardown });
  }
}
