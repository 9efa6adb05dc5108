import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

const OPENING = /^[“„‟«‹「『]$/u;
const CLOSING = /^[”»›」』]$/u;
const CORNERS = ['「', '」', '『', '』'];

/** Which tokens are quotation marks, by their ids: no string is looked at. */
export type QuotationMarks = { readonly norm: number; readonly surfaces: readonly number[] };

export const quotationMarks = (lexicon: Lexicon): QuotationMarks => ({
  norm: lexicon.normIds.get('"') ?? -1,
  surfaces: CORNERS.flatMap((corner) => lexicon.surfaceIds.get(corner) ?? []),
});

/**
 * A 1 for every token of the version that stands between quotation marks; the marks themselves do not. Only for
 * paragraphs that `read` was called with.
 */
export type Quoted = { readonly flags: Uint8Array; readonly read: (paragraph: number) => void };

export function quotedTokens(version: Version, lexicon: Lexicon, marks: QuotationMarks): Quoted {
  const flags = new Uint8Array(version.tokens.length);
  const known = new Uint8Array(version.paragraphs.length);
  return {
    flags,
    read: (paragraph) => {
      if (known[paragraph] === 1) return;
      known[paragraph] = 1;
      const { start, end } = version.paragraphs[paragraph]!.tokens;
      readParagraph(version, lexicon, marks, start, end, flags);
    },
  };
}

/** A quotation left open runs to the end of the paragraph: it goes on in the next one. */
function readParagraph(version: Version, lexicon: Lexicon, marks: QuotationMarks, start: number, end: number, flags: Uint8Array): void {
  const { norm, surface: surfaceIds } = version.tokens;
  let open = '';
  for (let t = start; t < end; t++) {
    if (norm[t] === marks.norm || (marks.surfaces.length > 0 && marks.surfaces.includes(surfaceIds[t]!))) {
      const surface = lexicon.surfaces[surfaceIds[t]!] ?? '';
      if (open === '') open = surface;
      // „ … “ closes with a mark that opens elsewhere; “ … “ is the same quotation taken up again.
      else if (!OPENING.test(surface) || open === '„' || open === '»' || !CLOSING.test(surface) && open !== surface) open = '';
    } else if (open !== '') flags[t] = 1;
  }
}
