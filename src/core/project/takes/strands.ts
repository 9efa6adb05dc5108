import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { isEmpty } from '#core/model/span.ts';
import { ROOT, type Passages, type Side } from './passages.ts';

/** Who decides: a change by its place in `Comparison.changes`, or all changes of a block together, or nobody (the base stands). */
export type Owner = { readonly kind: 'change'; readonly change: number } | { readonly kind: 'block'; readonly block: number } | { readonly kind: 'none' };

/**
 * What one side of a context is made of, in its order. `tokens` [start, end) lie in one paragraph. `key` ties an item to
 * its partner on the other side (same key); -1 where it has none. `break`: the end of a paragraph; `lone`: of one that has
 * no partner, and stands as long as something stands in it. `passage`: the place of a moved passage.
 */
export type Item =
  | { readonly kind: 'run' | 'unit'; readonly start: number; readonly end: number; readonly key: number; readonly owner: Owner; readonly paragraph: number; readonly lone: boolean }
  | { readonly kind: 'break'; readonly key: number; readonly owner: Owner; readonly paragraph: number; readonly lone: boolean }
  | { readonly kind: 'passage'; readonly passage: number; readonly paragraph: number; readonly last: number; readonly lone: boolean };

/** Everything the strands are cut by, read once for a comparison. */
export type Ground = {
  readonly comparison: Comparison;
  readonly passages: Passages;
  /** Token → the worded change that holds it; -1. */
  readonly changeOf: Readonly<Record<Side, Int32Array>>;
  readonly paragraphOf: Readonly<Record<Side, Int32Array>>;
  readonly blockOf: Readonly<Record<Side, Int32Array>>;
  /** Paragraph → the one on the other side whose end answers to its end; -1. */
  readonly breakPartner: Readonly<Record<Side, Int32Array>>;
  /** Block → its split or merge; -1. */
  readonly paragraphing: Int32Array;
  /** Move → its place in `Comparison.changes`. */
  readonly moveChange: readonly number[];
  /** Token → a move that is no passage, by its place among the changes; -1. */
  readonly overlapping: Readonly<Record<Side, Int32Array>>;
  /** Worded changes both sides of which stand whole in one context: they are read in one place, one way or the other. */
  readonly whole: Uint8Array;
};

const NOBODY: Owner = { kind: 'none' };

export function readGround(comparison: Comparison, passages: Passages): Ground {
  const { before, after, changes, blocks } = comparison;
  const changeOf = { before: new Int32Array(before.tokens.length).fill(-1), after: new Int32Array(after.tokens.length).fill(-1) };
  const paragraphOf = { before: new Int32Array(before.tokens.length), after: new Int32Array(after.tokens.length) };
  const blockOf = { before: new Int32Array(before.paragraphs.length).fill(-1), after: new Int32Array(after.paragraphs.length).fill(-1) };
  const paragraphing = new Int32Array(blocks.length).fill(-1);
  for (const side of ['before', 'after'] as const) {
    comparison[side].paragraphs.forEach(({ tokens }, p) => paragraphOf[side].fill(p, tokens.start, tokens.end));
    blocks.forEach((block, index) => {
      for (const p of block[side]) blockOf[side][p] = index;
    });
  }
  const whole = new Uint8Array(changes.length);
  const overlapping = { before: new Int32Array(before.tokens.length).fill(-1), after: new Int32Array(after.tokens.length).fill(-1) };
  const moves = new Set(passages.moves);
  changes.forEach((change, index) => {
    if (change.operation === 'move' && !moves.has(change)) for (const side of ['before', 'after'] as const) overlapping[side].fill(index, change[side].start, change[side].end);
    if (change.operation === 'split' || change.operation === 'merge') paragraphing[change.block] = index;
    if (!isWorded(change)) return;
    for (const side of ['before', 'after'] as const) changeOf[side].fill(index, change[side].start, change[side].end);
    if (isWhole(change, passages)) whole[index] = 1;
  });
  const places = new Map(changes.map((change, index) => [change, index]));
  return {
    comparison, passages, changeOf, paragraphOf, blockOf, paragraphing, whole, overlapping,
    breakPartner: breakPartners(comparison),
    moveChange: passages.moves.map((move) => places.get(move)!),
  };
}

const isWorded = ({ operation }: Change): boolean => operation === 'insertion' || operation === 'deletion' || operation === 'substitution';

function isWhole({ before, after }: Change, { inside }: Passages): boolean {
  if (isEmpty(before) || isEmpty(after)) return false;
  const context = inside.before[before.start];
  for (let t = before.start as number; t < before.end; t++) if (inside.before[t] !== context) return false;
  for (let t = after.start as number; t < after.end; t++) if (inside.after[t] !== context) return false;
  return true;
}

/**
 * Ends of paragraphs that answer to each other: within a block the last ones, all in order where both sides have as many,
 * and those before or after which matched words stand.
 */
