import { NO_GAP } from '#core/model/lexicon.ts';
import { TokenKind } from '#core/model/version.ts';
import { ORDINAL_MONTHS } from './monthNames.ts';
import type { TokenSink } from './tokenSink.ts';

/** Longest ordinal in digits: "125. Geburtstag". Four are a year, which ends its sentence. */
const MAX_ORDINAL_DIGITS = 3;
/** Tokens on each side of a number from which its tongue is told: bounded, so that a paragraph of numbers stays linear. */
const TONGUE_TOKENS = 40;
/** Longest word that tells a tongue, in UTF-16 units. */
const MAX_TELLING_UNITS = 6;

/**
 * Tongues, told by their small words. Those that write ordinals with a full stop have `before`, the words behind which a number is one
 * ("am 8. Spieltag", "na 1. FC Brno"); elsewhere a capital after the stop begins a sentence ("Ott ist 49. Trainer Weiss schwieg"). Tongues that write nouns small
 * (Czech, Danish, Finnish …) need this before names alone: a small letter never begins a sentence. `null`: behind any word, where verbs close sentences.
 */
const TONGUES: readonly { readonly words: string; readonly before: string | null | false }[] = [
  {
    words: 'der das und nicht ist mit auf für dem den des die am im zum zur vom beim ein eine einen einem einer sich wird wurde war als auch nach bei aus von sein sah hat er sie es',
    before: `der die das dem den des am im zum zur vom beim ins ans übers fürs ein eine einen einem einer eines sein seine seinen seinem seiner seines
      ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner dieser diese dieses diesem diesen jeder jede jedes jedem jeden kein keine keinen`,
  },
  { words: 'og det er på af av til som ikke den de med har en et i blev ble fra ved var í á að', before: 'den det de i på til fra ved af av sin sitt hans hennes deres vor vår í á' },
  { words: 'se na je že v a s do po pro byl byla ve za sa aby si z ze jsem ale', before: 'v ve na za s se so z ze zo do od po pro pre před pred při pri o u k ke ku ten ta to' },
  { words: 'się w na i z do że nie jest po od dla przez był była o', before: 'w we na za z ze do od po dla przed przez podczas o u ten ta to' },
  { words: 'je u i na se da za od su nije s iz koji kao v in ki pri ter', before: 'u na za s sa iz od do po o v z ob pri ta taj' },
  { words: 'a az és hogy nem egy is meg volt ez de', before: 'a az' },
  { words: 've bir bu için ile de da olarak sonra daha çok', before: null },
  ...[
    'the of and to in is was that for he she it said with by i a at on his her they are were',
    'le la les et est une des du que qui dans pour par au il elle',
    'el la los las y que en por una del con se su es',
    'o os as e que em do da dos das uma com no na',
    'il la di che e un una del della con per è',
    'de het een en van is op dat met voor in hij zij',
    'och att det som på är en av för med den',
    'ja on ei että oli hän et see',
  ].map((words) => ({ words, before: false as const })),
];

/** Word → one bit for each tongue that has it. */
const TELLING = new Map<string, number>();
TONGUES.forEach(({ words }, tongue) => {
  for (const word of words.split(' ')) TELLING.set(word, (TELLING.get(word) ?? 0) | (1 << tongue));
});
const BEFORE = TONGUES.map(({ before }) => (typeof before === 'string' ? new Set(before.split(/\s+/)) : before));
/** Join a number to an ordinal before it: "am 3. und 4. Spieltag", "vom 5. bis 8. Rang". */
const JOINING = new Set('und oder bis og eller til a až i oraz lub do és vagy ve'.split(' '));
/** Behind "1." in any tongue: clubs by their German names. */
const CLUBS = new Set('fc ffc fsv sc fck bc hc fk sk tc vc cfr'.split(' '));

/**
 * Is the number `at`, with a full stop behind it, an ordinal or the day of a date, so that the stop ends no sentence? `word` is the first
 * token behind the stop, `next` its small letters; tokens `from`–`to` are the paragraph. Bounded by `TONGUE_TOKENS`.
 */
export function isOrdinal(sink: TokenSink, from: number, to: number, at: number, word: number, next: string, opens: boolean): boolean {
  const digits = (sink.end[at] ?? 0) - (sink.start[at] ?? 0);
  // "1. The bridge": a list.
  if (at === from && digits <= 2) return true;
  if (ORDINAL_MONTHS.has(next)) return true;
  if (digits > MAX_ORDINAL_DIGITS || !isPlainNumber(sink, at)) return false;
  if (sink.kind[word] === TokenKind.number) return isNumericDate(sink, from, to, at, word);
  if (at === from || opens || sink.kind[word] !== TokenKind.word) return false;
  if (digits === 1 && sink.text.charAt(sink.start[at] ?? 0) === '1' && CLUBS.has(next)) return true;
  if (sink.kind[at - 1] !== TokenKind.word) return false;
  const before = BEFORE[tongueAround(sink, from, to, at)];
  if (before === null) return true;
  if (!before) return false;
  const lead = lowerCase(sink, at - 1);
  return before.has(lead) || (JOINING.has(lead) && at - 3 >= from && isStop(sink, at - 2) && isPlainNumber(sink, at - 3));
}

/** "3. 4. 2031": day and month, then the year. */
function isNumericDate(sink: TokenSink, from: number, to: number, at: number, word: number): boolean {
  if (!isTwoDigits(sink, at)) return false;
  if (isTwoDigits(sink, word) && word + 1 < to && isStop(sink, word + 1)) return true;
  return at - 2 >= from && isStop(sink, at - 1) && isTwoDigits(sink, at - 2);
}

/** Place in `TONGUES` of the one that most of the words around tell; the last of those that write no ordinals where none leads. */
function tongueAround(sink: TokenSink, from: number, to: number, at: number): number {
  const votes = TONGUES.map(() => 0);
  for (let i = Math.max(from, at - TONGUE_TOKENS); i < to && i < at + TONGUE_TOKENS; i++) {
    if (sink.kind[i] !== TokenKind.word || (sink.end[i] ?? 0) - (sink.start[i] ?? 0) > MAX_TELLING_UNITS) continue;
    const bits = TELLING.get(lowerCase(sink, i)) ?? 0;
    for (let tongue = 0; bits >> tongue !== 0; tongue++) if (((bits >> tongue) & 1) === 1) votes[tongue] = (votes[tongue] ?? 0) + 1;
  }
  let best = TONGUES.length - 1;
  for (let tongue = TONGUES.length - 2; tongue >= 0; tongue--) if ((votes[tongue] ?? 0) > (votes[best] ?? 0)) best = tongue;
  return best;
}

/** A stop that stands right behind its word. */
const isStop = (sink: TokenSink, i: number): boolean => sink.gap[i] === NO_GAP && sink.text.charAt(sink.start[i] ?? 0) === '.' && (sink.end[i] ?? 0) - (sink.start[i] ?? 0) === 1;

function isPlainNumber(sink: TokenSink, i: number): boolean {
  if (sink.kind[i] !== TokenKind.number) return false;
  for (let at = sink.start[i] ?? 0; at < (sink.end[i] ?? 0); at++) {
    const unit = sink.text.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

const isTwoDigits = (sink: TokenSink, i: number): boolean => (sink.end[i] ?? 0) - (sink.start[i] ?? 0) <= 2 && isPlainNumber(sink, i);
const lowerCase = (sink: TokenSink, i: number): string => sink.text.slice(sink.start[i] ?? 0, sink.end[i] ?? 0).toLowerCase();
