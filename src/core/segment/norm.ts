import { withoutOptionalMarks } from '#core/model/optionalMarks.ts';
import { DASHES, DOUBLE_QUOTES, foldDigit, INVISIBLE, SINGLE_QUOTES } from '#core/model/signs.ts';
import { CharClass, classAt, unitsAt } from './characters.ts';

/**
 * The comparison form of a written form: what two spellings share when they differ only in case, typography or
 * composition. Called once per distinct surface, so clarity goes before speed.
 *
 * Folded: case, quotation marks and apostrophes, dashes and inner hyphens, ellipses, composition (NFC), full-width and
 * ligature forms, decimal digits of every script, dots of dotted abbreviations (a.m. stays, see `KEEP_DOTS`), soft
 * hyphens and other invisible characters, and what a script writes or leaves out as the writer likes (ё, vowel points, ß).
 * Not folded: accents, hyphens against none (re-sign, resign), superscripts, single against double quotation marks: there
 * a reader could mean something by it.
 */
export function foldSurface(surface: string): string {
  const sign = SIGNS.get(surface);
  if (sign !== undefined) return sign;
  const shape = shapeOf(surface);
  if (shape === 'lower') return surface;
  if (shape === 'plain') return surface.toLowerCase();
  if (shape === 'curly') return foldSurface(surface.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010\u2011\u2013]/g, '-'));
  const folded = shape === 'ascii' ? surface : foldUnicode(surface);
  if (isCountry(folded)) return foldCountry(folded);
  const lower = foldCase(folded);
  const marks = foldMarks(shape === 'ascii' ? lower : withoutOptionalMarks(lower));
  return foldDots(marks) || surface;
}

/** The commonest signs, so that they never wait for the general way. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['.', '.'], [',', ','], ['"', '"'], ['“', '"'], ['”', '"'], ["'", "'"], ['‘', "'"], ['’', "'"], ['—', '—'], ['–', '—'], ['-', '—'], ['--', '—'],
  ['…', '…'], ['...', '…'], ['(', '('], [')', ')'], [':', ':'], [';', ';'], ['?', '?'], ['!', '!'], ['%', '%'], ['$', '$'],
]);

/**
 * Most words of most copy need nothing or only lower case: `lower` is [a-z0-9] with inner ' and -, `plain` the same with
 * capitals (but never a word that begins with "US"), `ascii` anything below 128, `curly` the same with typographic
 * apostrophes and dashes.
 */
function shapeOf(surface: string): 'lower' | 'plain' | 'ascii' | 'curly' | 'other' {
  let shape: 'lower' | 'plain' | 'ascii' = 'lower';
  let curly = false;
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) continue;
    if (unit > 127) {
      if (unit !== 0x2018 && unit !== 0x2019 && unit !== 0x2010 && unit !== 0x2011 && unit !== 0x2013) return 'other';
      curly = true;
      continue;
    }
    if ((unit === 39 || unit === 45) && i > 0) continue;
    if (unit >= 65 && unit <= 90 && !(unit === 85 && i === 0 && surface.charCodeAt(1) === 83)) {
      if (shape === 'lower') shape = 'plain';
    } else shape = 'ascii';
  }
  return curly ? 'curly' : shape;
}

const FLAG_TAGS = /[\u{E0020}-\u{E007F}]/u;
const COMPATIBLE = /[\uFB00-\uFDFF\uFE70-\uFEFE\uFF01-\uFFEE]/;

function foldUnicode(surface: string): string {
  // A flag of England or Scotland is spelled with tag characters; anywhere else they are invisible.
  const seen = surface.startsWith('\u{1F3F4}') && FLAG_TAGS.test(surface) ? surface : surface.replace(INVISIBLE, '');
  const composed = (COMPATIBLE.test(seen) ? seen.normalize('NFKC') : seen.normalize('NFC')).trim();
  return composed.replace(/\p{Nd}/gu, foldDigit);
}

/** "US" and "U.S." are one country, "us" is a pronoun: the one abbreviation whose capitals decide. */
const COUNTRY = /^(?:U\.S\.?|US)(?=$|['-])/;
const isCountry = (folded: string): boolean => folded.charCodeAt(0) === 85 && COUNTRY.test(folded);
const foldCountry = (folded: string): string => `u.s.${foldDots(foldMarks(foldCase(folded.replace(COUNTRY, ''))))}`;

function foldCase(text: string): string {
  // İ lower-cases to i with a dot above, ς stands for σ at the end of words: neither tells two words apart.
  return text.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ς', 'σ');
}

const DASH = new RegExp(`^[${DASHES}]+$`);
const DOUBLE_QUOTE = new RegExp(`^(?:[${DOUBLE_QUOTES}]|''|\`\`|,,)$`);
const SINGLE_QUOTE = new RegExp(`[${SINGLE_QUOTES}]`, 'g');

function foldMarks(text: string): string {
  if (DASH.test(text)) return '—';
  if (DOUBLE_QUOTE.test(text)) return '"';
  if (/^\.{3,}$/.test(text)) return '…';
  return text.replace(SINGLE_QUOTE, "'").replace(/[\u2010-\u2013\u2212]/g, '-').replace(/״/g, '"');
}

/** One to `most` letters, their marks apart? */
function isLetters(text: string, most: number): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i += unitsAt(text, i)) {
    const kind = classAt(text, i);
    if (kind === CharClass.letter) letters++;
    else if (kind !== CharClass.mark) return false;
  }
  return letters > 0 && letters <= most;
}

/** Dotted forms that would fall together with a common word. */
const KEEP_DOTS = new Set(['am', 'it', 'in', 'is', 'or', 'so', 'do', 'me', 'no', 'as', 'at', 'be', 'go', 'he', 'my', 'of', 'on', 'to', 'up', 'we', 'by', 'if', 'an', 'us']);

/** D-N.Y. → d-ny, U.N. → un; part by part, so that a hyphenated half keeps its own rule. */
function foldDots(text: string): string {
  if (!text.includes('.') || text.length < 3 || text.includes('/') || text.includes('@')) return text;
  return text.split('-').map(foldDottedPart).join('-');
}

/** "u.n.", "u.n", "ph.d.", "u.n.'s": single letters, a pair only in front. */
function foldDottedPart(part: string): string {
  const letters = (part.endsWith("'s") ? part.slice(0, -2) : part).split('.');
  if (letters[letters.length - 1] === '') letters.pop();
  if (letters.length < 2 || !letters.every((letter, i) => isLetters(letter, i === 0 ? 2 : 1))) return part;
  const joined = part.replaceAll('.', '');
  return KEEP_DOTS.has(joined) ? part : joined;
}
