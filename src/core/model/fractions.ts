/** Fractions of one sign, by their values to three places. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([['½', 0.5], ['¼', 0.25], ['¾', 0.75], ['⅓', 0.333], ['⅔', 0.667], ['⅕', 0.2], ['⅛', 0.125], ['⅜', 0.375], ['⅝', 0.625], ['⅞', 0.875]]);
