import type { Run } from './redlineRuns.ts';

/** Breaks runs into lines of at most `columns` cells, at spaces; a longer word stands alone on its line. */
export function wrapRuns(runs: readonly Run[], columns: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let width = 0;
  for (const word of words(runs)) {
    const cells = word.reduce((sum, run) => sum + cellsOf(run.text), 0);
    const trailing = word.at(-1)?.text.match(/ +$/)?.[0].length ?? 0;
    if (width > 0 && width + cells - trailing > columns) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(...word);
    width += cells;
  }
  return lines.map(joined);
}

/** Neighbours of one look become one run, so that a line carries no more control sequences than it needs. */
function joined(line: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of line) {
    const last = out.at(-1);
    if (last?.look === run.look) out[out.length - 1] = { text: last.text + run.text, look: run.look };
    else out.push(run);
  }
  return out;
}

/** Runs cut at spaces: each word with the spaces after it, in as many runs as it has looks. */
function words(runs: readonly Run[]): readonly (readonly Run[])[] {
  const out: Run[][] = [];
  let open = false;
  for (const { text, look } of runs) {
    for (const part of text.match(/[^ ]+ *| +/g) ?? []) {
      if (open) out.at(-1)?.push({ text: part, look });
      else out.push([{ text: part, look }]);
      open = !part.endsWith(' ');
    }
  }
  return out;
}

/** Cells of a terminal: wide scripts and emoji take two, combining marks none. A good guess; no terminal agrees on all. */
function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    cells += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303f]/u.test(character) ? 2 : 1;
  }
  return cells;
}
