/** Brief says what and where; full also the facts that changed and the first words of what came, went or moved. */
export const VERBOSITIES = ['brief', 'full'] as const;
export type Verbosity = (typeof VERBOSITIES)[number];
