/** What XML 1.0 cannot hold, not even as a number (section 2.2): control characters, halves of surrogate pairs, two non-characters. */
// Control characters are what is looked for.
// oxlint-disable-next-line no-control-regex
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML can hold it: what it cannot is shown as �, so that nobody takes the place for empty. */
export const legalXml = (text: string): string => text.replace(ILLEGAL, '\ufffd');

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text for an element or an attribute in double quotes. A carriage return is written as a number, as parsers make it a line feed. */
export const escapeXml = (text: string): string => legalXml(text).replace(/[&<>"\r]/g, (sign) => NAMED[sign] ?? sign);
