import { int32 } from '#core/model/slab.ts';
import { cutLines } from './lines.ts';
import { joinsPrevious, lineGlue } from './unwrap.ts';

/** A text with one kind of paragraph break, and where its paragraphs stand in it. */
export type NormalText = {
  readonly text: string;
  /** Bounds of paragraph i, without surrounding white space: `start[i]`, `end[i]`. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
};

/**
 * A blank line between paragraphs, so that a normal text read again gives the same paragraphs: no line of it has a
 * neighbour that it could be wrapped with.
 */
const PARAGRAPH_BREAK = '\n\n';

/**
 * Unifies line ends, makes form feeds and vertical tabs paragraph breaks, drops NUL and a leading byte order mark, and
 * undoes hard wraps. Every other character is kept as it is. Linear in the text.
 */
export function normalise(raw: string): NormalText {
  const text = unifyBreaks(raw);
  const lines = cutLines(text);
  const joins = joinsPrevious(text, lines);
  const pieces: string[] = [];
  const start = int32(lines.count);
  const end = int32(lines.count);
  let count = 0;
  let length = 0;
  for (let i = 0; i < lines.count; i++) {
    const from = lines.start[i] ?? 0;
    const to = lines.end[i] ?? 0;
    if (joins[i] === 1) {
      const glue = lineGlue(text, lines.end[i - 1] ?? 0, from);
      if (glue !== '') pieces.push(glue);
      length += glue.length;
      count--;
    } else {
      if (count > 0) {
        pieces.push(PARAGRAPH_BREAK);
        length += PARAGRAPH_BREAK.length;
      }
      start[count] = length;
    }
    pieces.push(text.slice(from, to));
    length += to - from;
    end[count] = length;
    count++;
  }
  return { text: pieces.join(''), count, start: start.slice(0, count), end: end.slice(0, count) };
}

function unifyBreaks(raw: string): string {
  let text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  if (text.includes('\0')) text = text.replaceAll('\0', '');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (/[\v\f\u2029]/.test(text)) text = text.replace(/[\v\f\u2029]/g, '\n\n');
  if (text.includes('\u2028')) text = text.replaceAll('\u2028', '\n');
  return text;
}