function breakPartners(comparison: Comparison): Record<Side, Int32Array> {
  const { before, after, blocks, matchBefore } = comparison;
  const partner = { before: new Int32Array(before.paragraphs.length).fill(-1), after: new Int32Array(after.paragraphs.length).fill(-1) };
  const tie = (b: number, a: number): void => {
    if (partner.before[b] !== -1 || partner.after[a] !== -1) return;
    partner.before[b] = a;
    partner.after[a] = b;
  };
  for (const block of blocks) {
    if (block.before.length === 0 || block.after.length === 0) continue;
    if (block.before.length === block.after.length) block.before.forEach((b, i) => tie(b, block.after[i]!));
    tie(block.before.at(-1)!, block.after.at(-1)!);
    const ends = new Map(block.after.map((a): [number, number] => [after.paragraphs[a]!.tokens.end - 1, a]));
    for (const b of block.before) {
      const a = ends.get(matchBefore[before.paragraphs[b]!.tokens.end - 1] ?? -1);
      if (a !== undefined) tie(b, a);
    }
  }
  return partner;
}

/** One side of a context as items, in its order. Linear in the tokens of the context. */
export function strandOf(ground: Ground, side: Side, context: number): Item[] {
  const { passages, comparison } = ground;
  const span = context === ROOT ? { start: 0, end: comparison[side].tokens.length } : passages.moves[context]![side];
  const children = new Map<number, number>();
  passages.around[side].forEach((host, m) => {
    if (host === context) children.set(passages.moves[m]![side].start, m);
  });
  const items: Item[] = [];
  const { paragraphs } = comparison[side];
  const paragraphOf = ground.paragraphOf[side];
  const endOfParagraph = (t: number): void => {
    // The end of the last paragraph belongs to what stands around the passage.
    const p = paragraphOf[t - 1]!;
    if (paragraphs[p]!.tokens.end === t && (t < span.end || context === ROOT)) items.push(breakItem(ground, side, p, context));
  };
  for (let t: number = span.start; t < span.end; ) {
    // A passage as long as the one around it begins at the same place: that one is no child of its own.
    const child = children.get(t);
    if (child !== undefined) {
      const { end } = passages.moves[child]![side];
      items.push({ kind: 'passage', passage: child, paragraph: paragraphOf[t]!, last: paragraphOf[end - 1]!, lone: context === ROOT && isLone(ground, side, paragraphOf[t]!) });
      t = end;
    } else {
      const item = tokensFrom(ground, side, t, context, span.end);
      items.push(item);
      t = item.end;
    }
    endOfParagraph(t);
  }
  return items;
}

type Tokens = Extract<Item, { kind: 'run' | 'unit' }>;

function tokensFrom(ground: Ground, side: Side, t: number, context: number, limit: number): Tokens {
  const { comparison, changeOf, paragraphOf, passages, whole } = ground;
  const other: Side = side === 'before' ? 'after' : 'before';
  const match = side === 'before' ? comparison.matchBefore : comparison.matchAfter;
  const change = changeOf[side][t]!;
  const paragraph = paragraphOf[side][t]!;
  const stop = Math.min(limit, comparison[side].paragraphs[paragraph]!.tokens.end);
  const here = (u: number): boolean => u < stop && passages.inside[side][u] === context;
  const lone = context === ROOT && isLone(ground, side, paragraph);
  let end = t + 1;
  if (change >= 0) {
    while (here(end) && changeOf[side][end] === change) end++;
    const { before } = comparison.changes[change]!;
    return { kind: 'unit', start: t, end, key: whole[change] === 1 ? before.start * 2 : -1, owner: { kind: 'change', change }, paragraph, lone };
  }
  const partner = match[t]!;
  if (partner < 0) return { kind: 'run', start: t, end, key: -1, owner: NOBODY, paragraph, lone };
  const shared = passages.inside[other][partner] === context;
  const owner = looseOwner(ground, side === 'before' ? t : partner, side === 'before' ? partner : t);
  while (here(end) && changeOf[side][end]! < 0 && match[end] === partner + end - t && paragraphOf[other][match[end]!] === paragraphOf[other][partner] &&
    passages.inside[other][match[end]!] === passages.inside[other][partner]) end++;
  return { kind: 'run', start: t, end, key: shared ? (side === 'before' ? t : partner) * 2 : -1, owner, paragraph, lone };
}

/** Who decides where words stand that both versions have, but in places that no passage of the two shares. */
function looseOwner({ passages, moveChange, overlapping, blockOf, paragraphOf }: Ground, b: number, a: number): Owner {
  const m = passages.inside.before[b]! >= 0 ? passages.inside.before[b]! : passages.inside.after[a]!;
  if (m >= 0) return { kind: 'change', change: moveChange[m]! };
  const block = blockOf.after[paragraphOf.after[a]!]!;
  const dropped = Math.max(overlapping.before[b]!, overlapping.after[a]!);
  return dropped >= 0 ? { kind: 'change', change: dropped } : { kind: 'block', block };
}

/** A paragraph that the other version has none for at this place. */
function isLone({ blockOf, comparison }: Ground, side: Side, paragraph: number): boolean {
  const block = comparison.blocks[blockOf[side][paragraph]!];
  return block === undefined || block.moved || block.before.length === 0 || block.after.length === 0;
}

function breakItem(ground: Ground, side: Side, paragraph: number, context: number): Item {
  const { breakPartner, blockOf, paragraphing } = ground;
  const block = blockOf[side][paragraph]!;
  const lone = context === ROOT && isLone(ground, side, paragraph);
  const partner = breakPartner[side][paragraph]!;
  const key = lone || partner < 0 ? -1 : (side === 'before' ? paragraph : partner) * 2 + 1;
  const split = block < 0 ? -1 : paragraphing[block]!;
  return { kind: 'break', key, owner: split >= 0 ? { kind: 'change', change: split } : { kind: 'block', block }, paragraph, lone };
}
