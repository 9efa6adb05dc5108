import { CharClass, classAt, isSpace, isUpper, isLower } from './characters.ts';
import { isLabel } from './labels.ts';
import { isMonth } from './monthNames.ts';

/** Longest dateline in UTF-16 units: two places, a country, a date, an agency. */
export const MAX_DATELINE_UNITS = 110;
/** Fewest letters of a place that a dash alone makes a dateline: below it acronyms abound. */
const MIN_BARE_PLACE_LETTERS = 4;
const MAX_ACRONYM_UNITS = 6;
const MAX_AGENCY_WORDS = 3;
/** Most words in a place, and in a region or country. */
const MAX_PLACE_WORDS = 6;
const MAX_REGION_WORDS = 4;
/** Most units between the brackets of a Chinese, Japanese or uncased dateline. */
const MAX_BRACKET_UNITS = 24;

const AGENCIES = new Set(
  `AP|AFP|UPI|EFE|ANSA|Ansa|dpa|DPA|Reuters|REUTERS|Bloomberg|Xinhua|TASS|Tass|Interfax|Kyodo|Belga|APA|ATS|PTI|IANS|ANI|PA|CNN|BBC|CBS|NBC|ABC|NPR|TT|NTB|Ritzau|STT|ANP|Lusa|Anadolu|AA|Yonhap|Bernama|Notimex|Estadão|Folhapress|The Canadian Press|Canadian Press|Press Association|Associated Press|The Associated Press|Thomson Reuters Foundation|Agence France-Presse|Agencia EFE|Agência Brasil|PRNewswire|PR Newswire|GLOBE NEWSWIRE|BUSINESS WIRE|CNW|Newsfile Corp.`.split('|'),
);
const CONNECTORS = new Set('de del do da la le el am an der den sur of the and y e al'.split(' '));

/**
 * Units of the dateline at the head of `text`, its dash included; 0 where there is none. Kinds: "LONDON (AP) —",
 * "KYIV, Ukraine, March 14 (Reuters) -", "Berlin (dpa) –", "(Reuters) -", "KYIV, Ukraine —", "MILLBROOK —", "NEW DELHI:",
 * "القاهرة (رويترز) -", "【东京共同】". A dash after capitals alone is a dateline only where a sentence begins after it,
 * since "OPEC — the cartel —" looks alike. Read by hand: as regular expressions these cost 30 ms to compile.
 */
export function datelineUnits(text: string): number {
  const dense = denseUnits(text);
  if (dense > 0) return dense;
  const first = classAt(text, 0);
  if (first !== CharClass.letter && text.charAt(0) !== '(') return 0;
  if (first === CharClass.letter && isLower(text, 0)) return 0;
  const dash = findDash(text);
  if (dash === null) return 0;
  const head = text.slice(0, dash.start).trimEnd();
  const agency = agencyIn(head);
  if (agency !== null) {
    if (dash.sign === ':') return 0;
    if (AGENCIES.has(agency.name)) return agency.place === '' || isPlaceLoosely(agency.place) ? dash.end : 0;
    // An agency that is in no list is known by its place in capitals: "CADDON FALLS (HNA) —", "ALTDORF (Nordwest Presse) -".
    if (isOpenPlace(agency.place) && (isAcronym(agency.name) || (isAgencyName(agency) && opensSentence(text, dash.end)))) return dash.end;
    const uncased = head.toUpperCase() === head.toLowerCase();
    return uncased && agency.place !== '' && agency.name.length <= MAX_BRACKET_UNITS && isPlaceLoosely(agency.place) ? dash.end : 0;
  }
  if (!opensSentence(text, dash.end)) return 0;
  const [place = '', ...regions] = head.split(', ');
  if (!isPlaceInCapitals(place)) return 0;
  if (regions.length > 0) return dash.sign !== ':' && regions.length <= 3 && regions.every(isRegionOrDate) ? dash.end : 0;
  return lettersIn(place) >= MIN_BARE_PLACE_LETTERS && !isLabel(place) ? dash.end : 0;
}

/** A place in capitals, with its country in brackets where it has one: "ARLES (France), 3 fév.". */
function isOpenPlace(place: string): boolean {
  const [city = ''] = place.split(', ', 1);
  const open = city.indexOf(' (');
  return isPlaceInCapitals(open > 0 && city.endsWith(')') ? city.slice(0, open) : city) && !isLabel(city);
}

/** At most three words with capitals, behind a day or with a word of the press: others say more of what stands before them, "LUND (Second Half)". */
function isAgencyName({ name, place }: { readonly name: string; readonly place: string }): boolean {
  const words = name.split(' ');
  return words.length <= MAX_AGENCY_WORDS && words.every((word) => isUpper(word, 0)) && (place.split(', ').some(isDay) || (words.length > 1 && words.some((word) => PRESS.has(word))));
}
const PRESS = new Set('Press Presse Presseagentur Pressedienst Prensa News Newspapers Media Wire Times Post Herald Tribune Gazette Journal Courier Agency Agencia Agência Agence Agenzia Agentur Nachrichten Zeitung'.split(' '));

