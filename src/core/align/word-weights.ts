import type { Lexicon } from '#core/model/lexicon.ts';
import { unitCount, type UnitList } from './units.ts';

/**
 * What each word says about identity. Two features per norm: the norm itself and its stem (a prefix, so that "voted"
 * and "votes", "deputado" and "deputados" still meet without knowing the language). A feature weighs more the fewer
 * units hold it (inverse unit frequency over both texts together, Spärck Jones 1972), so names, figures and rare words
 * decide and function words hardly count. Weights are rounded to 1/1024: sums of them are then exact, and the result
 * does not depend on the order of adding or on an engine's `Math.log`.
 *
 * O(tokens + characters of distinct norms).
 */
export type WordWeights = {
  /** Norm id → feature of the norm, -1 where the norm is punctuation or does not occur. */
  readonly normFeature: Int32Array;
  /** Norm id → feature of its stem, -1 likewise. */
  readonly stemFeature: Int32Array;
  /** Feature → weight. */
  readonly weight: Float64Array;
  readonly featureCount: number;
};

/** Letters kept as the stem. Not a share of the word: "minister" and "ministers" must keep the same letters. */
const STEM_LETTERS = 5;
/** Words from this length keep one letter more: long words are often built from a common first part. */
const LONG_WORD_LETTERS = 10;
/** Letters from which a word of an alphabet counts in full; shorter ones are mostly function words in any language. */
const FULL_LETTERS = 4;
const FIXED_POINT = 1024;

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Digits from which a number counts in full: "4" meets "4" by chance, 41 hardly. */
const FULL_DIGITS = 2;
const NUMBER = /\p{N}/u;
/** Scripts in which one or two signs make a word: never shortened. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function weighWords(before: UnitList, after: UnitList, lexicon: Lexicon): WordWeights {
  const size = lexicon.norms.length;
  const normFeature = new Int32Array(size).fill(-1);
  const stemFeature = new Int32Array(size).fill(-1);
  const share: number[] = [];
  const stems = new Map<string, number>();
  const occurs = new Uint8Array(size);
  for (const list of [before, after]) for (let t = 0; t < list.tokens.length; t++) occurs[list.tokens[t]!] = 1;
  for (let norm = 0; norm < size; norm++) {
    if (occurs[norm] === 0) continue;
    const text = lexicon.norms[norm]!;
    if (!HAS_WORD.test(text)) continue;
    const isNumber = NUMBER.test(text);
    const isWhole = isNumber || DENSE.test(text);
    const factor = isNumber ? Math.min(1, text.length / FULL_DIGITS) : isWhole ? 1 : Math.min(1, text.length / FULL_LETTERS);
    normFeature[norm] = share.length;
    share.push(factor);
    const stem = isWhole ? text : text.slice(0, text.length < LONG_WORD_LETTERS ? STEM_LETTERS : STEM_LETTERS + 1);
    let feature = stems.get(stem);
    if (feature === undefined) {
      feature = share.length;
      share.push(factor);
      stems.set(stem, feature);
    }
    stemFeature[norm] = feature;
  }
  const unitsWith = new Int32Array(share.length);
  const lastUnit = new Int32Array(share.length).fill(-1);
  let stamp = 0;
  for (const list of [before, after]) {
    for (let u = 0; u < unitCount(list); u++, stamp++) {
      for (let t = list.starts[u]!; t < list.starts[u + 1]!; t++) {
        const norm = list.tokens[t]!;
        const feature = normFeature[norm]!;
        if (feature < 0) continue;
        if (lastUnit[feature] !== stamp) { lastUnit[feature] = stamp; unitsWith[feature]!++; }
        const stem = stemFeature[norm]!;
        if (lastUnit[stem] !== stamp) { lastUnit[stem] = stamp; unitsWith[stem]!++; }
      }
    }
  }
  const weight = new Float64Array(share.length);
  for (let f = 0; f < weight.length; f++) {
    weight[f] = Math.round(Math.log(1 + stamp / unitsWith[f]!) * share[f]! * FIXED_POINT) / FIXED_POINT;
  }
  return { normFeature, stemFeature, weight, featureCount: share.length };
}
