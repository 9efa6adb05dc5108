import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { crc32 } from '#formats/zip/crc32.ts';
import { createRandom } from '#testing/random.ts';
import { readFile } from './readFile.ts';

/** Every answer has to come within this, milliseconds. */
const MAX_MS = 5_000;
const STORY = 'Ferry crews in Port Ellery walked off the job at dawn on Tuesday, stranding about 2,300 commuters.';

const requests = vi.fn(() => Promise.reject(new Error('nothing may be requested')));
beforeEach(() => vi.stubGlobal('fetch', requests));
afterEach(() => {
  vi.unstubAllGlobals();
  expect(requests).not.toHaveBeenCalled();
});

/** Reads within the time and gives the code of the problem, or `read`. */
async function outcome(content: Uint8Array | string, name: string): Promise<string> {
  const started = performance.now();
  const result = await readFile(typeof content === 'string' ? strToU8(content) : content, name);
  expect(performance.now() - started).toBeLessThan(MAX_MS);
  return result.ok ? 'read' : result.problem.code;
}
async function textOf(content: Uint8Array | string, name: string): Promise<string> {
  const result = await readFile(typeof content === 'string' ? strToU8(content) : content, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return JSON.stringify(result.value);
}

const docx = (body: string | Uint8Array, more: Zippable = {}): Uint8Array => zipSync({ 'word/document.xml': typeof body === 'string' ? strToU8(body) : body, ...more });
const word = (inner: string): string => `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const wordParagraph = `<w:p><w:r><w:t>${STORY}</w:t></w:r></w:p>`;

describe('archives built to burst', () => {
  it('flat: a part that unpacks to 80 MB', async () => {
    expect(await outcome(docx(new Uint8Array(80_000_000)), 'bomb.docx')).toBe('unsafe-file');
    expect(await outcome(zipSync({ 'a.txt': new Uint8Array(80_000_000) }), 'bomb.zip')).toBe('unsafe-file');
  });

  it('many parts that together pass the limit', async () => {
    const part = new Uint8Array(9_000_000).fill(97);
    expect(await outcome(zipSync(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, part]))), 'bomb.zip')).toBe('unsafe-file');
  });

  it('a size that lies: 100 bytes stated, 10 MB inside', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(10_000_000) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    }
    expect(await outcome(bytes, 'liar.docx')).toBe('unsafe-file');
  });

  it('parts that share their bytes', async () => {
    expect(await outcome(overlapping(50), 'overlap.zip')).toBe('unsafe-file');
  });

  it('10,000 entries', async () => {
    expect(await outcome(zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}.txt`, strToU8('x')]))), 'many.zip')).toBe('unsafe-file');
  });

  it('archives in archives in archives', async () => {
    let bytes = zipSync({ 'a.txt': strToU8(STORY) });
    for (let depth = 0; depth < 6; depth++) bytes = zipSync({ 'inner.zip': bytes });
    expect(await outcome(bytes, 'russian-doll.zip')).toBe('unsafe-file');
  });

  it('a wrong checksum is damage', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8(word(wordParagraph)) }, { level: 0 });
    bytes[60] = (bytes[60] as number) ^ 1;
    expect(await outcome(bytes, 'flipped.docx')).toBe('damaged-file');
  });
});

