import { NO_GAP } from '#core/model/lexicon.ts';
import { TokenKind } from '#core/model/version.ts';
import { isLower, isUpper } from './characters.ts';
import {
  ANSWERING, BEFORE_NUMBER, CAPITAL_BEFORE_NUMBER, CAPITAL_TITLES, DEGREES, EITHER, ENGLISH_OPENERS, LETTERS_BEFORE_NAME, OPENERS, SPEECH_VERBS, TITLES, UNITS,
} from './abbreviations.ts';
import { isOrdinal } from './ordinals.ts';
import { isGreekQuestion, isInsideQuotation } from './sentenceSigns.ts';
import type { TokenSink } from './tokenSink.ts';

/** Ends a sentence wherever it stands: scripts without capitals or without spaces after the stop. */
const HARD_STOPS = '。！？｡．؟।॥۔።။៕։‼⁇⁈⁉';
const SOFT_STOPS = '.!?…';
/** Stand after the stop and still belong to the sentence. */
const CLOSERS = '"\'”’»›)]}）」』》】〉〗｣*';
/** Stand before the first word of a sentence. */
const OPENING = '"\'“‘„‚«‹([{（「『《【¿¡—–-•';

/** How far after a closed quotation a verb of speech may stand: "President George W. Bush asked". */
const MAX_TOKENS_TO_VERB = 5;

/**
 * First tokens of the sentences in tokens `from`–`to` (one paragraph), written to `out`. Always at least one; sentences
 * tile the paragraph. Where the signs are ambiguous it rather keeps two sentences together than cuts one.
 */
export function cutSentences(sink: TokenSink, from: number, to: number, out: number[]): void {
  out.push(from);
  for (let i = from; i < to; i++) {
    const stop = stopAt(sink, i);
    if (stop === 'none') continue;
    const next = afterClosers(sink, i, to, stop === 'dotted');
    if (next >= to) return;
    if (stop === 'hard' ? !continuesAfterHardStop(sink, next) : endsHere(sink, from, i, next, to, stop === 'dotted')) {
      out.push(next);
      i = next - 1;
    }
  }
}

/** Past closing signs and further stops: `?!`, `."`, `.)`. */
function afterClosers(sink: TokenSink, stop: number, to: number, dotted: boolean): number {
  let next = stop + 1;
  for (; next < to; next++) {
    if (isCloser(sink, next, to)) continue;
    const more = stopAt(sink, next);
    if (more === 'hard' || (more === 'soft' && !dotted && sink.gap[next] === NO_GAP)) continue;
    break;
  }
  return next;
}

type Stop = 'none' | 'soft' | 'hard' | 'dotted';
function stopAt(sink: TokenSink, i: number): Stop {
  const start = sink.start[i] ?? 0, end = sink.end[i] ?? 0;
  if (sink.kind[i] === TokenKind.word) return end - start > 2 && sink.text.charCodeAt(end - 1) === 46 ? 'dotted' : 'none';
  if (sink.kind[i] !== TokenKind.punctuation) return 'none';
  const sign = sink.text.charAt(start);
  if (SOFT_STOPS.includes(sign)) return 'soft';
  if (HARD_STOPS.includes(sign)) return 'hard';
  return (sign === ';' || sign === '\u037E') && isGreekQuestion(sink, i) ? 'soft' : 'none';
}

/** Marks that open in one tongue close in another: „Ja.“ and »Ja.« in German, « Oui. » with its spaces in French. The space round them tells. */
function isCloser(sink: TokenSink, i: number, to: number): boolean {
  if (sink.kind[i] !== TokenKind.punctuation) return false;
  const sign = sink.text.charAt(sink.start[i] ?? 0);
  const endsWord = i + 1 >= to || sink.gap[i + 1] !== NO_GAP || sink.kind[i + 1] === TokenKind.punctuation;
  if (sink.gap[i] === NO_GAP) return CLOSERS.includes(sign) || ('“‘«‹'.includes(sign) && endsWord);
  return (sign === '»' || sign === '›') && endsWord;
}

