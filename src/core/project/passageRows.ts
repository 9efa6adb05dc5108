import type { Kindred } from '#core/model/kindred.ts';
import type { SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';

/** One row of the table: sentences of each version, ascending; none where the passage is absent. */
export type PassageRow = {
  /** Version and paragraph that the row follows: the base, or else the first version that has the passage. */
  readonly lead: number;
  readonly paragraph: number;
  readonly cells: readonly (readonly SentenceIndex[])[];
};

/**
 * Strands gathered into rows as readers see them: each row follows a paragraph of the base, or, where the base lacks the
 * passage, of the first version that has it. Rows stand in the base's order; what others add stands after the passage it
 * follows there. O(sentences × versions).
 */
export function gatherRows({ versions, strands }: Kindred, base: number): readonly PassageRow[] {
  const order = [base, ...versions.keys()].filter((v, i) => i === 0 || v !== base);
  const rowOf = versions.map(({ sentences }) => new Int32Array(sentences.length).fill(-1));
  const rows: { lead: number; paragraph: number; cells: SentenceIndex[][] }[] = [];
  for (const lead of order) {
    const led = strands.filter(({ cells }) => cells[lead]!.length > 0 && rowOf[lead]![cells[lead]![0]!] === -1);
    const home = new Map<number, number>();
    for (const { cells } of led) {
      const paragraph = versions[lead]!.sentences[cells[lead]![0]!]!.paragraph;
      let row = home.get(paragraph) ?? plurality(versions[lead]!, paragraph, rowOf[lead]!);
      if (row < 0) row = rows.push({ lead, paragraph, cells: versions.map(() => []) }) - 1;
      home.set(paragraph, row);
      cells.forEach((sentences, v) => {
        for (const s of sentences) rowOf[v]![s] = row;
        rows[row]!.cells[v]!.push(...sentences);
      });
    }
  }
  for (const { cells } of rows) for (const cell of cells) cell.sort((x, y) => x - y);
  return orderRows(versions, rows, rowOf, order).map((row) => rows[row]!);
}

/** The row that holds most tokens of a paragraph so far; -1 where none holds any. */
function plurality({ paragraphs, sentences }: Version, paragraph: number, rowOf: Int32Array): number {
  const tokens = new Map<number, number>();
  const span = paragraphs[paragraph]!.sentences;
  for (let s = span.start as number; s < span.end; s++) {
    const row = rowOf[s]!;
    if (row >= 0) tokens.set(row, (tokens.get(row) ?? 0) + sentences[s]!.tokens.end - sentences[s]!.tokens.start);
  }
  let best = -1;
  for (const [row, count] of tokens) if (best < 0 || count > tokens.get(best)!) best = row;
  return best;
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
    for (const one of pending) {
      put(one, cursor);
      cursor = one;
    }
  }
  const out: number[] = [];
  for (let row = next[head]!; row >= 0; row = next[row]!) out.push(row);
  return out;
}