describe('markup built to harm', () => {
  const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'abcdefghijklm'[i + 1]} "${`&${'abcdefghijklm'[i]};`.repeat(10)}">`).join('')}]>`;

  it.each([
    ['NITF', `<?xml version="1.0"?>${LAUGHS}<nitf><body><body.content><p>&m;</p></body.content></body></nitf>`, 'a.xml'],
    ['flat OpenDocument', `<?xml version="1.0"?>${LAUGHS}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:text>&m;</office:text></office:document>`, 'a.fodt'],
    ['Word', docx(`${LAUGHS}${word('<w:p><w:r><w:t>&m;</w:t></w:r></w:p>')}`), 'a.docx'],
  ])('an entity bomb in %s', async (_, content, name) => {
    expect(await outcome(content, name)).toBe('unsafe-file');
  });

  it('external entities ask for nothing', async () => {
    expect(await outcome('<!DOCTYPE nitf [<!ENTITY x SYSTEM "http://evil.example/x">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>', 'a.xml')).toBe('unsafe-file');
    expect(await outcome(`<!DOCTYPE nitf SYSTEM "http://evil.example/nitf.dtd"><nitf><body><body.content><p>${STORY}</p></body.content></body></nitf>`, 'a.xml')).toBe('read');
    expect(await outcome(`<html><head><link rel="stylesheet" href="http://evil.example/a.css"><base href="http://evil.example/"></head><body><img src="http://evil.example/a.gif"><iframe src="http://evil.example/"></iframe><p>${STORY}</p></body></html>`, 'a.html')).toBe('read');
  });

  it.each([
    ['HTML', '<div>'.repeat(100_000) + STORY, 'a.html'],
    ['HTML with closing tags', `${'<b>'.repeat(100_000)}${STORY}${'</b>'.repeat(100_000)}`, 'a.html'],
    ['XML', `<nitf>${'<block>'.repeat(100_000)}${STORY}${'</block>'.repeat(100_000)}</nitf>`, 'a.xml'],
    ['Word', docx(word('<w:sdt>'.repeat(100_000) + wordParagraph + '</w:sdt>'.repeat(100_000))), 'a.docx'],
    ['RTF', `{\\rtf1 ${'{'.repeat(100_000)}${STORY}${'}'.repeat(100_000)}}`, 'a.rtf'],
    ['JSON', `${'['.repeat(100_000)}"${STORY}"${']'.repeat(100_000)}`, 'a.json'],
    ['ninjs', `{"uri":"x","type":"text","versioncreated":"2026-03-03","pubstatus":"usable","associations":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, 'a.json'],
  ])('100,000 nested elements in %s', async (_, content, name) => {
    expect(await outcome(content, name)).toBe('unsafe-file');
  });

  it('mail parts 5,000 deep', async () => {
    const deep = Array.from({ length: 5_000 }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join('');
    expect(['read', 'damaged-file', 'no-text']).toContain(await outcome(`From: a@b.example\r\nMIME-Version: 1.0\r\n${deep}\r\n${STORY}`, 'a.eml'));
  });
});

describe('lines of a million characters', () => {
  const LONG = 'word '.repeat(200_000);
  it.each([
    ['plain text', LONG, 'a.txt'],
    ['no blanks', 'x'.repeat(1_000_000), 'a.txt'],
    ['Markdown', `# Head\n\n**${LONG}**`, 'a.md'],
    ['HTML', `<html><body><p>${LONG}</p></body></html>`, 'a.html'],
    ['RTF', `{\\rtf1 ${LONG}}`, 'a.rtf'],
    ['Word', docx(word(`<w:p><w:r><w:t>${LONG}</w:t></w:r></w:p>`)), 'a.docx'],
    ['NITF', `<nitf><body><body.content><p>${LONG}</p></body.content></body></nitf>`, 'a.xml'],
    ['JSON', JSON.stringify([{ text: LONG }]), 'a.json'],
    ['CSV', `name,text\na,"${LONG}"\n`, 'a.csv'],
    ['mail', `From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n${LONG}`, 'a.eml'],
    ['IPTC 7901', `\u0001abc0123 4 i 200000 abc 1\r\n\u0002Head=\r\n${LONG}\r\n\u0003\r\n031125 Mar 26\r\n`, 'a.txt'],
    ['ANPA', `\u0001a0412\u001fasian\r\nr i bc-x 03-03 0231\r\n\u0002^BC-X,1<\r\n   ${LONG}\r\n\u0003AP-WF-03-03-26 1640GMT<\r\n`, 'a.txt'],
  ])('%s', async (_, content, name) => {
    expect(await outcome(content, name)).toBe('read');
  });

  it.each(['*', '_', '[', '](', '`', '<', '<!--', '<a ', '&', '"', '~~', '\\', '# ', '> ', '- ', '|', '-', '=', ' ', '\t', '\n', '\r', '\u00a0', '“', '(', '{', '}', '{\\', '%', '^', '\u0001', '\u0002', ':', 'a:', ',', ';', '.', '-\n', 'Mr. '])(
    'nothing but %j for a million characters, under every name',
    async (mark) => {
      const text = mark.repeat(Math.floor(1_000_000 / mark.length));
      for (const name of ['a.md', 'a.html', 'a.csv']) await outcome(`${STORY}\n${text}`, name);
      await outcome(text, 'a.txt');
    },
  );
});

