import type { Budget } from '#formats/readers/budget.ts';
import { Stopped } from '#formats/readers/budget.ts';

/** What a streaming reader gets told. Names keep their prefix; text comes in the order it stands. */
export type XmlEvents = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
};

/** Characters handed to the parser at once: small enough that a cancelled reading ends soon. */
const PIECE = 65_536;

/**
 * Reads XML as a stream of events, without a tree. Nothing outside the text is ever fetched and no entity is expanded
 * but the five of XML and character numbers: a document type that points elsewhere is passed over (real NITF has one),
 * one that declares things inside itself is refused. Broken markup stops the reading: half a text is never shown.
 */
export async function parseXml(source: string, file: { name: string; kind: string }, budget: Budget, events: XmlEvents): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const { name, kind } = file;
  const text = withNamedCharacters(source);
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new Stopped({ code: 'damaged-file', name, kind, reason: reasonOf(error.message) });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Stopped({ code: 'unsafe-file', name, kind, reason: 'it declares entities of its own' });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    budget.depth(depth);
    budget.spend('nodes', 1);
    events.open(tag.name, tag.attributes as Record<string, string>);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(tag.name);
  });
  const onText = (piece: string): void => {
    budget.spend('nodes', 1);
    events.text(piece);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  // saxes asks for surrogate pairs to stay together; a piece never ends inside one.
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + PIECE, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1;
    parser.write(text.slice(at, end));
    budget.check();
    at = end;
  }
  parser.close();
}

/** The parser's message without its position and jargon, as the end of "take-4.xml is damaged: …". */
function reasonOf(message: string): string {
  if (/unclosed tag|document must contain|unexpected end|unclosed/i.test(message)) return 'its end is missing';
  return 'its markup is broken';
}

/** Names from HTML that feeds use without declaring them. They are data, so they are read as what they mean. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '160', ndash: '8211', mdash: '8212', lsquo: '8216', rsquo: '8217', ldquo: '8220', rdquo: '8221', hellip: '8230', bull: '8226', euro: '8364',
  pound: '163', eacute: '233', egrave: '232', agrave: '224', ccedil: '231', uuml: '252', ouml: '246', auml: '228', szlig: '223', ntilde: '241',
  copy: '169', reg: '174', deg: '176', middot: '183', frac12: '189', laquo: '171', raquo: '187', shy: '173', times: '215', trade: '8482',
};

function withNamedCharacters(text: string): string {
  return text.replace(/&([a-z]{3,6}\d{0,2});/g, (whole, name: string) => (NAMED[name] === undefined ? whole : `&#${NAMED[name]};`));
}
