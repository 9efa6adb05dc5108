/**
 * Numbers for words. Every distinct written form (surface) has an id, and so has every comparison form (norm), so that
 * the later stages compare integers. Ids are opaque: they depend on the order of reading, so no result may depend on
 * their size or order, only on equality. One lexicon serves all versions of one collation.
 */
export type Lexicon = {
  /** Surface id → written form. */
  readonly surfaces: string[];
  /** Surface id → norm id. */
  readonly normOf: number[];
  /** Norm id → comparison form (case, quotation marks, dashes, composition folded). */
  readonly norms: string[];
  /** White-space id → the characters between two tokens; 0 is nothing, 1 one plain space. */
  readonly gaps: string[];
  /** Written form → its id, of forms of one UTF-16 code unit only: signs are asked for by what they are, words never. */
  readonly codeUnitIds: Map<string, number>;
  readonly normIds: Map<string, number>;
  readonly gapIds: Map<string, number>;
};

export const NO_GAP = 0;
export const PLAIN_SPACE = 1;

export const createLexicon = (): Lexicon => ({
  surfaces: [], normOf: [], norms: [], gaps: ['', ' '],
  codeUnitIds: new Map(), normIds: new Map(), gapIds: new Map([['', NO_GAP], [' ', PLAIN_SPACE]]),
});
