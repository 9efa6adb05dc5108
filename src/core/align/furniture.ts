import type { Lexicon } from '#core/model/lexicon.ts';
import type { Role } from '#core/model/draft.ts';
import type { Version } from '#core/model/version.ts';
import { alignAlike, alignUnits } from './alignUnits.ts';
import { pairIdentical } from './identical.ts';
import { pairRepeats } from './repeats.ts';
import { selectUnits } from './select.ts';
import type { Thresholds } from './thresholds.ts';
import type { Link } from './units.ts';
import type { WordWeights } from './word-weights.ts';

/**
 * Paragraphs that were paired, and what speaks for it: their words and places, where their sentences went, nothing but
 * their role, or the reader.
 */
export type ParagraphLink = Link & { readonly by: 'words' | 'sentences' | 'role' | 'pin' };

/** Roles of which a story has one: paired whatever their words. */
const SINGLE: ReadonlySet<Role> = new Set<Role>(['headline', 'byline', 'dateline']);
/** A paragraph that is furniture here and body there (or another kind of furniture) is paired from this similarity. */
const ACROSS_ROLES = 0.9;
/** And only if it has this many tokens: "Sports" may well stand in both for different reasons. */
const ACROSS_ROLES_TOKENS = 4;

/**
 * Aligns furniture apart from the body: what stands more than once by its place beside the body's links in `inPlace`, then
 * each role with its like, the single ones by role alone; at last what is left of any role, body included, with a
 * near-identical text of another. `openBefore` and `openAfter` are the body paragraphs still
 * unpaired, `known` the weights of the body's words. O(tokens of the furniture and the open paragraphs).
 */
export function alignFurniture(
  before: Version, after: Version, inPlace: readonly Link[], openBefore: readonly number[], openAfter: readonly number[], known: WordWeights, lexicon: Lexicon,
  t: Thresholds,
): ParagraphLink[] {
  const links: ParagraphLink[] = [];
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const take = (link: Link, by: ParagraphLink['by']): void => {
    links.push({ ...link, by });
    for (const p of link.before) usedBefore.add(p);
    for (const p of link.after) usedAfter.add(p);
  };
  for (const link of pairRepeats(before, after, inPlace)) take(link, 'words');
  const roles = new Set<Role>();
  for (const p of before.paragraphs) if (p.role !== 'body') roles.add(p.role);
  for (const role of roles) {
    const left = withRole(before, role).filter((p) => !usedBefore.has(p));
    const right = withRole(after, role).filter((p) => !usedAfter.has(p));
    if (left.length === 0 || right.length === 0) continue;
    for (const link of alignUnits(selectUnits(before, 'paragraphs', left), selectUnits(after, 'paragraphs', right), lexicon, t)) {
      take({ before: link.before.map((u) => left[u]!), after: link.after.map((u) => right[u]!), similarity: link.similarity }, 'words');
    }
    const onlyLeft = left.filter((p) => !usedBefore.has(p));
    const onlyRight = right.filter((p) => !usedAfter.has(p));
    if (SINGLE.has(role) && onlyLeft.length === 1 && onlyRight.length === 1) {
      take({ before: onlyLeft, after: onlyRight, similarity: 0 }, 'role');
    }
  }
  const left = unused(before, openBefore, usedBefore);
  const right = unused(after, openAfter, usedAfter);
  const long = (version: Version, p: number): boolean => {
    const { tokens } = version.paragraphs[p]!;
    return tokens.end - tokens.start >= ACROSS_ROLES_TOKENS;
  };
  /** Body with body was tried already, with more to go by. */
  const crossesRoles = (link: Link): boolean =>
    before.paragraphs[link.before[0]!]!.role !== 'body' || after.paragraphs[link.after[0]!]!.role !== 'body';
  const units = [selectUnits(before, 'paragraphs', left), selectUnits(after, 'paragraphs', right)] as const;
  const same = pairIdentical(units[0], units[1]);
  for (let u = 0; u < left.length; u++) {
    const v = same.ofBefore[u]!;
    const link = { before: [left[u]!], after: [right[v]!], similarity: 1 };
    if (v >= 0 && long(before, left[u]!) && crossesRoles(link)) take(link, 'words');
  }
  const restBefore = left.filter((p) => !usedBefore.has(p));
  const restAfter = right.filter((p) => !usedAfter.has(p));
  for (const { before: [u], after: [v], similarity } of alignAlike(selectUnits(before, 'paragraphs', restBefore), selectUnits(after, 'paragraphs', restAfter), known, lexicon, ACROSS_ROLES, t)) {
    const link = { before: [restBefore[u!]!], after: [restAfter[v!]!], similarity };
    if (crossesRoles(link) && long(before, link.before[0]!) && long(after, link.after[0]!)) take(link, 'words');
  }
  return links;
}

function withRole(version: Version, role: Role): number[] {
  const out: number[] = [];
  for (let p = 0; p < version.paragraphs.length; p++) if (version.paragraphs[p]!.role === role) out.push(p);
  return out;
}

/** Furniture not paired yet and the open body paragraphs, ascending. */
function unused(version: Version, open: readonly number[], used: ReadonlySet<number>): number[] {
  const out = [...open];
  for (let p = 0; p < version.paragraphs.length; p++) if (version.paragraphs[p]!.role !== 'body' && !used.has(p)) out.push(p);
  return out.sort((a, b) => a - b);
}
