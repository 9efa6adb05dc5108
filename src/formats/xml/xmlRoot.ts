/** The root element's start tag, told from the text's first characters without parsing it. */
export type XmlRoot = {
  /** Name without prefix. */
  readonly local: string;
  /** The whole start tag as written, attributes included (cut at the end of what was looked at). */
  readonly tag: string;
};

/**
 * Finds the root element behind the XML declaration, comments, instructions and a document type. Null where the text
 * does not start like XML. Works by position, not by one pattern, so that a hostile prolog costs no backtracking.
 */
export function xmlRoot(text: string): XmlRoot | null {
  const at = afterProlog(text, true);
  if (at < 0) return null;
  const match = /^<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)(?=[\s/>])/u.exec(text.slice(at, at + 300));
  if (match === null) return null;
  const close = text.indexOf('>', at);
  return { local: match[2] ?? '', tag: text.slice(at, close < 0 ? undefined : close + 1) };
}

/** Where the first element (or, if not skipped, the document type) begins; -1 where the prolog never ends. */
export function afterProlog(text: string, skipDoctype: boolean): number {
  let at = skipBlank(text, 0);
  for (;;) {
    if (text.startsWith('<?', at)) at = after(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else if (skipDoctype && /^<!doctype/i.test(text.slice(at, at + 9))) at = afterDoctype(text, at);
    else return at;
    if (at < 0) return -1;
    at = skipBlank(text, at);
  }
}

function skipBlank(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text.charAt(i))) i += 1;
  return i;
}

function after(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at);
  return found < 0 ? -1 : found + mark.length;
}

function afterDoctype(text: string, at: number): number {
  const close = text.indexOf('>', at);
  const open = text.indexOf('[', at);
  if (open < 0 || close < open) return close < 0 ? -1 : close + 1;
  const end = text.indexOf(']', open);
  return end < 0 ? -1 : after(text, '>', end);
}