describe('script stays where it was', () => {
  const SCRIPT = 'alert(document.domain)';
  it('in a page', async () => {
    const read = await textOf(`<html><body onload="${SCRIPT}"><script>${SCRIPT}</script><svg><script>${SCRIPT}</script></svg><p onclick="${SCRIPT}">${STORY}</p><noscript>${SCRIPT}</noscript><template>${SCRIPT}</template><a href="javascript:${SCRIPT}">link</a></body></html>`, 'a.html');
    expect(read).toContain(STORY);
    expect(read).not.toContain(SCRIPT);
  });

  it('in an SVG picture', async () => {
    expect(await outcome(`<svg xmlns="http://www.w3.org/2000/svg"><script>${SCRIPT}</script><text>${STORY}</text></svg>`, 'a.svg')).toBe('not-text');
  });

  it('in a body that came escaped', async () => {
    const read = await textOf(JSON.stringify({ uri: 'x', type: 'text', versioncreated: '2026-03-03', pubstatus: 'usable', body_html: `<p>${STORY}</p><script>${SCRIPT}</script><img src=x onerror="${SCRIPT}">` }), 'a.json');
    expect(read).not.toContain(SCRIPT);
  });

  it('in file names: controls and turned writing go, the rest is only ever text', async () => {
    const result = await readFile(strToU8(STORY), '../../etc/\u202Etxt.exe\u0007<img src=x onerror=alert(1)>.txt');
    expect(result.ok && result.value.drafts[0]?.name).toBe('Txt.exe<img src=x onerror=alert(1)>');
    const zip = await readFile(zipSync({ '../../../up.txt': strToU8(STORY), 'C:\\evil\\take.txt': strToU8(`${STORY} Again.`) }), 'a.zip');
    expect(zip.ok && zip.value.drafts.map((draft) => draft.name).toSorted()).toEqual(['Take', 'Up']);
  });

  it('turned writing inside the copy is kept: the page shows it as boxes', async () => {
    expect(await textOf(`${STORY} \u202Eevil\u202C`, 'a.txt')).toContain('\u202Eevil\u202C');
  });
});

describe('what cannot be read is named', () => {
  const ole = (stream: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...[...stream].flatMap((char) => [char.charCodeAt(0), 0])]);
  it.each([
    ['an empty file', new Uint8Array(0), 'a.txt', { code: 'empty-file' }],
    ['an old Word file', ole('WordDocument'), 'a.doc', { code: 'legacy-format', kind: 'a Word 97–2003 document', saveAs: '.docx' }],
    ['a locked Word file', ole('EncryptedPackage'), 'a.docx', { code: 'encrypted-file' }],
    ['an Outlook message', ole('__substg1.0_001A001E'), 'a.msg', { code: 'legacy-format', saveAs: '.eml' }],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), 'a.txt', { code: 'not-text', kind: 'a JPEG picture' }],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'a.xlsx', { code: 'legacy-format', kind: 'an Excel workbook', saveAs: 'CSV' }],
    ['data', Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7919) % 251), 'a.txt', { code: expect.stringMatching(/not-text|unknown-encoding/) }],
    ['a Word file without its text', zipSync({ 'word/document2.xml': strToU8('x'), 'word/documentx': strToU8('x') }), 'a.docx', { code: 'damaged-file' }],
    ['an empty page', strToU8('<html><body></body></html>'), 'a.html', { code: 'no-text' }],
  ])('%s', async (_, bytes, name, problem) => {
    expect(await readFile(bytes, name)).toMatchObject({ ok: false, problem: { name, ...problem } });
  });
});

/** An archive whose directory names one stored part many times, as overlapping bombs do. */
function overlapping(count: number): Uint8Array {
  const data = strToU8(STORY);
  const local = new Uint8Array(30 + 1 + data.length);
  const header = new DataView(local.buffer);
  header.setUint32(0, 0x04034b50, true);
  header.setUint32(14, crc32(data), true);
  header.setUint32(18, data.length, true);
  header.setUint32(22, data.length, true);
  header.setUint16(26, 1, true);
  local[30] = 97;
  local.set(data, 31);
  const central = new Uint8Array(47 * count);
  const directory = new DataView(central.buffer);
  for (let i = 0; i < count; i++) {
    directory.setUint32(47 * i, 0x02014b50, true);
    directory.setUint32(47 * i + 16, crc32(data), true);
    directory.setUint32(47 * i + 20, data.length, true);
    directory.setUint32(47 * i + 24, data.length, true);
    directory.setUint16(47 * i + 28, 1, true);
    central[47 * i + 46] = 97 + (i % 26);
  }
  const end = new Uint8Array(22);
  const tail = new DataView(end.buffer);
  tail.setUint32(0, 0x06054b50, true);
  tail.setUint16(8, count, true);
  tail.setUint16(10, count, true);
  tail.setUint32(12, central.length, true);
  tail.setUint32(16, local.length, true);
  return Uint8Array.from([...local, ...central, ...end]);
}

describe('bytes without meaning', () => {
  it('are refused, whatever they happen to look like', async () => {
    const random = createRandom(11);
    for (let n = 0; n < 60; n++) {
      const bytes = Uint8Array.from({ length: 300 + n * 60 }, () => random.below(256));
      expect(['unknown-encoding', 'not-text']).toContain(await outcome(bytes, 'x.bin'));
    }
  });
});
