import { expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';
import { readFacts } from '../readFacts.ts';
import { wordTableOf } from '../words/wordTable.ts';
import { makeContext } from './context.ts';
import { reversalAlarms } from './reversals.ts';

/** How often the alarms go over the sentences of a link, and of how many tokens these are. */
function readings(left: string, right: string): { readonly times: number; readonly links: number; readonly changes: number; readonly alarms: number } {
  const { before, after, lexicon } = pairOf(left, right);
  const comparison = comparePair(before, after, lexicon);
  let times = 0;
  const sentences = new Proxy(comparison.sentences, {
    get: (list, key, receiver): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) times++;
      return Reflect.get(list, key, receiver);
    },
  });
  const context = makeContext(comparison, readFacts(before, lexicon), readFacts(after, lexicon), lexicon, wordTableOf(lexicon));
  const alarms = reversalAlarms({ ...context, comparison: { ...comparison, sentences } });
  return { times, links: comparison.sentences.length, changes: comparison.changes.length, alarms: alarms.length };
}

/** One sentence of rewrites that stand apart, each with a pair of opposites before the same words; `end` closes both sides. */
const sentence = (count: number, rewrite: (k: number) => string, end: string): string =>
  `The board met and ${Array.from({ length: count }, (_, k) => `${rewrite(k)} while clerks kept watch number x${k}`).join(' and ')} and ${end}.`;

const objects = (k: number, verb: string, order: readonly number[]): string => order.map((n) => `${verb} the w${k}x${n}`).join(' and then also ');

test('sentences are read once, however many opposites they hold', () => {
  const count = 150;
  const crossed = readings(sentence(count, (k) => objects(k, 'rejected', [1, 2]), 'accepted it'), sentence(count, (k) => objects(k, 'accepted', [2, 1]), 'rejected it'));
  expect(crossed.changes).toBeGreaterThan(count / 2);
  expect(crossed.times).toBeLessThanOrEqual(2 * crossed.links);
  const turned = readings(sentence(count, (k) => objects(k, 'rejected', [1, 2]), 'left it'), sentence(count, (k) => objects(k, 'accepted', [2, 1]), 'left it'));
  expect(turned.alarms).toBeGreaterThan(count / 2);
  expect(turned.times).toBeLessThanOrEqual(2 * turned.links);
});
