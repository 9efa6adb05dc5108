// Wire messages written after the published specifications (NITF 3.4, NewsML-G2 2.28, NewsML 1.2, ninjs 1.4 and 2.0,
// IPTC 7901 rev. 5, ANPA 84-2). Each returns the file's bytes and what a reader must find.
import { STORY, VERSIONS, body, fromWire, toWire, wrap, xml } from './story.mjs';

const p = (texts, tag = 'p') => texts.map((text) => `<${tag}>${xml(text)}</${tag}>`).join('\n        ');
const full = STORY.paragraphs;
const latin1 = (text) => Buffer.from(text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, '--'), 'latin1');
const plainMarks = (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, '--');

export const WIRE = {
  'nitf-doctype.xml': () => ({
    format: 'NITF',
    program: 'written by hand',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
<nitf version="-//IPTC//DTD NITF 3.4//EN" change.date="October 18, 2006">
  <head>
    <title>${xml(STORY.headline)}</title>
    <docdata management-status="usable">
      <doc-id regsrc="NWA" id-string="NWA-2026-0303-11"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20260303T164000Z"/>
      <date.release norm="20260303T180000Z"/>
      <du-key key="BC-Ferry Strike,2nd Ld-Writethru" version="3"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>${xml(STORY.headline)}</hl1><hl2>${xml(STORY.standfirst)}</hl2></hedline>
      <byline>By <person>MARA LINDQVIST</person><byttl>NWA Writer</byttl></byline>
      <distributor>NWA</distributor>
      <dateline><location>PORT ELLERY</location></dateline>
    </body.head>
    <body.content>
      <block id="Main">
        ${p(full)}
      </block>
    </body.content>
    <body.end><tagline>Jon Abara in Saltmere contributed to this report.</tagline></body.end>
  </body>
</nitf>`,
    drafts: [{
      publishedAt: '2026-03-03T16:40:00Z', source: 'NWA', take: '2nd Ld-Writethru', embargo: '2026-03-03T18:00:00Z',
      paragraphs: [['headline', STORY.headline], ['standfirst', STORY.standfirst], ['byline', 'By MARA LINDQVIST, NWA Writer'], ...body(full), ['contributor', 'Jon Abara in Saltmere contributed to this report.']],
    }],
  }),

  'nitf-blocks-latin1.xml': () => ({
    format: 'NITF',
    program: 'written by hand, ISO-8859-1',
    content: latin1(`<?xml version="1.0" encoding="ISO-8859-1"?>
<nitf>
  <head><docdata><date.issue norm="20260303T0710Z"/><doc-id id-string="f1"/></docdata></head>
  <body>
    <body.head><hedline><hl1>${xml(STORY.headline)}</hl1></hedline><byline>${STORY.byline}</byline></body.head>
    <body.content>
      <block><media media-type="image"><media-reference source="a.jpg"/><media-caption><p>${xml(STORY.caption)}</p></media-caption></media>
      ${p(full.slice(0, 3))}</block>
    </body.content>
    <body.content>
      <block><hl2>${STORY.title2}</hl2>${p(full.slice(3))}</block>
    </body.content>
  </body>
</nitf>`),
    drafts: [{
      publishedAt: '2026-03-03T07:10:00Z',
      paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ['caption', STORY.caption], ...body(full.slice(0, 3)), ['heading', STORY.title2], ...body(full.slice(3))].map(([role, text]) => [role, plainMarks(text)]),
    }],
  }),

  'nitf-escaped.xml': () => ({
    format: 'NITF',
    program: 'written by hand, body escaped as HTML',
    content: `<?xml version="1.0" encoding="utf-8"?>
<nitf><head><title>${STORY.headline}</title></head><body><body.head/><body.content>${xml(full.map((text) => `<p>${xml(text)}</p>`).join('\r\n'))}</body.content></body></nitf>`,
    drafts: [{ publishedAt: null, paragraphs: [['headline', STORY.headline], ...body(full)] }],
  }),

  'g2-xhtml.xml': () => ({
    format: 'NewsML-G2',
    program: 'written by hand, inline XHTML',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:nwa.example:20260303:ferry" version="3" standard="NewsML-G2" standardversion="2.28" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_36.xml"/>
  <itemMeta><itemClass qcode="ninat:text"/><provider literal="NWA"/><versionCreated>2026-03-03T16:40:00+00:00</versionCreated><embargoed>2026-03-03T18:00:00Z</embargoed><pubStatus qcode="stat:usable"/><edNote>Updates with mediator.</edNote></itemMeta>
  <contentMeta><urgency>4</urgency><slugline>BC-Ferry Strike (UPDATE 2)</slugline><headline>${xml(STORY.headline)}</headline><by>${STORY.byline}</by></contentMeta>
  <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${xml(STORY.headline)}</title></head><body>
        ${p(full.slice(0, 3))}<h2>${STORY.heading.text}</h2>${p(full.slice(3))}
  </body></html></inlineXML></contentSet>
</newsItem>`,
    drafts: [{
      publishedAt: '2026-03-03T16:40:00Z', source: 'NWA', take: 'UPDATE 2', embargo: '2026-03-03T18:00:00Z',
      paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ['advisory', 'Updates with mediator.'], ...body(full.slice(0, 3)), ['heading', STORY.heading.text], ...body(full.slice(3))],
    }],
  }),

  'g2-message.xml': () => ({
    format: 'NewsML-G2',
    program: 'written by hand, three versions and a picture in one message, newest first',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-03T17:00:00Z</sent><sender>nwa.example</sender></header><itemSet>
${[...VERSIONS].reverse().map((one) => `<newsItem guid="tag:nwa.example,2026:ferry" version="${one.version}"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:NWA"/><versionCreated>${one.time}</versionCreated></itemMeta>
<contentMeta><slugline>BC-Ferry Strike${one.take === null ? '' : `,${one.take}`}</slugline><headline>${STORY.headline}</headline></contentMeta>
<contentSet><inlineData contenttype="text/html">${xml(one.paragraphs.map((text) => `<p>${xml(text)}</p>`).join(''))}</inlineData></contentSet></newsItem>`).join('\n')}
<newsItem guid="tag:nwa.example,2026:ferry-photo" version="1"><itemMeta><itemClass qcode="ninat:picture"/><versionCreated>2026-03-03T07:00:00Z</versionCreated></itemMeta><contentMeta><headline>Idle ferries</headline></contentMeta><contentSet><remoteContent href="ferry.jpg" contenttype="image/jpeg"/></contentSet></newsItem>
</itemSet></newsMessage>`,
    drafts: VERSIONS.map((one) => ({ publishedAt: one.time, source: 'NWA', take: one.take, paragraphs: [['headline', STORY.headline], ...body(one.paragraphs)] })),
  }),

  'g2-nitf.xml': () => ({
    format: 'NewsML-G2',
    program: 'written by hand, NITF inside, prefixed names',
    content: `<?xml version="1.0"?>
<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><nar:itemMeta><nar:provider literal="NWA"/><nar:versionCreated>2026-03-03T07:10:00-05:00</nar:versionCreated></nar:itemMeta><nar:contentMeta/>
<nar:contentSet><nar:inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>${STORY.headline}</hl1></hedline><byline>${STORY.byline}</byline></body.head><body.content>${p(full)}</body.content></body></nitf></nar:inlineXML></nar:contentSet></nar:newsItem>`,
    drafts: [{ publishedAt: '2026-03-03T07:10:00-05:00', source: 'NWA', paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ...body(full)] }],
  }),

  'g2-oneparagraph.xml': () => ({
    format: 'NewsML-G2',
    program: 'written by hand, whole story in one paragraph element with indents',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:w:1" version="77"><itemMeta><provider literal="wire.example"/><versionCreated>2026-03-03T07:10:00.000Z</versionCreated></itemMeta><contentMeta><headline>${STORY.headline}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+html"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>${xml(full.map((text) => wrap(text, 64, '    ')).join('\n'))}</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
    drafts: [{ publishedAt: '2026-03-03T07:10:00Z', paragraphs: [['headline', STORY.headline], ...body(full)] }],
  }),

  'newsml12-nitf.xml': () => ({
    format: 'NewsML 1',
    program: 'written by hand, NITF in DataContent',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE NewsML SYSTEM "http://www.iptc.org/std/NewsML/1.2/specification/NewsML_1.2.dtd">
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260303T164100Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><ProviderId>nwa.example</ProviderId><DateId>20260303</DateId><NewsItemId>ferry</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:nwa.example:20260303:ferry:2N</PublicIdentifier></NewsIdentifier><NameLabel>FERRY-STRIKE</NameLabel></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260303T071000Z</FirstCreated><ThisRevisionCreated>20260303T164000Z</ThisRevisionCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260303T180000Z</DateAndTime></StatusWillChange></NewsManagement>
<NewsComponent><NewsLines><HeadLine>${STORY.headline}</HeadLine><SubHeadLine>${STORY.standfirst}</SubHeadLine><ByLine>${STORY.byline}</ByLine><SlugLine>Ferry-Strike</SlugLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="NWA"/></Provider></AdministrativeMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF"/><DataContent><nitf><body><body.head/><body.content>${p(full)}</body.content></body></nitf></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Picture"/><ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`,
    drafts: [{ publishedAt: '2026-03-03T16:40:00Z', source: 'NWA', embargo: '2026-03-03T18:00:00Z', paragraphs: [['headline', STORY.headline], ['standfirst', STORY.standfirst], ['byline', STORY.byline], ...body(full)] }],
  }),

  'newsml12-versions.xml': () => ({
    format: 'NewsML 1',
    program: 'written by hand, three news items, XHTML, escaped HTML and plain text',
    content: `<?xml version="1.0" encoding="UTF-8"?>
<NewsML>${VERSIONS.map((one, i) => `<NewsItem><Identification><NewsIdentifier><NewsItemId>ferry</NewsItemId><RevisionId>${one.version}</RevisionId></NewsIdentifier></Identification><NewsManagement><ThisRevisionCreated>${one.time.replace(/[-:]/g, '')}</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>${STORY.headline}</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${
      i === 0 ? `<p>${one.paragraphs.map(xml).join('</p><p>')}</p>` : i === 1 ? `<![CDATA[<p>${one.paragraphs.map(xml).join('</p><p>')}</p>]]>` : xml(one.paragraphs.map((text) => wrap(text, 68)).join('\n\n'))
    }</DataContent></ContentItem></NewsComponent></NewsItem>`).join('\n')}</NewsML>`,
    drafts: VERSIONS.map((one) => ({ publishedAt: one.time, paragraphs: [['headline', STORY.headline], ...body(one.paragraphs)] })),
  }),

  'feed.xml': () => ({
    format: 'XML',
    program: 'written by hand, an RSS feed with whole stories',
    content: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Saltmere Herald</title>${[VERSIONS[0], VERSIONS[2]].map((one, i) => `<item><title>${STORY.headline}, ${i + 1}</title><pubDate>Tue, 03 Mar 2026 ${one.time.slice(11, 19)} GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${one.paragraphs.map(xml).join('</p><p>')}</p>]]></content:encoded></item>`).join('')}</channel></rss>`,
    drafts: [VERSIONS[0], VERSIONS[2]].map((one, i) => ({ publishedAt: one.time, source: 'Saltmere Herald', paragraphs: [['headline', `${STORY.headline}, ${i + 1}`], ...body(one.paragraphs)] })),
  }),

  'ninjs-1-text.json': () => ({
    format: 'ninjs',
    program: 'written by hand, ninjs 1.4, plain text',
    content: JSON.stringify({
      uri: 'urn:nwa:ferry:2', type: 'text', version: '2', versioncreated: '2026-03-03T11:25:00+00:00', pubstatus: 'usable', urgency: 4, headline: STORY.headline, byline: STORY.byline,
      slugline: 'BC-Ferry Strike,1st Ld-Writethru', ednote: 'Eds: Recasts lede.', source: 'NWA', embargoed: '2026-03-03T12:00:00Z', body_text: VERSIONS[1].paragraphs.join('\n\n'),
    }, null, 2),
    drafts: [{ publishedAt: '2026-03-03T11:25:00Z', source: 'NWA', take: '1st Ld-Writethru', embargo: '2026-03-03T12:00:00Z', paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ['advisory', 'Eds: Recasts lede.'], ...body(VERSIONS[1].paragraphs)] }],
  }),

  'ninjs-1-html.json': () => ({
    format: 'ninjs',
    program: 'written by hand, ninjs 1.4, HTML with a picture association',
    content: JSON.stringify({
      guid: 'tag:nwa:1', type: 'text', versioncreated: '2026-03-03T07:10:00+0000', pubstatus: 'usable', headline: STORY.headline, byline: STORY.byline, source: 'NWA',
      body_html: `<p>${VERSIONS[0].paragraphs.map((text) => wrap(xml(text), 60)).join('</p><p>')}</p>`,
      associations: { featuremedia: { type: 'picture', headline: 'Idle ferries', body_text: 'A picture caption', uri: 'x' } },
    }),
    drafts: [{ publishedAt: '2026-03-03T07:10:00Z', paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ...body(VERSIONS[0].paragraphs)] }],
  }),

  'ninjs-2-list.json': () => ({
    format: 'ninjs',
    program: 'written by hand, ninjs 2.0, a list of versions',
    content: JSON.stringify(VERSIONS.map((one) => ({
      uri: `urn:nwa:ferry:${one.version}`, standard: { name: 'ninjs', version: '2.0' }, type: 'text', version: String(one.version), versioncreated: one.time, pubstatus: 'usable',
      headlines: [{ role: 'main', value: STORY.headline }, { role: 'sub', value: STORY.standfirst }], bylines: [{ value: STORY.byline }],
      bodies: [{ role: 'main', contenttype: 'text/html', value: `<div>${one.paragraphs.map((text) => `<p>${xml(text)}</p>`).join('')}</div>` }], provider: { name: 'NWA' },
    })), null, 1),
    drafts: VERSIONS.map((one) => ({ publishedAt: one.time, source: 'NWA', paragraphs: [['headline', STORY.headline], ['standfirst', STORY.standfirst], ['byline', STORY.byline], ...body(one.paragraphs)] })),
  }),

  'iptc7901.txt': () => ({
    format: 'IPTC 7901',
    program: 'written by hand, framed by control characters',
    content: Buffer.from(`\u0016\u0016\u0001nwa0412 4 i 0231 NWA 0387\r\nFerry/Strike/1st Ld-Writethru\r\n\u0002${STORY.headline}=\r\n${STORY.byline}=\r\n${full.map((text) => wrap(toWire(text), 69, '    ').replace(/\n/g, '\r\n')).join('\r\n')}\r\n\u0003\r\n031125 GMT mar 26\r\n\u0004`, 'latin1'),
    drafts: [{ publishedAt: '2026-03-03T11:25:00Z', source: 'NWA', take: '1st Ld-Writethru', paragraphs: [['headline', STORY.headline], ['byline', STORY.byline], ...body(full.map(fromWire))] }],
  }),

  'iptc7901-two.txt': () => ({
    format: 'IPTC 7901',
    program: 'written by hand, two messages, ISO-8859-1, blank lines between paragraphs',
    content: Buffer.concat([VERSIONS[0], VERSIONS[1]].map((one, i) => latin1(`\u0001ewa0${i + 1}07 3 vm 199 ewa 0${i + 1}21\r\nPort Ellery/Fähren/\r\n\u0002${STORY.headline}=\r\n\r\n${one.paragraphs.map((text) => wrap(plainMarks(text), 66)).join('\n\n').replace(/\n/g, '\r\n')}\r\n\r\newa yy ml\r\n\u0003\r\n03${one.time.slice(11, 13)}${one.time.slice(14, 16)} Mar 26\r\n\u0004`))),
    drafts: [VERSIONS[0], VERSIONS[1]].map((one) => ({ publishedAt: one.time.replace('Z', ''), source: 'NWA', paragraphs: [['headline', STORY.headline], ...body(one.paragraphs.map((text) => plainMarks(text).replace(/ -- /g, ' — '))), ['body', 'ewa yy ml']] })),
  }),

  'iptc7901-bare.txt': () => ({
    format: 'IPTC 7901',
    program: 'written by hand, a saved copy without its control characters',
    content: `ewp0031 4 i 210  nwa 0908\n\nTransport/Ferries/\n${STORY.headline}\nBy Mara Lindqvist, NWA =\n\n${full.map((text) => wrap(plainMarks(text), 68)).join('\n\n')}\n\n* * * *\nThe following information is not intended for publication\n\nEditing by: Jon Abara\n\n031640 Mar 26\n\n`,
    drafts: [{
      publishedAt: '2026-03-03T16:40:00',
      paragraphs: [['headline', STORY.headline], ['byline', 'By Mara Lindqvist, NWA'], ...body(full.map((text) => plainMarks(text).replace(/ -- /g, ' — '))), ['rule', '* * * *'], ['advisory', 'The following information is not intended for publication'], ['advisory', 'Editing by: Jon Abara']],
    }],
  }),

  'anpa.txt': () => ({
    format: 'ANPA 1312',
    program: 'written by hand, framed by control characters',
    content: Buffer.from(`\u0016\u0016\u0001a0412\u001fasian\r\nr i \u0013\u0011bc-ferry-strike 2ndld-writethru 03-03 0231\r\n\u0002^BC-Ferry Strike, 2nd Ld-Writethru,231<\r\n^${STORY.headline}<\r\n^Eds: Updates with mediator, details.<\r\n^By MARA LINDQVIST=\r\n^Northwest Agency=\r\n${full.map((text) => wrap(toWire(text), 64, '   ').replace(/\n/g, '\r\n')).join('\r\n')}\r\n\u0003NWA-WF-03-03-26 1640GMT<\r\n\u0004`, 'latin1'),
    drafts: [{ publishedAt: '2026-03-03T16:40:00Z', source: 'NWA', take: '2nd Ld-Writethru', paragraphs: [['headline', STORY.headline], ['byline', 'By MARA LINDQVIST'], ['byline', 'Northwest Agency'], ['advisory', 'Eds: Updates with mediator, details.'], ...body(full.map(fromWire))] }],
  }),

  'anpa-bare.txt': () => ({
    format: 'ANPA 1312',
    program: 'written by hand, a saved copy without its control characters, eastern time',
    content: `W2870asian\nr i BC-US--Ferry Strike, 1st Ld-Writethru     03-03 0231\n^BC-US--Ferry Strike, 1st Ld-Writethru,231<\n^${STORY.headline}<\n^By MARA LINDQVIST=\n${full.map((text) => `\t   ${toWire(text)} \n \n`).join('')}\t   ___\n\n\t   Jon Abara contributed to this report.\n\n\t   NWA-WF-03-03-26 0625EST<\n\n`,
    drafts: [{ publishedAt: '2026-03-03T06:25:00-05:00', source: 'NWA', take: '1st Ld-Writethru', paragraphs: [['headline', STORY.headline], ['byline', 'By MARA LINDQVIST'], ...body(full.map(fromWire)), ['rule', '___'], ['contributor', 'Jon Abara contributed to this report.']] }],
  }),
};