/** Two to six capitals. */
const isAcronym = (name: string): boolean => name.length >= 2 && name.length <= MAX_ACRONYM_UNITS && [...name].every((_, i) => isUpper(name, i));

/** "LONDON (AP)" with nothing after it: a line of its own. */
export function isPlaceAndAgency(text: string): boolean {
  const agency = agencyIn(text);
  return agency !== null && agency.place !== '' && AGENCIES.has(agency.name) && isPlaceLoosely(agency.place);
}

/** 【…】, ［…］ and 新华社…电 at the head. */
function denseUnits(text: string): number {
  const first = text.charAt(0);
  const close = first === '【' ? '】' : first === '［' ? '］' : first === '新' && text.startsWith('新华社') ? '电' : '';
  if (close === '') return 0;
  const at = text.indexOf(close);
  return at > 1 && at <= MAX_BRACKET_UNITS && !/[，。]/.test(text.slice(0, at)) ? at + 1 : 0;
}

type Dash = { readonly start: number; readonly end: number; readonly sign: string };

/** The first dash, underscore or colon that white space follows; hyphens and underscores need it before them as well. */
function findDash(text: string): Dash | null {
  for (let i = 1; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '—' || sign === '–' || sign === ':') {
      if (i + 1 < text.length && isSpace(text.charCodeAt(i + 1))) return { start: i, end: i + 1, sign };
      return null;
    }
    if ((sign === '-' || sign === '_') && (isSpace(text.charCodeAt(i - 1)) || closesBracket(text, i - 1))) {
      let end = i + 1;
      while (text.charAt(end) === sign) end++;
      return end < text.length && isSpace(text.charCodeAt(end)) ? { start: i, end, sign } : null;
    }
    if (sign === '"' || sign === '“' || sign === ';' || sign === '?' || sign === '!') return null;
  }
  return null;
}

/** "(EFE).-" and "(EFE)-" */
const closesBracket = (text: string, at: number): boolean => text.charAt(at) === ')' || (text.charAt(at) === '.' && text.charAt(at - 1) === ')');

/** Name in the brackets that end `head`, and the place before them. */
function agencyIn(text: string): { readonly name: string; readonly place: string } | null {
  const head = text.endsWith(').') ? text.slice(0, -1) : text;
  const last = head.charAt(head.length - 1);
  if (last !== ')' && last !== ']' && last !== '）' && last !== '/') return null;
  const open = last === '/' ? head.lastIndexOf('/', head.length - 2) : Math.max(head.lastIndexOf('('), head.lastIndexOf('['), head.lastIndexOf('（'));
  if (open < 0) return null;
  const place = head.slice(0, open).trimEnd();
  return { name: head.slice(open + 1, -1).replace(/ (?:News|Story)$/, ''), place: place.endsWith(',') ? place.slice(0, -1) : place };
}

/** Beside an agency any capitalised words will do; with a day also months in small letters ("14 mars"). */
function isPlaceLoosely(place: string): boolean {
  const words = place.split(/[ /,]+/).filter((word) => word !== '');
  return words.length > 0 && words.length <= MAX_PLACE_WORDS + MAX_REGION_WORDS && words.every((word) => !isLower(word, 0) || CONNECTORS.has(word) || /\d/.test(place));
}

function isPlaceInCapitals(place: string): boolean {
  const words = place.split(/[ /]/);
  return words.length <= MAX_PLACE_WORDS && words.every((word) => word.length > 1 && word === word.toUpperCase() && isUpper(word, 0) && !/\d/.test(word));
}

/** "5 фев", "3. März", "14 mars 2031", "Feb. 6": a day and its month, with or without a capital. */
function isDay(part: string): boolean {
  const words = part.split(' ');
  const [first = '', second = '', year = '2000'] = words;
  return words.length <= 3 && /^\d{4}$/.test(year) && ((/^\d{1,2}\.?$/.test(first) && isMonth(second)) || (/^\d{1,2}$/.test(second) && isMonth(first)));
}

/** "Ukraine", "N.Y.", "South Korea", "March 14", "14 March 2031" */
function isRegionOrDate(part: string): boolean {
  if (isDay(part)) return true;
  const words = part.split(' ');
  return words.length <= MAX_REGION_WORDS && words.every((word) => /^\d{1,4}\.?$/.test(word) || (!isLower(word, 0) && classAt(word, 0) === CharClass.letter) || CONNECTORS.has(word));
}

function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (classAt(text, i) === CharClass.letter) letters++;
  return letters;
}

function opensSentence(text: string, at: number): boolean {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  if ('"“„‘\'«('.includes(text.charAt(i))) i++;
  return i < text.length && (isUpper(text, i) || classAt(text, i) === CharClass.digit);
}
