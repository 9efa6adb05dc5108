/** Elements that make paragraphs. Without one the plain text says as much, with its own line ends. */
const BLOCKS = /<(?:p|h[1-6]|li|blockquote|article|td)[\s>]/i;
/** A byte order mark: pasted markup is a string, whatever charset it still claims to be in. */
const MARK = '\uFEFF';

/** Rich text from the clipboard as a page that the HTML reader takes; null where the plain text serves better. */
export function richText(html: string): string | null {
  if (!BLOCKS.test(html)) return null;
  return `${MARK}${/<(?:!doctype|html)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`}`;
}
