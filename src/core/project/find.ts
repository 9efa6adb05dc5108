import { DASHES, DOUBLE_QUOTES, foldDigit, INVISIBLE, SINGLE_QUOTES } from '#core/model/signs.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';
import { finish, type Steps } from './steps.ts';

/**
 * `styleBlind`: capitals, quotation marks, dashes, accents, digits of other scripts, ligatures and what cannot be seen make
 * no difference; what `segment/norm.ts` folds of a sign, and accents besides. `wholeWord`: no letter or digit right beside it.
 */
export type FindOptions = { readonly styleBlind: boolean; readonly wholeWord: boolean };

/** UTF-16 units of the searched text, half-open; never within a letter and its accents. */
export type Hit = { readonly start: number; readonly end: number };

/** A text as it is searched: folded, with the place in the text of each unit, and one more for its end. */
export type Searchable = { readonly folded: string; readonly places: Int32Array };

/** UTF-16 units folded between two places to rest: about a millisecond. */
const UNITS_PER_STEP = 20_000;
/** Hits between two places to rest. */
const HITS_PER_STEP = 2_000;

/** White space of any length is one space; an empty line parts paragraphs, which no search crosses. O(text). */
export function* makeSearchable(text: string, styleBlind: boolean): Steps<Searchable> {
  /** Joined step by step: three million pieces at once would be one long task. */
  const done: string[] = [];
  let pieces: string[] = [];
  let places = new Int32Array(text.length + 16);
  let length = 0;
  let last = '';
  const push = (folded: string, place: number): void => {
    if (length + folded.length + 1 > places.length) {
      const larger = new Int32Array(2 * places.length + folded.length);
      larger.set(places);
      places = larger;
    }
    for (let k = 0; k < folded.length; k++) places[length++] = place;
    pieces.push(folded);
    last = folded;
  };
  for (let at = 0; at < text.length;) {
    const until = Math.min(text.length, at + UNITS_PER_STEP);
    while (at < until) {
      const point = text.codePointAt(at)!;
      const char = point < 128 ? text.charAt(at) : String.fromCodePoint(point);
      if (isSpace(point, char)) {
        let lines = 0;
        const start = at;
        while (at < text.length && isSpace(text.charCodeAt(at), text.charAt(at))) if (text.charAt(at++) === '\n') lines++;
        push(lines > 1 ? '\n' : ' ', start);
        continue;
      }
      const folded = styleBlind ? foldChar(char) : char;
      // Two hyphens are a dash and two apostrophes a quotation mark, as typewriters and wires have it.
      if (styleBlind && folded === '-' && last === '-') { /* one of them stands already */ } else if (styleBlind && folded === "'" && last === "'") {
        pieces[pieces.length - 1] = '"';
        last = '"';
      } else if (folded !== '') push(folded, at);
      at += char.length;
    }
    // The last piece may yet turn from an apostrophe into a quotation mark.
    const kept = pieces.pop();
    done.push(pieces.join(''));
    pieces = kept === undefined ? [] : [kept];
    yield;
  }
  places[length] = text.length;
  return { folded: done.join('') + pieces.join(''), places: places.subarray(0, length + 1) };
}

/** What was asked for, folded like the text; empty where it holds nothing to look for. */
export function needleOf(query: string, styleBlind: boolean): string {
  return finish(makeSearchable(query, styleBlind)).folded.replaceAll('\n', ' ').trim();
}

/** All places of a needle, from the start, none within another. */
export function* findAll({ folded, places }: Searchable, needle: string, wholeWord: boolean): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  if (needle === '') return hits;
  let looked = 0;
  for (let at = folded.indexOf(needle); at >= 0;) {
    const end = at + needle.length;
    // A place within one character's folding (an ellipsis is three stops) is no place in the text.
    const cuts = (at > 0 && places[at] === places[at - 1]) || (end < folded.length && places[end] === places[end - 1]);
    const isHit = !cuts && !(wholeWord && (isWordUnit(folded, at - 1) || isWordUnit(folded, end)));
    if (isHit) hits.push({ start: places[at]!, end: endOf(places, end, folded) });
    if (++looked % HITS_PER_STEP === 0) yield;
    at = folded.indexOf(needle, isHit ? end : at + 1);
  }
  return hits;
}

/** Where the unit before `end` ends: where the next begins, so that accents after a letter go with it. */
const endOf = (places: Int32Array, end: number, folded: string): number => (end <= folded.length ? places[end]! : places[places.length - 1]!);

const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
const isWordUnit = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD.test(text.charAt(at));

const SPACE = /\s/u;
const isSpace = (point: number, char: string): boolean => (point < 128 ? point === 32 || (point >= 9 && point <= 13) : SPACE.test(char));

const known = new Map<string, string>();

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return char;
  if (code >= 65 && code <= 90) return char.toLowerCase();
  let folded = known.get(char);
  if (folded === undefined) known.set(char, (folded = foldRare(char)));
  return folded;
}

const SINGLE = new RegExp(`[${SINGLE_QUOTES}]`);
const DOUBLE = new RegExp(`[${DOUBLE_QUOTES}]`);
const DASH = new RegExp(`[${DASHES}]`);
/** Korean syllables stay whole: taken apart, half of one would be found in another. */
const SYLLABLE = /[\uAC00-\uD7A3]/;

function foldRare(char: string): string {
  if (SINGLE.test(char)) return "'";
  if (DOUBLE.test(char)) return '"';
  if (DASH.test(char)) return '-';
  if (SYLLABLE.test(char)) return char;
  const apart = char.replace(INVISIBLE, '').normalize('NFKD').replace(/\p{M}/gu, '');
  return apart.toLowerCase().replaceAll('ς', 'σ').replace(/\p{Nd}/gu, foldDigit).replace(/\s/gu, '');
}

/** Paragraphs between two places to rest. */
const PARAGRAPHS_PER_STEP = 500;

/** Hits of a version by paragraph: the anchor, and places within the paragraph's text. In reading order; none crosses an edge. */
export type ParagraphHits = { readonly anchor: string; readonly hits: readonly Hit[] };

export function* hitsByParagraph(version: Version, siglum: string, hits: readonly Hit[]): Steps<readonly ParagraphHits[]> {
  const anchors = paragraphAnchors(version, siglum);
  const found: ParagraphHits[] = [];
  let next = 0;
  for (const [p, { chars }] of version.paragraphs.entries()) {
    const own: Hit[] = [];
    while (next < hits.length && hits[next]!.start < chars.start) next++;
    for (; next < hits.length && hits[next]!.start < chars.end; next++) {
      const { start, end } = hits[next]!;
      // A hit may take in the white space behind it, where the last sign of a paragraph is met.
      if (end <= chars.end || version.text.slice(chars.end, end).trim() === '') own.push({ start: start - chars.start, end: Math.min(end, chars.end) - chars.start });
    }
    if (own.length > 0) found.push({ anchor: anchors[p]!, hits: own });
    if (p % PARAGRAPHS_PER_STEP === 0) yield;
  }
  return found;
}
