import type { Problem } from '#core/model/problem.ts';
import type { FileFacts } from './fileFacts.ts';

/** First bytes of things that are not text, and what people call them. Hexadecimal, `.` for any half byte. */
const SIGNATURES: readonly (readonly [hex: string, kind: string])[] = [
  ['ffd8ff', 'a JPEG picture'],
  ['89504e470d0a1a0a', 'a PNG picture'],
  ['47494638', 'a GIF picture'],
  ['52494646........57454250', 'a WebP picture'],
  ['52494646........57415645', 'a WAV recording'],
  ['52494646........41564920', 'an AVI film'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['38425053', 'a Photoshop picture'],
  ['252150532d41646f6265', 'a PostScript file'],
  ['c5d0d3c6', 'a PostScript file'],
  ['........6674797068656963', 'a HEIC picture'],
  ['........667479706d696631', 'a HEIC picture'],
  ['........6674797061766966', 'an AVIF picture'],
  ['........66747970', 'a film'],
  ['1a45dfa3', 'a film'],
  ['000001ba', 'a film'],
  ['494433', 'an MP3 recording'],
  ['4f676753', 'an Ogg recording'],
  ['664c6143', 'a FLAC recording'],
  ['526172211a07', 'a RAR archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a00', 'an xz archive'],
  ['28b52ffd', 'a zstd archive'],
  ['7f454c46', 'a program'],
  ['4d5a', 'a program'],
  ['cafebabe', 'a program'],
  ['0061736d', 'a program'],
  ['53514c69746520666f726d61742033', 'an SQLite database'],
  ['774f4646', 'a font'],
  ['774f4632', 'a font'],
  ['4f54544f', 'a font'],
  ['0001000000', 'a font'],
];

/** ZIP files that are documents of programs we do not read, told by an entry they always have. */
const ZIP_KINDS: readonly (readonly [entry: RegExp, kind: string, saveAs: string])[] = [
  [/^xl\/workbook\./i, 'an Excel workbook', 'CSV'],
  [/^ppt\/presentation\./i, 'a PowerPoint presentation', 'PDF'],
  [/^Index\/Document\.iwa$|^Index\.zip$|^index\.apxl$/i, 'an Apple Pages document', '.docx'],
  [/^designmap\.xml$/i, 'an InDesign document', 'RTF'],
  [/^META-INF\/container\.xml$/i, 'an e-book', 'HTML'],
  [/^AndroidManifest\.xml$/i, 'an app', 'text'],
];

const OLE = 'd0cf11e0a1b11ae1';

/** Streams inside the old Office container, as UTF-16 names. */
const OLE_KINDS: readonly (readonly [stream: string, kind: string, saveAs: string])[] = [
  ['WordDocument', 'a Word 97–2003 document', '.docx'],
  ['Workbook', 'an Excel 97–2003 workbook', 'CSV'],
  ['PowerPoint Document', 'a PowerPoint 97–2003 presentation', 'PDF'],
  ['__substg1.0_', 'an Outlook message', '.eml'],
  ['QuarkXPress', 'a QuarkXPress document', 'RTF'],
];

/** Says what a file is that no reader takes, and what to do; null for files that a reader should try. */
export function foreignKind(file: FileFacts): Problem | null {
  const { name } = file;
  const hex = [...file.bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex.startsWith(OLE)) return oleKind(file);
  if (file.entries !== null) {
    for (const [entry, kind, saveAs] of ZIP_KINDS) {
      if (file.entries.some((own) => entry.test(own))) return { code: 'legacy-format', name, kind, saveAs };
    }
    const mime = /mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(file.head.slice(0, 200))?.[1];
    if (mime === 'spreadsheet') return { code: 'legacy-format', name, kind: 'an OpenDocument spreadsheet', saveAs: 'CSV' };
    if (mime !== undefined && mime !== 'text') return { code: 'legacy-format', name, kind: `an OpenDocument ${mime}`, saveAs: 'PDF' };
    return null;
  }
  for (const [pattern, kind] of SIGNATURES) {
    if (matchesHex(hex, pattern)) return { code: 'not-text', name, kind };
  }
  if (file.root?.local === 'svg') return { code: 'not-text', name, kind: 'an SVG picture' };
  if (file.head.startsWith('\u00db\u00a5-\u0000')) return { code: 'legacy-format', name, kind: 'an old Word document', saveAs: '.docx' };
  if (file.head.startsWith('\u00ffWPC')) return { code: 'legacy-format', name, kind: 'a WordPerfect document', saveAs: '.docx' };
  if (file.head.startsWith('bplist00')) return { code: 'not-text', name, kind: 'a property list' };
  return null;
}

function oleKind(file: FileFacts): Problem {
  const { name } = file;
  const wide = new TextDecoder('utf-16le').decode(file.bytes.subarray(0, file.bytes.length & ~1));
  if (wide.includes('EncryptedPackage')) return { code: 'encrypted-file', name, kind: 'Office document' };
  for (const [stream, kind, saveAs] of OLE_KINDS) {
    if (wide.includes(stream)) return { code: 'legacy-format', name, kind, saveAs };
  }
  return { code: 'legacy-format', name, kind: 'an old Office document', saveAs: '.docx' };
}

function matchesHex(hex: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    if (pattern.charAt(i) !== '.' && pattern.charAt(i) !== hex.charAt(i)) return false;
  }
  return true;
}
