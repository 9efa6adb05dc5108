import type { Comparison } from '#core/model/collation.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { countSentence } from '#core/project/countSentence.ts';
import { buildMarkIndex, type Sigla } from '#core/project/markIndex.ts';
import { projectRedline } from '#core/project/redline.ts';
import type { RedlineNote, RedlineRow, RowClass } from '#core/project/rows.ts';
import { piecesToRuns, placeText, type Run } from './redlineRuns.ts';
import { wrapRuns } from './redlineWrap.ts';
import { harmless, type Look, type Terminal } from './terminalColour.ts';

/** One sign per class at the line's head, so that a change is found by eye or with grep. */
const SIGNS: Readonly<Record<RowClass, string>> = {
  unchanged: ' ', added: '+', removed: '-', reworded: '~', moved: '>', style: '\'', unseen: '?', furniture: '.',
};

const LOOKS: Readonly<Record<RowClass, Look>> = {
  unchanged: 'note', added: 'sign-added', removed: 'sign-removed', reworded: 'sign-reworded', moved: 'moved', style: 'style-after', unseen: 'style-after', furniture: 'note',
};

/** `+ A12 B14 `: sign, and the paragraph's number in both versions. */
const GUTTER_CELLS = 11;

/** A whole comparison as text for a terminal: heads, one tracked-changes column, and the count of changes. */
export function redlineText(comparison: Comparison, sigla: Sigla, terminal: Terminal): string {
  const index = buildMarkIndex(comparison, sigla);
  const rows = projectRedline(index).flatMap((row) => rowLines(row, sigla, terminal));
  const { before, after, precision } = comparison;
  const heads = [
    head(sigla.before, before.name, before.wordCount),
    head(sigla.after, after.name, after.wordCount),
  ].map((line) => terminal.paint(line, 'heading'));
  const coarse = precision === 'approximate' ? ['These two are so long or so different that the marks are coarse.'] : [];
  return [...heads, '', ...rows, ...coarse, countSentence(projectChangeList(index).counts, comparison.quiet), ''].join('\n');
}

const head = (siglum: string, name: string, words: number): string => `${siglum}  ${harmless(name)} (${words.toLocaleString('en')} words)`;

function rowLines(row: RedlineRow, sigla: Sigla, terminal: Terminal): readonly string[] {
  const width = terminal.columns - GUTTER_CELLS;
  const blocks: (readonly Run[])[] = row.paragraphs.map((paragraph) => piecesToRuns(paragraph.pieces, terminal.colour));
  if (row.stub !== null) blocks.push(piecesToRuns([row.stub], terminal.colour).map((run) => ({ ...run, text: run.text.trim() })));
  const notes = row.notes.map((note) => noteText(note)).filter((text) => text !== '');
  const lines = blocks.flatMap((runs) => wrapRuns(runs, width)).map((line) => line.map((run) => terminal.paint(run.text, run.look)).join('').trimEnd());
  const gutter = terminal.paint(gutterText(row, sigla).padEnd(GUTTER_CELLS), LOOKS[row.class]);
  const blank = ' '.repeat(GUTTER_CELLS);
  return [
    ...lines.map((line, i) => (i === 0 ? gutter : blank) + line),
    ...notes.map((note) => blank + terminal.paint(note, 'note')),
    '',
  ];
}

function gutterText(row: RedlineRow, sigla: Sigla): string {
  const [before, after] = [row.numbers.before[0], row.numbers.after[0]];
  const left = before === undefined ? '' : `${sigla.before}${before}`;
  const right = after === undefined ? '' : `${sigla.after}${after}`;
  return `${SIGNS[row.class]} ${left.padEnd(4)} ${right}`;
}

function noteText(note: RedlineNote): string {
  switch (note.kind) {
    case 'moved-here':
      return `(from ${placeText(note.place)} ${note.place.up ? 'above' : 'below'})`;
    case 'moved-away':
      // A whole paragraph that left is told by its stub.
      return note.clause ? `(a passage to ${placeText(note.place)} ${note.place.up ? 'above' : 'below'})` : '';
    case 'style':
      return '(style only)';
    case 'split':
      return `(split in ${note.parts})`;
    case 'merged':
      return `(merged from ${note.parts})`;
    case 'furniture':
      return note.operation === 'kept' ? `(${note.role})` : `(${note.role}, ${note.operation})`;
  }
}
