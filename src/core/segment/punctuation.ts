import { unitsAt } from './characters.ts';
import { absorb } from './absorb.ts';

/** Signs that mean one thing when repeated: dash, ellipsis, rule, wire quotation mark. */
const RUNS = '.-_*=~–—!?';
const QUOTES = "'`,";

/** End of the punctuation token that begins at `at`. */
export function scanPunctuation(text: string, at: number, end: number): number {
  const sign = text.charAt(at);
  let stop = at + unitsAt(text, at);
  if (RUNS.includes(sign)) while (stop < end && text.charAt(stop) === sign) stop++;
  else if (QUOTES.includes(sign) && stop < end && text.charAt(stop) === sign && text.charAt(stop + 1) !== sign) stop++;
  return absorb(text, stop, end);
}
