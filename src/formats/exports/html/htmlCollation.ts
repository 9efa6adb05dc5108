import { ROLE_WORDS } from '#core/project/classWords.ts';
import type { CollationPiece } from '#core/project/collationPiece.ts';
import type { CollationCell, CollationPassage, CollationTable } from '#core/project/collationTable.ts';
import { escapeHtml } from './escapeHtml.ts';

/** All versions in one table, a passage a row, the base first; words that are gone from the base stand struck among the others. */
export function htmlCollation({ columns, rows }: CollationTable): string {
  const order = columns.map((column, at) => ({ ...column, at })).sort((x, y) => Number(y.base) - Number(x.base) || x.at - y.at);
  const heads = order.map(({ siglum, name, base }) => `<th scope="col"><span class="letter">${escapeHtml(siglum)}</span> <bdi>${escapeHtml(name)}</bdi>${base ? ' <small>base</small>' : ''}</th>`).join('');
  const body = rows.map((row) => `<tr${row.furniture ? ' class="furniture"' : ''}>${order.map(({ at }) => cell(row.cells[at])).join('')}</tr>`).join('');
  return `<div class="wide" role="group" aria-label="Table of all versions" tabindex="0"><table class="collation"><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function cell(given: CollationCell | undefined): string {
  if (given === undefined || given.kind === 'absent') return '<td class="none" data-label="">—</td>';
  return `<td class="${given.class}">${given.moved ? '<small data-label="">moved</small> ' : ''}${given.passages.map(passage).join('')}</td>`;
}

function passage({ siglum, number, role, pieces, whole }: CollationPassage): string {
  const place = number === null ? ROLE_WORDS[role] : `¶${number}`;
  return `<p dir="auto" data-version="${escapeHtml(siglum)}" data-paragraph="${number ?? role}"${whole ? '' : ' class="part"'}><small data-label="">${escapeHtml(place)} </small>${pieces.map(pieceHtml).join('')}</p>`;
}

function pieceHtml(piece: CollationPiece): string {
  switch (piece.kind) {
    case 'plain': return escapeHtml(piece.text);
    case 'shared': return `<span class="shared">${escapeHtml(piece.text)}</span>`;
    case 'removed': return `<del class="mark removed" data-label="">${escapeHtml(piece.text)}</del>`;
    case 'box': return `<span class="box" data-label="" title="${escapeHtml(piece.says)}">${escapeHtml(piece.label)}</span>`;
    case 'mark': {
      const tag = piece.mark.class === 'moved' ? 'span' : 'ins';
      return `<${tag} class="mark ${piece.mark.class}">${piece.pieces.map(pieceHtml).join('')}</${tag}>`;
    }
  }
}
