import { TokenKind } from '#core/model/version.ts';
import { CharClass, classAt, unitsAt } from './characters.ts';
import { absorb } from './absorb.ts';
import { pushToken } from './tokenSink.ts';
import type { TokenSink } from './tokenSink.ts';

/**
 * Most UTF-16 units handed to the segmenter at once: V8's is quadratic in its input (80 kB: 4.4 s in Node 20). Clauses
 * of real copy are far shorter; a longer run is cut here, by count, so that the result never depends on time.
 */
const MAX_RUN_UNITS = 200;

/** One fixed locale: dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese are the same under each. Made when first needed. */
let segmenter: Intl.Segmenter | null = null;
const hasSegmenter = typeof Intl !== 'undefined' && typeof Intl.Segmenter === 'function';

/** Khmer, Burmese and Thai signs that bind the letter after them. */
const BINDERS = '\u17D2\u1039\u0E3A\u1A60';

/**
 * Words of a run of Chinese, Japanese, Thai, Lao, Khmer or Burmese letters. The platform's dictionary decides where they
 * end, the one thing here that can differ between engines; without one each letter is a word.
 */
export function scanDense(sink: TokenSink, gapStart: number, first: number, from: number, end: number): number {
  const { text } = sink;
  let stop = from;
  while (stop < end) {
    const kind = classAt(text, stop);
    if (kind === CharClass.dense) stop += unitsAt(text, stop);
    else if (kind === CharClass.mark || kind === CharClass.format || kind === CharClass.joiner) stop = absorb(text, stop, end);
    else break;
    if (stop - from >= MAX_RUN_UNITS && !bound(text, stop, end)) break;
  }
  let start = first, gap = gapStart;
  for (const cut of cuts(text.slice(from, stop))) {
    const at = from + cut;
    if (cut === 0 || at >= stop || bound(text, at, end)) continue;
    pushToken(sink, gap, start, at, TokenKind.ideograph);
    gap = start = at;
  }
  pushToken(sink, gap, start, stop, TokenKind.ideograph);
  return stop;
}

/** Would a cut at `at` part a cluster? */
function bound(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const next = classAt(text, at);
  return next === CharClass.mark || next === CharClass.format || next === CharClass.joiner || BINDERS.includes(text.charAt(at - 1));
}

function cuts(run: string): number[] {
  const found: number[] = [];
  if (hasSegmenter) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    for (const part of segmenter.segment(run)) found.push(part.index);
  } else for (let i = 0; i < run.length; i += unitsAt(run, i)) found.push(i);
  return found;
}
