/** First bytes that name a file which is not text, as Latin-1; `at` where they do not stand first. After the `file` program's database. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: string; readonly at?: number }[] = [
  { kind: 'a PDF', bytes: '%PDF-' },
  { kind: 'a PNG image', bytes: '\x89PNG\r\n\x1a\n' },
  { kind: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { kind: 'a GIF image', bytes: 'GIF8' },
  { kind: 'a WebP image', bytes: 'WEBP', at: 8 },
  { kind: 'a TIFF image', bytes: 'II*\0' },
  { kind: 'a TIFF image', bytes: 'MM\0*' },
  { kind: 'a HEIC image', bytes: 'ftypheic', at: 4 },
  { kind: 'a video', bytes: 'ftyp', at: 4 },
  { kind: 'a video', bytes: '\x1aE\xdf\xa3' },
  { kind: 'a sound file', bytes: 'ID3' },
  { kind: 'a sound file', bytes: 'OggS' },
  { kind: 'a sound file', bytes: 'WAVE', at: 8 },
  { kind: 'a gzip archive', bytes: '\x1f\x8b' },
  { kind: 'a 7-Zip archive', bytes: "7z\xbc\xaf'\x1c" },
  { kind: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { kind: 'a program', bytes: '\x7fELF' },
  { kind: 'a program', bytes: 'MZ\x90\0' },
  { kind: 'a program', bytes: '\xca\xfe\xba\xbe' },
  { kind: 'a program', bytes: '\xcf\xfa\xed\xfe' },
  { kind: 'a program', bytes: '\0asm' },
  { kind: 'a database', bytes: 'SQLite format 3\0' },
  { kind: 'an old Word document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { kind: 'an RTF document', bytes: '{\\rtf' },
];

/** What a ZIP holds, by names that stand in its first bytes. */
const PACKAGES: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['vnd.oasis.opendocument', 'an OpenDocument file'],
  ['epub+zip', 'an e-book'],
];
/** In how many bytes from either end the names are looked for; a ZIP's own list of names stands at its end. */
const PACKAGE_BYTES = 4096;

/** Kind of a file that starts like something else than text, with its article, for "x.pdf is a PDF, not text"; null for what may be text. */
export function magicKind(bytes: Uint8Array): string | null {
  for (const { kind, bytes: signature, at = 0 } of SIGNATURES) if (startsWith(bytes, signature, at)) return kind;
  if (!startsWith(bytes, 'PK\x03\x04', 0) && !startsWith(bytes, 'PK\x05\x06', 0)) return null;
  const names = latin(bytes.subarray(0, PACKAGE_BYTES)) + latin(bytes.subarray(Math.max(0, bytes.length - PACKAGE_BYTES)));
  return PACKAGES.find(([name]) => names.includes(name))?.[1] ?? 'a ZIP archive';
}

function startsWith(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
