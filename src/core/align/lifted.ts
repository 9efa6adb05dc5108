import type { Version } from '#core/model/version.ts';
import { SENTENCE_TRUST } from './evidence.ts';
import type { Thresholds } from './thresholds.ts';
import type { Link } from './units.ts';

/**
 * Tells of a link of paragraphs whether its sentences made it: too unlike as wholes to be paired in their order, and linked
 * by sentences that hold enough of their words. `parts` are the links of the sentences. O(sentence links) once, then
 * O(members).
 */
export function liftedBySentences(before: Version, after: Version, parts: readonly Link[], t: Thresholds): (link: Link) => boolean {
  let linked: Map<string, { before: number; after: number }> | null = null;
  const tokens = (version: Version, kind: 'paragraphs' | 'sentences', items: readonly number[]): number =>
    items.reduce((sum, item) => sum + version[kind][item]!.tokens.end - version[kind][item]!.tokens.start, 0);
  const read = (): Map<string, { before: number; after: number }> => {
    const found = new Map<string, { before: number; after: number }>();
    for (const part of parts) {
      const key = `${before.sentences[part.before[0]!]!.paragraph} ${after.sentences[part.after[0]!]!.paragraph}`;
      const at = found.get(key) ?? { before: 0, after: 0 };
      at.before += tokens(before, 'sentences', part.before);
      at.after += tokens(after, 'sentences', part.after);
      found.set(key, at);
    }
    return found;
  };
  return (link) => {
    if (link.similarity >= t.pair) return false;
    linked ??= read();
    let ofBefore = 0;
    let ofAfter = 0;
    for (const b of link.before) {
      for (const a of link.after) {
        const at = linked.get(`${b} ${a}`);
        ofBefore += at?.before ?? 0;
        ofAfter += at?.after ?? 0;
      }
    }
    const share = (ofBefore / Math.max(1, tokens(before, 'paragraphs', link.before)) + ofAfter / Math.max(1, tokens(after, 'paragraphs', link.after))) / 2;
    return share * SENTENCE_TRUST >= t.pair;
  };
}
