import type { Lexicon } from '#core/model/lexicon.ts';
import { uint8 } from '#core/model/slab.ts';
import type { Version } from '#core/model/version.ts';

const OPENING = /^[“„‟«‹「『]$/u;
const CLOSING = /^[”»›」』]$/u;
/** Longest way, in tokens, from ‘ to its ’: British copy quotes so, but ’ is an apostrophe as well. */
const MAX_SINGLE_QUOTED = 60;
const CORNERS = ['「', '」', '『', '』'];

/** Which tokens are quotation marks, by their ids: no string is looked at. */
export type QuotationMarks = { readonly norm: number; readonly surfaces: readonly number[]; /** ‘ and ’ that stand alone. */ readonly single: readonly [open: number, close: number] };

export const quotationMarks = (lexicon: Lexicon): QuotationMarks => ({
  norm: lexicon.normIds.get('"') ?? -1,
  surfaces: CORNERS.flatMap((corner) => lexicon.codeUnitIds.get(corner) ?? []),
  single: [lexicon.codeUnitIds.get('‘') ?? -1, lexicon.codeUnitIds.get('’') ?? -1],
});

/**
 * A 1 for every token of the version that stands between quotation marks; the marks themselves do not. Only for
 * paragraphs that `read` was called with.
 */
export type Quoted = { readonly flags: Uint8Array; readonly read: (paragraph: number) => void };

export function quotedTokens(version: Version, lexicon: Lexicon, marks: QuotationMarks): Quoted {
  const flags = uint8(version.tokens.length);
  const known = uint8(version.paragraphs.length);
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
    else if (surfaceIds[t] === marks.single[0]) t = readSingle(version, marks, t, end, flags);
  }
}

/** Marks what stands between ‘ at `open` and its ’; where that follows an s, a later one counts first. Gives the last token read. */
function readSingle(version: Version, marks: QuotationMarks, open: number, end: number, flags: Uint8Array): number {
  let genitive = -1;
  for (let t = open + 1; t < Math.min(end, open + MAX_SINGLE_QUOTED); t++) {
    if (version.tokens.surface[t] !== marks.single[1]) continue;
    if (version.text.charAt(version.tokens.end[t - 1]! - 1) === 's') {
      if (genitive < 0) genitive = t;
      continue;
    }
    flags.fill(1, open + 1, t);
    return t;
  }
  if (genitive < 0) return open;
  flags.fill(1, open + 1, genitive);
  return genitive;
}
