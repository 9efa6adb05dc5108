import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, MAX_WORDS, readPlainText } from './plainText.ts';

const TEXT = 'The mayor said “no” — 40 € for the café.\r\n\r\nNobody was hurt.';
const bytes = (...parts: (number[] | string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])));
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
const read = (data: Uint8Array): string => {
  const result = readPlainText(data, 'story.txt');
  return result.ok ? result.value.text : result.problem.code;
};

describe('readPlainText', () => {
  it('reads UTF-8 with and without mark and UTF-16 with mark', () => {
    const utf8 = new TextEncoder().encode(TEXT);
    expect(read(utf8)).toBe(TEXT);
    expect(read(bytes([0xef, 0xbb, 0xbf], utf8))).toBe(TEXT);
    expect(read(bytes([0xff, 0xfe], utf16(TEXT, true)))).toBe(TEXT);
    expect(read(bytes([0xfe, 0xff], utf16(TEXT, false)))).toBe(TEXT);
  });

  it('falls back to windows-1252, with its curly quotation marks, dash and euro', () => {
    expect(read(bytes('The mayor said \x93no\x94 \x97 40 \x80 for the caf\xe9.'))).toBe('The mayor said “no” — 40 € for the café.');
  });

  it('takes a file cut inside its last character for UTF-8 still', () => {
    const utf8 = new TextEncoder().encode('Das Café in Köln bleibt geöffnet €');
    expect(read(utf8.subarray(0, -1))).toBe('Das Café in Köln bleibt geöffnet ');
    expect(read(bytes('caf\xe9'))).toBe('café');
  });

  it('makes a draft with a label from the name', () => {
    expect(readPlainText(bytes('One.'), '1-ap-early.txt')).toEqual({ ok: true, value: { name: 'AP early', text: 'One.', publishedAt: null, roles: [] } });
  });

  it('forgives a few control characters, as wires send them', () => {
    expect(read(bytes(`${'The council voted on Friday. '.repeat(20)}\0\x01\x02`))).toContain('council');
    expect(read(bytes('a\0b'))).toBe('a\0b');
  });

  it('names an empty file', () => {
    for (const data of [bytes(''), bytes(' \r\n\t\n'), bytes([0xef, 0xbb, 0xbf]), bytes([0xff, 0xfe])]) expect(read(data)).toBe('empty-file');
  });

  it.each([
    ['a PDF', '%PDF-1.7\n'], ['a PNG image', '\x89PNG\r\n\x1a\n'], ['a JPEG image', '\xff\xd8\xff\xe0'], ['a GIF image', 'GIF89a'], ['a gzip archive', '\x1f\x8b\x08'],
    ['a program', '\x7fELF\x02'], ['a video', '\0\0\0\x18ftypmp42'], ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], ['a ZIP archive', 'PK\x03\x04story.txt'],
    ['a Word document', 'PK\x03\x04[Content_Types].xml word/document.xml'], ['an OpenDocument text', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'],
    ['a binary file', '\x00\x01\x02\x03\x04\x05\x06\x07'],
  ])('names %s', (kind, start) => {
    expect(readPlainText(bytes(start), 'x')).toEqual({ ok: false, problem: { code: 'not-text', name: 'x', kind } });
  });

  it('refuses what is too large, with the figures', () => {
    expect(readPlainText(new Uint8Array(MAX_FILE_BYTES + 1), 'big.txt')).toEqual({ ok: false, problem: { code: 'file-too-large', name: 'big.txt', bytes: MAX_FILE_BYTES + 1, maxBytes: MAX_FILE_BYTES } });
    const many = new Uint8Array((MAX_WORDS + 1) * 2).map((_, i) => (i % 2 === 0 ? 97 : 32));
    expect(readPlainText(many, 'long.txt')).toEqual({ ok: false, problem: { code: 'too-many-words', name: 'long.txt', words: MAX_WORDS + 1, maxWords: MAX_WORDS } });
    expect(readPlainText(many.subarray(2), 'long.txt').ok).toBe(true);
  });

  it('gives a result for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
      const result = readPlainText(data, 'x.txt');
      expect(typeof result.ok).toBe('boolean');
    }), { numRuns: 3000 });
  });

  it('reads back any text that was written as UTF-8 or UTF-16', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => /\p{L}/u.test(text) && !/^[\uFEFF]|\p{Cc}/u.test(text)), (text) => {
      fc.pre(!/^(?:%PDF|PK|GIF8|BM|ID3|OggS|\{\\rtf)/.test(text) && text.isWellFormed());
      expect(read(bytes([0xef, 0xbb, 0xbf], new TextEncoder().encode(text)))).toBe(text);
      expect(read(bytes([0xff, 0xfe], utf16(text, true)))).toBe(text);
    }), { numRuns: 1000 });
  });
});
