import DiffMatchPatch from 'diff-match-patch';

/** Code units from here on would be halves of surrogate pairs, which diff-match-patch cuts. */
const SURROGATES_FROM = 0xd800;
const SURROGATES = 0x800;
const MAX_CODES = 0xffff - SURROGATES;

/**
 * A longest common subsequence of two sequences by diff-match-patch on token codes: one code unit per distinct token.
 * No clock (`Diff_Timeout = 0` also turns its lossy half-match off), no line mode, none of its clean-ups.
 * Writes `match[b] = a`; false, with nothing written, where there are more distinct tokens than code units.
 * O((n+m)·d) for d differences: the caller bounds n and m.
 */
export function codedMatch(
  before: Int32Array, b0: number, b1: number, after: Int32Array, a0: number, a1: number, match: Int32Array,
): boolean {
  const codes = new Map<number, number>();
  const beforeText = encode(before, b0, b1, codes);
  const afterText = encode(after, a0, a1, codes);
  if (beforeText === null || afterText === null) return false;
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  let b = b0;
  let a = a0;
  for (const [operation, text] of engine.diff_main(beforeText, afterText, false)) {
    if (operation < 0) b += text.length;
    else if (operation > 0) a += text.length;
    else for (let i = 0; i < text.length; i++) match[b++] = a++;
  }
  return true;
}

const CHARS_A_CALL = 4096;

function encode(norms: Int32Array, from: number, to: number, codes: Map<number, number>): string | null {
  let text = '';
  for (let start = from; start < to; start += CHARS_A_CALL) {
    const units: number[] = [];
    for (let i = start; i < Math.min(to, start + CHARS_A_CALL); i++) {
      const norm = norms[i]!;
      let code = codes.get(norm);
      if (code === undefined) {
        code = codes.size + 1;
        if (code > MAX_CODES) return null;
        codes.set(norm, code);
      }
      units.push(code < SURROGATES_FROM ? code : code + SURROGATES);
    }
    text += String.fromCharCode(...units);
  }
  return text;
}
