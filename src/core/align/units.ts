/**
 * What the aligner aligns: a list of units (sentences or paragraphs), each a run of norm ids. Both lists of a call must
 * be numbered by one lexicon.
 */
export type UnitList = {
  /** Norm ids of all units, one after the other. */
  readonly tokens: Int32Array;
  /** Unit u holds tokens `starts[u]` up to `starts[u + 1]`; one more entry than there are units. */
  readonly starts: Int32Array;
};

/** Units of the two lists that correspond, N:M, both ascending and never empty. `similarity` 0–1, 1 = the same norms. */
export type Link = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly similarity: number;
};

export const unitCount = (list: UnitList): number => list.starts.length - 1;
export const tokenCount = (list: UnitList, unit: number): number => list.starts[unit + 1]! - list.starts[unit]!;

/** Puts lists of norm ids one after the other. */
export function unitList(units: readonly (readonly number[])[]): UnitList {
  const starts = new Int32Array(units.length + 1);
  for (let u = 0; u < units.length; u++) starts[u + 1] = starts[u]! + units[u]!.length;
  const tokens = new Int32Array(starts[units.length]!);
  for (let u = 0; u < units.length; u++) tokens.set(units[u]!, starts[u]!);
  return { tokens, starts };
}
