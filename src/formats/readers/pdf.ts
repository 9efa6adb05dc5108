import { fail, ok } from '#core/model/result.ts';
import { copyDraft, type Passage } from './copy.ts';
import { isoTime } from './isoTime.ts';
import { openPdf, type PdfPage } from './pdfPages.ts';
import { dropRunningHeads } from './pdfRunningHeads.ts';
import { pageLines, type PdfLine } from './pdfLines.ts';
import { pdfParagraphs } from './pdfParagraphs.ts';
import type { Read, Remark } from './reading.ts';

const KIND = 'PDF';

/**
 * PDF: places of glyphs, no more. Lines are put together from them, columns put in order, lines joined to paragraphs,
 * hyphenation undone and what repeats on every page left out and named.
 */
export const read: Read = async ({ bytes, name }, budget) => {
  const opened = await openPdf(bytes, name, budget);
  if (!opened.ok) return opened;
  const { pages, title, modified } = opened.value;
  const lines: PdfLine[][] = pages.map((page: PdfPage) => pageLines(page));
  const { kept, heads } = dropRunningHeads(lines, pages);
  const passages: readonly Passage[] = pdfParagraphs(kept);
  if (passages.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  const remarks: Remark[] = heads.length === 0 ? [] : [{ kind: 'running-heads-left-out', passages: heads }];
  const headline = passages.find((one) => one.role === 'headline')?.text ?? null;
  return ok({ format: KIND, drafts: [copyDraft(name, passages, { title: headline ?? title, savedAt: isoTime(modified) })], guess: null, alternatives: [], remarks });
};
