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
 * Looks that mail programs and editing systems keep: colour, underline and strike on the elements themselves, as they
 * throw style sheets and classes away. The hues are the page's light ones; mail is read on white.
 */
const LOOKS: Readonly<Record<Mark['class'], string>> = {
  added: 'color:#1d52ae;text-decoration:underline', removed: 'color:#ae430d;text-decoration:line-through', reworded: 'color:#641243;text-decoration:underline',
  moved: 'color:#17716b', style: 'color:#5c6463;text-decoration:underline', unseen: 'color:#5c6463;text-decoration:underline',
};
const STRUCK = 'text-decoration:line-through';
const QUIET = 'color:#5c6463;font-size:85%';

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
  return `<p><span style="${QUIET}">${numberOf(row)}</span> ${words}${notes === '' ? '' : ` <span style="${QUIET}">(${escapeHtml(notes)})</span>`}</p>`;
}

function plainRow(row: RedlineRow, named: Readonly<Record<string, string>>): string {
  const notes = notesOf(row, named);
  return `${numberOf(row)} ${piecesOf(row).map((pieces) => writePieces(pieces, PLAIN)).join('\n')}${notes === '' ? '' : ` (${notes})`}`.trim();
}

const RICH: Inline = {
  text: (text) => escapeHtml(text).replaceAll('\n', '<br>'),
  mark(mark, inside) {
    if (mark.class === 'moved') return `<span style="${LOOKS.moved}">⌜</span>${inside}<span style="${LOOKS.moved}">⌟</span>`;
    const tag = mark.side === 'before' ? 'del' : 'ins';
    return `<${tag} style="${mark.side === 'before' && mark.class !== 'removed' ? `${LOOKS[mark.class].replace(/;.*/, '')};${STRUCK}` : LOOKS[mark.class]}">${inside}</${tag}>`;
  },
  join: (operation) => (operation === 'split' ? `<ins style="${LOOKS.style}">¶</ins>` : `<del style="color:#5c6463;${STRUCK}">¶</del>`),
  box: (label) => `<span style="${QUIET}">[${escapeHtml(label)}]</span>`,
  stub: (words, to) => ` <span style="${LOOKS.moved}">[${escapeHtml(stubWords(words, to))}]</span> `,
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
