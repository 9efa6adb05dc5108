import type { Comparison } from '#core/model/collation.ts';
import type { Role } from '#core/model/draft.ts';
import type { ChangeId } from '#core/model/change.ts';
import { declaredMoves, NO_MOVE, type DeclaredMoves } from './declaredMoves.ts';
import { keptPairs } from './keptPairs.ts';
import type { MarkIndex, Side } from './markIndex.ts';
import type { Slot } from './order.ts';

/** What a word processor says of a stretch: `moved-from` goes and `moved-to` comes, and the two belong together. */
export type TrackedState = 'kept' | 'deleted' | 'inserted' | 'moved-from' | 'moved-to';

/** `move`: the change that both ends of a move share; null where nothing moved. */
export type TrackedRun = { readonly text: string; readonly state: TrackedState; readonly move: ChangeId | null };

/** The mark that ends a paragraph can itself be new, gone or moved, as in Word. */
export type TrackedEnd = { readonly state: TrackedState; readonly move: ChangeId | null };

/**
 * One paragraph of a text that holds both versions. `before` and `after`: the paragraph of each version that its mark
 * ends; null where that version has no such mark. `role` is that of the compared version where it has one.
 */
export type TrackedParagraph = {
  readonly runs: readonly TrackedRun[];
  readonly end: TrackedEnd;
  readonly role: Role;
  readonly before: number | null;
  readonly after: number | null;
};

/**
 * Both versions as one text with tracked changes. Without what is inserted or moved here it is exactly the base, without
 * what is deleted or moved away exactly the compared version, paragraph by paragraph. Linear, up to the logarithm of a
 * line's words.
 */
export function projectTracked(index: MarkIndex): readonly TrackedParagraph[] {
  const writer = new Writer(index.comparison, declaredMoves(index.comparison, index.moves));
  for (const slot of index.slots) {
    if (slot.side === 'both') pairedLine(writer, slot);
    else for (const p of slot[slot.side]) writer.wholeParagraph(slot.side, p);
  }
  return writer.paragraphs;
}

/** Can the reader of this version see a stretch in this state? */
export const inVersion = (state: TrackedState, side: Side): boolean =>
  state === 'kept' || (side === 'before' ? state === 'deleted' || state === 'moved-from' : state === 'inserted' || state === 'moved-to');

type Range = readonly [from: number, to: number];

/** A line on which paragraphs of both versions stand: the words that stay hold it together, the rest is replaced. */
function pairedLine(writer: Writer, slot: Slot): void {
  const { before, after } = writer.comparison;
  const at = { before: before.paragraphs[slot.before[0]!]!.chars.start as number, after: after.paragraphs[slot.after[0]!]!.chars.start as number };
  const part = { before: 0, after: 0 };
  const upTo = (side: Side, paragraph: number, char: number): Range[] => {
    const version = writer.comparison[side];
    const chunks: Range[] = [];
    for (let start = at[side]; ; part[side]++) {
      const { chars } = version.paragraphs[slot[side][part[side]]!]!;
      if (part[side] === paragraph) {
        chunks.push([start, char]);
        return chunks;
      }
      chunks.push([start, chars.end]);
      start = version.paragraphs[slot[side][part[side] + 1]!]!.chars.start;
    }
  };
  const partOf = (side: Side, token: number): number => {
    let p = part[side];
    while (writer.comparison[side].paragraphs[slot[side][p]!]!.tokens.end <= token) p++;
    return p;
  };
  const stretch = (before: readonly Range[], after: readonly Range[], first: { readonly before: number; readonly after: number }): void => {
    const paragraphAt = (side: Side, i: number): number => slot[side][first[side] + i]!;
    for (let i = 0; i < Math.max(before.length, after.length); i++) {
      if (i > 0) writer.end(i < before.length ? paragraphAt('before', i - 1) : null, i < after.length ? paragraphAt('after', i - 1) : null);
      writer.replace(before[i] ?? null, after[i] ?? null);
    }
  };
  for (const [b, a] of keptPairs(writer.comparison, slot, (side, token) => writer.moves.at[side][token] === NO_MOVE)) {
    const first = { before: part.before, after: part.after };
    const gone = upTo('before', partOf('before', b), before.tokens.start[b]!);
    const come = upTo('after', partOf('after', a), after.tokens.start[a]!);
    stretch(gone, come, first);
    at.before = before.tokens.end[b]!;
    at.after = after.tokens.end[a]!;
    writer.put(after.text.slice(after.tokens.start[a], at.after), 'kept', null);
  }
  const last = { before: slot.before.at(-1)!, after: slot.after.at(-1)! };
  const first = { before: part.before, after: part.after };
  stretch(upTo('before', slot.before.length - 1, before.paragraphs[last.before]!.chars.end), upTo('after', slot.after.length - 1, after.paragraphs[last.after]!.chars.end), first);
  writer.end(last.before, last.after);
}

const BLANK = /\s/u;

