import type { Version } from '#core/model/version.ts';

/** What the members of a link are: positions in the versions' paragraphs, or in their sentences. */
export type Members = 'paragraphs' | 'sentences';

/** How many tokens both lists of members hold, as bags of norms. O(tokens of both). */
export function commonTokens(before: Version, ofBefore: readonly number[], after: Version, ofAfter: readonly number[], members: Members = 'paragraphs'): number {
  const count = new Map<number, number>();
  for (const member of ofBefore) {
    const { tokens } = before[members][member]!;
    for (let k = tokens.start as number; k < tokens.end; k++) count.set(before.tokens.norm[k]!, (count.get(before.tokens.norm[k]!) ?? 0) + 1);
  }
  let common = 0;
  for (const member of ofAfter) {
    const { tokens } = after[members][member]!;
    for (let k = tokens.start as number; k < tokens.end; k++) {
      const left = count.get(after.tokens.norm[k]!) ?? 0;
      if (left === 0) continue;
      common++;
      count.set(after.tokens.norm[k]!, left - 1);
    }
  }
  return common;
}
