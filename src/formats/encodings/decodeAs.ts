import { latin1 } from './latin1.ts';

/** windows-1252 for 0x80–0x9F. Node 20 decodes these as control characters (its Latin-1 short cut); browsers are right. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WESTERN = /^(windows-1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|cp819|ansi_x3\.4-1968|x-cp1252)$/i;

/**
 * Decodes with a named encoding (any WHATWG label); bytes that stand for nothing become �. Null where the name is not
 * known. A byte order mark is taken off.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  const label = encoding.trim();
  if (WESTERN.test(label)) {
    return latin1(bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}
