import type { Side } from '#core/project/markIndex.ts';
import type { TrackedEnd, TrackedParagraph, TrackedRun, TrackedState } from '#core/project/tracked.ts';
import { escapeXml } from '#formats/xml/escapeXml.ts';
import { DOCX_STYLES } from './docxStyleSheet.ts';
import type { ExportNote } from './exported.ts';

/** Who changed it and when (ISO 8601, or null to leave it out), as Word's margin shows it. */
export type Stamp = { readonly author: string; readonly at: string | null };

const ELEMENTS: Readonly<Record<Exclude<TrackedState, 'kept'>, string>> = { 'deleted': 'del', 'inserted': 'ins', 'moved-from': 'moveFrom', 'moved-to': 'moveTo' };

/**
 * The text of a tracked document and its comments. A move is a named pair of ranges (section 17.13.5.22 and following);
 * its range opens before the first word that moved and closes after the last, or after the paragraph where the mark
 * moved too.
 */
export function docxBody(
  paragraphs: readonly TrackedParagraph[], stamp: Stamp, notes: readonly ExportNote[], anchors: Readonly<Record<Side, readonly string[]>>,
): { readonly body: string; readonly comments: string } {
  let next = 1;
  const attributes = (): string => `w:id="${next++}" w:author="${escapeXml(stamp.author)}"${stamp.at === null ? '' : ` w:date="${escapeXml(stamp.at)}"`}`;
  const ranges = rangesOf(paragraphs);
  const comments: string[] = [];

  const range = (edge: 'Start' | 'End', { end, id, name }: Range): string =>
    edge === 'Start' ? `<w:${end}RangeStart w:id="${id}" w:author="${escapeXml(stamp.author)}"${stamp.at === null ? '' : ` w:date="${escapeXml(stamp.at)}"`} w:name="${name}"/>` : `<w:${end}RangeEnd w:id="${id}"/>`;
  const runXml = (run: TrackedRun): string => {
    const words = `<w:r>${contentOf(run.text, run.state === 'deleted' ? 'delText' : 't')}</w:r>`;
    return run.state === 'kept' ? words : `<w:${ELEMENTS[run.state]} ${attributes()}>${words}</w:${ELEMENTS[run.state]}>`;
  };
  const properties = ({ role, end }: TrackedParagraph): string => {
    const style = DOCX_STYLES[role];
    const mark = end.state === 'kept' ? '' : `<w:rPr><w:${ELEMENTS[end.state]} ${attributes()}/></w:rPr>`;
    return style === undefined && mark === '' ? '' : `<w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style.id}"/>`}${mark}</w:pPr>`;
  };
  const noted = (paragraph: TrackedParagraph): string => {
    const here = [paragraph.before === null ? null : anchors.before[paragraph.before], paragraph.after === null ? null : anchors.after[paragraph.after]];
    return notes.filter(({ place }) => place !== null && here.includes(place.anchor)).map((note) => {
      const id = comments.length;
      const who = note.initials === '' ? stamp.author : note.initials;
      comments.push(`<w:comment w:id="${id}" w:author="${escapeXml(who)}" w:initials="${escapeXml(note.initials)}"${stamp.at === null ? '' : ` w:date="${escapeXml(stamp.at)}"`}><w:p><w:r>${contentOf(note.text, 't')}</w:r></w:p></w:comment>`);
      return `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    }).join('');
  };
  const body = paragraphs.map((paragraph, p) => {
    const runs = paragraph.runs.map((run, r) => (ranges.open.get(`${p} ${r}`) ?? []).map((one) => range('Start', one)).join('') + runXml(run) + (ranges.close.get(`${p} ${r}`) ?? []).map((one) => range('End', one)).join(''));
    return `<w:p>${properties(paragraph)}${runs.join('')}${noted(paragraph)}</w:p>${(ranges.close.get(`${p} end`) ?? []).map((one) => range('End', one)).join('')}`;
  });
  return { body: body.length === 0 ? '<w:p/>' : body.join(''), comments: comments.join('') };
}

type Range = { readonly end: 'moveFrom' | 'moveTo'; readonly id: number; readonly name: string };

/** Ids of ranges and of changes are counted apart in Word, but other readers are stricter: these begin where no change comes. */
const FIRST_RANGE = 1_000_000;

/** Where the ranges of moves open and close, by paragraph and run. Only moves with both ends have ranges. */
function rangesOf(paragraphs: readonly TrackedParagraph[]): { readonly open: ReadonlyMap<string, readonly Range[]>; readonly close: ReadonlyMap<string, readonly Range[]> } {
  const spans = new Map<string, { first: string; last: string }>();
  const see = (where: string, { state, move }: TrackedRun | TrackedEnd): void => {
    if (move === null || state === 'kept' || state === 'inserted' || state === 'deleted') return;
    const key = `${state} ${move}`;
    const span = spans.get(key);
    if (span === undefined) spans.set(key, { first: where, last: where });
    else span.last = where;
  };
  paragraphs.forEach(({ runs, end }, p) => {
    runs.forEach((run, r) => see(`${p} ${r}`, run));
    see(`${p} end`, end);
  });
  const open = new Map<string, Range[]>();
  const close = new Map<string, Range[]>();
  let made = 0;
  for (const [key, from] of spans) {
    const to = key.startsWith('moved-from ') ? spans.get(key.replace('from', 'to')) : undefined;
    if (to === undefined) continue;
    const name = `move${made / 2 + 1}`;
    for (const [end, { first, last }] of [['moveFrom', from], ['moveTo', to]] as const) {
      const range = { end, id: FIRST_RANGE + made++, name };
      open.set(first, [...(open.get(first) ?? []), range]);
      close.set(last, [...(close.get(last) ?? []), range]);
    }
  }
  return { open, close };
}

/** Words of a run; tabs and line breaks have elements of their own. */
function contentOf(text: string, element: 't' | 'delText'): string {
  return text.split(/([\t\n])/).filter((part) => part !== '').map((part) =>
    part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : `<w:${element} xml:space="preserve">${escapeXml(part)}</w:${element}>`).join('');
}