/** 「…。」と言った: after a closing bracket the clause goes on with a particle. */
const continuesAfterHardStop = (sink: TokenSink, next: number): boolean => {
  const before = sink.text.charAt((sink.start[next - 1] ?? 0));
  return '」』”）'.includes(before) && 'とはがをのに，,、'.includes(sink.text.charAt(sink.start[next] ?? 0));
};

function endsHere(sink: TokenSink, from: number, stop: number, next: number, to: number, dotted: boolean): boolean {
  let word = next;
  while (word < to && isOpening(sink, word)) word++;
  if (word >= to) return false;
  const glued = sink.gap[next] === NO_GAP;
  if (glued && !opensGlued(sink, stop, next)) return false;
  const start = startOf(sink, word);
  if (start === 'lower' || start === 'sign') return false;
  const lower = lowerCase(sink, word);
  const mark = sink.text.charAt(sink.start[stop] ?? 0);
  const quoted = next > stop + 1;
  if (dotted) return OPENERS.has(lower) && start === 'upper';
  if (isEllipsis(sink, stop)) return (start === 'upper' || start === 'other') && !isPause(sink, from, stop, lower);
  if (mark !== '.') return !(quoted && saysNext(sink, next, to));
  if (quoted) return true;
  return !isAbbreviation(sink, from, to, stop, word, lower, start);
}

const isEllipsis = (sink: TokenSink, i: number): boolean => {
  const at = sink.start[i] ?? 0;
  return sink.text.charAt(at) === '…' || (sink.text.charAt(at) === '.' && (sink.end[i] ?? 0) - at > 1);
};

