import type { Read } from './reading.ts';
import {
  sniffAnpa, sniffCsv, sniffDocx, sniffEml, sniffFlatOdt, sniffHtml, sniffIptc7901, sniffJson, sniffMarkdown, sniffNewsml1, sniffNewsmlG2, sniffNinjs,
  sniffNitf, sniffOdt, sniffPdf, sniffPlain, sniffRtf, sniffXml, sniffZip, type Sniff,
} from './sniff.ts';

export type Reader = {
  readonly kind: string;
  /** For people: "Word document". */
  readonly format: string;
  readonly sniff: Sniff;
  /** Each reader is a chunk of its own, fetched when a file of its kind is dropped. */
  readonly load: () => Promise<{ readonly read: Read }>;
};

/** All readers. The one whose sniff is strongest reads the file; of equals, the one that stands first. */
export const READERS: readonly Reader[] = [
  { kind: 'docx', format: 'Word document', sniff: sniffDocx, load: () => import('./docx.ts') },
  { kind: 'odt', format: 'OpenDocument text', sniff: sniffOdt, load: () => import('./odt.ts') },
  { kind: 'fodt', format: 'OpenDocument text', sniff: sniffFlatOdt, load: () => import('./odt.ts') },
  { kind: 'rtf', format: 'RTF document', sniff: sniffRtf, load: () => import('./rtf.ts') },
  { kind: 'pdf', format: 'PDF', sniff: sniffPdf, load: () => import('./pdf.ts') },
  { kind: 'nitf', format: 'NITF', sniff: sniffNitf, load: () => import('./nitf.ts') },
  { kind: 'newsml-g2', format: 'NewsML-G2', sniff: sniffNewsmlG2, load: () => import('./newsmlG2.ts') },
  { kind: 'newsml-1', format: 'NewsML 1', sniff: sniffNewsml1, load: () => import('./newsml1.ts') },
  { kind: 'xml', format: 'XML', sniff: sniffXml, load: () => import('./otherXml.ts') },
  { kind: 'eml', format: 'mail', sniff: sniffEml, load: () => import('./eml.ts') },
  { kind: 'iptc7901', format: 'IPTC 7901', sniff: sniffIptc7901, load: () => import('./iptc7901.ts') },
  { kind: 'anpa', format: 'ANPA 1312', sniff: sniffAnpa, load: () => import('./anpa.ts') },
  { kind: 'ninjs', format: 'ninjs', sniff: sniffNinjs, load: () => import('./ninjs.ts') },
  { kind: 'json', format: 'JSON', sniff: sniffJson, load: () => import('./json.ts') },
  { kind: 'html', format: 'web page', sniff: sniffHtml, load: () => import('./html.ts') },
  { kind: 'csv', format: 'table', sniff: sniffCsv, load: () => import('./csv.ts') },
  { kind: 'zip', format: 'ZIP archive', sniff: sniffZip, load: () => import('./zip.ts') },
  { kind: 'markdown', format: 'Markdown', sniff: sniffMarkdown, load: () => import('./markdown.ts') },
  { kind: 'plain', format: 'plain text', sniff: sniffPlain, load: () => import('./plain.ts') },
];
