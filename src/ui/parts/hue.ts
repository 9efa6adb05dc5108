/** Versions with a hue of their own in Sources and Overview; the others are grey and told apart by their letter. */
const HUED = 'ABCDE';

/** The class that sets `--hue` and `--hue-tint` to those of a version. */
export const hueOf = (siglum: string): string => (HUED.includes(siglum) && siglum !== '' ? `hue-${siglum.toLowerCase()}` : 'hue-x');
