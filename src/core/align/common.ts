import { heaviestChain } from '#core/model/chain.ts';
import type { Version } from '#core/model/version.ts';
import type { Link } from './units.ts';

/** What the members of a link are: positions in the versions' paragraphs, or in their sentences. */
type Kind = 'paragraphs' | 'sentences';

/** How many tokens both sides of a link hold, as bags of norms. O(tokens of both). */
export function commonTokens(before: Version, after: Version, link: Pick<Link, 'before' | 'after'>, kind: Kind = 'paragraphs'): number {
  const count = new Map<number, number>();
  for (const item of link.before) {
    const { tokens } = before[kind][item]!;
    for (let k = tokens.start as number; k < tokens.end; k++) count.set(before.tokens.norm[k]!, (count.get(before.tokens.norm[k]!) ?? 0) + 1);
  }
  let common = 0;
  for (const item of link.after) {
    const { tokens } = after[kind][item]!;
    for (let k = tokens.start as number; k < tokens.end; k++) {
      const left = count.get(after.tokens.norm[k]!) ?? 0;
      if (left === 0) continue;
      common++;
      count.set(after.tokens.norm[k]!, left - 1);
    }
  }
  return common;
}

/**
 * Which links moved: those outside the heaviest ordered chain, 1 for each. A link weighs the tokens that it kept, so that of an
 * old lead that was taken down and written anew, and the kept paragraphs it passed, the lead moved, however long it is.
 * O(links · log links), and where anything is out of order the tokens of all.
 */
export function movedLinks(before: Version, after: Version, links: readonly Link[], kind: Kind = 'paragraphs'): Uint8Array {
  const moved = new Uint8Array(links.length);
  const sorted = links.map((_, k) => k).sort((a, b) => links[a]!.before[0]! - links[b]!.before[0]!);
  const from = sorted.map((k) => links[k]!.before[0]!);
  const to = sorted.map((k) => links[k]!.after[0]!);
  if (to.every((place, k) => k === 0 || place > to[k - 1]!)) return moved;
  const first = to.reduce((least, place) => Math.min(least, place), Infinity);
  const last = to.reduce((most, place) => Math.max(most, place), 0);
  const weight = sorted.map((k) => Math.max(1, commonTokens(before, after, links[k]!, kind)));
  const onChain = heaviestChain(from, to.map((place) => place - first), weight, last - first + 1);
  sorted.forEach((k, at) => { moved[k] = onChain[at] === 1 ? 0 : 1; });
  return moved;
}
