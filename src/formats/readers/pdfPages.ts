import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Budget } from './budget.ts';
import { ignoreStrays } from './pdfStrays.ts';

/** A piece of text where it stands on the page. Lengths in points, `y` grows upwards. */
export type PdfItem = { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly size: number; readonly font: string; readonly rtl: boolean };
export type PdfPage = { readonly width: number; readonly height: number; readonly items: readonly PdfItem[] };
export type PdfFile = { readonly pages: readonly PdfPage[]; readonly title: string | null; readonly modified: string | null };

const KIND = 'PDF';
/** A daily's whole edition has under 150 pages. */
const MAX_PAGES = 400;

/** The library thinks it is in a browser's page; these are never used for text, but it complains without them. */
const NEEDED_NAMES = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

async function loadPdfjs(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const scope = globalThis as Record<string, unknown>;
  for (const name of NEEDED_NAMES) scope[name] ??= function stub(): void {};
  // Handing it its own worker code makes it run here, inside the worker that reads files, and start none of its own.
  const workerModule: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  scope['pdfjsWorker'] ??= workerModule;
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

export async function openPdf(bytes: Uint8Array, name: string, budget: Budget): Promise<Result<PdfFile, Problem>> {
  ignoreStrays();
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    disableStream: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MAX_PAGES) return fail({ code: 'unsafe-file', name, kind: KIND, reason: `it has ${file.numPages} pages; the limit is ${MAX_PAGES}` });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      budget.check();
      const page = await file.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent({ disableNormalization: false });
      budget.spend('nodes', content.items.length);
      const items: PdfItem[] = [];
      for (const item of content.items) {
        if (!('str' in item) || item.str === '') continue;
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        // Text set on its side is a credit or a watermark, not copy.
        if (Math.abs(b) > Math.abs(a) * 0.2 || Math.abs(c) > Math.abs(d) * 0.5 + 1) continue;
        budget.spend('chars', item.str.length);
        items.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 1, font: item.fontName, rtl: item.dir === 'rtl' });
      }
      pages.push({ width, height, items });
      page.cleanup();
    }
    const info = (await file.getMetadata().catch(() => null))?.info as { Title?: string; ModDate?: string } | undefined;
    return ok({ pages, title: info?.Title?.trim() || null, modified: pdfDate(info?.ModDate) });
  } catch (thrown) {
    const kind = thrown instanceof Error ? thrown.name : '';
    if (kind === 'PasswordException') return fail({ code: 'encrypted-file', name, kind: KIND });
    if (kind === 'Stopped' || (thrown as { problem?: unknown }).problem !== undefined) throw thrown;
    return fail({ code: 'damaged-file', name, kind: KIND, reason: 'its pages cannot be put together' });
  } finally {
    await task.destroy();
  }
}

/** "D:20260303164000+00'00'" in ISO's short form. */
function pdfDate(raw: string | undefined): string | null {
  const match = /^D:(\d{8})(\d{6})?(?:(Z)|([+-]\d{2})'?(\d{2}))?/.exec(raw ?? '');
  if (match === null) return null;
  return match[2] === undefined ? (match[1] as string) : `${match[1]}T${match[2]}${match[3] ?? (match[4] === undefined ? '' : `${match[4]}${match[5]}`)}`;
}
