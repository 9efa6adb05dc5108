import { afterProlog } from '#formats/xml/xmlRoot.ts';
import type { FileFacts } from './fileFacts.ts';

/**
 * How strongly a file's bytes speak for one kind: 1 = a signature that nothing else has, 0.9 = the words of a
 * format that is itself text, 0.5 = looks so and the name agrees, 0 = no. The extension alone never decides.
 */
export type Sniff = (file: FileFacts) => number;

const CERTAIN = 1;
const WORDS = 0.9;
const LIKELY = 0.7;
const HINTED = 0.5;

const has = (file: FileFacts, test: (name: string) => boolean): boolean => file.entries?.some(test) ?? false;

export const sniffZip: Sniff = (file) => (file.entries === null ? 0 : HINTED);

export const sniffDocx: Sniff = (file) => (has(file, (name) => /^word\/document\d*\.xml$/i.test(name)) ? CERTAIN : 0);

export const sniffOdt: Sniff = (file) => {
  if (file.entries === null) return 0;
  if (/mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(file.head.slice(0, 200))) return CERTAIN;
  return has(file, (name) => name === 'content.xml') && !file.head.slice(0, 200).includes('opendocument.') ? LIKELY : 0;
};

export const sniffFlatOdt: Sniff = (file) =>
  file.root?.local === 'document' && file.root.tag.includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0') ? CERTAIN : 0;

