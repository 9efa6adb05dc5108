import { parseXml } from '#formats/xml/parseXml.ts';
import type { Budget } from './budget.ts';
import type { DocxStyles } from './docxStyles.ts';
import { Flow, type FlowState } from './flow.ts';

export type DocxFlow = {
  readonly flow: Flow;
  readonly noteCount: number;
  readonly commentCount: number;
  readonly notesUsed: ReadonlySet<'footnote' | 'endnote'>;
};

/** Elements whose content is not the story: instructions of fields, the old look of a changed format, fallbacks, ruby readings. */
const SKIPPED = new Set(['instrText', 'delInstrText', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tcPrChange', 'trPrChange', 'Fallback', 'rt', 'ruby.rt', 'pict.fallback', 'binData', 'docPartPr', 'sdtPr']);
const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);

/** Properties of the paragraph that is open; text boxes put paragraphs inside paragraphs, so they are a stack. */
type ParagraphState = { style: string; endInserted: boolean; endDeleted: boolean; boxed: (() => void)[] };
type RunState = { hidden: boolean | null; style: string };

/**
 * Walks a Word part once. Tracked changes mark runs (`w:ins`, `w:del`, moves) and the ends of paragraphs (inside
 * `w:pPr/w:rPr`); whole table rows are marked in `w:trPr`.
 */
export async function docxFlow(xml: string, file: { name: string; kind: string }, budget: Budget, styles: DocxStyles, into: Flow): Promise<DocxFlow> {
  let skipping = 0;
  let deleted = 0;
  let inserted = 0;
  let inParagraphProperties = 0;
  let inRunProperties = 0;
  let inRowProperties = 0;
  const rows: { inserted: boolean; deleted: boolean }[] = [];
  const paragraphs: ParagraphState[] = [];
  let run: RunState | null = null;
  let takesText = false;
  let noteCount = 0;
  let commentCount = 0;
  let isSeparatorNote = false;
  const notesUsed = new Set<'footnote' | 'endnote'>();

  const state = (hidden = false): FlowState => {
    const row = rows[rows.length - 1];
    return { inserted: inserted > 0 || row?.inserted === true, deleted: deleted > 0 || row?.deleted === true, hidden };
  };
  const isHidden = (): boolean => {
    if (run?.hidden !== null && run !== null) return run.hidden;
    if (run !== null && run.style !== '' && styles.hides(run.style)) return true;
    const paragraph = paragraphs[paragraphs.length - 1];
    return paragraph !== undefined && paragraph.style !== '' && styles.hides(paragraph.style);
  };
  const put = (text: string): void => {
    if (isSeparatorNote) return;
    const paragraph = paragraphs[paragraphs.length - 1];
    const now = state(isHidden());
    // Text of a box waits until the paragraph that holds the box has ended.
    if (paragraphs.length > 1 && paragraph !== undefined) (paragraphs[0] as ParagraphState).boxed.push(() => into.text(text, now));
    else into.text(text, now);
  };

  await parseXml(xml, file, budget, {
    open(tag, attributes) {
      const colon = tag.indexOf(':');
      const local = tag.slice(colon + 1);
      const value = (name: string): string => attributes[`w:${name}`] ?? attributes[name] ?? '';
      if (skipping > 0 || SKIPPED.has(local)) {
        skipping += 1;
        return;
      }
      if (inParagraphProperties > 0 && inRunProperties > 0) {
        const paragraph = paragraphs[paragraphs.length - 1];
        if (paragraph !== undefined && INSERTED.has(local)) paragraph.endInserted = true;
        if (paragraph !== undefined && DELETED.has(local)) paragraph.endDeleted = true;
        return;
      }
      if (inRowProperties > 0 && rows.length > 0) {
        const row = rows[rows.length - 1] as { inserted: boolean; deleted: boolean };
        if (local === 'ins') row.inserted = true;
        if (local === 'del') row.deleted = true;
        return;
      }
      switch (local) {
        case 'p':
          paragraphs.push({ style: '', endInserted: false, endDeleted: false, boxed: [] });
          break;
        case 'pPr': inParagraphProperties += 1; break;
        case 'rPr': inRunProperties += 1; break;
        case 'tr': rows.push({ inserted: false, deleted: false }); break;
        case 'trPr': inRowProperties += 1; break;
        case 'r': run = { hidden: null, style: '' }; break;
        case 'pStyle': {
          const paragraph = paragraphs[paragraphs.length - 1];
          if (paragraph !== undefined) paragraph.style = value('val');
          break;
        }
        case 'rStyle': if (run !== null) run.style = value('val'); break;
        case 'vanish': if (run !== null) run.hidden = !/^(0|false|off)$/.test(value('val')); break;
        case 'ins': case 'moveTo': inserted += 1; break;
        case 'del': case 'moveFrom': deleted += 1; break;
        case 't': case 'delText': takesText = true; break;
        case 'tab': case 'ptab': if (run !== null && inRunProperties === 0 && inParagraphProperties === 0) put(' '); break;
        case 'br': if (value('type') === '' || value('type') === 'textWrapping') put('\n'); break;
        case 'cr': put('\n'); break;
        case 'noBreakHyphen': put('\u2011'); break;
        case 'softHyphen': put('\u00ad'); break;
        case 'sym': put(symbol(value('char'), value('font'))); break;
        case 'footnoteReference': notesUsed.add('footnote'); break;
        case 'endnoteReference': notesUsed.add('endnote'); break;
        case 'commentReference': commentCount += 1; break;
        case 'footnote': case 'endnote':
          isSeparatorNote = value('type') !== '' && value('type') !== 'normal';
          if (!isSeparatorNote) noteCount += 1;
          break;
        default:
      }
    },
    close(tag) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      const local = tag.slice(tag.indexOf(':') + 1);
      if (local === 'pPr') inParagraphProperties -= 1;
      else if (local === 'rPr') inRunProperties -= 1;
      else if (local === 'trPr') inRowProperties -= 1;
      else if (inParagraphProperties > 0 || inRowProperties > 0) return;
      else if (local === 'tr') rows.pop();
      else if (local === 'r') run = null;
      else if (local === 't' || local === 'delText') takesText = false;
      else if (INSERTED.has(local)) inserted -= 1;
      else if (DELETED.has(local)) deleted -= 1;
      else if (local === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph === undefined || isSeparatorNote) return;
        const own = state();
        const end: FlowState = { inserted: own.inserted || paragraph.endInserted, deleted: own.deleted || paragraph.endDeleted, hidden: false };
        const role = styles.roleOf(paragraph.style);
        const outer = paragraphs[0];
        if (outer !== undefined) outer.boxed.push(() => into.end(role, end));
        else {
          into.end(role, end);
          for (const later of paragraph.boxed) later();
        }
      }
    },
    text(piece) {
      if (takesText && skipping === 0) put(piece);
    },
  });
  return { flow: into, noteCount, commentCount, notesUsed };
}

/** Characters of the Symbol font by their private code; others are shown as the box that stands for "a sign". */
const SYMBOLS: Readonly<Record<string, string>> = { b7: '•', '2d': '−', b0: '°', b1: '±', d7: '×', a3: '≤', b3: '≥', b9: '≠', '6d': 'μ', '70': 'π', a5: '∞' };

function symbol(code: string, font: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return '';
  if (number >= 0xf000 && number <= 0xf0ff) return (/symbol/i.test(font) ? SYMBOLS[(number & 0xff).toString(16)] : undefined) ?? '▪';
  return number > 0 && number < 0xd800 ? String.fromCharCode(number) : '';
}
