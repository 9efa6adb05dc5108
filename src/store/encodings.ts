import { ENCODINGS, isEncodingName } from '#formats/encodings/encodingNames.ts';
import type { Reading } from '#formats/readers/reading.ts';

/** An encoding as it is offered: its name, and who writes so. */
export type EncodingChoice = { readonly name: string; readonly words: string };

/** The likely encodings of a text first, then every other that can be read. */
export function encodingChoices({ guess }: Reading): { readonly likely: readonly EncodingChoice[]; readonly others: readonly EncodingChoice[] } {
  const likely = guess === null ? [] : [...new Set([guess.encoding, ...guess.others])];
  const rest = Object.keys(ENCODINGS).filter((name) => !likely.includes(name));
  return { likely: likely.map(choice), others: rest.map(choice) };
}

const choice = (name: string): EncodingChoice => ({ name, words: isEncodingName(name) ? ENCODINGS[name] : name });
