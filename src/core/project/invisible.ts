/**
 * Characters that cannot be seen, or that look like others: kept in every text, and shown as boxes where two versions
 * differ in nothing else. Sources: Unicode Character Database (general category Cf, variation selectors, white space),
 * Unicode Technical Standard 39 (confusables; here only letters that look alike in the fonts of this app).
 */

/** One such character, or a run of look-alike letters. Offsets are UTF-16 units of the text given. */
export type Invisible = { readonly start: number; readonly end: number; readonly label: string; readonly says: string };

/** Code point → short label for the box, and what it is. */
const NAMED: ReadonlyMap<number, readonly [label: string, says: string]> = new Map([
  [0x00a0, ['NBSP', 'no-break space']], [0x202f, ['NNBSP', 'narrow no-break space']], [0x2007, ['FIGSP', 'figure space']],
  [0x2000, ['ENSP', 'en space']], [0x2001, ['EMSP', 'em space']], [0x2002, ['ENSP', 'en space']], [0x2003, ['EMSP', 'em space']],
  [0x2004, ['SP/3', 'third of an em space']], [0x2005, ['SP/4', 'quarter of an em space']], [0x2006, ['SP/6', 'sixth of an em space']],
  [0x2008, ['PSP', 'punctuation space']], [0x2009, ['THIN', 'thin space']], [0x200a, ['HAIR', 'hair space']], [0x205f, ['MSP', 'mathematical space']],
  [0x3000, ['WIDE', 'ideographic space']], [0x1680, ['OGSP', 'ogham space']],
  [0x200b, ['ZWSP', 'zero-width space']], [0x200c, ['ZWNJ', 'zero-width non-joiner']], [0x200d, ['ZWJ', 'zero-width joiner']],
  [0x2060, ['WJ', 'word joiner']], [0xfeff, ['ZWNBSP', 'zero-width no-break space']], [0x00ad, ['SHY', 'soft hyphen']], [0x034f, ['CGJ', 'grapheme joiner']],
  [0x200e, ['LRM', 'left-to-right mark']], [0x200f, ['RLM', 'right-to-left mark']], [0x061c, ['ALM', 'Arabic letter mark']],
  [0x202a, ['LRE', 'left-to-right embedding']], [0x202b, ['RLE', 'right-to-left embedding']], [0x202c, ['PDF', 'end of direction']],
  [0x202d, ['LRO', 'left-to-right override']], [0x202e, ['RLO', 'right-to-left override']],
  [0x2066, ['LRI', 'left-to-right isolate']], [0x2067, ['RLI', 'right-to-left isolate']], [0x2068, ['FSI', 'first strong isolate']], [0x2069, ['PDI', 'end of isolate']],
  [0x115f, ['FILL', 'Hangul filler']], [0x1160, ['FILL', 'Hangul filler']], [0x3164, ['FILL', 'Hangul filler']], [0xffa0, ['FILL', 'Hangul filler']],
]);

/** Seen although of category Cf: Arabic number signs and their like. */
const SEEN_FORMATS = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/;
const ZERO_WIDTH = /(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2])[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u3164\uFFA0]/gu;
const SPECIAL_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/gu;
const CANDIDATES = /[\p{Cf}\p{Variation_Selector}\u034F\u115F\u1160\u3164\uFFA0\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

/** Letters of other scripts and the Latin ones that they pass for. */
const LOOK_ALIKES: readonly (readonly [script: string, letters: string, latin: string])[] = [
  ['Cyrillic', 'аеорсухіјѕһԁԛԝѵӏАВЕКМНОРСТУХІЈЅԌԜ', 'aeopcyxijshdqwvlABEKMHOPCTYXIJSGW'],
  ['Greek', 'οανιρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'oavipuABEZHIKMNOPTYX'],
  ['Armenian', 'օսհոց', 'ouhng'],
  ['IPA', 'ɡɑɩ', 'gai'],
];
const LATIN_OF = new Map(LOOK_ALIKES.flatMap(([, letters, latin]) => [...letters].map((letter, i) => [letter, latin.charAt(i)] as const)));
const SCRIPT_OF = new Map(LOOK_ALIKES.flatMap(([script, letters]) => [...letters].map((letter) => [letter, script] as const)));
/** A letter and the marks on it, and the parts of a Korean syllable: what Unicode may also write as one character. */
const COMPOSITES = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu;
const LOOK_ALIKE_RUN = new RegExp(LOOK_ALIKES.map(([, letters]) => `[${letters}]+`).join('|'), 'gu');

/** Two texts that differ, and look the same: only in characters that cannot be seen, in look-alike letters, or in letters composed or not (UAX 15). */
export const differsInvisibly = (before: string, after: string): boolean => before !== after && isSuspect(before, after) && visible(before) === visible(after);

const isSuspect = (before: string, after: string): boolean =>
  [before, after].some((text) => text.search(ZERO_WIDTH) >= 0 || text.search(SPECIAL_SPACES) >= 0 || text.search(LOOK_ALIKE_RUN) >= 0 || text.search(COMPOSITES) >= 0);

/** What is left to the eye: letters composed, no zero-width characters, every space a plain one, look-alikes as Latin letters. */
const visible = (text: string): string =>
  text.normalize('NFC').replace(ZERO_WIDTH, '').replace(SPECIAL_SPACES, ' ').replace(/[ \t]+/g, ' ').trim().replace(LOOK_ALIKE_RUN, (run) => [...run].map((letter) => LATIN_OF.get(letter) ?? letter).join(''));

/**
 * Every invisible character of a text and every run of look-alike letters that stand in a word with Latin ones, or
 * that `other`, the text it is compared with, has as Latin letters. In order, disjoint. Linear.
 */
export function invisiblesIn(text: string, other: string): readonly Invisible[] {
  const found: Invisible[] = [];
  for (const { 0: character, index } of text.matchAll(CANDIDATES)) {
    if (SEEN_FORMATS.test(character)) continue;
    const [label, says] = nameOf(character.codePointAt(0) ?? 0);
    found.push({ start: index, end: index + character.length, label, says });
  }
  for (const { 0: letter, index } of text.matchAll(COMPOSITES)) {
    const composed = letter.normalize('NFC');
    if (composed === letter || other.includes(letter) || !other.includes(composed)) continue;
    found.push({ start: index, end: index + letter.length, label: 'NFD', says: 'letter and its accent as two characters' });
  }
  const theirs = new Set(other);
  for (const { 0: run, index } of text.matchAll(LOOK_ALIKE_RUN)) {
    const script = SCRIPT_OF.get([...run][0] ?? '') ?? '';
    if ([...run].every((letter) => theirs.has(letter))) continue;
    found.push({ start: index, end: index + run.length, label: script, says: `${script} ${run.length === 1 ? 'letter' : 'letters'}, not Latin` });
  }
  return found.sort((one, two) => one.start - two.start);
}

function nameOf(code: number): readonly [string, string] {
  const named = NAMED.get(code);
  if (named !== undefined) return named;
  if (code >= 0xe0000 && code <= 0xe007f) return ['TAG', 'tag character'];
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0x180b && code <= 0x180f)) return ['VS', 'variation selector'];
  return [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, 'invisible character'];
}
