import { READERS } from './registry.ts';

/** What readers fetch by themselves when they meet a file that needs it. */
const LIBRARIES: readonly (() => Promise<unknown>)[] = [
  () => import('fflate'), () => import('saxes'), () => import('linkedom/worker'), () => import('@mozilla/readability'), () => import('postal-mime'),
  () => import('pdfjs-dist/legacy/build/pdf.worker.mjs'), () => import('pdfjs-dist/legacy/build/pdf.mjs'),
];

/** Fetches every reader, one after the other, so that files can be read later with the network off. Failing is no harm: it is tried again with a file. */
export async function fetchReaders(): Promise<void> {
  for (const load of [...READERS.map((reader) => reader.load), ...LIBRARIES]) await load().catch(() => undefined);
}
