/** Fractions of one sign, by their values to three places. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 0.333], ['⅔', 0.667], ['⅕', 0.2], ['⅛', 0.125], ['⅜', 0.375], ['⅝', 0.625], ['⅞', 0.875]]);

/** "1/2" of "3 1/2": a half, third or the like, down to a sixteenth; null for "9/11", "24/7" and "1/100", which are none behind a figure. */
export function readFraction(form: string): number | null {
  const parts = /^([1-9]\d?)\/([2-9]|1[0-6])$/.exec(form);
  return parts === null || Number(parts[1]) >= Number(parts[2]) ? null : Number((Number(parts[1]) / Number(parts[2])).toFixed(FRACTION_PLACES));
}
/** As many as the signs above have, so that ½ and 1/2 are one. */
const FRACTION_PLACES = 3;
