import type { Version } from '#core/model/version.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { int32 } from '#core/model/slab.ts';
import { alignParted, type PartedLinks, type PartedList } from './parted.ts';
import type { Link } from './units.ts';

/**
 * Aligns chosen paragraphs of two versions and their sentences; the links hold paragraph and sentence indices of the
 * versions. O(tokens chosen) beside the alignment itself.
 */
export function alignParagraphs(
  before: Version, after: Version, ofBefore: readonly number[], ofAfter: readonly number[], lexicon: Lexicon,
): PartedLinks {
  const left = partedOf(before, ofBefore);
  const right = partedOf(after, ofAfter);
  const { units, parts, weights } = alignParted(left.list, right.list, lexicon);
  return {
    units: units.map((link) => renumber(link, ofBefore, ofAfter)),
    parts: parts.map((link) => renumber(link, left.sentences, right.sentences)),
    weights,
  };
}

const renumber = (link: Link, before: readonly number[], after: readonly number[]): Link => ({
  before: link.before.map((u) => before[u]!), after: link.after.map((u) => after[u]!), similarity: link.similarity,
});

/** The tokens of the paragraphs in a row, with their sentences as parts. */
function partedOf(version: Version, paragraphs: readonly number[]): { list: PartedList; sentences: number[] } {
  const starts = int32(paragraphs.length + 1);
  const sentences: number[] = [];
  const parts: number[] = [0];
  for (let u = 0; u < paragraphs.length; u++) {
    const paragraph = version.paragraphs[paragraphs[u]!]!;
    const shift = starts[u]! - paragraph.tokens.start;
    for (let s = paragraph.sentences.start as number; s < paragraph.sentences.end; s++) {
      sentences.push(s);
      parts.push(version.sentences[s]!.tokens.end + shift);
    }
    starts[u + 1] = paragraph.tokens.end + shift;
  }
  const tokens = int32(starts[paragraphs.length]!);
  for (let u = 0; u < paragraphs.length; u++) {
    const span = version.paragraphs[paragraphs[u]!]!.tokens;
    for (let t = span.start as number, to = starts[u]!; t < span.end; t++, to++) tokens[to] = version.tokens.norm[t]!;
  }
  return { list: { tokens, starts, parts: new Int32Array(parts) }, sentences };
}
