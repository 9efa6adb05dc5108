/**
 * A link's fragment as it was written, out of what mail filters and chat programs made of it: `#` as `%23`, characters
 * percent-encoded (also twice), spaces and line breaks put in, quotation signs, punctuation and prose after it. Nothing
 * that belongs to a link is outside this alphabet, and the checksum decides in the end, so dropping the rest is safe.
 */
export function arrived(fragment: string): string {
  let text = fragment;
  for (let pass = 0; pass < MAX_ENCODINGS && ESCAPE.test(text); pass++) {
    text = text.replace(ESCAPES, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return text.replace(HALF_AN_ESCAPE, '').replace(FOREIGN, '');
}

/** Programs in a row that may each have encoded the link once more. */
const MAX_ENCODINGS = 3;
const ESCAPE = /%[\da-f]{2}/i;
const ESCAPES = /%([\da-f]{2})/gi;
const HALF_AN_ESCAPE = /%[\da-f]?$/i;
const FOREIGN = /[^\w.-]/g;

/** A fragment that means to be a whole link of some format: a number and a full stop. A lens never begins so. */
export const isWholeLink = (fragment: string): boolean => /^\d{1,4}(?:\.|$)/.test(arrived(fragment.slice(0, HEAD_CHARS)));

/** Enough for `%25252` and the like before each of the first characters. */
const HEAD_CHARS = 60;
