import { isEmpty } from '#core/model/span.ts';
import { paragraphOfToken } from './anchors.ts';
import { isInvisible } from './boxes.ts';
import { joinsInside } from './joins.ts';
import { changesOfRow, itemOfRow } from './rowChanges.ts';
import { marksOf, placeOf, type MarkIndex, type Side } from './markIndex.ts';
import type { Slot } from './order.ts';
import { eachInSteps, finish, type Steps } from './steps.ts';
import { paragraphPieces } from './pieces.ts';
import type { Cell, CellParagraph, Gap, Ribbon, Row, RowClass, SideBySide } from './rows.ts';

/** Side by side: level rows, and a ribbon for every move whose ends stand in different places. Linear. */
export const projectSideBySide = (index: MarkIndex): SideBySide => finish(sideBySideSteps(index));

export function* sideBySideSteps(index: MarkIndex): Steps<SideBySide> {
  const rows: Row[] = [];
  yield* eachInSteps(index.slots, (slot) => rows.push(row(index, slot)));
  return { rows, ribbons: ribbons(index) };
}

export function rowKey(index: MarkIndex, slot: Slot): string {
  const side: Side = slot.side === 'before' ? 'before' : 'after';
  return `row-${index.anchors[side][slot[side][0] ?? 0]}`;
}

export function cellParagraph(index: MarkIndex, side: Side, paragraph: number, pieces: CellParagraph['pieces']): CellParagraph {
  const p = index.comparison[side].paragraphs[paragraph]!;
  return {
    anchor: index.anchors[side][paragraph] ?? '',
    siglum: index.sigla[side],
    index: paragraph as CellParagraph['index'],
    role: p.role,
    number: p.number,
    again: index.again[side].has(paragraph),
    pieces,
  };
}

function row(index: MarkIndex, slot: Slot): Row {
  const changes = changesOfRow(index, slot);
  const cls = rowClass(index, slot);
  return {
    key: rowKey(index, slot),
    class: cls,
    item: itemOfRow(index, slot, cls, changes),
    before: slot.side === 'after' ? gapCell(index, slot, 'before') : textCell(index, slot, 'before'),
    after: slot.side === 'before' ? gapCell(index, slot, 'after') : textCell(index, slot, 'after'),
  };
}

function textCell(index: MarkIndex, slot: Slot, side: Side): Cell {
  const version = index.comparison[side];
  const paragraphs = slot[side].map((p) => {
    const pieces = paragraphPieces(version, version.paragraphs[p]!.tokens, marksOf(index, side, p), joinsInside(index, slot.block, side, p));
    return cellParagraph(index, side, p, pieces);
  });
  return { kind: 'paragraphs', paragraphs };
}

/** The class of a row is that of its weightiest difference. */
export function rowClass(index: MarkIndex, slot: Slot): RowClass {
  const block = index.comparison.blocks[slot.block]!;
  const sides: readonly Side[] = slot.side === 'both' ? ['before', 'after'] : [slot.side];
  const furniture = sides.every((side) => slot[side].every((p) => index.comparison[side].paragraphs[p]!.number === null));
  if (furniture) return 'furniture';
  if (slot.side !== 'both' && block.moved) return 'moved';
  const arrivals = sides.some((side) => slot[side].some((p) => marksOf(index, side, p).moves.length > 0));
  if (block.kind === 'added') return arrivals ? 'moved' : 'added';
  if (block.kind === 'removed') return arrivals && wholeLeft(index, slot.before) ? 'moved' : 'removed';
  const changes = changesOfRow(index, slot).own;
  if (changes.some((c) => c.grade.rank === 'substantive' && !isInvisible(index.comparison, c))) return 'reworded';
  if (arrivals) return 'moved';
  if (changes.some((c) => isInvisible(index.comparison, c))) return 'unseen';
  return changes.length > 0 || block.kind === 'split' || block.kind === 'merged' ? 'style' : 'unchanged';
}

/** All words of a removed paragraph stand elsewhere now. */
function wholeLeft(index: MarkIndex, paragraphs: readonly number[]): boolean {
  return paragraphs.every((p) => marksOf(index, 'before', p).edits.every((edit) => index.moveOf.has(edit.change)));
}

function gapCell(index: MarkIndex, slot: Slot, side: Side): Cell {
  const block = index.comparison.blocks[slot.block]!;
  const here: Side = side === 'before' ? 'after' : 'before';
  const direction = side === 'before' ? 'from' : 'to';
  const gaps: Gap[] = [];
  const seen = new Set<number>();
  const height = index.heights[here][slot[here][0] ?? 0] ?? 0;
  const add = (paragraph: number, change: string): void => {
    if (seen.has(paragraph)) return;
    seen.add(paragraph);
    gaps.push({ kind: 'moved', direction, change, place: placeOf(index, side, paragraph, (index.heights[side][paragraph] ?? 0) < height) });
  };
  for (const p of slot[here]) {
    for (const move of marksOf(index, here, p).moves) add(paragraphOfToken(index.comparison[side], move.change[side].start), move.change.id);
  }
  if (gaps.length === 0 && block[side].length > 0) for (const p of block[side]) add(p, '');
  return { kind: 'gap', gaps: gaps.length > 0 ? gaps : [{ kind: 'absent', siglum: index.sigla[side] }] };
}

function ribbons(index: MarkIndex): readonly Ribbon[] {
  const { before, after } = index.comparison;
  return index.moves
    .filter((move) => !isEmpty(move.before) && !isEmpty(move.after))
    .map((move) => ({
      change: move.id,
      item: move.id,
      before: index.anchors.before[paragraphOfToken(before, move.before.start)] ?? '',
      after: index.anchors.after[paragraphOfToken(after, move.after.start)] ?? '',
    }));
}
