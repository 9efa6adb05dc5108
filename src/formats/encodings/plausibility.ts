import type { Language } from './languages.ts';

/**
 * Points for one character outside ASCII, −4 to 1. Only their order matters; the fixtures of all encodings move when
 * they move. A frequent letter speaks for a reading, a C1 control is all but impossible in text.
 */
const POINTS = { frequent: 1, rare: 0.45, fitting: 0.9, foreignLetter: -0.9, capitalInside: -1.5, shouting: -0.35, stray: -1.6, control: -4 } as const;

/**
 * Letters outside ASCII for each ASCII letter, below which a text is not in a script of its own: Russian copy full of
 * company names still has more than 2, English copy with a few accents read as Cyrillic has 0.01.
 */
const MIN_OWN_SHARE = 0.3;

/**
 * How well a decoded text looks like its language: the mean of the points of its characters outside ASCII, 1 at best.
 * Letters count by how usual they are, quotation marks and dashes by whether they stand where such marks stand.
 */
export function plausibility(text: string, language: Language): number {
  const frequent = new Set(language.frequent);
  const rare = new Set(language.rare);
  let sum = 0;
  let count = 0;
  let asciiLetters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) asciiLetters += 1;
      continue;
    }
    count += 1;
    const char = text.charAt(i);
    sum += pointsOf(char, text.charAt(i - 1), text.charAt(i + 1), frequent, rare);
  }
  if (count === 0) return 0;
  return sum / count - (language.ownScript && count < asciiLetters * MIN_OWN_SHARE ? POINTS.frequent : 0);
}

function pointsOf(char: string, before: string, after: string, frequent: ReadonlySet<string>, rare: ReadonlySet<string>): number {
  const code = char.charCodeAt(0);
  if (code < 0xa0 || code === 0xfffd) return POINTS.control;
  const lower = char.toLowerCase();
  if (lower !== char.toUpperCase() || /\p{L}/u.test(char)) {
    const usual = frequent.has(lower) ? POINTS.frequent : rare.has(lower) ? POINTS.rare : POINTS.foreignLetter;
    if (char === lower) return usual;
    if (isLower(before)) return POINTS.capitalInside;
    return isUpper(before) ? usual + POINTS.shouting : usual;
  }
  return fits(char, before, after) ? POINTS.fitting : POINTS.stray;
}

/** Whether a mark stands where editors put it. */
function fits(char: string, before: string, after: string): boolean {
  const opens = before === '' || /[\s([\-–—“‘«„/]/.test(before);
  const closes = after === '' || /[\s)\].,;:!?\-–—”’»…"'/]/.test(after);
  switch (char) {
    case '“': case '‘': case '„': case '‚': case '¿': case '¡':
      return (opens && !/\s/.test(after)) || char === '“' && closes && /[\p{L}.,!?]/u.test(before);
    case '”':
      return closes && !/\s/.test(before);
    case '’':
      return (isLetter(before) && isLetter(after)) || (closes && !/\s/.test(before)) || (opens && /[\d\p{L}]/u.test(after));
    case '«': case '»': case '‹': case '›':
      return opens !== closes || /\s|\u00a0/.test(before) !== /\s|\u00a0/.test(after);
    case '–': case '—':
      return (/[\s\u00a0]/.test(before) || before === '') === (/[\s\u00a0]/.test(after) || after === '') || /[\s]/.test(after) || before === '\n' || before === '';
    case '…':
      return closes;
    case '€': case '£':
      return /[\d\s]/.test(after) || /[\d\s\u00a0]/.test(before);
    case '°': case '²': case '³': case 'º': case 'ª':
      return /[\d\sNnm.\u00a0]/.test(before);
    case '\u00a0':
      return !/\p{L}/u.test(before) || !isLower(after) || /[«»:;!?%€]/.test(after);
    case '§': case '•': case '№':
      return opens;
    case '·':
      return isLetter(before) && isLetter(after) || opens;
    case '½': case '¼': case '¾':
      return !isLetter(before) && !isLetter(after);
    case '™': case '®': case '©': case '‰': case '†':
      return closes;
    default:
      return false;
  }
}

const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isLower = (char: string): boolean => char !== '' && char !== char.toUpperCase();
const isUpper = (char: string): boolean => char !== '' && char !== char.toLowerCase();
