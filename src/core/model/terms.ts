import type { HeldPin } from './decisions.ts';
import { NEUTRAL_STYLE, type HouseStyle } from './houseStyle.ts';
import type { Pin } from './pin.ts';

/** What a comparison depends on besides the two texts: the house's style, and what the reader has paired or parted. */
export type Terms = { readonly style: HouseStyle; readonly pins: readonly Pin[] };

/** The same for all versions of a story, which are named by their place, from 0. */
export type StoryTerms = { readonly style: HouseStyle; readonly pins: readonly HeldPin<number>[] };

export const PLAIN_TERMS: Terms & StoryTerms = { style: NEUTRAL_STYLE, pins: [] };
