import type { Change } from '#core/model/change.ts';
import { isEmpty } from '#core/model/span.ts';
import { paragraphOfToken } from './anchors.ts';
import { isInvisible } from './boxes.ts';
import { ITEM_CLASSES, type ChangeItem, type ChangeList, type ItemClass } from './items.ts';
import { marksOf, type MarkIndex, type Side } from './markIndex.ts';
import type { Slot } from './order.ts';
import { paragraphPieces } from './pieces.ts';
import type { Piece } from './piece.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';
import { changesOfRow } from './rowChanges.ts';
import type { RowClass } from './rows.ts';
import { rowClass, rowKey } from './sideBySide.ts';

/** A snippet shows this many characters at most: two lines of the rail with room to spare. */
const SNIPPET_MAX_CHARS = 160;
/** Unchanged words shown before the first mark of a snippet, in characters. */
const SNIPPET_LEAD_CHARS = 24;

/** The list of changes in reading order: one item for each changed line, and one for each passage that moved. */
export const projectChangeList = (index: MarkIndex): ChangeList => finish(changeListSteps(index));

export function* changeListSteps(index: MarkIndex): Steps<ChangeList> {
  const rowsOfMove = rowKeysOfMoves(index);
  const items: ChangeItem[] = [];
  yield* eachInSteps(index.slots, (slot) => {
    const { own, arrivals } = changesOfRow(index, slot);
    const cls = rowClass(index, slot);
    // New words between the passages that make up a moved line are told with the first of these.
    const toldByMove = cls === 'moved' && arrivals.length > 0;
    const item = toldByMove ? null : ownItem(index, slot, cls, own);
    if (item !== null) items.push(item);
    arrivals.forEach((move, i) => {
      const also = i === 0 && toldByMove ? own : [];
      items.push(moveItem(index, move, rowsOfMove.get(move) ?? [], also));
    });
  });
  const counts = Object.fromEntries(ITEM_CLASSES.map((c) => [c, 0])) as Record<ItemClass, number>;
  for (const item of items) counts[item.class]++;
  return { items, counts, total: items.length - counts.furniture };
}

function ownItem(index: MarkIndex, slot: Slot, cls: RowClass, own: readonly Change[]): ChangeItem | null {
  const first = own[0];
  if (first === undefined || cls === 'unchanged') return null;
  const block = index.comparison.blocks[slot.block]!;
  const { before, after } = index.comparison;
  // A line with one part of a block is cited with the block's other side all the same.
  const firstOf = (side: Side): number | undefined => slot[side][0] ?? (block.moved ? undefined : block[side][0]);
  const numberOf = (side: Side): number | null => {
    const p = firstOf(side);
    return p === undefined ? null : (side === 'before' ? before : after).paragraphs[p]!.number;
  };
  const anchorOf = (side: Side): string | null => index.anchors[side][firstOf(side) ?? -1] ?? null;
  const textSide: Side = slot.side === 'before' ? 'before' : 'after';
  return {
    id: first.id,
    class: cls === 'moved' ? weightiest(index, own) : cls,
    form: form(index, slot, cls === 'furniture'),
    direction: null,
    before: numberOf('before'),
    after: numberOf('after'),
    anchors: { before: anchorOf('before'), after: anchorOf('after') },
    rows: [rowKey(index, slot)],
    changes: own.map((c) => c.id),
    snippet: snippet(index, textSide, slot[textSide]),
  };
}

/** A line whose passage left keeps the words that did not go with it. */
function weightiest(index: MarkIndex, own: readonly Change[]): ItemClass {
  const seen = own.filter((c) => !isInvisible(index.comparison, c));
  if (seen.length < own.length && seen.every((c) => c.grade.rank === 'accidental')) return 'unseen';
  if (own.every((c) => c.grade.rank === 'accidental')) return 'style';
  return own.every((c) => c.operation === 'deletion') ? 'removed' : own.every((c) => c.operation === 'insertion') ? 'added' : 'reworded';
}

