import { pairIndex, type Kindred } from '#core/model/kindred.ts';
import type { SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { sentenceOfToken } from './anchors.ts';

/** One row of the table: sentences of each version, ascending; none where the passage is absent. */
export type PassageRow = {
  /** Version and paragraph that the row follows: the base, or else the first version that has the passage. */
  readonly lead: number;
  readonly paragraph: number;
  readonly cells: readonly (readonly SentenceIndex[])[];
};

/** Share of a paragraph that must stand in a row for its sentences that are new to stand there too. */
const AT_HOME = 0.5;
/** Words of a sentence without a row that must stand in one passage of the base which the version otherwise lacks. */
const MIN_CARRIED_TOKENS = 8;

/**
 * Strands gathered into rows as readers see them: each row follows a paragraph of the base, or, where the base lacks the
 * passage, of the first version that has it. Rows stand in the base's order; what others add stands after the passage it
 * follows there. O(sentences × versions + tokens).
 */
export function gatherRows(kindred: Kindred, base: number): readonly PassageRow[] {
  const { versions, strands } = kindred;
  const order = [base, ...[...versions.keys()].filter((v) => v !== base)];
  const rowOf = versions.map(({ sentences }) => new Int32Array(sentences.length).fill(-1));
  const rows: { readonly lead: number; readonly paragraph: number; readonly cells: SentenceIndex[][] }[] = [];
  const open = new Set(strands);
  for (const lead of order) {
    const { sentences } = versions[lead]!;
    const home = new Map<number, number>();
    const ledHere = [...open].filter(({ cells }) => cells[lead]!.length > 0).sort((x, y) => x.cells[lead]![0]! - y.cells[lead]![0]!);
    for (const strand of ledHere) {
      open.delete(strand);
      const [first] = strand.cells[lead]!;
      const { paragraph } = sentences[first!]!;
      let row = home.get(paragraph) ?? homeRow(versions[lead]!, paragraph, rowOf[lead]!);
      if (row < 0 && lead !== base) row = carriedRow(kindred, base, lead, first!, rowOf[base]!, rows);
      if (row < 0) row = rows.push({ lead, paragraph, cells: versions.map(() => []) }) - 1;
      home.set(paragraph, row);
      strand.cells.forEach((cell, v) => {
        for (const s of cell) rowOf[v]![s] = row;
        rows[row]!.cells[v]!.push(...cell);
      });
    }
  }
  for (const { cells } of rows) for (const cell of cells) cell.sort((x, y) => x - y);
  return orderRows(versions, rows, rowOf, order).map((row) => rows[row]!);
}

/** The row that holds half of a paragraph or more so far; -1 where none does. */
function homeRow({ paragraphs, sentences }: Version, paragraph: number, rowOf: Int32Array): number {
  const tokens = new Map<number, number>();
  const { sentences: span, tokens: all } = paragraphs[paragraph]!;
  for (let s = span.start as number; s < span.end; s++) {
    const row = rowOf[s]!;
    if (row >= 0) tokens.set(row, (tokens.get(row) ?? 0) + sentences[s]!.tokens.end - sentences[s]!.tokens.start);
  }
  for (const [row, count] of tokens) if (count >= AT_HOME * (all.end - all.start)) return row;
  return -1;
}

/** The row of the base whose words a sentence carries on, where its version has nothing else of that row; -1 where there is none. */
function carriedRow({ versions, kinships }: Kindred, base: number, v: number, sentence: SentenceIndex, rowsOfBase: Int32Array, rows: readonly PassageRow[]): number {
  const kinship = kinships[pairIndex(Math.min(base, v), Math.max(base, v))]!;
  const match = base < v ? kinship.matchAfter : kinship.matchBefore;
  const { start, end } = versions[v]!.sentences[sentence]!.tokens;
  const words = new Map<number, number>();
  for (let t = start as number; t < end; t++) {
    if (match[t]! < 0) continue;
    const row = rowsOfBase[sentenceOfToken(versions[base]!, match[t]!)]!;
    words.set(row, (words.get(row) ?? 0) + 1);
  }
  for (const [row, count] of words) if (count >= MIN_CARRIED_TOKENS && rows[row]!.cells[v]!.length === 0) return row;
  return -1;
}

/** Rows of the base in its order; rows of each further version after the row of the passage before them there. */
function orderRows(versions: readonly Version[], rows: readonly { readonly lead: number }[], rowOf: readonly Int32Array[], order: readonly number[]): readonly number[] {
  const next = new Int32Array(rows.length + 1).fill(-1);
  const head = rows.length;
  const placed = new Uint8Array(rows.length);
  for (const version of order) {
    let cursor = head;
    const pending: number[] = [];
    const put = (row: number, after: number): void => {
      next[row] = next[after]!;
      next[after] = row;
      placed[row] = 1;
    };
    for (let s = 0; s < versions[version]!.sentences.length; s++) {
      const row = rowOf[version]![s]!;
      if (placed[row] === 1) {
        // What opens the version stands right before the first passage that is known.
        if (cursor === head && pending.length > 0) {
          let before = head;
          while (next[before] !== row) before = next[before]!;
          for (const one of pending.splice(0)) {
            put(one, before);
            before = one;
          }
        }
        cursor = row;
      } else if (cursor === head && version !== order[0]) {
        if (!pending.includes(row)) pending.push(row);
      } else {
        put(row, cursor);
        cursor = row;
      }
    }
    // A version that shares nothing stands below all others.
    if (pending.length > 0) while (next[cursor]! >= 0) cursor = next[cursor]!;
    for (const one of pending) {
      put(one, cursor);
      cursor = one;
    }
  }
  const out: number[] = [];
  for (let row = next[head]!; row >= 0; row = next[row]!) out.push(row);
  return out;
}
