/** Marks that end a sentence, with what may close behind them. */
const SENTENCE_END = /[.!?…:。！？][)"'”’»]*\s*$/;
/** Longest line that a program breaks prose into, characters: 72 to 80 in mails, up to 100 in some systems. */
const MAX_WRAPPED = 100;
/** Share of the longest line that a line of wrapped prose fills at least: no word is longer than the rest. */
const FULL_LINE = 0.8;

/**
 * Paragraphs of text whose lines were broken for a screen or a printer: an empty line parts them, and so does an
 * indented line in the manner of the wires. Lines inside a paragraph are joined with a blank.
 */
export function unwrap(text: string): readonly string[] {
  const paragraphs: string[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) continue;
    const indents = lines.map((line) => (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length);
    const base = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
    const indented = indents.some((indent) => indent >= base + 2) && lines.length > 1;
    const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const allEnd = !indented && lines.every((line) => SENTENCE_END.test(line));
    let current = '';
    for (const [i, line] of lines.entries()) {
      // A line of stars or underscores stands alone, and nothing runs on from it.
      const isRule = !/[\p{L}\p{N}]/u.test(line) || (i > 0 && !/[\p{L}\p{N}]/u.test(lines[i - 1] as string));
      const starts = isRule || (indented ? (indents[i] as number) >= base + 2 : allEnd && startsAnew(lines[i - 1], lines.length, longest));
      if (starts && current !== '') {
        paragraphs.push(current);
        current = '';
      }
      current = current === '' ? line.trim() : `${current} ${line.trim()}`;
    }
    if (current !== '') paragraphs.push(current);
  }
  return paragraphs;
}

/**
 * Lines parted by a single break, as Shift+Enter and `<br>` make them: one paragraph each when every line ends a
 * sentence, one wrapped paragraph otherwise. Two breaks in a row always part.
 */
export function splitAtBreaks(text: string): readonly string[] {
  if (!text.includes('\n')) return [text];
  return unwrap(text);
}

/**
 * Whether a line begins a paragraph although no empty line stands before it. Asked only where every line of the block
 * ends a sentence. In wrapped prose that happens by accident with two lines, and then the first is nearly full.
 */
function startsAnew(before: string | undefined, count: number, longest: number): boolean {
  if (before === undefined) return false;
  return count > 2 || longest > MAX_WRAPPED || before.length < longest * FULL_LINE;
}
