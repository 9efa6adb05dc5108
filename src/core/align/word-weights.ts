import type { Lexicon } from '#core/model/lexicon.ts';
import { float64, int32, uint8 } from '#core/model/slab.ts';
import { unitCount, type UnitList } from './units.ts';

/**
 * What each word says about identity. Two features per norm: the norm itself and its stem (a prefix, so that "voted"
 * and "votes", "deputado" and "deputados" still meet without knowing the language). A feature weighs more the fewer
 * units hold it (inverse unit frequency over both texts together, Spärck Jones 1972), so names, figures and rare words
 * decide and function words hardly count. Weights are rounded to 1/1024: sums of them are then exact, and the result
 * does not depend on the order of adding or on an engine's `Math.log`.
 *
 * O(tokens), and once for each lexicon the characters of its norms.
 */
export type WordWeights = {
  /** Norm id → feature of the norm, -1 where the norm is punctuation or does not occur. */
  readonly normFeature: Int32Array;
  /** Norm id → feature of its stem; -1 likewise, and where no other norm has the stem: then norm and stem are one feature. */
  readonly stemFeature: Int32Array;
  /** Feature → weight. */
  readonly weight: Float64Array;
  /** Feature → how many features it stands for: 2 where it is norm and stem in one, which halves the work on most words. */
  readonly times: Uint8Array;
  readonly featureCount: number;
  /** Weight of a norm that these units do not hold: that of a word that stands once, 0 for a sign. */
  readonly ofUnknown: (norm: number) => number;
  /** Norms of the signs that set off a clause. */
  readonly commas: ReadonlySet<number>;
};

/** Letters kept as the stem. Not a share of the word: "minister" and "ministers" must keep the same letters. */
const STEM_LETTERS = 5;
/** Words from this length keep one letter more: long words are often built from a common first part. */
const LONG_WORD_LETTERS = 10;
/** Letters from which a word of an alphabet counts in full; shorter ones are mostly function words in any language. */
const FULL_LETTERS = 4;
/**
 * In a text of ten sentences a word that stands in two of them looks as common as "the" does in a long one. Short texts are
 * therefore weighed as if they had twice their units, up to this many; four and fewer as they are, since there nothing else
 * tells strangers apart. A factor of 3 finds no more and calls a shared "the road" a move; limits of 30 to 50 score alike.
 */
const SHORT_TEXT_UNITS = 48;
const SHORT_TEXT_FACTOR = 2;
const FIXED_POINT = 1024;

/** Of Latin, Arabic, Chinese and Japanese script. */
const COMMAS = [',', '،', '，', '、'];

