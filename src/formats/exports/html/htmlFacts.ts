import { factKind, factLabel, STANDING_WORDS } from '#core/project/factWords.ts';
import type { FactCell, FactSection, FactsTable, FactTableRow } from '#core/project/factsTable.ts';
import { escapeHtml } from './escapeHtml.ts';

const SECTIONS: Readonly<Record<FactSection, string>> = { 'check-first': 'Check first', quotes: 'Quotes', numbers: 'Numbers', names: 'Names', dates: 'Dates' };

/** Facts of all versions as one table, a group of rows for each kind. */
export function htmlFacts({ sigla, sections }: FactsTable, named: Readonly<Record<string, string>>): string {
  const heads = ['Standing', 'Fact', ...sigla.map((siglum) => named[siglum] ?? siglum)].map((head) => `<th scope="col"><bdi>${escapeHtml(head)}</bdi></th>`).join('');
  const groups = sections.map(({ section, rows }) =>
    `<tbody><tr><th scope="rowgroup" colspan="${sigla.length + 2}">${SECTIONS[section]}</th></tr>${rows.map(factRow).join('')}</tbody>`).join('');
  return `<div class="wide" role="group" aria-label="Table of facts" tabindex="0"><table class="facts"><thead><tr>${heads}</tr></thead>${groups}</table></div>`;
}

const factRow = (row: FactTableRow): string =>
  `<tr><td>${STANDING_WORDS[row.standing]}</td><th scope="row" dir="auto">${escapeHtml(factLabel(row))}<br><small>${escapeHtml(factKind(row))}</small></th>${row.cells.map(factCell).join('')}</tr>`;

function factCell(cell: FactCell): string {
  if (cell.kind !== 'reading') return `<td class="none">${cell.kind === 'dropped' ? 'dropped' : '—'}</td>`;
  const words = cell.pieces.map(({ text, differs }) => (differs ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text))).join('');
  return `<td dir="auto"${cell.differs ? ' class="differs"' : ''}>${words}${cell.paraphrase ? ' <small>paraphrased</small>' : ''}${cell.number === null ? '' : ` <small>¶${cell.number}</small>`}</td>`;
}