export const sniffRtf: Sniff = (file) => (/^\s*\{\\(rtf|urtf)/.test(file.head) ? CERTAIN : 0);

export const sniffPdf: Sniff = (file) => (/^[\s\S]{0,1024}?%PDF-\d/.test(file.head.slice(0, 1100)) ? CERTAIN : 0);

export const sniffNitf: Sniff = (file) => (file.root?.local === 'nitf' ? CERTAIN : 0);

const G2_ROOTS = new Set(['newsMessage', 'newsItem', 'packageItem', 'planningItem', 'conceptItem', 'knowledgeItem', 'catalogItem']);

export const sniffNewsmlG2: Sniff = (file) => (file.root !== null && G2_ROOTS.has(file.root.local) ? CERTAIN : 0);

export const sniffNewsml1: Sniff = (file) =>
  file.root !== null && (file.root.local === 'NewsML' || file.root.local === 'NewsItem' || file.root.local === 'NewsComponent') ? CERTAIN : 0;

/**
 * Elements that pages leave behind in pasted copy. A text that begins with one of them is a story with a tracking tag
 * above it, not a document in XML, unless its first line says so.
 */
const STRAYS = new Set('a amp-img audio base br button canvas embed hr iframe img input link noscript object picture script source svg video wbr'.split(' '));

export const sniffXml: Sniff = (file) => {
  if (file.root !== null) {
    const { local } = file.root;
    if (local.toLowerCase() === 'html') return 0;
    return STRAYS.has(local.toLowerCase()) && !/^\s*<\?xml\s/i.test(file.text) ? 0 : HINTED;
  }
  // The prolog alone: a file that was cut before its first element.
  return /^\s*<(\?xml\s|!doctype\s+(?!html))/i.test(file.text) ? HINTED : 0;
};

/** Tags that make a text a page. One of them counts only at its start, so that a story about HTML stays a story. */
const HTML_START = /^<(!doctype\s+html|html|head|body|article|main|section|div|p|meta|table|span|h[1-6]|style|b|i|font|ul|ol|title)\b/i;
const HTML_MANY = /<\/(p|div|span|article|h[1-6]|li|body|html)>/gi;
/** Closing tags from which text is taken for markup although it starts with words. */
const MIN_CLOSING_TAGS = 3;

export const sniffHtml: Sniff = (file) => {
  const first = afterProlog(file.text, false);
  const start = first < 0 ? '' : file.text.slice(first, first + 100);
  if (file.root !== null && file.root.local.toLowerCase() !== 'html' && !HTML_START.test(start)) return 0;
  if (/^<(!doctype\s+html|html)\b/i.test(start)) return CERTAIN;
  const closing = file.text.match(HTML_MANY)?.length ?? 0;
  if (HTML_START.test(start) && closing > 0) return WORDS;
  if (closing >= MIN_CLOSING_TAGS) return /^html?$|^xhtml$/.test(file.extension) ? LIKELY : HINTED;
  return 0;
};

const HEADER_LINE = /^(received|return-path|delivered-to|mime-version|message-id|from|to|subject|date|content-type|x-[\w-]+|reply-to|cc|dkim-signature|arc-seal|authentication-results|thread-topic|importance|list-\w+|sender|user-agent|in-reply-to|references|content-transfer-encoding|content-language|accept-language)\s*:/i;
/** Mail headers among the first lines that make a text a mail: two may stand in a memo, three with an address do not. */
const MIN_HEADERS = 3;

export const sniffEml: Sniff = (file) => {
  const end = file.text.search(/\r?\n\r?\n/);
  const block = (end < 0 ? file.text : file.text.slice(0, end)).replace(/^From .*\r?\n/, '');
  const lines = block.split(/\r?\n/).slice(0, 200);
  if (!/^[\w-]+\s*:/.test(lines[0] ?? '')) return 0;
  const known = lines.filter((line) => HEADER_LINE.test(line)).length;
  const wellFormed = lines.every((line) => line === '' || /^[!-9;-~]+\s*:/.test(line) || /^[ \t]/.test(line));
  if (!wellFormed) return 0;
  if (end < 0 && /^(from|return-path|received|delivered-to):.*[@;]/i.test(block)) return WORDS;
  const transport = /^(mime-version|message-id|received|content-type)\s*:/im.test(block);
  if (transport && known >= 2) return CERTAIN;
  return known >= MIN_HEADERS && /^from\s*:.*@/im.test(block) ? WORDS : 0;
};

const JSON_START = /^\s*[{[]/;
const NINJS_KEYS = /"(body_text|body_html|body_xhtml|bodies|versioncreated|pubstatus|versionCreated|slugline|usageterms|headlines)"\s*:/g;

export const sniffNinjs: Sniff = (file) => {
  if (!JSON_START.test(file.text)) return 0;
  const keys = new Set([...file.text.matchAll(NINJS_KEYS)].map((match) => match[1]));
  return (keys.size >= 2 && /"(uri|guid|altids|type)"\s*:/.test(file.text)) || (/ninjs/i.test(file.text) && keys.size >= 1) ? WORDS + 0.05 : 0;
};

export const sniffJson: Sniff = (file) => {
  if (!JSON_START.test(file.text)) return 0;
  if (/^\s*(\[\s*(\]|[{["]|-?\d|true|false|null)|\{\s*(\}|"))/.test(file.text)) return file.extension.startsWith('json') ? WORDS : LIKELY + 0.1;
  return 0;
};

export const sniffIptc7901: Sniff = (file) => {
  const start = file.head.slice(0, 600);
  // Control characters frame these messages.
  // eslint-disable-next-line no-control-regex
  if (/^[\s\u0016\u0000-\u0008]*\u0001\s*[A-Za-z]{1,5}\d{1,5}[ \t]+\S/.test(start)) return CERTAIN;
  return /^\s*[a-z]{2,4}\d{3,4} [1-6] [a-z]{1,4} {1,2}\d{1,4}\b[^\n]*\r?\n/i.test(start) && /^[ \t]*\d{6} [A-Za-z]{3} \d{2}[ \t\r]*$/m.test(file.head) ? WORDS : 0;
};

/** A head line with its marks: "^" begins it, "<" or "=" quads it. A slug is a wire's alone; of others it takes two. */
const SLUG_LINE = /^[^\S\n]*\^(AM|PM|BC|AP)-[^\n]*<[^\S\n]*$/im;
const HEAD_LINE = /^[^\S\n]*\^[^\n]+[<=][^\S\n]*$/gm;
const MIN_HEAD_LINES = 2;

export const sniffAnpa: Sniff = (file) => {
  const start = file.head.slice(0, 600);
  // eslint-disable-next-line no-control-regex
  if (/^\s*\u0016*\u0001?\s*[A-Za-z]\d{3,4}[\u001f\u001e-][a-z-]*[^\n]*\r?\n[\s\u0000-\u001f]*[a-z][ \u0000-\u001f][a-z]/i.test(start)) return CERTAIN;
  if (/^\s*[A-Za-z]\d{3,4}[a-z]*-*\r?\n[bdfhrsuz] [a-z]\b.*\d{1,2}-\d{1,2} {1,2}\d{4}/i.test(start)) return WORDS;
  return SLUG_LINE.test(start) || (start.match(HEAD_LINE)?.length ?? 0) >= MIN_HEAD_LINES ? WORDS : 0;
};

/** Separators a table may use, in the order they are tried. */
export const CSV_SEPARATORS = [',', ';', '\t', '|'] as const;
const CSV_TEXT_COLUMN = /^["\s]*(text|body|content|story|copy|article|body_text|plain_?text|paragraphs?|texte|testo|contenido)["\s]*$/i;

/** The separator of a table of stories, told by a header line that names a column of text; null where there is none. */
export function csvSeparator(text: string): string | null {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  if (first.length > 2_000) return null;
  for (const separator of CSV_SEPARATORS) {
    const cells = first.split(separator);
    if (cells.length >= 2 && cells.some((cell) => CSV_TEXT_COLUMN.test(cell))) return separator;
  }
  return null;
}

export const sniffCsv: Sniff = (file) => {
  if (csvSeparator(file.text) !== null) return LIKELY;
  return /^[ct]sv$/.test(file.extension) && /^[^\n]*[,;\t]/.test(file.text) ? HINTED : 0;
};

const MARKDOWN_MARKS: readonly RegExp[] = [
  /^#{1,6} +\S/m,
  /^(?:.+)\n(?:={3,}|-{3,})[ \t]*$/m,
  /(?<![\w*])\*\*[^\s*][^*\n]{0,300}\*\*(?![\w*])/,
  /\[[^\]\n]{1,300}\]\((?:https?:|mailto:|\/|#|\.)[^)\s]{0,500}(?: "[^"\n]*")?\)/,
  /^(?:```|~~~)/m,
  /^> \S/m,
  /!\[[^\]\n]{0,300}\]\([^)\s]{1,500}\)/,
  /^---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n/,
  /(?<![\w*])\*[^\s*][^*\n]{0,200}[^\s*]\*(?![\w*])/,
  /(?<![\w_])_[^\s_][^_\n]{0,200}[^\s_]_(?![\w_])/,
];

export const sniffMarkdown: Sniff = (file) => {
  const text = file.text.replace(/\r\n?/g, '\n');
  if (/<(p|div|html)\b/i.test(text.slice(0, 500))) return 0;
  const marks = MARKDOWN_MARKS.filter((mark) => mark.test(text)).length;
  const named = /^(md|markdown|mdown|mkd)$/.test(file.extension);
  if (named) return marks >= 1 ? LIKELY : HINTED - 0.05;
  return marks >= 2 ? HINTED - 0.1 : 0;
};

/** Everything else that is text. */
export const sniffPlain: Sniff = () => 0.1;
