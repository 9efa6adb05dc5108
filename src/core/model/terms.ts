import { NEUTRAL_STYLE, type HouseStyle } from './houseStyle.ts';

/** What a comparison depends on besides the two texts. */
export type Terms = { readonly style: HouseStyle };

export const PLAIN_TERMS: Terms = { style: NEUTRAL_STYLE };
