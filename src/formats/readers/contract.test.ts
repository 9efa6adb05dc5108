import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './budget.ts';
import { readFile } from './readFile.ts';
import { lookAt } from './fileFacts.ts';
import { pickReader } from './readFile.ts';
import { READERS } from './registry.ts';
import type { ReadDraft } from './reading.ts';

const FILES = join(import.meta.dirname, '../../../e2e/files/formats');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FILES, name)));

/** One good file for each reader; the contract below is run on all of them. */
const SAMPLES: Readonly<Record<string, string>> = {
  docx: 'story-lo.docx', odt: 'story-lo.odt', fodt: 'story.fodt', rtf: 'story-lo.rtf', pdf: 'pages-lo.pdf', nitf: 'nitf-doctype.xml', 'newsml-g2': 'g2-message.xml', 'newsml-1': 'newsml12-nitf.xml',
  xml: 'feed.xml', eml: 'mail-html.eml', iptc7901: 'iptc7901.txt', anpa: 'anpa.txt', ninjs: 'ninjs-2-list.json', json: 'versions.json', html: 'page-news.html', csv: 'versions.csv', zip: 'versions.zip',
  markdown: 'story.md', plain: 'wrapped.txt',
};

describe('the registry', () => {
  it('has a sample of every reader', () => {
    expect(READERS.map((reader) => reader.kind).toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
  });

  it.each(Object.entries(SAMPLES))('knows %s by its bytes alone', (kind, file) => {
    for (const name of [file, 'unnamed', 'wrong.txt', 'wrong.pdf', 'wrong.docx']) {
      // Markdown and tables are plain text too; without marks enough only the name can tell.
      expect([name, pickReader(lookAt(bytesOf(file), name)).kind]).toEqual([name, kind]);
    }
  });
});

describe('plain text with something of a page left in it', () => {
  it.each([
    '<img src="https://count.example/hit.gif" width="1" height="1" alt="" />\n\nThe ferry is back.\n\nIt sailed on Friday.',
    '<script>count()</script>\n\nThe ferry is back.',
    '<br>The ferry is back.',
  ])('is a story, not a document in XML: %s', async (text) => {
    const result = await readFile(new TextEncoder().encode(text), 'take.txt');
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    expect(result.value.format).toBe('plain text');
    expect(result.value.drafts[0]?.text).toBe(text);
  });
});

describe('copy with the format marks of a wire', () => {
  it.each([
    ['a slug', '^BC-Ferry Strike,1st Ld-Writethru<\n^Ferries stop at dawn<\n^By MARA LINDQVIST=\n\tPORT ELLERY (NWA) _ The ferries stopped.<\n^_ _ _<\n\tJon Abara contributed to this report.<\n'],
    ['no slug', '^Ferries stop at dawn<\n^By MARA LINDQVIST=\n\tPORT ELLERY (NWA) _ The ferries stopped.<\n^___<\n\tJon Abara contributed to this report.<\n'],
  ])('is read without them: %s', async (_, text) => {
    const result = await readFile(new TextEncoder().encode(text), 'Pasted text 1');
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const lines = result.value.drafts[0]!.text.split('\n\n');
    expect(lines.slice(0, 3)).toEqual(['Ferries stop at dawn', 'By MARA LINDQVIST', 'PORT ELLERY (NWA) — The ferries stopped.']);
    expect(lines[3]).toMatch(/^_[ _]+_$/);
    expect(lines[4]).toBe('Jon Abara contributed to this report.');
  });

  it.each(['^Caret at a start only\n\nThe ferries stopped.', 'a < b<\n\nc <\n\nThe ferries stopped.', '^one<\n\nThe ferries stopped.'])('is not seen in %j', async (text) => {
    const result = await readFile(new TextEncoder().encode(text), 'Pasted text 1');
    expect(result.ok && result.value.format).toBe('plain text');
  });
});

describe.each(Object.entries(SAMPLES))('the reader of %s', (kind, file) => {
  const bytes = bytesOf(file);

  it('gives drafts that hold to the model', async () => {
    const result = await readFile(bytes, file);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const { drafts, alternatives } = result.value;
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of [...drafts, ...alternatives.flatMap((one) => one.drafts)]) holds(draft);
    expect(structuredClone(result.value)).toEqual(result.value);
    expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
  });

  it('gives the same for the same bytes, and leaves them as they were', async () => {
    const copy = bytes.slice();
    expect(await readFile(bytes, file)).toEqual(await readFile(copy, file));
    expect(bytes).toEqual(copy);
  });

  it('takes the time, where there is one, as ISO 8601', async () => {
    const result = await readFile(bytes, file);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    for (const draft of result.value.drafts) {
      for (const time of [draft.publishedAt, draft.savedAt]) if (time !== null) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?$/);
    }
  });

  it('refuses a file over the limit before looking inside', async () => {
    expect(await readFile(bytes, file, {}, { ...LIMITS, maxFileBytes: bytes.length - 1 })).toEqual({ ok: false, problem: { code: 'file-too-large', name: file, bytes: bytes.length, maxBytes: bytes.length - 1 } });
  });

  it('stops when nobody waits any more', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await readFile(bytes, file, { signal: controller.signal })).toMatchObject({ ok: false, problem: { code: 'reading-stopped', reason: 'cancelled' } });
  });

  it('ends with a problem when its budget of text is used up', async () => {
    const result = await readFile(bytes, file, {}, { ...LIMITS, maxChars: 20 });
    expect(result).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/unsafe-file|no-text/) } });
  });

  it('never shows half a text as whole', async () => {
    const whole = await readFile(bytes, file);
    if (!whole.ok) throw new Error(JSON.stringify(whole.problem));
    const wholeText = whole.value.drafts.map((draft) => draft.text).join('\n');
    let shown = 0;
    for (let i = 1; i <= 50; i++) {
      const cut = await readFile(bytes.slice(0, Math.floor((bytes.length * i) / 51)), file);
      if (!cut.ok) continue;
      const text = cut.value.drafts.map((draft) => draft.text).join('\n');
      if (text === wholeText || !sharesCopy(text, wholeText)) continue;
      shown += 1;
      // Plain text and Markdown have no end mark: what arrived is all that can be known.
      if (kind !== 'plain' && kind !== 'markdown') expect([i, cut.value.format, cut.value.remarks.map((remark) => remark.kind)]).toEqual([i, expect.anything(), expect.arrayContaining(['cut-short'])]);
    }
    expect(shown).toBeLessThanOrEqual(50);
  });
});

/** Whether any of the copy is shown; a cut in the middle of a header shows none. */
const sharesCopy = (text: string, whole: string): boolean => text.split(/\n+/).some((line) => line.length >= 30 && whole.replace(/\s+/g, ' ').includes(line.slice(0, 30)));

function holds(draft: ReadDraft): void {
  expect(draft.name.trim()).not.toBe('');
  expect(draft.text).not.toMatch(/\r|\0/);
  // A role is tied to words that are there.
  expect(draft.roles.length).toBeLessThanOrEqual(draft.text.split('\n\n').length);
  expect(new Set(draft.roles.map((mark) => mark.paragraphId)).size).toBe(draft.roles.length);
}
