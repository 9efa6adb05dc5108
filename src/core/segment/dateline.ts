import type { TokenSink } from './tokenSink.ts';

/** Longest dateline in UTF-16 units: two places, a country, a date, an agency. */
const MAX_DATELINE_UNITS = 110;
/** Shortest place that a dash alone makes a dateline: below it acronyms abound (NATO has four and is listed). */
const MIN_BARE_PLACE_UNITS = 4;

const AGENCIES = 'AP|AFP|UPI|EFE|ANSA|Ansa|dpa|DPA|Reuters|REUTERS|Bloomberg|Xinhua|TASS|Tass|Interfax|Kyodo|Belga|APA|ATS|PTI|IANS|ANI|PA|CNN|BBC|CBS|NBC|ABC|NPR|TT|NTB|Ritzau|STT|ANP|Lusa|Anadolu|AA|Yonhap|Bernama|Notimex|Estadão|Folhapress|The Canadian Press|Canadian Press|Press Association|Associated Press|Thomson Reuters Foundation|Agence France-Presse|Agencia EFE|Agência Brasil';
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'’.-]+";
/** PLACE: up to five words in capitals, or two such joined by a stroke. */
const PLACE = `${CAPITALS}(?:[ /-]${CAPITALS}){0,4}`;
const REGION = "(?:, \\p{L}[\\p{L}\\p{M}.'’]*(?: \\p{L}[\\p{L}\\p{M}.'’]*){0,3}){1,2}";
const DATE = ',? (?:\\p{L}+\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}+)(?:,? \\d{4})?';
const DASH = ' ?(?:—|–|--+|-|_)';
const rest = (pattern: string): RegExp => new RegExp(`^${pattern}(?=\\s)`, 'u');

/** "LONDON (AP) —", "KYIV, Ukraine, March 14 (Reuters) -", "Berlin (dpa) –" */
const WITH_AGENCY = rest(`(?:${PLACE}|\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:[ /-]\\p{L}[\\p{L}\\p{M}'’.-]*){0,3})(?:${REGION})?(?:${DATE})?,? ?[([](?:${AGENCIES})(?: (?:News|Story))?[)\\]]${DASH}`);
/** "القاهرة (رويترز) -": scripts without capitals, any short name in brackets. */
const UNCASED = rest(`\\p{Lo}[\\p{Lo}\\p{M}]+(?: [\\p{Lo}\\p{M}]+){0,3} ?[(（][\\p{Lo}\\p{M} .]{2,24}[)）]${DASH}`);
/** "(Reuters) -" */
const AGENCY_ALONE = rest(`\\((?:${AGENCIES})\\)${DASH}`);
/** "KYIV, Ukraine —", "ST. LOUIS, March 14 —": the region or the date vouch for the place. */
const WITH_REGION = rest(`${PLACE}(?:${REGION}(?:${DATE})?|${DATE})${DASH}`);
/** "MILLBROOK —", "NEW DELHI:" */
const BARE = rest(`(${PLACE})(?:${DASH}|:)`);
/** "【东京共同】", "［ニューヨーク ロイター］", "新华社北京3月14日电" */
const DENSE = /^(?:【[^】]{2,24}】|［[^］]{2,24}］|新华社[^，。]{1,12}电)/u;

/** Capitals before a dash or colon that are no place. */
const NOT_PLACES = new Set(
  'NATO NASA UNESCO UNICEF OPEC FIFA UEFA ASEAN AIDS COVID COVID-19 BREAKING UPDATE UPDATED WATCH LIVE READ NOTE NOTES EDITOR EXCLUSIVE ANALYSIS OPINION VIDEO PHOTO PHOTOS ALSO MORE RELATED FILE WARNING CORRECTION FACT CLAIM VERDICT QUESTION ANSWER WHAT WHEN WHERE WHY WHO HOW THIS THAT THESE THERE'.split(' '),
);

/**
 * One past the last token of the dateline that opens tokens `from`–`to` (dash and agency included); `from` where there
 * is none. A dash after capitals alone is a dateline only where a sentence begins after it, since "OPEC — the cartel —"
 * looks alike.
 */
export function datelineEnd(sink: TokenSink, from: number, to: number): number {
  const start = sink.start[from] ?? 0;
  const text = sink.text.slice(start, Math.min(start + MAX_DATELINE_UNITS, sink.end[to - 1] ?? start));
  const units = datelineUnits(text);
  if (units === 0) return from;
  const stop = start + units;
  for (let i = from; i < to - 1; i++) {
    if (sink.end[i] === stop) return i + 1;
    if ((sink.end[i] ?? 0) > stop) return from;
  }
  return from;
}

function datelineUnits(text: string): number {
  if (!/^[\p{Lu}\p{Lo}([【［]/u.test(text)) return 0;
  const sure = WITH_AGENCY.exec(text) ?? UNCASED.exec(text) ?? AGENCY_ALONE.exec(text) ?? DENSE.exec(text);
  if (sure) return sure[0].length;
  const likely = WITH_REGION.exec(text);
  if (likely && opensSentence(text, likely[0].length)) return likely[0].length;
  const bare = BARE.exec(text);
  if (!bare) return 0;
  const place = bare[1] ?? '';
  if (place.replace(/[^\p{L}]/gu, '').length < MIN_BARE_PLACE_UNITS || NOT_PLACES.has(place.split(' ', 1)[0] ?? '')) return 0;
  return opensSentence(text, bare[0].length) ? bare[0].length : 0;
}

const opensSentence = (text: string, at: number): boolean => /^\s+["“„‘'«(]?[\p{Lu}\d]/u.test(text.slice(at, at + 5));
