import type { Version } from '#core/model/version.ts';
import type { Link } from './units.ts';

/**
 * Furniture whose text stands more than once (advertisements, rules, credits), paired where it stands between the same
 * paragraphs: which of its copies went is told by what is around it, since their words tell nothing. `inPlace`: links of
 * paragraphs that kept their order, by `before`. O(furniture + links).
 */
export function pairRepeats(before: Version, after: Version, inPlace: readonly Link[]): Link[] {
  const left = copiesOf(before, inPlace.map((link) => link.before[0]!));
  const right = copiesOf(after, inPlace.map((link) => link.after[0]!));
  const pairs: Link[] = [];
  for (const [text, ofBefore] of left) {
    const ofAfter = right.get(text);
    if (ofAfter === undefined || (ofBefore.length === 1 && ofAfter.length === 1)) continue;
    let next = 0;
    for (const { paragraph, behind } of ofBefore) {
      while (next < ofAfter.length && ofAfter[next]!.behind < behind) next++;
      if (ofAfter[next]?.behind === behind) pairs.push({ before: [paragraph], after: [ofAfter[next++]!.paragraph], similarity: 1 });
    }
  }
  return pairs;
}

/** A copy of a text, and behind how many of the paragraphs in place it stands. */
type Copy = { readonly paragraph: number; readonly behind: number };

function copiesOf(version: Version, inPlace: readonly number[]): ReadonlyMap<string, readonly Copy[]> {
  const copies = new Map<string, Copy[]>();
  let behind = 0;
  version.paragraphs.forEach(({ role, id }, paragraph) => {
    while (behind < inPlace.length && inPlace[behind]! < paragraph) behind++;
    if (role === 'body') return;
    const text = `${role} ${id}`;
    const known = copies.get(text);
    if (known === undefined) copies.set(text, [{ paragraph, behind }]);
    else known.push({ paragraph, behind });
  });
  return copies;
}
