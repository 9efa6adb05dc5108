import type { Span, TokenIndex } from '#core/model/span.ts';
import { Is } from '../words/wordTable.ts';
import { flagsAt, normAt, type AlarmContext } from './context.ts';

type Fact = { readonly tokens: Span<TokenIndex> };

/** Words compared on either side of a fact. Range 4–8: two sentences of one mould agree in two or three. */
const MAX_WORDS = 6;
/** Places that are looked at; a table that holds one value more often says nothing by it. */
const MAX_PLACES = 24;
/** Words that a place must have in common with the fact, on both sides together. Range 3–5. */
const MIN_COMMON = 4;

/**
 * Tells of a fact of the base and one that seems to have taken its place whether the old one stands in the compared version still,
 * among more of its own words than the new one: then the sentence was cut in two and nothing has changed. `keyOf` gives one string to
 * facts of one value. O(`MAX_PLACES` · `MAX_WORDS`) for each question.
 */
export function standsElsewhere<T extends Fact>(context: AlarmContext, theirs: readonly T[], keyOf: (fact: T) => string): (b: T, a: T) => boolean {
  let places: Map<string, T[]> | null = null;
  const placesOf = (b: T): readonly T[] => {
    if (places === null) {
      places = new Map();
      for (const fact of theirs) {
        const list = places.get(keyOf(fact));
        if (list === undefined) places.set(keyOf(fact), [fact]);
        else list.push(fact);
      }
    }
    const list = places.get(keyOf(b)) ?? [];
    return list.length > MAX_PLACES ? [] : list;
  };
  return (b, a) => {
    const instead = commonWords(context, b, a);
    return placesOf(b).some((place) => place !== a && commonWords(context, b, place) > Math.max(instead, MIN_COMMON - 1));
  };
}

/** Words in a row that stand right before and right behind both facts. */
export function commonWords(context: AlarmContext, b: Fact, a: Fact): number {
  let common = 0;
  for (const [x, y, step] of [[b.tokens.start - 1, a.tokens.start - 1, -1], [b.tokens.end, a.tokens.end, 1]] as const) {
    for (let n = 0; n < MAX_WORDS; n++) {
      const word = normAt(context, 'before', x + n * step);
      if (word === '' || word !== normAt(context, 'after', y + n * step)) break;
      if ((flagsAt(context, 'before', x + n * step) & Is.word) !== 0) common++;
    }
  }
  return common;
}
