/** Acronyms that are read as words, which some papers print with one capital: NATO, Nato. General knowledge. */
export const ACRONYMS: ReadonlySet<string> = new Set('nato nasa unesco unicef opec aids fifa uefa acas asean interpol mercosur unrwa sars isis'.split(' '));