function form(index: MarkIndex, slot: Slot, furniture: boolean): ChangeItem['form'] {
  const block = index.comparison.blocks[slot.block]!;
  if (furniture) {
    const side: Side = slot.side === 'before' ? 'before' : 'after';
    return { kind: 'furniture', role: index.comparison[side].paragraphs[slot[side][0]!]!.role };
  }
  if (block.kind === 'split') return { kind: 'split', parts: block.after.length };
  if (block.kind === 'merged') return { kind: 'merged', parts: block.before.length };
  return { kind: 'plain' };
}

function moveItem(index: MarkIndex, move: Change, rows: readonly string[], also: readonly Change[]): ChangeItem {
  const { before, after } = index.comparison;
  const from = paragraphOfToken(before, move.before.start);
  const to = paragraphOfToken(after, move.after.start);
  const up = (index.heights.after[to] ?? 0) < (index.heights.before[from] ?? 0)
    || (index.heights.after[to] === index.heights.before[from] && move.after.start - after.paragraphs[to]!.tokens.start < move.before.start - before.paragraphs[from]!.tokens.start);
  const inside = index.editsOf.get(move) ?? [];
  const marks = marksOf(index, 'after', to);
  const edits = marks.edits.filter((e) => e.tokens.start < move.after.end && e.tokens.end > move.after.start);
  return {
    id: move.id,
    class: 'moved',
    form: { kind: 'plain' },
    direction: up ? 'up' : 'down',
    before: before.paragraphs[from]!.number,
    after: after.paragraphs[to]!.number,
    anchors: { before: index.anchors.before[from] ?? null, after: index.anchors.after[to] ?? null },
    rows,
    changes: [move, ...inside, ...also].map((c) => c.id),
    snippet: shorten(paragraphPieces(after, { start: move.after.start, end: move.after.end }, { moves: [], edits })),
  };
}

function rowKeysOfMoves(index: MarkIndex): ReadonlyMap<Change, readonly string[]> {
  const keyOf = { before: new Map<number, string>(), after: new Map<number, string>() };
  for (const slot of index.slots) {
    const key = rowKey(index, slot);
    for (const p of slot.before) keyOf.before.set(p, key);
    for (const p of slot.after) keyOf.after.set(p, key);
  }
  return new Map(index.moves.map((move) => {
    const from = keyOf.before.get(paragraphOfToken(index.comparison.before, move.before.start));
    const to = keyOf.after.get(paragraphOfToken(index.comparison.after, move.after.start));
    return [move, [...new Set([to, from].filter((key) => key !== undefined))]];
  }));
}

/** The first words of the line, starting shortly before its first mark. */
function snippet(index: MarkIndex, side: Side, paragraphs: readonly number[]): readonly Piece[] {
  const version = index.comparison[side];
  const marked = paragraphs.find((p) => marksOf(index, side, p).edits.length > 0) ?? paragraphs[0];
  if (marked === undefined) return [];
  const tokens = version.paragraphs[marked]!.tokens;
  if (isEmpty(tokens)) return [];
  return shorten(paragraphPieces(version, tokens, { moves: [], edits: marksOf(index, side, marked).edits }));
}

/** Cuts pieces to the length of a snippet, at a space, and lets long unchanged openings begin with "…". */
export function shorten(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  let left = SNIPPET_MAX_CHARS;
  const push = (list: readonly Piece[], into: Piece[], first: boolean): void => {
    list.forEach((piece, i) => {
      if (left <= 0) return;
      if (piece.kind === 'text') {
        let text = piece.text;
        const hasMarkLater = first && i === 0 && list.some((p) => p.kind === 'mark');
        if (hasMarkLater && text.length > SNIPPET_LEAD_CHARS * 3) text = `…${text.slice(text.indexOf(' ', text.length - SNIPPET_LEAD_CHARS) + 1)}`;
        if (text.length > left) text = `${text.slice(0, left)}…`;
        left -= text.length;
        into.push({ kind: 'text', text });
      } else if (piece.kind === 'mark') {
        const inner: Piece[] = [];
        push(piece.pieces, inner, false);
        into.push({ kind: 'mark', mark: { ...piece.mark, whole: false }, pieces: inner });
      } else if (piece.kind === 'box') into.push(piece);
    });
  };
  push(pieces, out, true);
  return out;
}
