import { int32 } from '#core/model/slab.ts';
import { TokenKind, type Version } from '#core/model/version.ts';

/**
 * How many words in a row count as taken word for word. Five is where chance phrases ("said in a statement on") stop
 * outnumbering copied ones in news copy; the same number as design.md section 10.
 */
const VERBATIM_RUN_WORDS = 5;

/** The words of the body, in order: token positions, norms, and how many words of the paragraph follow each. */
export type Words = { readonly token: Int32Array; readonly norm: Int32Array; readonly left: Int32Array };

export function bodyWords(version: Version): Words {
  const { tokens } = version;
  const token = int32(tokens.length);
  const left = int32(tokens.length);
  let count = 0;
  for (const paragraph of version.paragraphs) {
    if (paragraph.number === null) continue;
    const first = count;
    for (let t = paragraph.tokens.start as number; t < paragraph.tokens.end; t++) {
      const kind = tokens.kind[t];
      if (kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph) token[count++] = t;
    }
    for (let i = first; i < count; i++) left[i] = count - i;
  }
  const norm = int32(count);
  for (let i = 0; i < count; i++) norm[i] = tokens.norm[token[i]!]!;
  return { token: token.subarray(0, count), norm, left: left.subarray(0, count) };
}

/** A text's words with its five-word runs filed, made once for all comparisons of it. */
export type RunTable = { readonly words: Words; readonly table: Int32Array };

/**
 * For each word of `compared`: the place of the same word in `base` where both stand in a run of five or more, within one
 * paragraph of each; else -1. `likely` (word of compared → word of base, or -1) is tried first, so that of several
 * occurrences the one that the texts' alignment names is taken. `longest`: words of the longest run. O(words).
 */
export function sharedRuns(base: RunTable, compared: Words, likely: Int32Array | null): { readonly at: Int32Array; readonly longest: number } {
  const { words, table } = base;
  const at = int32(compared.norm.length).fill(-1);
  const holds = (b: number, c: number): boolean => b >= 0 && b < words.norm.length && words.left[b]! >= VERBATIM_RUN_WORDS && sameRun(words.norm, b, compared.norm, c);
  let longest = 0;
  let previous = -1;
  let length = 0;
  for (let i = 0; i < compared.norm.length; i++) {
    if (compared.left[i]! < VERBATIM_RUN_WORDS) {
      previous = -1;
      continue;
    }
    const follows = previous >= 0 && holds(previous + 1, i);
    const hint = follows || likely === null ? -1 : likely[i]!;
    const found = follows ? previous + 1 : holds(hint, i) ? hint : lookUp(table, words.norm, compared.norm, i);
    length = found >= 0 ? (follows ? length + 1 : VERBATIM_RUN_WORDS) : 0;
    previous = found;
    if (found < 0) continue;
    if (length > longest) longest = length;
    for (let k = 0; k < VERBATIM_RUN_WORDS; k++) if (at[i + k]! < 0) at[i + k] = found + k;
  }
  return { at, longest };
}

/** Open addressing over positions in the base: -1 is free. Two slots a word keep chains short. */
export function fileRuns(base: Words): RunTable {
  let size = 16;
  while (size < base.norm.length * 2) size *= 2;
  const table = int32(size).fill(-1);
  for (let i = 0; i < base.norm.length; i++) {
    if (base.left[i]! < VERBATIM_RUN_WORDS) continue;
    let slot = hashRun(base.norm, i) & (size - 1);
    while (table[slot]! >= 0 && !sameRun(base.norm, table[slot]!, base.norm, i)) slot = (slot + 1) & (size - 1);
    if (table[slot]! < 0) table[slot] = i;
  }
  return { words: base, table };
}

function lookUp(table: Int32Array, base: Int32Array, compared: Int32Array, i: number): number {
  const mask = table.length - 1;
  for (let slot = hashRun(compared, i) & mask; table[slot]! >= 0; slot = (slot + 1) & mask) {
    if (sameRun(base, table[slot]!, compared, i)) return table[slot]!;
  }
  return -1;
}

function hashRun(norm: Int32Array, from: number): number {
  let h = 0;
  for (let i = from; i < from + VERBATIM_RUN_WORDS; i++) h = Math.imul(h ^ norm[i]!, 0x9e3779b1) ^ (h >>> 15);
  return h ^ (h >>> 13);
}

function sameRun(x: Int32Array, i: number, y: Int32Array, j: number): boolean {
  for (let k = 0; k < VERBATIM_RUN_WORDS; k++) if (x[i + k] !== y[j + k]) return false;
  return true;
}
