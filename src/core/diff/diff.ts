import type { Alignment } from '#core/model/alignment.ts';
import type { Diff, Edit, Move } from '#core/model/diff.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { contains } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { clauseMoves, type Standing } from './clauseMoves.ts';
import { pairColumns } from './columns.ts';
import { partDatelines } from './datelines.ts';
import { drawRegion, type Drawing } from './drawEdits.ts';
import { createBudget, matchTokens, type Budget } from './matchTokens.ts';
import { alignedMoves } from './alignedMoves.ts';
import { regionsOf, type Region } from './regions.ts';
import { rangesLength, sequenceOf } from './sequence.ts';
import { slideEdits } from './slide.ts';
import { LINKED, tidy, UNLINKED } from './tidy.ts';
import { settleSwappedMarks } from './swappedMarks.ts';
import { createWeights, type Weights } from './weights.ts';

/**
 * Token-level truth of a comparison. Words are matched only inside what the alignment pairs; then the match is tidied
 * for reading, clauses that stand elsewhere are found, and what remains is drawn as edits. Linear memory; time near
 * linear and bounded by counts, beyond which `precision` is 'approximate'. Edits of the two sides never overlap.
 */
export function diff(before: Version, after: Version, alignment: Alignment, lexicon: Lexicon): Diff {
  const matchBefore = new Int32Array(before.tokens.length).fill(-1);
  const matchAfter = new Int32Array(after.tokens.length).fill(-1);
  const weights = createWeights(lexicon);
  const budget = createBudget(before.tokens.length + after.tokens.length);
  const regions = regionsOf(before, after, alignment);
  for (const region of regions) matchRegion(before, after, region, matchBefore, matchAfter, lexicon, weights, budget);
  partDatelines(before, after, matchBefore, matchAfter);

  const moves: Move[] = alignedMoves(before, after, alignment);
  const clauses = clauseMoves(before, after, matchBefore, matchAfter, moves, weights, pairedPlaces(before, after, alignment), meetingPlaces(before, after, alignment), markTester(lexicon));
  const drawing: Drawing = {
    before, after, lexicon, matchBefore, matchAfter,
    strayBefore: clauses.strayBefore, strayAfter: clauses.strayAfter,
    firstBefore: paragraphStarts(before), firstAfter: paragraphStarts(after),
    edits: [], quiet: 0,
  };
  for (const region of regions) drawRegion(drawing, region);
  if (clauses.regions.length > 0) {
    const apart: Drawing = { ...drawing, strayBefore: new Uint8Array(before.tokens.length), strayAfter: new Uint8Array(after.tokens.length), quiet: 0 };
    for (const region of clauses.regions) drawRegion(apart, region);
    drawing.quiet += apart.quiet;
  }
  const edits = drawing.edits.sort(byPlace);
  moves.push(...clauses.moves);
  moves.sort((x, y) => x.after.start - y.after.start);
  // Layout that no token carries (blank lines, white space at the ends) still counts as a difference.
  const layoutOnly = edits.length === 0 && moves.length === 0 && drawing.quiet === 0 && (before.text !== after.text || before.id !== after.id);
  return {
    precision: budget.coarse ? 'approximate' : 'exact', matchBefore, matchAfter, edits, moves, quiet: layoutOnly ? 1 : drawing.quiet,
  };
}

/** By place in the compared version, what is deleted there before what stands there; then by place in the base. */
const byPlace = (x: Edit, y: Edit): number =>
  x.after.start - y.after.start || x.after.end - y.after.end || x.before.start - y.before.start || x.before.end - y.before.end;

function matchRegion(
  before: Version, after: Version, region: Region, matchBefore: Int32Array, matchAfter: Int32Array, lexicon: Lexicon, weights: Weights, budget: Budget,
): void {
  if (region.kind === 'lone') return;
  if (region.kind === 'kept' || sameNorms(before, after, region)) {
    const b0 = region.before[0]!;
    const a0 = region.after[0]!;
    for (let k = region.before[1]! - b0 - 1; k >= 0; k--) {
      matchBefore[b0 + k] = a0 + k;
      matchAfter[a0 + k] = b0 + k;
    }
    return;
  }
  const own = sequenceOf(region.before, before.tokens);
  const theirs = sequenceOf(region.after, after.tokens);
  if (own.length === 0 || theirs.length === 0) return;
  const match = matchTokens(own.norm, theirs.norm, weights, budget);
  tidy(own.norm, theirs.norm, match, weights, region.kind === 'linked' ? LINKED : UNLINKED);
  slideEdits(own, theirs, before.tokens, after.tokens, match, lexicon);
  settleSwappedMarks(own, theirs, match, lexicon);
  pairColumns(own, theirs, before.tokens, after.tokens, match, lexicon);
  for (let i = 0; i < match.length; i++) {
    if (match[i]! < 0) continue;
    matchBefore[own.token[i]!] = theirs.token[match[i]!]!;
    matchAfter[theirs.token[match[i]!]!] = own.token[i]!;
  }
}

/** One stretch on each side with the same norms: nothing to match. */
function sameNorms(before: Version, after: Version, region: Region): boolean {
  if (region.before.length !== 2 || region.after.length !== 2 || rangesLength(region.before) !== rangesLength(region.after)) return false;
  const b0 = region.before[0]!;
  const a0 = region.after[0]!;
  for (let k = region.before[1]! - b0 - 1; k >= 0; k--) if (before.tokens.norm[b0 + k] !== after.tokens.norm[a0 + k]) return false;
  return true;
}

/** How the paragraphs of two tokens stand to each other. Reads the versions when first asked. */
function pairedPlaces(before: Version, after: Version, alignment: Alignment): (b: number, a: number) => Standing {
  let blocks: { readonly before: Int32Array; readonly after: Int32Array } | null = null;
  const read = (version: Version, side: 'before' | 'after'): Int32Array => {
    const out = new Int32Array(version.tokens.length);
    alignment.blocks.forEach((block, index) => {
      for (const p of block[side]) out.fill(index, version.paragraphs[p]!.tokens.start, version.paragraphs[p]!.tokens.end);
    });
    return out;
  };
  return (b, a) => {
    blocks ??= { before: read(before, 'before'), after: read(after, 'after') };
    const [own, theirs] = [blocks.before[b]!, blocks.after[a]!];
    if (own === theirs) return 'in-place';
    return alignment.blocks[own]!.after.length > 0 && alignment.blocks[theirs]!.before.length > 0 ? 'moved-on' : 'unpaired';
  };
}

/** Do two tokens stand in paragraphs that the reader has not parted? */
function meetingPlaces(before: Version, after: Version, { parted }: Alignment): (b: number, a: number) => boolean {
  const holds = (version: Version, paragraph: number, token: number): boolean => contains(version.paragraphs[paragraph]!.tokens, token);
  return (b, a) => !parted.some(([p, q]) => holds(before, p, b) && holds(after, q, a));
}

/** Tells quotation marks by their numbers. Corners have norms of their own. */
function markTester({ normIds }: Lexicon): (norm: number) => boolean {
  const marks = new Set(['"', '「', '」', '『', '』'].flatMap((mark) => normIds.get(mark) ?? []));
  return (norm) => marks.has(norm);
}

function paragraphStarts(version: Version): Uint8Array {
  const first = new Uint8Array(version.tokens.length + 1);
  for (const { tokens, dateline } of version.paragraphs) {
    if (dateline.end > dateline.start) first[dateline.end] = 2;
    first[tokens.start] = 1;
  }
  return first;
}
