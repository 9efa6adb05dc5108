import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Role } from '#core/model/draft.ts';
import { contains, isEmpty, type Span, type TokenIndex } from '#core/model/span.ts';
import { givenAgain, paragraphAnchors, paragraphOfToken } from './anchors.ts';
import { boxesOf, isInvisible, type Box } from './boxes.ts';
import { readingOrder, type Slot } from './order.ts';
import type { Mark, MarkClass, Place } from './piece.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';

export type Side = 'before' | 'after';
export type Sigla = { readonly before: string; readonly after: string };

/** A change as it lies in one paragraph of one side. */
export type Marked = { readonly tokens: Span<TokenIndex>; readonly change: Change; readonly mark: Mark; readonly boxes: readonly Box[] };

/** Position in `MarkIndex.slots` of each paragraph of a side; decides "above" and "below". */
export type Heights = Readonly<Record<Side, Int32Array>>;

/** What one paragraph carries: moves, and inside or beside them edits. Each list sorted and disjoint. */
export type ParagraphMarks = { readonly moves: Marked[]; readonly edits: Marked[] };

/** Everything that the projections look up again and again, made once per comparison in linear time. */
export type MarkIndex = {
  readonly comparison: Comparison;
  readonly sigla: Sigla;
  readonly anchors: Readonly<Record<Side, readonly string[]>>;
  /** Furniture that repeats, word for word, what the same version has given before. */
  readonly again: Readonly<Record<Side, ReadonlySet<number>>>;
  readonly marks: Readonly<Record<Side, ReadonlyMap<number, ParagraphMarks>>>;
  /** The lines of the page from top to bottom, and on which of them each paragraph of a side stands. */
  readonly slots: readonly Slot[];
  readonly heights: Heights;
  /** Edits that lie inside a moved passage → that move's change. */
  readonly moveOf: ReadonlyMap<Change, Change>;
  /** A move → the edits inside its passage. */
  readonly editsOf: ReadonlyMap<Change, readonly Change[]>;
  readonly moves: readonly Change[];
  /** Splits and merges by block: they carry no words, so they belong to their block. */
  readonly paragraphing: ReadonlyMap<number, readonly Change[]>;
};

const NO_BOXES: readonly Box[] = [];
const NO_MARKS: ParagraphMarks = { moves: [], edits: [] };

export const marksOf = (index: MarkIndex, side: Side, paragraph: number): ParagraphMarks =>
  index.marks[side].get(paragraph) ?? NO_MARKS;

export const buildMarkIndex = (comparison: Comparison, sigla: Sigla): MarkIndex => finish(markIndexSteps(comparison, sigla));

export function* markIndexSteps(comparison: Comparison, sigla: Sigla): Steps<MarkIndex> {
  const marks = { before: new Map<number, ParagraphMarks>(), after: new Map<number, ParagraphMarks>() };
  yield* eachInSteps(comparison.changes, (change) => {
    for (const side of ['before', 'after'] as const) addMarks(marks[side], comparison, change, side);
  });
  for (const side of ['before', 'after'] as const) {
    for (const list of marks[side].values()) {
      list.moves.sort(byStart);
      list.edits.sort(byStart);
    }
    markWholeParagraphs(marks[side], comparison, side);
    yield;
  }
  const moves = comparison.changes.filter((c) => c.operation === 'move');
  const slots = readingOrder(comparison.blocks, (slot) => furnitureRank(comparison, slot));
  yield;
  const moveOf = editsInsideMoves(comparison.changes, moves);
  yield;
  const anchors = { before: paragraphAnchors(comparison.before, sigla.before), after: paragraphAnchors(comparison.after, sigla.after) };
  yield;
  return {
    comparison, sigla, marks, moves, anchors,
    again: { before: givenAgain(comparison.before), after: givenAgain(comparison.after) },
    slots, heights: slotHeights(comparison, slots),
    moveOf,
    editsOf: grouped(moveOf.keys(), (edit) => moveOf.get(edit)),
    paragraphing: grouped(comparison.changes.filter((c) => c.operation === 'split' || c.operation === 'merge'), (c) => c.block),
  };
}

