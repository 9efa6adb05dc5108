/** How a word stands to the versions it is credited to. Furniture and what is no word have none. */
export const CreditKind = { none: 0, verbatim: 1, reworded: 2, own: 3 } as const;
export type CreditKind = (typeof CreditKind)[keyof typeof CreditKind];

/**
 * Every token of one version, credited to the version that has its words. Word for word goes before reworded, and of two
 * versions that have it the one further up the shelf before the other. Parallel arrays, one entry per token.
 */
export type WordCredit = {
  readonly kind: Uint8Array;
  /** Place on the shelf of the version credited; -1 for own words and what is no word. */
  readonly source: Int8Array;
  /** The token there that answers to it; -1 where there is none. */
  readonly counterpart: Int32Array;
};

/** Who has whose words, among all versions. Shares show likeness, not who took from whom. */
export type Credits = {
  /** `shares[i][j]`: share (0 to 1) of the words of version i that stand in version j in runs of five words or more. */
  readonly shares: readonly (readonly number[])[];
  /** One per version: credited to versions further up the shelf only. */
  readonly earlier: readonly WordCredit[];
  /** One per version: credited to any other version. */
  readonly all: readonly WordCredit[];
  /** One per version: credited to versions further down the shelf only, which tells what of it they have. */
  readonly later: readonly WordCredit[];
};
