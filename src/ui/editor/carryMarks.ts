import type { MarkClass } from '#core/project/piece.ts';

/** A mark in a version's text, as UTF-16 units; sorted by start. */
export type TextMark = { readonly start: number; readonly end: number; readonly class: MarkClass };

/**
 * Marks of a text that was compared a moment ago, set against the text as it is typed now. What stands before the edited
 * place keeps its marks, what stands behind it takes them along; a mark that the edit touches goes until the comparison
 * of the new text brings it back. The edited place is what lies between the longest common head and tail. O(length).
 */
export function carryMarks(marks: readonly TextMark[], from: string, to: string): readonly TextMark[] {
  if (from === to) return marks;
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)) tail++;
  const shift = to.length - from.length;
  const behind = from.length - tail;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= behind) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    return [];
  });
}

/** A run of text with the classes of the marks over it, outermost first. */
export type InkRun = { readonly text: string; readonly classes: readonly MarkClass[] };

/** Cuts the text at the edges of its marks. The runs joined are the text. */
export function inkRuns(text: string, marks: readonly TextMark[]): readonly InkRun[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])].filter((at) => at >= 0 && at <= text.length).sort((x, y) => x - y);
  const sorted = [...marks].sort((x, y) => x.start - y.start || y.end - x.end);
  const runs: InkRun[] = [];
  let next = 0;
  let open: TextMark[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i] ?? 0;
    const end = edges[i + 1] ?? 0;
    while (next < sorted.length && (sorted[next]?.start ?? Infinity) <= start) {
      const mark = sorted[next++];
      if (mark !== undefined) open.push(mark);
    }
    open = open.filter((mark) => mark.end > start);
    runs.push({ text: text.slice(start, end), classes: open.map((mark) => mark.class) });
  }
  return runs;
}

/** The same line by line: a line holds its break, the last one has none and may be empty. The lines joined are the text. */
export function inkLines(text: string, marks: readonly TextMark[]): readonly (readonly InkRun[])[] {
  let line: InkRun[] = [];
  const lines = [line];
  for (const run of inkRuns(text, marks)) {
    let start = 0;
    for (let end = run.text.indexOf('\n') + 1; end > 0; end = run.text.indexOf('\n', start) + 1) {
      line.push({ ...run, text: run.text.slice(start, end) });
      lines.push((line = []));
      start = end;
    }
    if (start < run.text.length) line.push({ ...run, text: run.text.slice(start) });
  }
  return lines;
}

/** Whether two lines look alike. */
export const sameInk = (one: readonly InkRun[], other: readonly InkRun[]): boolean =>
  one.length === other.length && one.every((run, at) => run.text === other[at]?.text && run.classes.join() === other[at]?.classes.join());