/** `Map.groupBy`, which Node 20 lacks. */
function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<NonNullable<K>, readonly T[]> {
  const groups = new Map<NonNullable<K>, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const byStart = (x: Marked, y: Marked): number => x.tokens.start - y.tokens.start;

function addMarks(into: Map<number, ParagraphMarks>, comparison: Comparison, change: Change, side: Side): void {
  const tokens = change[side];
  if (isEmpty(tokens) || change.operation === 'split' || change.operation === 'merge') return;
  const version = comparison[side];
  for (let p = paragraphOfToken(version, tokens.start) as number; p < version.paragraphs.length; p++) {
    const paragraph = version.paragraphs[p]!;
    if (paragraph.tokens.start >= tokens.end) break;
    if (isEmpty(paragraph.tokens)) continue;
    const start = Math.max(tokens.start, paragraph.tokens.start) as TokenIndex;
    const end = Math.min(tokens.end, paragraph.tokens.end) as TokenIndex;
    if (start >= end) continue;
    const whole = start === paragraph.tokens.start && end === paragraph.tokens.end && change.operation === 'move';
    const list = into.get(p) ?? { moves: [], edits: [] };
    into.set(p, list);
    const cls = markClass(comparison, change);
    const boxes = cls === 'unseen' ? boxesOf(comparison, change, side) : NO_BOXES;
    const marked = { tokens: { start, end }, change, boxes, mark: { class: cls, change: change.id, operation: change.operation, grade: change.grade, side, whole } };
    (change.operation === 'move' ? list.moves : list.edits).push(marked);
  }
}

/** A paragraph that only one version has, and that nothing moved into or out of, is marked as one, not word by word. */
function markWholeParagraphs(marks: Map<number, ParagraphMarks>, comparison: Comparison, side: Side): void {
  for (const block of comparison.blocks) {
    if (block.kind !== (side === 'after' ? 'added' : 'removed')) continue;
    for (const p of block[side]) {
      const list = marks.get(p);
      if (list === undefined || list.moves.length > 0) continue;
      marks.set(p, { moves: [], edits: list.edits.map((edit) => ({ ...edit, mark: { ...edit.mark, class: side === 'after' ? 'added' : 'removed', whole: true } })) });
    }
  }
}

export function markClass(comparison: Comparison, change: Change): MarkClass {
  if (change.operation === 'move') return 'moved';
  if (isInvisible(comparison, change)) return 'unseen';
  if (change.grade.rank === 'accidental') return 'style';
  if (change.operation === 'insertion') return 'added';
  if (change.operation === 'deletion') return 'removed';
  return 'reworded';
}

function slotHeights(comparison: Comparison, slots: readonly Slot[]): Heights {
  const heights = { before: new Int32Array(comparison.before.paragraphs.length), after: new Int32Array(comparison.after.paragraphs.length) };
  slots.forEach((slot, height) => {
    for (const p of slot.before) heights.before[p] = height;
    for (const p of slot.after) heights.after[p] = height;
  });
  return heights;
}

/** The order in which a newspaper prints furniture above the copy; everything else keeps the files' own order. */
const FURNITURE_ORDER: readonly Role[] = ['tag', 'advisory', 'headline', 'standfirst', 'byline', 'caption', 'credit'];

function furnitureRank(comparison: Comparison, slot: Slot): number {
  const side: Side = slot.side === 'before' ? 'before' : 'after';
  const paragraph = slot[side][0];
  const rank = FURNITURE_ORDER.indexOf(paragraph === undefined ? 'body' : comparison[side].paragraphs[paragraph]!.role);
  return rank < 0 ? FURNITURE_ORDER.length : rank;
}

/** Each edit that lies inside moved passages belongs to the innermost of these. */
function editsInsideMoves(changes: readonly Change[], moves: readonly Change[]): ReadonlyMap<Change, Change> {
  const inside = new Map<Change, Change>();
  const hosts = { before: nested(moves, 'before'), after: nested(moves, 'after') };
  for (const change of changes) {
    if (change.operation === 'move' || change.operation === 'split' || change.operation === 'merge') continue;
    const side = isEmpty(change.after) ? 'before' : 'after';
    const host = innermost(hosts[side], change[side].start, side);
    if (host !== null) inside.set(change, host);
  }
  return inside;
}

/** Moves of one side by start, each with the position of the one around it (-1: none). */
type Nested = { readonly moves: readonly Change[]; readonly around: Int32Array };

function nested(moves: readonly Change[], side: Side): Nested {
  const sorted = [...moves].sort((x, y) => x[side].start - y[side].start || y[side].end - x[side].end);
  const around = new Int32Array(sorted.length).fill(-1);
  sorted.forEach((move, i) => {
    let host = i - 1;
    while (host >= 0 && sorted[host]![side].end <= move[side].start) host = around[host]!;
    around[i] = host;
  });
  return { moves: sorted, around };
}

function innermost({ moves, around }: Nested, token: number, side: Side): Change | null {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (moves[middle]![side].start <= token) low = middle + 1;
    else high = middle;
  }
  let host = low - 1;
  while (host >= 0 && !contains(moves[host]![side], token)) host = around[host]!;
  return host < 0 ? null : moves[host]!;
}

/** How a paragraph is cited from `viewedFrom`, a reading-order position; `up` where it stands further up the page. */
export function placeOf(index: MarkIndex, side: Side, paragraph: number, up: boolean): Place {
  return {
    siglum: index.sigla[side],
    number: index.comparison[side].paragraphs[paragraph]?.number ?? null,
    anchor: index.anchors[side][paragraph] ?? '',
    up,
  };
}