const HAS_WORD = /[\p{L}\p{N}]/u;
/** Digits from which a number counts in full: "4" meets "4" by chance, 41 hardly. */
const FULL_DIGITS = 2;
const NUMBER = /\p{N}/u;
/** Scripts in which one or two signs make a word: never shortened. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Holds a letter of Latin, Greek or Arabic with a mark that copy may lack. The marks of other scripts are vowels and tones, й is no и: never dropped. */
const MARKED = /[\u0300-\u036F]|[\u00C0-\u024F\u0386-\u03CE\u0622-\u0626\u0649\u1E00-\u1E99\u1F00-\u1FFF]/;
/** Letters of Cyrillic, whose marks are letters' own, and of Vietnamese alone, where every mark makes another word. */
const UNMARKED = /[\u0400-\u04FF\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const MARKS = /[\u0300-\u036F\u0653-\u0655]/g;
/** Letters whose mark Unicode takes for a part of them, and the final yeh, which Egypt writes without dots. */
const BARE: ReadonlyMap<string, string> = new Map([['ø', 'o'], ['đ', 'd'], ['ł', 'l'], ['ħ', 'h'], ['ı', 'i'], ['ى', 'ي']]);

/**
 * Without accents: "sólo" and "solo" are two words to a reader, but where one stands for the other the passage is the same; copy
 * loses them on its way through old systems and keyboards.
 */
const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').normalize('NFC').replace(/[øđłħıى]/g, (letter) => BARE.get(letter)!);

/**
 * What a norm is, worked out once for all comparisons of one lexicon, and room that short calls share: a story has many
 * short stretches, and each would else pay for the whole vocabulary. Lives beside the lexicon and never leaves here.
 */
type NormFacts = {
  /** The norm that stands for all that differ from it in accents alone; -1 where the columns are not filled in yet. */
  readonly alike: Int32Array;
  /** Words without accents that are no norm, by the norm that stands for them. */
  readonly bare: Map<string, number>;
  /** How much of its weight the norm counts with, 0–1; 0 for what is no word. */
  readonly factor: Float64Array;
  /** Number of its stem. */
  readonly stem: Int32Array;
  readonly stems: Map<string, number>;
  /** All -1 between calls. */
  readonly normFeature: Int32Array;
  readonly stemFeature: Int32Array;
  /** Stem → its position among the stems of the call. */
  readonly featureOf: Int32Array;
  readonly commas: ReadonlySet<number>;
};

const factsByLexicon = new WeakMap<Lexicon, NormFacts>();

function factsOf(lexicon: Lexicon): NormFacts {
  const size = lexicon.norms.length;
  const found = factsByLexicon.get(lexicon);
  if (found !== undefined && found.alike.length >= size) return found;
  const facts: NormFacts = {
    alike: new Int32Array(size).fill(-1), bare: new Map(), factor: new Float64Array(size), stem: new Int32Array(size), stems: new Map(),
    normFeature: new Int32Array(size).fill(-1), stemFeature: new Int32Array(size).fill(-1), featureOf: new Int32Array(size).fill(-1),
    commas: new Set(COMMAS.flatMap((sign) => lexicon.normIds.get(sign) ?? [])),
  };
  factsByLexicon.set(lexicon, facts);
  return facts;
}

/** Gives the norm that stands for it. */
function learn(facts: NormFacts, norm: number, lexicon: Lexicon): number {
  const text = lexicon.norms[norm]!;
  const known = facts.alike[norm]!;
  if (known >= 0) return known;
  if (MARKED.test(text) && !UNMARKED.test(text)) {
    const bare = withoutAccents(text);
    const alike = lexicon.normIds.get(bare) ?? facts.bare.get(bare) ?? norm;
    if (alike !== norm) return (facts.alike[norm] = learn(facts, alike, lexicon));
    facts.bare.set(bare, norm);
    learnOne(facts, norm, bare);
  } else learnOne(facts, norm, text);
  return (facts.alike[norm] = norm);
}

function learnOne(facts: NormFacts, norm: number, text: string): void {
  const shape = shapeOf(text);
  if (shape === 'sign') return;
  const isWhole = shape !== 'letters';
  facts.factor[norm] = shape === 'number' ? Math.min(1, text.length / FULL_DIGITS) : isWhole ? 1 : Math.min(1, text.length / FULL_LETTERS);
  const stem = isWhole ? text : text.slice(0, text.length < LONG_WORD_LETTERS ? STEM_LETTERS : STEM_LETTERS + 1);
  const number = facts.stems.get(stem);
  if (number === undefined) facts.stems.set(stem, facts.stems.size);
  facts.stem[norm] = number ?? facts.stems.size - 1;
}

/** Read by code units where they are ASCII, which is most of most copy; else by what Unicode says. */
function shapeOf(text: string): 'sign' | 'number' | 'letters' | 'whole' {
  let shape: 'sign' | 'letters' = 'sign';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return !HAS_WORD.test(text) ? 'sign' : NUMBER.test(text) ? 'number' : DENSE.test(text) ? 'whole' : 'letters';
    if (unit >= 48 && unit <= 57) return 'number';
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) shape = 'letters';
  }
  return shape;
}

export function weighWords(before: UnitList, after: UnitList, lexicon: Lexicon): WordWeights {
  const size = lexicon.norms.length;
  return weigh(before, after, lexicon, factsOf(lexicon), int32(size).fill(-1), int32(size).fill(-1));
}

