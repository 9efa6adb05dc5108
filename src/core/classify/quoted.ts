import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

const OPENING = /^[“„‟«‹「『]$/u;
const CLOSING = /^[”»›」』]$/u;

/** Answers "does token t stand between quotation marks?"; the marks themselves do not. Reads a paragraph when first asked about it. */
export function quotedTokens(version: Version, lexicon: Lexicon): (token: number, paragraph: number) => boolean {
  const known = new Map<number, Uint8Array>();
  return (token, paragraph) => {
    const { tokens } = version.paragraphs[paragraph]!;
    let flags = known.get(paragraph);
    if (flags === undefined) known.set(paragraph, (flags = readParagraph(version, lexicon, tokens.start, tokens.end)));
    return flags[token - tokens.start] === 1;
  };
}

/** A quotation left open runs to the end of the paragraph: it goes on in the next one. */
function readParagraph(version: Version, lexicon: Lexicon, start: number, end: number): Uint8Array {
  const flags = new Uint8Array(end - start);
  let open = '';
  for (let t = start; t < end; t++) {
    const surface = lexicon.surfaces[version.tokens.surface[t]!] ?? '';
    const isMark = lexicon.norms[version.tokens.norm[t]!] === '"' || /^[「」『』]$/u.test(surface);
    if (isMark) {
      if (open === '') open = surface;
      // „ … “ closes with a mark that opens elsewhere; “ … “ is the same quotation taken up again.
      else if (!OPENING.test(surface) || open === '„' || open === '»' || !CLOSING.test(surface) && open !== surface) open = '';
    } else if (open !== '') flags[t - start] = 1;
  }
  return flags;
}
