import type { Role } from '#core/model/draft.ts';

type DocxStyle = { readonly id: string; readonly name: string; readonly look: string };

/** Paragraph styles by role, under names that Word knows or that newsroom templates use, so that the roles are read back. */
export const DOCX_STYLES: Readonly<Partial<Record<Role, DocxStyle>>> = {
  headline: { id: 'Title', name: 'Title', look: '<w:rPr><w:b/><w:sz w:val="36"/></w:rPr>' },
  standfirst: { id: 'Subtitle', name: 'Subtitle', look: '<w:rPr><w:i/><w:sz w:val="26"/></w:rPr>' },
  heading: { id: 'Heading2', name: 'heading 2', look: '<w:rPr><w:b/></w:rPr>' },
  byline: { id: 'Byline', name: 'Byline', look: '<w:rPr><w:color w:val="595959"/></w:rPr>' },
  dateline: { id: 'Dateline', name: 'Dateline', look: '<w:rPr><w:color w:val="595959"/></w:rPr>' },
  caption: { id: 'Caption', name: 'caption', look: '<w:rPr><w:sz w:val="20"/></w:rPr>' },
  credit: { id: 'Credit', name: 'Credit', look: '<w:rPr><w:color w:val="595959"/><w:sz w:val="20"/></w:rPr>' },
  advisory: { id: 'Advisory', name: 'Advisory', look: '<w:rPr><w:i/></w:rPr>' },
  correction: { id: 'Correction', name: 'Correction', look: '<w:rPr><w:i/></w:rPr>' },
};

/** Word's own defaults: 12 pt, 6 pt after a paragraph. */
export const docxStyleSheet = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${
    Object.values(DOCX_STYLES).map(({ id, name, look }) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look}</w:style>`).join('')}</w:styles>`;
