import { quoteOf, SHORT_QUOTE_WORDS, type PassageWords } from '#core/model/passage.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';

/** Anchor → the words that the paragraph is named by in links, which last when numbers change. */
export type PassageNames = Readonly<Record<string, PassageWords>>;

/** Names of all paragraphs that have words, of one version. O(paragraphs). */
export function passageNames(version: Version, siglum: string): PassageNames {
  const names: Record<string, PassageWords> = {};
  const seen = new Map<string, number>();
  paragraphAnchors(version, siglum).forEach((anchor, paragraph) => {
    const quote = quoteOf(version, paragraph, SHORT_QUOTE_WORDS);
    if (quote === '') return;
    const occurrence = seen.get(quote) ?? 0;
    seen.set(quote, occurrence + 1);
    names[anchor] = { quote, occurrence };
  });
  return names;
}