/** The same, for weights that nobody keeps: costs the tokens of the units, however large the lexicon. */
export function withWordWeights<T>(before: UnitList, after: UnitList, lexicon: Lexicon, use: (weights: WordWeights) => T): T {
  const facts = factsOf(lexicon);
  try {
    return use(weigh(before, after, lexicon, facts, facts.normFeature, facts.stemFeature));
  } finally {
    for (const list of [before, after]) {
      for (let t = 0; t < list.tokens.length; t++) {
        const norm = list.tokens[t]!;
        const alike = Math.max(0, facts.alike[norm]!);
        facts.normFeature[norm] = facts.stemFeature[norm] = facts.normFeature[alike] = facts.stemFeature[alike] = -1;
      }
    }
  }
}

function weigh(
  before: UnitList, after: UnitList, lexicon: Lexicon, facts: NormFacts, normFeature: Int32Array, stemFeature: Int32Array,
): WordWeights {
  const room = 2 * Math.min(before.tokens.length + after.tokens.length, lexicon.norms.length);
  const share = float64(room);
  const unitsWith = int32(room);
  const lastUnit = int32(room).fill(-1);
  const times = uint8(room);
  /** Stems met, at the position that `featureOf` holds: the first norm of each, and its feature once a second norm has it too. */
  const stems: number[] = [];
  const firstNorms: number[] = [];
  const sharedStem: number[] = [];
  /** Norms that another stands for, as often as they are met. */
  const accented: number[] = [];
  let features = 0;
  let stamp = 0;
  for (const list of [before, after]) {
    for (let u = 0; u < unitCount(list); u++, stamp++) {
      for (let t = list.starts[u]!; t < list.starts[u + 1]!; t++) {
        const own = list.tokens[t]!;
        let norm = facts.alike[own]!;
        if (norm < 0) norm = learn(facts, own, lexicon);
        if (norm !== own) accented.push(own);
        let feature = normFeature[norm]!;
        if (feature < 0) {
          const factor = facts.factor[norm]!;
          if (factor === 0) continue;
          feature = normFeature[norm] = features++;
          share[feature] = factor;
          times[feature] = 2;
          const number = facts.stem[norm]!;
          const at = facts.featureOf[number]!;
          if (at < 0) {
            facts.featureOf[number] = stems.length;
            stems.push(number);
            firstNorms.push(norm);
            sharedStem.push(-1);
          } else {
            // A second norm of this stem: from now on the stem is a feature of its own, met wherever the first norm was.
            let stem = sharedStem[at]!;
            if (stem < 0) {
              const first = firstNorms[at]!;
              const whole = normFeature[first]!;
              // Norms of one stem have one factor: a stem shorter than the norm is of full weight.
              stem = sharedStem[at] = features++;
              share[stem] = factor;
              times[stem] = 1;
              unitsWith[stem] = unitsWith[whole]!;
              lastUnit[stem] = lastUnit[whole]!;
              stemFeature[first] = stem;
              times[whole] = 1;
            }
            stemFeature[norm] = stem;
            times[feature] = 1;
          }
        }
        if (lastUnit[feature] !== stamp) { lastUnit[feature] = stamp; unitsWith[feature]!++; }
        const stem = stemFeature[norm]!;
        if (stem >= 0 && lastUnit[stem] !== stamp) { lastUnit[stem] = stamp; unitsWith[stem]!++; }
      }
    }
  }
  for (const number of stems) facts.featureOf[number] = -1;
  for (const norm of accented) {
    normFeature[norm] = normFeature[facts.alike[norm]!]!;
    stemFeature[norm] = stemFeature[facts.alike[norm]!]!;
  }
  const weight = float64(features);
  const units = Math.max(stamp, Math.min(SHORT_TEXT_UNITS, SHORT_TEXT_FACTOR * (stamp - 2)));
  for (let f = 0; f < features; f++) {
    weight[f] = Math.round(Math.log(1 + units / unitsWith[f]!) * share[f]! * FIXED_POINT) / FIXED_POINT;
  }
  return {
    normFeature, stemFeature, weight, times, featureCount: features, commas: facts.commas,
    ofUnknown(norm) {
      return Math.log(1 + units) * facts.factor[learn(facts, norm, lexicon)]!;
    },
  };
}
