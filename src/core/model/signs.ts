/**
 * Signs that differ in typography alone, as ranges of a character class. Whoever compares words and whoever searches for
 * them take the same ones.
 */
export const SINGLE_QUOTES = "'‘’‚‛‹›′`´׳";
export const DOUBLE_QUOTES = '"“”„‟«»″״';
export const DASHES = '-\\u2010-\\u2015\\u2E3A\\u2E3B\\uFE58\\u2212';

/** Format characters but Arabic number signs and their like, which are seen. */
export const INVISIBLE = /(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2])[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0\u0640]|\u034F|\u17B4|\u17B5/gu;

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0];

/** A decimal digit of any script as 0 to 9. */
export function foldDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  for (const zero of DIGIT_ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  return digit;
}
