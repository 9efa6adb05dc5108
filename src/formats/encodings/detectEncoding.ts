import { byteOrder } from './byteOrder.ts';
import { decodeAs } from './decodeAs.ts';
import { eastAsianGuesses } from './eastAsian.ts';
import { LANGUAGES } from './languages.ts';
import { plausibility } from './plausibility.ts';
import { wideGuess } from './wideGuess.ts';

/** What the bytes say about their encoding. */
export type Detected = {
  readonly encoding: string;
  /** The bytes leave no choice: a mark, plain ASCII, or sequences that only UTF-8 has. */
  readonly sure: boolean;
  /** Other readings, likeliest first. */
  readonly others: readonly string[];
};

/** Bytes looked at for statistics. Letters settle within 2,000 characters; more only costs time. */
const SAMPLE_BYTES = 24_576;
/** Share of common signs from which a text is taken for East Asian: right readings reach 0.4, wrong ones stay under 0.15. */
const MIN_COMMON_SHARE = 0.28;
/** Share of broken sequences below which a text still counts as UTF-8 with a few bad bytes. */
const MAX_BROKEN_UTF8 = 0.1;
/** Share of control characters that text in one byte per character never has. */
const MAX_CONTROL_SHARE = 0.1;
/** How many other readings are offered. */
const MAX_OTHERS = 6;
/** What is offered after the likely ones, so that every common case is one click away. */
const ALWAYS_OFFERED = ['utf-8', 'windows-1252', 'macintosh', 'windows-1251', 'shift_jis', 'gb18030'] as const;
/** A later encoding of a language must look better by this much: where two readings give the same text the usual one is named. */
const RANK_PENALTY = 0.004;
/** Head start of the encoding that nearly all such files have: a lone è is French, not a Czech č. */
const USUAL_BONUS = 0.06;

/** Guesses the encoding of text that does not state it. Pure: the same bytes give the same guess everywhere. */
export async function detectEncoding(bytes: Uint8Array): Promise<Detected> {
  const order = byteOrder(bytes);
  if (order !== null) return { encoding: order, sure: true, others: offered([], order) };
  const sample = sampleOf(bytes);
  // Escape sequences are how this encoding works.
  // eslint-disable-next-line no-control-regex
  if (/\u001b(\$[@B]|\([BJ])/.test(String.fromCharCode(...bytes.subarray(0, 4_096))) && bytes.every((byte) => byte < 0x80)) {
    return { encoding: 'iso-2022-jp', sure: true, others: offered([], 'iso-2022-jp') };
  }
  const wide = wideGuess(bytes);
  // Russian in UTF-16 has no byte above 0x7f; what gives it away is that every other one is a control character.
  if (wide !== null && controlShare(bytes) > MAX_CONTROL_SHARE) return { encoding: wide, sure: false, others: offered([], wide) };
  const utf8 = utf8Quality(bytes);
  if (utf8.broken === 0) return { encoding: 'utf-8', sure: true, others: offered([], 'utf-8') };

  const eastern = eastAsianGuesses(sample);
  const western = singleByteGuesses(sample);
  const ranked = western.map((guess) => guess.encoding);
  const [east] = eastern;
  const [west] = western;
  const scorePair = (west?.score ?? -4) < 0.75 || (east?.share ?? 0) > 0.6;
  if (east !== undefined && east.share >= MIN_COMMON_SHARE && scorePair) {
    ranked.unshift(...eastern.filter((guess) => guess.share >= MIN_COMMON_SHARE / 2).map((guess) => guess.encoding));
  }
  if (wide !== null) ranked.unshift(wide);
  if (utf8.broken / (utf8.whole + utf8.broken) <= MAX_BROKEN_UTF8 && utf8.whole > 0) ranked.unshift('utf-8');
  const encoding = ranked[0] ?? 'windows-1252';
  return { encoding, sure: false, others: offered(ranked, encoding) };
}

function offered(ranked: readonly string[], chosen: string): readonly string[] {
  const likely = ranked.filter((name) => name !== chosen).slice(0, MAX_OTHERS - 2);
  const rest = ALWAYS_OFFERED.filter((name) => name !== chosen && !likely.includes(name));
  return [...new Set([...likely, ...rest])].slice(0, MAX_OTHERS + 2);
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) controls += 1;
  return controls / sample.length;
}

/** Lines that hold bytes above ASCII, whole, so that no pair of bytes is cut. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const out = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  for (let start = 0; start < bytes.length && filled < SAMPLE_BYTES; ) {
    let end = start;
    let foreign = false;
    while (end < bytes.length && bytes[end] !== 0x0a && end - start < 4_096) foreign = (bytes[end++] as number) > 0x7f || foreign;
    end = Math.min(end + 1, bytes.length);
    if (foreign) {
      const line = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES - filled));
      out.set(line, filled);
      filled += line.length;
    }
    start = end;
  }
  return out.subarray(0, filled);
}

/** Counts whole and broken sequences above ASCII; a sequence that the file's end cuts counts as neither. */
function utf8Quality(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let got = length === 0 ? 0 : 1;
    while (got > 0 && got < length && ((bytes[i + got] ?? 0) & 0xc0) === 0x80) got += 1;
    if (got === length && length > 0) whole += 1;
    else if (length === 0 || i + got < bytes.length || whole === 0) broken += 1;
    i += Math.max(1, got);
  }
  return { whole, broken };
}

type Guess = { readonly encoding: string; readonly score: number };

/** Reads the sample in every single-byte encoding and keeps, per encoding, the language it looks most like. */
function singleByteGuesses(sample: Uint8Array): readonly Guess[] {
  const texts = new Map<string, string | null>();
  const best = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const [rank, encoding] of language.encodings.entries()) {
      if (!texts.has(encoding)) texts.set(encoding, decodeAs(sample, encoding));
      const text = texts.get(encoding);
      if (text === null || text === undefined) continue;
      const score = plausibility(text, language) - rank * RANK_PENALTY + (encoding === 'windows-1252' ? USUAL_BONUS : 0);
      if (score > (best.get(encoding) ?? -Infinity)) best.set(encoding, score);
    }
  }
  return [...best].map(([encoding, score]) => ({ encoding, score })).sort((a, b) => b.score - a.score);
}
