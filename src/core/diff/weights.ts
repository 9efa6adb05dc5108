import type { Lexicon } from '#core/model/lexicon.ts';

/**
 * How much it says that one token stands in both texts, in units of "an ordinary word". The same table decides which
 * of two possible matches wins (words outrank punctuation) and which matched runs are too light to stand alone.
 */
export const WEIGHT = {
  /** A comma in both places proves nothing. Range 0–0.4: under a function word, so that no comma displaces a word. */
  punctuation: 0.3,
  /** "of", "the", "said": in every sentence. Range 0.3–0.8. */
  functionWord: 0.5,
  /** Letters of one or two characters in any script ("10 a", "la", "de", "的"). Range 0.3–0.8. */
  shortWord: 0.6,
  /** One sign of Chinese, Japanese or Korean: half a word as often as one ("人" in "没有人受伤"). Range 0.31–0.5: above a comma, under a short word. */
  sign: 0.35,
  word: 1.25,
  /** Figures are what readers look for; they outrank words. Range 1.25–2. */
  number: 1.5,
} as const;

/**
 * English words that carry grammar rather than news, with the verbs of saying that stand in every story. General
 * knowledge; other languages get by on `shortWord`.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  ('a an and are as at be been but by did do does for from had has have he her hers him his i if in into is it its no nor not of on ' +
    'or our out over said say says she so than that the their them then there these they this those to up was we were what ' +
    'when where which while who whom whose will with would you your about after also any before can could may might more most ' +
    'must only other should some such under very').split(' '),
);

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
const SHORT_CHARS = 2;
/** Words of these are whole with two characters; a single one is often a particle. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** Weights by norm id, worked out once per norm when first asked for. */
export type Weights = {
  readonly of: (norm: number) => number;
  /** Has the norm a letter or a digit? */
  readonly isWord: (norm: number) => boolean;
  /** A word that carries sense: heavier than a function word. */
  readonly isContent: (norm: number) => boolean;
};

/** Weights of a lexicon's norms, 0 where not worked out yet: shared by all its comparisons. Lives beside the lexicon. */
const tables = new WeakMap<Lexicon, Float32Array>();

function tableOf(lexicon: Lexicon): Float32Array {
  const found = tables.get(lexicon);
  if (found !== undefined && found.length >= lexicon.norms.length) return found;
  const table = new Float32Array(lexicon.norms.length);
  if (found !== undefined) table.set(found);
  tables.set(lexicon, table);
  return table;
}

export function createWeights(lexicon: Lexicon): Weights {
  const table = tableOf(lexicon);
  const of = (norm: number): number => {
    const known = table[norm];
    if (known !== undefined && known > 0) return known;
    return (table[norm] = weigh(lexicon.norms[norm] ?? ''));
  };
  return {
    of,
    isWord: (norm) => of(norm) > WEIGHT.punctuation + 0.01,
    isContent: (norm) => of(norm) >= WEIGHT.word,
  };
}

function weigh(norm: string): number {
  if (isSmallLetters(norm)) return FUNCTION_WORDS.has(norm) ? WEIGHT.functionWord : norm.length <= SHORT_CHARS ? WEIGHT.shortWord : WEIGHT.word;
  if (!LETTER_OR_DIGIT.test(norm)) return WEIGHT.punctuation;
  if (DIGIT.test(norm)) return WEIGHT.number;
  if (FUNCTION_WORDS.has(norm)) return WEIGHT.functionWord;
  if (norm.length === 1 && DENSE.test(norm)) return WEIGHT.sign;
  return norm.length <= SHORT_CHARS && !DENSE.test(norm) ? WEIGHT.shortWord : WEIGHT.word;
}

/** Only a to z: most words of most copy, told without asking Unicode. */
function isSmallLetters(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const unit = norm.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return norm !== '';
}