class Writer {
  readonly paragraphs: TrackedParagraph[] = [];
  readonly comparison: Comparison;
  readonly moves: DeclaredMoves;
  #runs: TrackedRun[] = [];

  constructor(comparison: Comparison, moves: DeclaredMoves) {
    this.comparison = comparison;
    this.moves = moves;
  }

  put(text: string, state: TrackedState, move: ChangeId | null): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last !== undefined && last.state === state && last.move === move) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text };
    else this.#runs.push({ text, state, move });
  }

  /** Words of the base give way to words of the compared version; the white space that both have round them stays. */
  replace(gone: Range | null, come: Range | null): void {
    const [g, gEnd] = gone ?? [0, 0];
    const [c, cEnd] = come ?? [0, 0];
    const { before, after } = this.comparison;
    const shortest = Math.min(gEnd - g, cEnd - c);
    const same = (i: number, j: number): boolean => before.text[i] === after.text[j] && BLANK.test(after.text[j] ?? '');
    let lead = 0;
    while (lead < shortest && same(g + lead, c + lead)) lead++;
    let tail = 0;
    while (tail < shortest - lead && same(gEnd - 1 - tail, cEnd - 1 - tail)) tail++;
    this.put(after.text.slice(c, c + lead), 'kept', null);
    this.#side('before', g + lead, gEnd - tail);
    this.#side('after', c + lead, cEnd - tail);
    this.put(after.text.slice(cEnd - tail, cEnd), 'kept', null);
  }

  wholeParagraph(side: Side, paragraph: number): void {
    const { chars, tokens } = this.comparison[side].paragraphs[paragraph]!;
    this.#side(side, chars.start, chars.end);
    const move = tokens.start < tokens.end ? this.moves.at[side][tokens.start]! : NO_MOVE;
    const whole = move !== NO_MOVE && this.moves.list[move]!.whole;
    const state: TrackedState = side === 'before' ? (whole ? 'moved-from' : 'deleted') : whole ? 'moved-to' : 'inserted';
    this.#close(side === 'before' ? paragraph : null, side === 'after' ? paragraph : null, { state, move: whole ? this.moves.list[move]!.change.id : null });
  }

  /** Ends the paragraph: kept where both versions end one here. */
  end(before: number | null, after: number | null): void {
    this.#close(before, after, { state: before === null ? 'inserted' : after === null ? 'deleted' : 'kept', move: null });
  }

  #close(before: number | null, after: number | null, end: TrackedEnd): void {
    const role = after !== null ? this.comparison.after.paragraphs[after]!.role : this.comparison.before.paragraphs[before!]!.role;
    this.paragraphs.push({ runs: this.#runs, end, role, before, after });
    this.#runs = [];
  }

  /** Characters that only one version has here, cut where a moved passage begins or ends. */
  #side(side: Side, from: number, to: number): void {
    if (from >= to) return;
    const { text, tokens } = this.comparison[side];
    const plain: TrackedState = side === 'before' ? 'deleted' : 'inserted';
    let at = from;
    let last: { readonly state: TrackedState; readonly move: number } | null = null;
    for (let t = firstTokenFrom(tokens.start, from); t < tokens.length && tokens.start[t]! < to; t++) {
      const move = this.moves.at[side][t]!;
      const state = move !== NO_MOVE && this.moves.stays(this.comparison, side, t) ? (side === 'before' ? 'moved-from' : 'moved-to') : plain;
      const idOf = (number: number): ChangeId | null => (number === NO_MOVE ? null : this.moves.list[number]!.change.id);
      const gap = last !== null && last.move === move ? (last.state === state ? state : plain) : plain;
      this.put(text.slice(at, tokens.start[t]), gap, gap === plain ? null : idOf(move));
      const end = Math.min(tokens.end[t]!, to);
      this.put(text.slice(tokens.start[t], end), state, state === plain ? null : idOf(move));
      at = end;
      last = { state, move };
    }
    this.put(text.slice(at, to), plain, null);
  }
}

function firstTokenFrom(starts: Int32Array, char: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < char) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The same text with a last mark that is kept, as no word processor can refuse the end of a document: what came after the
 * last kept mark then begins with a mark of its own instead of ending with one, as in Word when one writes on below.
 */
export function withKeptEnd(paragraphs: readonly TrackedParagraph[]): readonly TrackedParagraph[] {
  const last = paragraphs.at(-1);
  if (last === undefined || last.end.state === 'kept') return paragraphs;
  const side: Side = inVersion(last.end.state, 'after') ? 'before' : 'after';
  const out = [...paragraphs];
  out[out.length - 1] = { ...last, end: { state: 'kept', move: null } };
  const other = paragraphs.findLastIndex(({ end }) => inVersion(end.state, side));
  if (other < 0) return out;
  const previous = paragraphs[other]!;
  if (previous.end.state === 'kept') out[other] = { ...previous, end: { state: side === 'before' ? 'inserted' : 'deleted', move: null } };
  else out.splice(other, 2, { ...out[other + 1]!, runs: [...previous.runs, ...out[other + 1]!.runs] });
  return out;
}
