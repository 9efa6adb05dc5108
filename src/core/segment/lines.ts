import { isSpace } from './characters.ts';

/** Lines of a text as parallel arrays; blank lines are not listed but leave a mark on the line after them. */
export type Lines = {
  readonly count: number;
  /** First and one past the last unit that is not white space. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** White space before the first unit, in columns; a tab counts as `TAB_COLUMNS`. */
  readonly indent: Int32Array;
  /** 1 where a blank line (or the start of the text) stands before. */
  readonly blankBefore: Uint8Array;
};

const TAB_COLUMNS = 4;

/** Cuts at every line feed. Time and space are linear in the text. */
export function cutLines(text: string): Lines {
  let capacity = 256;
  let start = new Int32Array(capacity), end = new Int32Array(capacity), indent = new Int32Array(capacity);
  let blankBefore = new Uint8Array(capacity);
  let count = 0;
  let blank = true;
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    let from = at;
    let columns = 0;
    for (; from < stop; from++) {
      const unit = text.charCodeAt(from);
      if (!isSpace(unit)) break;
      columns += unit === 9 ? TAB_COLUMNS : 1;
    }
    if (from === stop) {
      blank = true;
    } else {
      let to = stop;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
      if (count === capacity) {
        capacity *= 2;
        start = widen(start, capacity);
        end = widen(end, capacity);
        indent = widen(indent, capacity);
        const wider = new Uint8Array(capacity);
        wider.set(blankBefore);
        blankBefore = wider;
      }
      start[count] = from;
      end[count] = to;
      indent[count] = columns;
      blankBefore[count] = blank ? 1 : 0;
      count++;
      blank = false;
    }
    at = stop + 1;
  }
  return { count, start, end, indent, blankBefore };
}

function widen(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(array);
  return wider;
}
