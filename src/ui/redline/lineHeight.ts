import type { CellParagraph } from '#core/project/rows.ts';
import { textLength } from '#ui/passage/textLength.ts';

/** Characters of copy that a line of the one column holds: 70 to 80 on a 1440 px screen. */
const CHARS_PER_LINE = 75;
/** CSS pixels; the tokens of Redline: line, and space between lines of the table. */
const LINE = 27;
const SPACE = 14;

/** Height in CSS pixels that a redline row will have, within a line or two, for rows not drawn yet. */
export const estimateLineHeight = (paragraphs: readonly CellParagraph[]): number =>
  SPACE + Math.max(LINE, paragraphs.reduce((sum, p) => sum + Math.max(1, Math.ceil(textLength(p.pieces) / CHARS_PER_LINE)) * LINE, 0));
