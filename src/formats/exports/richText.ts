import { noteWords } from '#core/project/noteWords.ts';
import type { Mark, Piece } from '#core/project/piece.ts';
import type { RedlineRow } from '#core/project/rows.ts';
import type { ExportedPair } from './exported.ts';
import { escapeHtml } from './html/escapeHtml.ts';
import { stubWords, writePieces, type Inline } from './inline.ts';
import { pairReport } from './pairReport.ts';

/** The same words twice, as a clipboard holds them: for programs that take markup, and for those that do not. */
export type RichText = { readonly html: string; readonly text: string };

/**
 * Hues of the page on white, which is what mail is read on. They are written as attributes (`font color`), not as inline
 * styles: mail programs and editing systems keep both, but a strict policy lets no inline style through to the clipboard.
 */
const HUES: Readonly<Record<Mark['class'], string>> = { added: '#1d52ae', removed: '#ae430d', reworded: '#641243', moved: '#17716b', style: '#5c6463', unseen: '#5c6463' };

const inHue = (hue: string, inside: string): string => `<font color="${hue}">${inside}</font>`;
const quiet = (inside: string): string => `<small>${inHue(HUES.style, inside)}</small>`;
const came = (hue: string, inside: string): string => `<ins>${inHue(hue, `<u>${inside}</u>`)}</ins>`;
const went = (hue: string, inside: string): string => `<del>${inHue(hue, `<s>${inside}</s>`)}</del>`;

/** The redline of two versions, with the number of each paragraph and where passages went. */
export function richRedline(pair: ExportedPair): RichText {
  const { redline, named, counts, names } = pairReport(pair);
  const rows = redline.filter((row) => row.class !== 'furniture');
  const head = `${names.before} to ${names.after}. ${counts}`;
  return {
    html: `<p><b>${escapeHtml(head)}</b></p>${rows.map((row) => richRow(row, named)).join('')}`,
    text: [head, ...rows.map((row) => plainRow(row, named))].join('\n\n'),
  };
}

/** One paragraph of the redline, with its source below. */
export const richPassage = (pieces: readonly Piece[], source: string): RichText => ({
  html: `<blockquote><p>${writePieces(pieces, RICH)}</p></blockquote><p>— ${escapeHtml(source)}</p>`,
  text: `${writePieces(pieces, PLAIN)}\n— ${source}`,
});

const piecesOf = (row: RedlineRow): readonly (readonly Piece[])[] => [...row.paragraphs.map(({ pieces }) => pieces), ...(row.stub === null ? [] : [[row.stub]])];
const notesOf = (row: RedlineRow, named: Readonly<Record<string, string>>): string => row.notes.map((note) => noteWords(note, named)).join('; ');
const numberOf = ({ numbers }: RedlineRow): string => [numbers.after, numbers.before].find((list) => list.length > 0)?.map((n) => `¶${n}`).join(', ') ?? '';

function richRow(row: RedlineRow, named: Readonly<Record<string, string>>): string {
  const notes = notesOf(row, named);
  const words = piecesOf(row).map((pieces) => writePieces(pieces, RICH)).join('<br>');
  return `<p>${quiet(numberOf(row))} ${words}${notes === '' ? '' : ` ${quiet(`(${escapeHtml(notes)})`)}`}</p>`;
}

function plainRow(row: RedlineRow, named: Readonly<Record<string, string>>): string {
  const notes = notesOf(row, named);
  return `${numberOf(row)} ${piecesOf(row).map((pieces) => writePieces(pieces, PLAIN)).join('\n')}${notes === '' ? '' : ` (${notes})`}`.trim();
}

const RICH: Inline = {
  text: (text) => escapeHtml(text).replaceAll('\n', '<br>'),
  mark(mark, inside) {
    if (mark.class === 'moved') return `${inHue(HUES.moved, '⌜')}${inside}${inHue(HUES.moved, '⌟')}`;
    return mark.side === 'before' ? went(HUES[mark.class], inside) : came(HUES[mark.class], inside);
  },
  join: (operation) => (operation === 'split' ? came(HUES.style, '¶') : went(HUES.style, '¶')),
  box: (label) => quiet(`[${escapeHtml(label)}]`),
  stub: (words, to) => ` ${inHue(HUES.moved, `[${escapeHtml(stubWords(words, to))}]`)} `,
};

/** As the command line writes it: [-gone-]{+new+}. */
const PLAIN: Inline = {
  text: (text) => text,
  mark(mark, inside) {
    if (mark.class === 'moved') return `<${inside}>`;
    return mark.side === 'before' ? `[-${inside}-]` : `{+${inside}+}`;
  },
  join: (operation) => (operation === 'split' ? '{+¶+}' : '[-¶-]'),
  box: (label) => `[${label}]`,
  stub: (words, to) => ` [${stubWords(words, to)}] `,
};
