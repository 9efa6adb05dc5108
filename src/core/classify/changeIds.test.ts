import { expect, test } from 'vitest';
import { diff } from '#core/diff/diff.ts';
import { alignByPosition, pairOf } from '#testing/builders.ts';
import { classify } from './classify.ts';

test('the same change twice has two ids, and an id survives a change elsewhere', () => {
  const idsOf = (before: string, after: string): readonly string[] => {
    const pair = pairOf(before, after);
    const alignment = alignByPosition(pair);
    return classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon).map((c) => c.id);
  };
  const ids = idsOf('A big dog and a big cat.', 'A red dog and a red cat.');
  expect(new Set(ids).size).toBe(2);
  expect(idsOf('We saw a mill. ⏎ A big dog and a big cat.', 'We sold a mill. ⏎ A red dog and a red cat.').slice(1)).toEqual(ids);
});
