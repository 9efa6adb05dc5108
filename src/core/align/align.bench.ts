import { bench, describe } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { versionOf } from '#testing/builders.ts';
import { createRandom } from '#testing/random.ts';
import { align } from './align.ts';

/** Aligning beside segmenting the same two texts: the ratio is what counts, and that it stays when the text grows. */

const random = createRandom(3);
const vocabulary = Array.from({ length: 20_000 }, (_, k) => `${'aeiou'[k % 5]}${(k * 2_654_435).toString(36)}`);
const word = (): string => vocabulary[Math.floor(random.next() ** 3 * vocabulary.length)]!;
const sentence = (): string => `The ${Array.from({ length: 8 + random.below(20) }, word).join(' ')}.`;
const paragraph = (): string => Array.from({ length: 2 + random.below(4) }, sentence).join(' ');

function pairOf(words: number): readonly [string, string] {
  const before = Array.from({ length: Math.ceil(words / 62) }, paragraph);
  const after = before.flatMap((text) => {
    const dice = random.next();
    if (dice < 0.03) return [];
    if (dice < 0.06) return [text, paragraph()];
    return [dice < 0.45 ? text.split(' ').map((w) => (random.next() < 0.1 ? word() : w)).join(' ') : text];
  });
  return [before.join('\n\n'), after.join('\n\n')];
}

for (const words of [1000, 10_000, 100_000]) {
  describe(`a revision of ${words} words`, () => {
    const [left, right] = pairOf(words);
    const lexicon = createLexicon();
    const before = versionOf(left, lexicon);
    const after = versionOf(right, lexicon);
    bench('segment both', () => {
      const fresh = createLexicon();
      versionOf(left, fresh);
      versionOf(right, fresh);
    });
    bench('align', () => { align(before, after, lexicon); });
  });
}
