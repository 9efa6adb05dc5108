import { CLASS_WORDS, ROLE_WORDS } from '#core/project/classWords.ts';
import { itemTitle } from '#core/project/itemTitle.ts';
import { noteWords } from '#core/project/noteWords.ts';
import type { AlarmSide } from '#core/project/alarmLines.ts';
import type { Cell, CellParagraph, Gap, RedlineRow, Row } from '#core/project/rows.ts';
import { placeWords, writePieces } from '../inline.ts';
import type { PairReport, ReportedItem } from '../pairReport.ts';
import { escapeHtml } from './escapeHtml.ts';
import { htmlInline } from './htmlInline.ts';

/** A part of the report: heading, id for the list of contents, and its markup. */
export type Part = { readonly id: string; readonly title: string; readonly body: string };

/** Two versions: what to check first, the list of changes, both views. `key` opens every id, as a file may hold several pairs. */
export function htmlPair(report: PairReport, key: string): readonly Part[] {
  const href = (anchor: string): string => `#${key}-${anchor}`;
  const parts: Part[] = [];
  if (report.alarms.length > 0) parts.push({ id: `${key}-check`, title: 'Check first', body: `<ul class="alarms">${report.alarms.map((alarm) => `<li><b>${escapeHtml(alarm.title)}</b>${[alarm.before, alarm.after].map((side) => alarmSide(side, report, href)).join('')}</li>`).join('')}</ul>` });
  parts.push({ id: `${key}-changes`, title: 'Changes', body: `<p>${escapeHtml(report.counts)}</p><p>${escapeHtml(report.shares)}</p>${report.items.length === 0 ? '' : `<ol class="changes">${report.items.map((item) => change(item, report, href)).join('')}</ol>`}` });
  parts.push({ id: `${key}-side`, title: 'Side by side', body: sideBySide(report, key, href) });
  parts.push({ id: `${key}-redline`, title: 'Redline', body: `<div class="redline">${report.redline.map((row) => redlineRow(row, report, `${key}r`)).join('')}</div>` });
  return parts;
}

function alarmSide(side: AlarmSide | null, { named }: PairReport, href: (anchor: string) => string): string {
  if (side === null) return '';
  const place = side.number === null ? `${named[side.siglum] ?? side.siglum}, ${ROLE_WORDS[side.role].toLowerCase()}` : placeWords(side, named);
  return ` <span class="side"><a href="${escapeHtml(href(side.anchor))}">${escapeHtml(place)}</a> <q dir="auto">${escapeHtml(side.words)}</q></span>`;
}

function change(item: ReportedItem, { named, sigla }: PairReport, href: (anchor: string) => string): string {
  const places = (['before', 'after'] as const).flatMap((side) => {
    const anchor = item.anchors[side];
    return anchor === null ? [] : [`<a href="${escapeHtml(href(anchor))}">${escapeHtml(placeWords({ siglum: sigla[side], number: item[side] }, named))}</a>`];
  });
  const flags = item.flags.map((flag) => ` <strong class="flag">⚑ ${escapeHtml(flag)}</strong>`).join('');
  const snippet = writePieces(item.snippet, htmlInline('after', href));
  return `<li><b class="class ${item.class}">${escapeHtml(itemTitle(item))}</b> ${places.join(' to ')}${flags}<br><span class="snippet" dir="auto">${snippet}</span></li>`;
}

function sideBySide(report: PairReport, key: string, href: (anchor: string) => string): string {
  const head = (['before', 'after'] as const).map((side) => `<th scope="col" colspan="2"><span class="letter">${escapeHtml(report.sigla[side])}</span> <bdi>${escapeHtml(report.names[side])}</bdi></th>`).join('');
  return `<table class="pairs"><colgroup><col class="n"><col><col class="n"><col></colgroup><thead><tr>${head}</tr></thead><tbody>${report.sideBySide.map((row) => pairRow(row, report, key, href)).join('')}</tbody></table>`;
}

function pairRow(row: Row, report: PairReport, key: string, href: (anchor: string) => string): string {
  const cells = (['before', 'after'] as const).map((side) => cell(row[side], side, report, key, href)).join('');
  return `<tr class="${row.class}">${cells}</tr>`;
}

function cell(given: Cell, side: 'before' | 'after', report: PairReport, key: string, href: (anchor: string) => string): string {
  if (given.kind === 'gap') return `<td class="n"></td><td class="gap" data-label="">${given.gaps.map((gap) => gapWords(gap, report, href)).join(', ')}</td>`;
  const numbers = given.paragraphs.map(({ number, role }) => `<span>${number ?? escapeHtml(ROLE_WORDS[role])}</span>`).join(' ');
  return `<td class="n">${numbers}</td><td class="c">${given.paragraphs.map((one) => paragraph(one, side, key, href)).join('')}</td>`;
}

function gapWords(gap: Gap, { named }: PairReport, href: (anchor: string) => string): string {
  if (gap.kind === 'absent') return escapeHtml(`not in ${named[gap.siglum] ?? gap.siglum}`);
  return `<a href="${escapeHtml(href(gap.place.anchor))}">${gap.direction} ${escapeHtml(placeWords(gap.place, named))} ${gap.place.up ? 'above' : 'below'}</a>`;
}

function paragraph(given: CellParagraph, side: 'before' | 'after', key: string, href: (anchor: string) => string): string {
  const words = writePieces(given.pieces, htmlInline(side, href));
  return `<p id="${key}-${escapeHtml(given.anchor)}" class="${given.role}" data-version="${escapeHtml(given.siglum)}" data-paragraph="${given.number ?? given.role}" dir="auto">${words}</p>`;
}

function redlineRow(row: RedlineRow, report: PairReport, key: string): string {
  const href = (anchor: string): string => `#${key}-${anchor}`;
  const numbers = (['before', 'after'] as const).map((side) => `<span class="n">${row.numbers[side].join(' ')}</span>`).join('');
  const words = row.paragraphs.map((one) => paragraph(one, one.siglum === report.sigla.before ? 'before' : 'after', key, href)).join('');
  const stub = row.stub === null ? '' : `<p>${writePieces([row.stub], htmlInline('after', href))}</p>`;
  const notes = row.notes.map((note) => escapeHtml(noteWords(note, report.named))).join('; ');
  const cls = row.class === 'unchanged' ? '' : `<span class="said"> ${escapeHtml(CLASS_WORDS[row.class])}</span>`;
  return `<div class="line ${row.class}">${numbers}<div class="c">${words}${stub}</div><p class="note">${notes}${cls}</p></div>`;
}
