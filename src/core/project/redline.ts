import { NO_GAP } from '#core/model/lexicon.ts';
import { isEmpty, span, type TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from './anchors.ts';
import { marksOf, placeOf, type Marked, type MarkIndex, type ParagraphMarks } from './markIndex.ts';
import type { Slot } from './order.ts';
import type { Piece } from './piece.ts';
import { boxedText, paragraphPieces, type Insert } from './pieces.ts';
import { changesOfRow, itemOfRow } from './rowChanges.ts';
import type { CellParagraph, RedlineNote, RedlineRow } from './rows.ts';
import { cellParagraph, rowClass, rowKey } from './sideBySide.ts';

/**
 * The comparison as one column of tracked changes: the compared version's text, with the base's words that went shown
 * where they stood. A passage that moved stands at its new place; its old place says where it went. Linear.
 */
export function projectRedline(index: MarkIndex): readonly RedlineRow[] {
  return index.slots.map((slot) => redlineRow(index, slot));
}

function redlineRow(index: MarkIndex, slot: Slot): RedlineRow {
  const block = index.comparison.blocks[slot.block]!;
  const cls = rowClass(index, slot);
  const numbers = (side: 'before' | 'after'): readonly number[] =>
    slot[side].map((p) => index.comparison[side].paragraphs[p]!.number).filter((n) => n !== null);
  const left = slot.side === 'before' && block.after.length > 0;
  return {
    key: rowKey(index, slot),
    class: cls,
    item: itemOfRow(index, slot, cls, changesOfRow(index, slot)),
    numbers: { before: numbers('before'), after: numbers('after') },
    paragraphs: left ? [] : paragraphs(index, slot),
    stub: left ? stubOfBlock(index, slot) : null,
    notes: notes(index, slot, cls === 'furniture'),
  };
}

function paragraphs(index: MarkIndex, slot: Slot): readonly CellParagraph[] {
  const { after } = index.comparison;
  if (slot.side === 'before') {
    return slot.before.map((p) => cellParagraph(index, 'before', p, whatStayed(index, p)));
  }
  const parts = index.comparison.blocks[slot.block]!.after;
  const inserts = [...goneWords(index, slot), ...goneFromMoves(index, slot)];
  return slot.after.map((p) => {
    const { tokens } = after.paragraphs[p]!;
    const mine = inserts.filter((insert) => standsAt(index, parts, p, insert.at));
    const join = parts.at(-1) === p || index.comparison.blocks[slot.block]!.kind !== 'split' ? [] : joinPiece(index, slot, tokens.end);
    const all = [...mine, ...join].sort((x, y) => x.at - y.at);
    return cellParagraph(index, 'after', p, paragraphPieces(after, tokens, marksOf(index, 'after', p), all));
  });
}

/**
 * A paragraph that only the base has. Of passages that moved out of it only the way is told: their words stand where they
 * went, with what has changed in them.
 */
function whatStayed(index: MarkIndex, p: number): readonly Piece[] {
  const { before } = index.comparison;
  const { tokens: home } = before.paragraphs[p]!;
  const marks = marksOf(index, 'before', p);
  const out: Piece[] = [];
  let first = 0;
  /** The words from one token up to another, and the white space that keeps them from their neighbours; called in the order of the text, as the edits are. */
  const stretch = (from: TokenIndex, to: TokenIndex): void => {
    if (from > home.start) out.push(...space(before, from));
    if (from < to) {
      while (first < marks.edits.length && marks.edits[first]!.tokens.end <= from) first++;
      let end = first;
      while (end < marks.edits.length && marks.edits[end]!.tokens.start < to) end++;
      out.push(...paragraphPieces(before, span(from, to), { moves: [], edits: marks.edits.slice(first, end) }));
      if (to < home.end) out.push(...space(before, to));
    }
  };
  let from = home.start;
  for (const move of marks.moves) {
    stretch(from, move.tokens.start);
    out.push(stub(index, move, p));
    from = move.tokens.end;
  }
  if (from < home.end) stretch(from, home.end);
  return out;
}

/** What stands between a token and the one before it. */
function space({ text, tokens }: Version, token: TokenIndex): readonly Piece[] {
  const between = text.slice(tokens.end[token - 1], tokens.start[token]);
  return between === '' ? [] : [{ kind: 'text', text: between }];
}

/** Whether a place between two words is drawn in paragraph `p`: a place on the edge of two parts ends the first of them. */
function standsAt(index: MarkIndex, parts: readonly number[], p: number, at: number): boolean {
  const { paragraphs: all } = index.comparison.after;
  const part = parts.indexOf(p);
  const previous = parts[part - 1];
  const { start, end } = all[p]!.tokens;
  const opens = previous === undefined ? -Infinity : all[previous]!.tokens.end === start ? start + 1 : start;
  return at >= opens && (part === parts.length - 1 || at <= end);
}

function joinPiece(index: MarkIndex, slot: Slot, at: number): readonly Insert[] {
  const change = index.paragraphing.get(slot.block)?.[0];
  if (change === undefined || (change.operation !== 'split' && change.operation !== 'merge')) return [];
  return [{ at, piece: { kind: 'join', change: change.id, operation: change.operation } }];
}

/** Words of the base that are gone from a paired line, passages that left it, and the struck ¶ of a merge. */
function goneWords(index: MarkIndex, slot: Slot): readonly Insert[] {
  const block = index.comparison.blocks[slot.block]!;
  const inserts: Insert[] = [];
  block.before.forEach((p, part) => {
    const marks = marksOf(index, 'before', p);
    for (const edit of marks.edits) {
      const move = index.moveOf.get(edit.change);
      if (move !== undefined && !standsIn(index, block.after, move.after.start)) continue;
      inserts.push({ at: edit.change.after.start, piece: gonePiece(index, p, edit) });
    }
    for (const move of marks.moves) {
      if (block.moved || move.mark.whole) continue;
      inserts.push({ at: placeAfterMatch(index, p, move.tokens.start, block.after), piece: stub(index, move, p) });
    }
    if (part > 0 && block.kind === 'merged') {
      inserts.push(...joinPiece(index, slot, placeAfterMatch(index, p, index.comparison.before.paragraphs[p]!.tokens.start, block.after)));
    }
  });
  return inserts;
}

/** Words that went from a passage which has come to this line out of another. */
function goneFromMoves(index: MarkIndex, slot: Slot): readonly Insert[] {
  const block = index.comparison.blocks[slot.block]!;
  const inserts: Insert[] = [];
  for (const p of slot.after) {
    for (const move of marksOf(index, 'after', p).moves) {
      for (const change of index.editsOf.get(move.change) ?? []) {
        if (isEmpty(change.before)) continue;
        const from = paragraphOfToken(index.comparison.before, change.before.start);
        if (block.before.includes(from)) continue;
        const edit = marksOf(index, 'before', from).edits.find((e) => e.change === change);
        if (edit !== undefined) inserts.push({ at: change.after.start, piece: gonePiece(index, from, edit) });
      }
    }
  }
  return inserts;
}

/**
 * The base's words as a mark, with the one space that keeps them apart from their neighbours: the one before them where
 * the text goes on without ("end[- of it-]."), else the one after.
 */
function gonePiece(index: MarkIndex, paragraph: number, edit: Marked): Piece {
  const { before, after } = index.comparison;
  const { tokens } = before;
  const { start: first, end } = edit.tokens;
  const home = before.paragraphs[paragraph]!.tokens;
  const place = edit.change.after;
  const goesOnWithout = place.start >= after.tokens.length || after.tokens.gap[place.start] === NO_GAP || endsParagraph(after, place.start);
  const from = goesOnWithout && first > home.start ? tokens.end[first - 1]! : tokens.start[first]!;
  const to = !goesOnWithout && isEmpty(place) && end < home.end ? tokens.start[end]! : tokens.end[end - 1]!;
  return { kind: 'mark', mark: edit.mark, pieces: boxedText(before, from, to, edit.boxes) };
}

const endsParagraph = (version: Version, token: number): boolean =>
  version.paragraphs[paragraphOfToken(version, token)]!.tokens.start === token;

function stub(index: MarkIndex, move: Marked, from: number): Extract<Piece, { kind: 'stub' }> {
  const to = paragraphOfToken(index.comparison.after, move.change.after.start);
  const up = (index.heights.after[to] ?? 0) < (index.heights.before[from] ?? 0);
  return { kind: 'stub', change: move.change.id, words: wordsIn(index, move.change.before), to: placeOf(index, 'after', to, up) };
}

function stubOfBlock(index: MarkIndex, slot: Slot): RedlineRow['stub'] {
  const block = index.comparison.blocks[slot.block]!;
  const from = slot.before[0] ?? 0;
  const move = slot.before.flatMap((p) => marksOf(index, 'before', p).moves)[0];
  if (move !== undefined) return stub(index, move, from);
  const to = block.after[0] ?? 0;
  const tokens = index.comparison.before.paragraphs[from]!.tokens;
  return { kind: 'stub', change: '', words: wordsIn(index, tokens), to: placeOf(index, 'after', to, (index.heights.after[to] ?? 0) < (index.heights.before[from] ?? 0)) };
}

/** Words by the house's count: runs between white space that hold a letter or a digit (design.md section 10). */
function wordsIn(index: MarkIndex, span: { readonly start: number; readonly end: number }): number {
  const { text, tokens } = index.comparison.before;
  const cut = text.slice(tokens.start[span.start] ?? 0, tokens.end[span.end - 1] ?? 0);
  return cut.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

function standsIn(index: MarkIndex, paragraphs: readonly number[], token: TokenIndex): boolean {
  return paragraphs.includes(paragraphOfToken(index.comparison.after, token));
}

/** Where in the compared line a passage of the base would stand: after the last word before it that is still there. */
function placeAfterMatch(index: MarkIndex, paragraph: number, token: number, line: readonly number[]): number {
  const { matchBefore, before, after } = index.comparison;
  const start = before.paragraphs[paragraph]!.tokens.start;
  const lines = line.map((p) => after.paragraphs[p]!.tokens);
  for (let t = token - 1; t >= start; t--) {
    const match = matchBefore[t] ?? -1;
    if (match >= 0 && lines.some((l) => match >= l.start && match < l.end)) return match + 1;
  }
  for (let t = token; t < before.paragraphs[paragraph]!.tokens.end; t++) {
    const match = matchBefore[t] ?? -1;
    if (match >= 0 && lines.some((l) => match >= l.start && match < l.end)) return match;
  }
  return lines[0]?.start ?? 0;
}

function notes(index: MarkIndex, slot: Slot, furniture: boolean): readonly RedlineNote[] {
  const block = index.comparison.blocks[slot.block]!;
  if (furniture) return [furnitureNote(index, slot)];
  const out: RedlineNote[] = [];
  const arrive = (marks: ParagraphMarks, here: number): void => {
    for (const move of marks.moves) {
      const from = paragraphOfToken(index.comparison.before, move.change.before.start);
      out.push({ kind: 'moved-here', change: move.change.id, place: placeOf(index, 'before', from, (index.heights.before[from] ?? 0) < (index.heights.after[here] ?? 0)) });
    }
  };
  const leave = (marks: ParagraphMarks, here: number): void => {
    for (const move of marks.moves) {
      const to = paragraphOfToken(index.comparison.after, move.change.after.start);
      const up = (index.heights.after[to] ?? 0) < (index.heights.before[here] ?? 0);
      out.push({ kind: 'moved-away', change: move.change.id, clause: !move.mark.whole, place: placeOf(index, 'after', to, up) });
    }
  };
  for (const p of slot.before) leave(marksOf(index, 'before', p), p);
  for (const p of slot.after) arrive(marksOf(index, 'after', p), p);
  if (slot.side === 'both' && block.kind === 'split') out.push({ kind: 'split', parts: block.after.length });
  if (slot.side === 'both' && block.kind === 'merged') out.push({ kind: 'merged', parts: block.before.length });
  if (slot.side === 'both' && rowClass(index, slot) === 'style' && block.kind !== 'split' && block.kind !== 'merged') out.push({ kind: 'style' });
  return out;
}

function furnitureNote(index: MarkIndex, slot: Slot): RedlineNote {
  const block = index.comparison.blocks[slot.block]!;
  const side = slot.side === 'before' ? 'before' : 'after';
  const { role } = index.comparison[side].paragraphs[slot[side][0]!]!;
  const operation = slot.side === 'before' ? 'removed' : slot.side === 'after' ? 'added' : block.kind === 'kept' ? 'kept' : 'changed';
  return { kind: 'furniture', role, operation };
}
