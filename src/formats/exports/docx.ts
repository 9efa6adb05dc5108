import { buildMarkIndex } from '#core/project/markIndex.ts';
import { projectTracked, withKeptEnd } from '#core/project/tracked.ts';
import { escapeXml } from '#formats/xml/escapeXml.ts';
import { writeZip, type ZipPart } from '#formats/zip/writeZip.ts';
import { keptApart } from './docxApart.ts';
import { docxBody } from './docxBody.ts';
import { docxStyleSheet } from './docxStyleSheet.ts';
import type { ExportedPair, ExportedStory } from './exported.ts';

/** Whose changes they are in Word's margin. */
const AUTHOR = 'Writethru';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A Word document (ISO 29500, transitional) with the comparison as tracked changes: accepting all gives the compared
 * version, refusing all the base, and nothing else stands in its text. Notes are comments. The same pair and time give
 * the same bytes.
 */
export function writeDocx(pair: ExportedPair, { title, notes, at }: Pick<ExportedStory, 'title' | 'notes' | 'at'>): Uint8Array<ArrayBuffer> {
  const index = buildMarkIndex(pair.comparison, pair.sigla);
  const { body, comments } = docxBody(keptApart(withKeptEnd(projectTracked(index))), { author: AUTHOR, at }, notes, index.anchors);
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', text: contentTypes(comments !== '') },
    { name: '_rels/.rels', text: relations([['officeDocument', 'word/document.xml'], ['core', 'docProps/core.xml']]) },
    { name: 'word/document.xml', text: `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>` },
    { name: 'word/styles.xml', text: docxStyleSheet(MAIN) },
    { name: 'word/_rels/document.xml.rels', text: relations([['styles', 'styles.xml'], ...(comments === '' ? [] : [['comments', 'comments.xml'] as const])]) },
    { name: 'docProps/core.xml', text: properties(title, pair, at) },
  ];
  if (comments !== '') parts.push({ name: 'word/comments.xml', text: `${HEAD}<w:comments xmlns:w="${MAIN}">${comments}</w:comments>` });
  return writeZip(parts);
}

function contentTypes(comments: boolean): string {
  const overrides = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...(comments ? [['/word/comments.xml', `${WORD_TYPE}.comments+xml`]] : []),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`;
}

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const typeOf = (kind: string): string => (kind === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/relationships/${kind}`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${
    list.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${typeOf(kind)}" Target="${target}"/>`).join('')}</Relationships>`;
}

function properties(title: string, { names }: ExportedPair, at: string | null): string {
  const dates = at === null ? '' : ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:${name}>`).join('');
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${
    escapeXml(title)}</dc:title><dc:subject>${escapeXml(`${names.before} to ${names.after}`)}</dc:subject><dc:creator>${AUTHOR}</dc:creator>${dates}</cp:coreProperties>`;
}
