import type { Measures } from '#core/model/collation.ts';
import type { Diff } from '#core/model/diff.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { isEmpty } from '#core/model/span.ts';

/**
 * How many words in a row count as taken word for word. Five is where chance phrases ("said in a statement on") stop
 * outnumbering copied ones in news copy; the same number as design.md section 10.
 */
const VERBATIM_RUN_WORDS = 5;

/**
 * Shares of the compared version's words: word for word (in runs of five or more that the base holds anywhere, within
 * one paragraph of each), reworded (paired with words of the base, but not in such a run) and own. Words of furniture
 * are left out; case, quotation marks and spacing do not count. O(words) by a hash table of five-word runs.
 */
export function measure(before: Version, after: Version, diff: Diff): Measures {
  const base = bodyWords(before);
  const compared = bodyWords(after);
  const { covered, longest } = sharedRuns(base, compared);
  const paired = pairedTokens(after.tokens.length, diff);
  let verbatim = 0;
  let reworded = 0;
  for (let i = 0; i < compared.token.length; i++) {
    if (covered[i] === 1) verbatim++;
    else if (paired[compared.token[i]!] === 1) reworded++;
  }
  const words = compared.token.length;
  if (words === 0) return { verbatimShare: 0, rewordedShare: 0, ownShare: 0, longestVerbatimRun: 0 };
  return {
    verbatimShare: verbatim / words,
    rewordedShare: reworded / words,
    ownShare: (words - verbatim - reworded) / words,
    longestVerbatimRun: longest,
  };
}

/** The words of the body, in order: token positions, norms, and how many words of the paragraph follow each. */
type Words = { readonly token: Int32Array; readonly norm: Int32Array; readonly left: Int32Array };

function bodyWords(version: Version): Words {
  const { tokens } = version;
  const token = new Int32Array(tokens.length);
  const left = new Int32Array(tokens.length);
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
  const norm = new Int32Array(count);
  for (let i = 0; i < count; i++) norm[i] = tokens.norm[token[i]!]!;
  return { token: token.subarray(0, count), norm, left: left.subarray(0, count) };
}

function sharedRuns(base: Words, compared: Words): { readonly covered: Uint8Array; readonly longest: number } {
  const covered = new Uint8Array(compared.norm.length);
  const table = runTable(base);
  let longest = 0;
  let at = -1;
  let length = 0;
  for (let i = 0; i < compared.norm.length; i++) {
    if (compared.left[i]! < VERBATIM_RUN_WORDS) {
      at = -1;
      continue;
    }
    const follows = at >= 0 && at + 1 < base.norm.length && base.left[at + 1]! >= VERBATIM_RUN_WORDS && sameRun(base.norm, at + 1, compared.norm, i);
    const found = follows ? at + 1 : lookUp(table, base.norm, compared.norm, i);
    length = found >= 0 ? (follows ? length + 1 : VERBATIM_RUN_WORDS) : 0;
    at = found;
    if (found < 0) continue;
    if (length > longest) longest = length;
    covered.fill(1, i, i + VERBATIM_RUN_WORDS);
  }
  return { covered, longest };
}

/** Open addressing over positions in the base: -1 is free. Two slots a word keep chains short. */
function runTable(base: Words): Int32Array {
  let size = 16;
  while (size < base.norm.length * 2) size *= 2;
  const table = new Int32Array(size).fill(-1);
  for (let i = 0; i < base.norm.length; i++) {
    if (base.left[i]! < VERBATIM_RUN_WORDS) continue;
    let slot = hashRun(base.norm, i) & (size - 1);
    while (table[slot]! >= 0 && !sameRun(base.norm, table[slot]!, base.norm, i)) slot = (slot + 1) & (size - 1);
    if (table[slot]! < 0) table[slot] = i;
  }
  return table;
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

/** Tokens of the compared version that answer to words of the base: matched, or put in place of others. */
function pairedTokens(length: number, diff: Diff): Uint8Array {
  const paired = new Uint8Array(length);
  for (let t = 0; t < length; t++) if (diff.matchAfter[t]! >= 0) paired[t] = 1;
  for (const edit of diff.edits) if (!isEmpty(edit.before)) paired.fill(1, edit.after.start, edit.after.end);
  return paired;
}
