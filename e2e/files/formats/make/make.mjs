// Makes every file beside this folder and expected.json. Run: node e2e/files/formats/make/make.mjs
// Needs LibreOffice (soffice) and pandoc for the document files; without them these are left as they are.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, strToU8 } from 'fflate';
import { ENCODED } from './encodings.mjs';
import { CONVERTED, SOURCES, WORD_BODY, WORD_DRAFTS, WORD_STYLES } from './documents.mjs';
import { PAGES, PRINTED, PRINTED_EXPECTED } from './pages.mjs';
import { STORY, VERSIONS, body } from './story.mjs';
import { WIRE } from './wire.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), '..');
const expected = {};
const write = (name, content) => writeFileSync(join(out, name), content);
const has = (program) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

for (const [name, make] of Object.entries({ ...WIRE, ...PAGES })) {
  const { content, ...about } = make();
  write(name, content);
  expected[name] = about;
}

const scratch = mkdtempSync(join(tmpdir(), 'formats-'));
if (has('soffice')) {
  for (const [name, source] of Object.entries(SOURCES)) writeFileSync(join(scratch, `${name}.fodt`), source);
  for (const [name, { from }] of Object.entries(CONVERTED)) {
    if (from === null) continue;
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${scratch}/profile`, '--convert-to', name.split('.')[1], '--outdir', scratch, join(scratch, `${from}.fodt`)], { stdio: 'ignore' });
    renameSync(join(scratch, `${from}.${name.split('.')[1]}`), join(out, name));
  }
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${scratch}/profile`, '--convert-to', 'doc', '--outdir', scratch, join(scratch, 'tracked.fodt')], { stdio: 'ignore' });
  renameSync(join(scratch, 'tracked.doc'), join(out, 'legacy.doc'));
}
write('story.fodt', SOURCES.story);
for (const [name, { from: _, ...about }] of Object.entries(CONVERTED)) expected[name] = about;

// Pandoc's own idea of each format, from one Markdown source.
const note = 'Figures from the harbor authority, rounded.';
const items = ['Paid breaks on night crossings', 'Two deckhands on every boat'];
const markdown = `---\ntitle: "${STORY.headline}"\nsubtitle: "${STORY.standfirst}"\n---\n\n${STORY.paragraphs.slice(0, 3).join('\n\n')}\n\n## ${STORY.heading.text}\n\n${STORY.paragraphs[3]}[^1]\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n${STORY.paragraphs.slice(4).join('\n\n')}\n\n[^1]: ${note}\n`;
const pandocParagraphs = (heads) => [...heads, ...body(STORY.paragraphs.slice(0, 3)), ['heading', STORY.heading.text], ['body', STORY.paragraphs[3]], ...body(items), ...body(STORY.paragraphs.slice(4)), ['footnote', note]];
const both = [['headline', STORY.headline], ['standfirst', STORY.standfirst]];
if (has('pandoc')) {
  for (const [name, extra] of [['story-pandoc.docx', []], ['story-pandoc.odt', []], ['story-pandoc.rtf', ['-s']]]) {
    execFileSync('pandoc', ['-f', 'markdown-smart', ...extra, '-o', join(out, name)], { input: markdown });
  }
}
expected['story-pandoc.docx'] = { format: 'Word document', program: 'pandoc 2.17', drafts: [{ paragraphs: pandocParagraphs(both) }], remarks: ['footnotes-apart'] };
expected['story-pandoc.odt'] = { format: 'OpenDocument text', program: 'pandoc 2.17', drafts: [{ paragraphs: pandocParagraphs(both) }], remarks: ['footnotes-apart'] };
// Pandoc leaves the subtitle out of RTF.
expected['story-pandoc.rtf'] = { format: 'RTF document', program: 'pandoc 2.17', drafts: [{ paragraphs: pandocParagraphs(both.slice(0, 1)) }], remarks: ['footnotes-apart'] };

// The page that was written by hand, as a browser prints it.
if (has('chromium')) {
  writeFileSync(join(scratch, 'print.html'), PRINTED);
  execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${scratch}/chromium`, `--print-to-pdf=${join(out, 'page-chromium.pdf')}`, join(scratch, 'print.html')], { stdio: 'ignore' });
}
expected['page-chromium.pdf'] = PRINTED_EXPECTED;

const WORD_PARTS = {
  '[Content_Types].xml': strToU8('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
  '_rels/.rels': strToU8('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
  'word/document.xml': strToU8(WORD_BODY),
  'word/styles.xml': strToU8(WORD_STYLES),
};
const stamp = { mtime: new Date('2026-03-03T12:00:00Z') };
write('tracked-word.docx', zipSync(WORD_PARTS, stamp));
expected['tracked-word.docx'] = { format: 'Word document', program: 'written by hand after files of Word', drafts: WORD_DRAFTS, remarks: ['tracked-changes', 'hidden-text'] };

write('versions.zip', zipSync({
  'takes/take-10.txt': strToU8(VERSIONS[2].paragraphs.join('\n\n')),
  'takes/take-2.txt': strToU8(VERSIONS[1].paragraphs.join('\n\n')),
  'takes/take-1.md': strToU8(`# ${STORY.headline}\n\n${VERSIONS[0].paragraphs.map((text, i) => (i === 0 ? text.replace('café', '**café**') : text)).join('\n\n')}\n`),
  '__MACOSX/takes/._take-1.md': strToU8('litter'),
  'takes/photo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]),
}, stamp));
expected['versions.zip'] = {
  format: 'ZIP archive', program: 'fflate 0.8.3', remarks: ['parts-left-out'],
  drafts: [{ name: 'Take 1', paragraphs: [['headline', STORY.headline], ...body(VERSIONS[0].paragraphs)] }, { name: 'Take 2', paragraphs: body(VERSIONS[1].paragraphs) }, { name: 'Take 10', paragraphs: body(VERSIONS[2].paragraphs) }],
};

if (has('qpdf') && existsSync(join(out, 'pages-lo.pdf'))) {
  execFileSync('qpdf', ['--encrypt', 'reader', 'owner', '256', '--', join(out, 'pages-lo.pdf'), join(out, 'locked.pdf')]);
}
// One text of each language in each encoding it is written in, by iconv; the UTF-8 original stands beside them.
const originals = {};
for (const [folder, [iconv, texts]] of Object.entries(ENCODED)) {
  mkdirSync(join(out, 'encodings', folder), { recursive: true });
  originals[folder] = texts;
  for (const [name, text] of Object.entries(texts)) {
    write(join('encodings', folder, `${name}.txt`), execFileSync('iconv', ['-f', 'UTF-8', '-t', iconv], { input: text }));
  }
}
write('encodings/originals.json', `${JSON.stringify(originals, null, 1)}\n`);

writeFileSync(join(out, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
rmSync(scratch, { recursive: true, force: true });
console.log(`${Object.keys(expected).length} files`);
