// Sources of the Word, OpenDocument, RTF and PDF files: flat OpenDocument, which LibreOffice converts to the others.
import { STORY, body, xml } from './story.mjs';

const full = STORY.paragraphs;
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Ferry strike</dc:title><dc:date>2026-03-03T16:40:00</dc:date></office:meta>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="11pt" fo:language="en" fo:country="US" fo:hyphenate="true"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="14pt"/></style:style>
<style:style style:name="Byline" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="Hide" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Cols" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"><style:column style:rel-width="1*"/><style:column style:rel-width="1*"/></style:columns></style:section-properties></style:style>
<style:style style:name="Justified" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0cm" fo:text-indent="0.4cm"/><style:text-properties fo:hyphenate="true"/></style:style>
<style:page-layout style:name="PL"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:page-layout style:name="PC"><style:page-layout-properties fo:page-width="17cm" fo:page-height="13cm" fo:margin="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:page-layout style:name="PS"><style:page-layout-properties fo:page-width="15cm" fo:page-height="14cm" fo:margin="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>`;
const master = (layout, head, foot) => `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="${layout}"><style:header><text:p>${head}</text:p></style:header><style:footer><text:p>${foot}</text:p></style:footer></style:master-page></office:master-styles>`;
const doc = (text, layout = 'PL', head = 'Northwest Agency', foot = 'Page <text:page-number>1</text:page-number>') => `${HEAD}${master(layout, head, foot)}<office:body><office:text>${text}</office:text></office:body></office:document>`;
const para = (text, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;

const note = 'Figures from the harbor authority, rounded.';
const hidden = 'Desk only: check with counsel.';
const items = ['Paid breaks on night crossings', 'Two deckhands on every boat'];

/** Headings, a list, a footnote, a comment, hidden text, a table. */
const STORY_TEXT = [
  para(STORY.headline, 'Title'), para(STORY.standfirst, 'Subtitle'), para(STORY.byline, 'Byline'),
  para(`${xml(full[0])}<office:annotation><dc:creator>Desk</dc:creator><dc:date>2026-03-03T10:00:00</dc:date><text:p>Is this still right?</text:p></office:annotation>`),
  para(`The walkout, the <text:span text:style-name="Bold">second</text:span> this month, follows the collapse of talks over night shifts that the union calls “unsafe and unpaid.”`),
  para(xml(full[2])),
  `<text:h text:style-name="Heading_20_2" text:outline-level="2">${STORY.heading.text}</text:h>`,
  para(`${xml(full[3])}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${note}</text:p></text:note-body></text:note>`),
  `<text:list>${items.map((item) => `<text:list-item>${para(item)}</text:list-item>`).join('')}</text:list>`,
  para(`${xml(full[4])}<text:span text:style-name="Hide"> ${hidden}</text:span>`),
  ...full.slice(5).map((text) => para(xml(text))),
].join('\n');

const storyParagraphs = (hide) => [
  ['headline', STORY.headline], ['standfirst', STORY.standfirst], ['byline', STORY.byline], ...body(full.slice(0, 3)), ['heading', STORY.heading.text], ['body', full[3]],
  ...body(items), ['body', hide ? full[4] : `${full[4]} ${hidden}`], ...body(full.slice(5)), ['footnote', note],
];

/** A tracked file: words in and out, a whole paragraph out, one in, two joined. */
const insertion = (id) => `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2026-03-03T12:00:00</dc:date></office:change-info></text:insertion></text:changed-region>`;
const deletion = (id, inner) => `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2026-03-03T12:00:00</dc:date></office:change-info>${inner}</text:deletion></text:changed-region>`;
const start = (id) => `<text:change-start text:change-id="${id}"/>`;
const end = (id) => `<text:change-end text:change-id="${id}"/>`;
const at = (id) => `<text:change text:change-id="${id}"/>`;
const added = 'The governor has not commented.';
const TRACKED_TEXT = `<text:tracked-changes>${deletion('d1', para('about 2,300'))}${insertion('i1')}${deletion('d2', `${para(full[4])}${para('')}`)}${insertion('i2')}</text:tracked-changes>
${para(STORY.headline, 'Title')}
${para(`PORT ELLERY (NWA) — Ferry crews walked off the job at dawn Tuesday, stranding ${at('d1')}${start('i1')}more than 2,600${end('i1')} commuters.`)}
${para(xml(full[3]))}
${para(`${at('d2')}${xml(full[6])}`)}
${para(`${xml(full[7])}${start('i2')}`)}${para(`${added}${end('i2')}`)}`;
const lede = (number) => `PORT ELLERY (NWA) — Ferry crews walked off the job at dawn Tuesday, stranding ${number} commuters.`;
const before = [['headline', STORY.headline], ...body([lede('about 2,300'), full[3], full[4], full[6], full[7]])];
const after = [['headline', STORY.headline], ...body([lede('more than 2,600'), full[3], full[6], full[7], added])];

/** Two justified columns with hyphenated words, running head and foot, over several small pages. */
const COLUMNS = [...full, ...full.slice(1, 4).map((text) => text.replace('Tuesday', 'Monday'))];
const COLUMNS_TEXT = `${para(STORY.headline, 'Title')}<text:section text:style-name="Cols" text:name="S1">${COLUMNS.map((text) => para(xml(text), 'Justified')).join('')}</text:section>`;
const PAGES = [...full, ...full.slice(0, 7).map((text, i) => `Update ${i + 1}: ${text}`)];

export const SOURCES = {
  story: doc(STORY_TEXT),
  tracked: doc(TRACKED_TEXT),
  columns: doc(COLUMNS_TEXT, 'PC', 'NORTHWEST AGENCY — TUESDAY EDITION', 'Page <text:page-number>1</text:page-number> of <text:page-count>3</text:page-count>'),
  pages: doc(`${para(STORY.headline, 'Title')}${para(STORY.byline, 'Byline')}${PAGES.map((text) => para(xml(text))).join('')}`, 'PS', 'Northwest Agency, 3 March 2026', '<text:page-number>1</text:page-number>'),
};

const program = 'LibreOffice 7.4.7 from a flat OpenDocument source';
const story = (hide) => [{ paragraphs: storyParagraphs(hide) }];
const tracked = [{ paragraphs: before }, { paragraphs: after }];

/** What LibreOffice makes of the sources, by target. */
export const CONVERTED = {
  'story-lo.docx': { from: 'story', format: 'Word document', program, drafts: story(false), remarks: ['hidden-text', 'footnotes-apart', 'comments-left-out'] },
  'story-lo.odt': { from: 'story', format: 'OpenDocument text', program, drafts: story(false), remarks: ['hidden-text', 'footnotes-apart', 'comments-left-out'] },
  'story-lo.rtf': { from: 'story', format: 'RTF document', program, drafts: story(false), remarks: ['hidden-text', 'footnotes-apart', 'comments-left-out'] },
  'story.fodt': { from: null, format: 'OpenDocument text', program: 'written by hand', drafts: story(false), remarks: ['hidden-text', 'footnotes-apart', 'comments-left-out'] },
  'tracked-lo.docx': { from: 'tracked', format: 'Word document', program, drafts: tracked, remarks: ['tracked-changes'] },
  'tracked-lo.odt': { from: 'tracked', format: 'OpenDocument text', program, drafts: tracked, remarks: ['tracked-changes'] },
  // LibreOffice writes a paragraph as inserted where only its end is.
  'tracked-lo.rtf': { from: 'tracked', format: 'RTF document', program, drafts: [{ paragraphs: before.slice(0, -1) }, tracked[1]], remarks: ['tracked-changes'] },
  'columns-lo.pdf': { from: 'columns', format: 'PDF', program, drafts: [{ paragraphs: [['headline', STORY.headline], ...body(COLUMNS)] }], remarks: ['running-heads-left-out'] },
  'pages-lo.pdf': { from: 'pages', format: 'PDF', program, drafts: [{ paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ...body(PAGES)] }], remarks: ['running-heads-left-out'] },
};

/** A Word file in the shape Word itself writes: split runs, moves, marked paragraph ends, text box with its fallback. */
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text, props = '') => `<w:r>${props === '' ? '' : `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
const gone = (text) => `<w:del w:id="1" w:author="D" w:date="2026-03-03T12:00:00Z"><w:r><w:delText xml:space="preserve">${xml(text)}</w:delText></w:r></w:del>`;
const fresh = (text) => `<w:ins w:id="2" w:author="D" w:date="2026-03-03T12:00:00Z">${run(text)}</w:ins>`;
const wp = (inner, props = '') => `<w:p w:rsidR="00A1"><w:pPr>${props}</w:pPr>${inner}</w:p>`;
const marked = (kind) => `<w:rPr><w:${kind} w:id="3" w:author="D" w:date="2026-03-03T12:00:00Z"/></w:rPr>`;

export const WORD_BODY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>
${wp(run(STORY.headline), '<w:pStyle w:val="Titel"/>')}
${wp(`${run('PORT ELLERY (NWA)')}${run(' — Ferry crews walked off the job at dawn Tuesday, stranding ')}${gone('about 2,300')}${fresh('more than 2,600')}${run(' commuters.')}`)}
${wp(`<w:moveFromRangeStart w:id="9" w:name="m1"/><w:moveFrom w:id="10" w:author="D">${run(full[6])}</w:moveFrom><w:moveFromRangeEnd w:id="9"/>`, marked('moveFrom'))}
${wp(`${run(full[3])}<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${wp(run(STORY.caption), '<w:pStyle w:val="Beschriftung"/>')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${wp(run(STORY.caption))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`)}
${wp(run('The last strike, in 1998, lasted 19 days.'), marked('del'))}
${wp(run(' It cost the island’s hotels a fifth of their season.'))}
${wp(fresh(full[4]), marked('ins'))}
${wp(`<w:moveTo w:id="11" w:author="D">${run(full[6])}</w:moveTo>`)}
${wp(`${run('Contact: ')}${run('555-0199', '<w:vanish/>')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://nwa.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' the NWA desk')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}
<w:tbl><w:tr><w:tc>${wp(run('Boats'))}</w:tc><w:tc>${wp(run('3'))}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="20" w:author="D"/></w:trPr><w:tc>${wp(run('Crews'))}</w:tc><w:tc>${wp(run('11'))}</w:tc></w:tr></w:tbl>
<w:sectPr/></w:body></w:document>`;
export const WORD_STYLES = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style></w:styles>`;

export const WORD_DRAFTS = [
  { paragraphs: [['headline', STORY.headline], ['body', lede('about 2,300')], ['body', full[6]], ['body', full[3]], ['caption', STORY.caption], ['body', 'The last strike, in 1998, lasted 19 days.'], ['body', 'It cost the island’s hotels a fifth of their season.'], ['body', 'Contact: 555-0199 the NWA desk'], ['body', 'Boats'], ['body', '3']] },
  { paragraphs: [['headline', STORY.headline], ['body', lede('more than 2,600')], ['body', full[3]], ['caption', STORY.caption], ['body', 'The last strike, in 1998, lasted 19 days. It cost the island’s hotels a fifth of their season.'], ['body', full[4]], ['body', full[6]], ['body', 'Contact: 555-0199 the NWA desk'], ['body', 'Boats'], ['body', '3'], ['body', 'Crews'], ['body', '11']] },
];
