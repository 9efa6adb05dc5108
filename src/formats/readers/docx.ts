import { fail, ok } from '#core/model/result.ts';
import { openZip, type Zip } from '#formats/zip/openZip.ts';
import { parseXml } from '#formats/xml/parseXml.ts';
import { xmlText } from '#formats/xml/xmlText.ts';
import { docxFlow, type DocxFlow } from './docxFlow.ts';
import { docxStyles, NO_STYLES, type DocxStyles } from './docxStyles.ts';
import { Flow } from './flow.ts';
import { documentReading } from './flowReading.ts';
import { isoTime } from './isoTime.ts';
import type { Budget } from './budget.ts';
import type { FileBytes, Read } from './reading.ts';

const KIND = 'Word document';
const OFFICE_DOCUMENT = /\/officeDocument$/;

/**
 * Word's .docx (ISO 29500, transitional and strict): paragraphs with the roles that styles state, both texts of a
 * tracked file, notes apart, comments counted and left out. Only the parts that hold text are ever unpacked.
 */
export const read: Read = async (file, budget) => {
  const { bytes, name } = file;
  const opened = openZip(bytes, name, KIND, budget);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const main = await mainPart(zip, file, budget);
  const xml = await zip.open(main);
  if (xml === null) return fail({ code: 'damaged-file', name, kind: KIND, reason: 'its text is missing' });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);

  const stylesXml = await zip.open(`${folder}styles.xml`);
  const styles = stylesXml === null ? NO_STYLES : await docxStyles((await xmlText(stylesXml)).text, { name, kind: KIND }, budget);
  const body = await part(xml, file, budget, styles);
  const notes = new Flow();
  let noteCount = 0;
  for (const noteFile of ['footnotes.xml', 'endnotes.xml']) {
    if (!body.notesUsed.has(noteFile === 'footnotes.xml' ? 'footnote' : 'endnote')) continue;
    const noteXml = await zip.open(`${folder}${noteFile}`);
    if (noteXml === null) continue;
    noteCount += (await part(noteXml, file, budget, styles, notes)).noteCount;
  }
  const facts = await properties(zip, file, budget);
  return ok(documentReading(name, { format: KIND, flow: body.flow, notes, noteCount, commentCount: body.commentCount, facts }));
};

async function part(bytes: Uint8Array, file: FileBytes, budget: Budget, styles: DocxStyles, into = new Flow()): Promise<DocxFlow> {
  const { text } = await xmlText(bytes);
  budget.spend('chars', Math.ceil(text.length / 8));
  return docxFlow(text, { name: file.name, kind: KIND }, budget, styles, into);
}

/** The part that the package names as the document; where it names none, the usual place. */
async function mainPart(zip: Zip, file: FileBytes, budget: Budget): Promise<string> {
  const usual = 'word/document.xml';
  const xml = await zip.open('_rels/.rels');
  if (xml === null) return usual;
  let target = usual;
  await parseXml((await xmlText(xml)).text, { name: file.name, kind: KIND }, budget, {
    open(tag, attributes) {
      if (tag.endsWith('Relationship') && OFFICE_DOCUMENT.test(attributes['Type'] ?? '')) target = (attributes['Target'] ?? usual).replace(/^\//, '');
    },
    close() {},
    text() {},
  });
  return zip.has(target) ? target : usual;
}

async function properties(zip: Zip, file: FileBytes, budget: Budget): Promise<{ title: string | null; savedAt: string | null }> {
  const xml = await zip.open('docProps/core.xml');
  let title = '';
  let modified = '';
  if (xml !== null) {
    let at = '';
    await parseXml((await xmlText(xml)).text, { name: file.name, kind: KIND }, budget, {
      open(tag) {
        at = tag;
      },
      close() {
        at = '';
      },
      text(piece) {
        if (at.endsWith(':title')) title += piece;
        if (at.endsWith(':modified')) modified += piece;
      },
    });
  }
  return { title: title.trim() === '' ? null : title.trim(), savedAt: isoTime(modified) };
}