/** "I quit ... I mean it," he said: a speaker's pause has a space before it, a sentence's end its own stop; and "I" has its capital everywhere. */
const isPause = (sink: TokenSink, from: number, stop: number, next: string): boolean =>
  stop > from && (sink.gap[stop] !== NO_GAP || next === 'i' || /^i['’]/.test(next)) && stopAt(sink, stop - 1) === 'none' && isInsideQuotation(sink, from, stop);

/** Text without a space after the stop: "left.She" ends a sentence, "v2.Next" and "3.Item" may not. */
function opensGlued(sink: TokenSink, stop: number, next: number): boolean {
  if (stop === 0) return false;
  const end = sink.end[stop - 1] ?? 0, start = sink.start[next] ?? 0;
  const { text } = sink;
  return end - (sink.start[stop - 1] ?? 0) > 1 && isLower(text, end - 1) && isLower(text, end - 2) && isUpper(text, start) && isLower(text, start + 1);
}

function isAbbreviation(sink: TokenSink, from: number, to: number, stop: number, word: number, next: string, start: Start): boolean {
  const before = stop - 1;
  if (before < from || sink.gap[stop] !== NO_GAP) return false;
  const text = sink.text.slice(sink.start[before] ?? 0, sink.end[before] ?? 0);
  const lower = text.slice(text.lastIndexOf('-') + 1).toLowerCase();
  if (sink.kind[before] === TokenKind.number) return isOrdinal(sink, from, to, before, word, next, OPENERS.has(next));
  if (sink.kind[before] !== TokenKind.word) return false;
  if (text.length === 1 && isUpper(text, 0)) return text === 'I' ? false : !OPENERS.has(next) || startsInitials(sink, word);
  // "z. B. Bremen"
  if (text.length === 1 && isLower(text, 0) && startsInitials(sink, word)) return true;
  // "из г. Томска", not "в 2014 г."
  if (LETTERS_BEFORE_NAME.has(text)) return !OPENERS.has(next) && (before === from || sink.kind[before - 1] !== TokenKind.number);
  if (TITLES.has(lower) || (isUpper(text, 0) && CAPITAL_TITLES.has(lower))) return true;
  if (followsDegree(sink, from, before, text)) return !OPENERS.has(next);
  if (text === 'no' && isAnswer(sink, from, before)) return false;
  if (start === 'digit' && UNITS.has(lower) && before > from && sink.kind[before - 1] === TokenKind.number) return (sink.end[word] ?? 0) - (sink.start[word] ?? 0) <= 2;
  if (BEFORE_NUMBER.has(lower) || (isUpper(text, 0) && CAPITAL_BEFORE_NUMBER.has(lower))) return start === 'digit';
  if (isDoubled(text)) return sink.text.charAt(sink.end[word] ?? 0) === '.' ? isDoubled(surfaceOf(sink, word)) : followsDoubled(sink, from, before) && !OPENERS.has(next);
  if (EITHER.has(lower)) return !OPENERS.has(next);
  return false;
}

/** "voted no", "yes or no" */
const isAnswer = (sink: TokenSink, from: number, no: number): boolean =>
  no > from && (ANSWERING.has(lowerCase(sink, no - 1)) || (no - 2 >= from && lowerCase(sink, no - 2) === 'yes'));

/** Two of the same capital stand for a plural: "EE. UU.", "FF. AA.", "JJ. OO.". */
const isDoubled = (text: string): boolean => text.length === 2 && text.charCodeAt(0) === text.charCodeAt(1) && isUpper(text, 0);
const followsDoubled = (sink: TokenSink, from: number, word: number): boolean =>
  word - 2 >= from && sink.text.charAt(sink.start[word - 1] ?? 0) === '.' && isDoubled(surfaceOf(sink, word - 2));

/** Longest short form behind a title: "Prof. em. Weiss", "prof. dr. hab. Nowak". */
const MAX_DEGREE_CHARS = 4;

/** A short word in small letters right behind an academic title and its stop belongs to the title; one behind "ft." or "St." does not. */
function followsDegree(sink: TokenSink, from: number, word: number, text: string): boolean {
  if (text.length > MAX_DEGREE_CHARS || !isLower(text, 0) || word - 2 < from || sink.text.charAt(sink.start[word - 1] ?? 0) !== '.') return false;
  return sink.kind[word - 2] === TokenKind.word && sink.gap[word - 1] === NO_GAP && DEGREES.has(lowerCase(sink, word - 2));
}

/** "J. A. Smith": the opener "A" is an initial itself. */
const startsInitials = (sink: TokenSink, word: number): boolean =>
  (sink.end[word] ?? 0) - (sink.start[word] ?? 0) === 1 && sink.text.charAt(sink.end[word] ?? 0) === '.';

type Start = 'upper' | 'lower' | 'digit' | 'other' | 'sign';
function startOf(sink: TokenSink, i: number): Start {
  const kind = sink.kind[i];
  if (kind === TokenKind.number) return 'digit';
  if (kind === TokenKind.punctuation) return 'sign';
  if (kind !== TokenKind.word) return 'other';
  const at = sink.start[i] ?? 0;
  if (isLower(sink.text, at)) return 'lower';
  return isUpper(sink.text, at) ? 'upper' : 'other';
}

const surfaceOf = (sink: TokenSink, i: number): string => sink.text.slice(sink.start[i] ?? 0, sink.end[i] ?? 0);
const lowerCase = (sink: TokenSink, i: number): string => surfaceOf(sink, i).toLowerCase();

function isOpening(sink: TokenSink, i: number): boolean {
  if (sink.kind[i] !== TokenKind.punctuation) return false;
  const sign = sink.text.charAt(sink.start[i] ?? 0);
  return OPENING.includes(sign) || ((sign === '»' || sign === '›') && sink.gap[i] !== NO_GAP);
}

/** "Are you sure?" Kerry asked. But: "Who's there?" Nobody answered: a word that is no name has its capital from a sentence of its own. */
function saysNext(sink: TokenSink, next: number, to: number): boolean {
  if (ENGLISH_OPENERS.has(lowerCase(sink, next))) return false;
  for (let i = next; i < to && i < next + MAX_TOKENS_TO_VERB; i++) {
    if (sink.kind[i] === TokenKind.punctuation && sink.text.charAt(sink.start[i] ?? 0) !== '.') return false;
    if (SPEECH_VERBS.has(lowerCase(sink, i))) return true;
  }
  return false;
}
