import { paragraphTexts } from '#core/project/paragraphTexts.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import { escapeXml, legalXml } from '#formats/xml/escapeXml.ts';
import { pairsOf, type ExportedStory } from '../exported.ts';
import { apparatus, type Witness } from './apparatus.ts';
import { teiBody, type BaseParagraphs } from './teiBody.ts';
import { MARK, witnessEdits } from './witnessEdits.ts';

/**
 * All versions of a story as a critical apparatus in TEI P5, by parallel segmentation: the text of every witness can be
 * read back from it, letter for letter. Versions stand as they were read against the base.
 */
export function writeTei(story: ExportedStory): string {
  const { collation, sigla, base, title, notes, at } = story;
  const version = collation.versions[base];
  const pairs = pairsOf(story);
  const texts = version === undefined ? [] : paragraphTexts(version).map(legalXml);
  let end = 0;
  const places: BaseParagraphs = new Map(version?.paragraphs.map(({ number, role }, i) => {
    const start = end;
    end += (texts[i]?.length ?? 0) + MARK.length;
    return [start, { number, role }];
  }));
  const witnesses: readonly Witness[] = [
    { siglum: sigla[base] ?? '', edits: [] },
    ...pairs.map(({ comparison, sigla: letters }) => ({ siglum: letters.after, edits: witnessEdits(buildMarkIndex(comparison, letters)) })),
  ];
  const groups = apparatus(texts.map((text) => text + MARK).join(''), witnesses);
  const list = collation.versions.map(({ name, publishedAt }, i) =>
    `<witness xml:id="${sigla[i] ?? ''}">${escapeXml(name)}${publishedAt === null ? '' : ` <date when="${escapeXml(publishedAt)}">${escapeXml(publishedAt)}</date>`}</witness>`).join('\n');
  const back = notes.length === 0 ? '' : `<back><div>${notes.map(({ initials, text, place }) => {
    const where = place === null ? '' : ` n="${escapeXml(`${place.siglum}${place.number === null ? '' : ` ¶${place.number}`}`)}"`;
    return `<note${where}>${escapeXml(initials === '' ? text : `${initials}: ${text}`)}</note>`;
  }).join('\n')}</div></back>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>Collated with Writethru${at === null ? '' : `, <date when="${escapeXml(at)}">${escapeXml(at.slice(0, 10))}</date>`}. Not published.</p></publicationStmt>
<sourceDesc><listWit>
${list}
</listWit></sourceDesc>
</fileDesc>
<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc>
</teiHeader>
<text>
<body><div>
${teiBody(groups, witnesses, places)}</div></body>
${back}</text>
</TEI>
`;
}
