import { NO_GAP } from '#core/model/lexicon.ts';
import { TokenKind } from '#core/model/version.ts';
import type { TokenSink } from './tokenSink.ts';

/** Words before a semicolon by which Greek is told. */
const GREEK_TOKENS = 8;
/** How far back an opening quotation mark is looked for: what a speaker says in one breath. */
const MAX_QUOTED_TOKENS = 80;
const QUOTES = '"“”„«»‹›「」『』';

/** Is the semicolon at `i` a Greek question mark? Half of the words before it, or more, are Greek: Greek copy names firms in Latin letters. */
export function isGreekQuestion(sink: TokenSink, i: number): boolean {
  let greek = 0, words = 0;
  for (let k = i - 1; k >= 0 && k >= i - GREEK_TOKENS; k--) {
    if (sink.kind[k] !== TokenKind.word) continue;
    words++;
    if (isGreek(sink.text.charCodeAt(sink.start[k] ?? 0))) greek++;
  }
  return greek > 0 && greek * 2 >= words;
}

const isGreek = (unit: number): boolean => (unit >= 0x370 && unit <= 0x3ff) || (unit >= 0x1f00 && unit <= 0x1fff);

/** Is the nearest quotation mark before token `at` one that opens? Marks are told by the space round them, since tongues differ in which sign opens. */
export function isInsideQuotation(sink: TokenSink, from: number, at: number): boolean {
  for (let i = at - 1; i >= from && i >= at - MAX_QUOTED_TOKENS; i--) {
    if (sink.kind[i] !== TokenKind.punctuation || !QUOTES.includes(sink.text.charAt(sink.start[i] ?? 0))) continue;
    const spaceBefore = i === from || sink.gap[i] !== NO_GAP, spaceAfter = sink.gap[i + 1] !== NO_GAP;
    return spaceBefore === spaceAfter ? '„«“「『'.includes(sink.text.charAt(sink.start[i] ?? 0)) : spaceBefore;
  }
  return false;
}
