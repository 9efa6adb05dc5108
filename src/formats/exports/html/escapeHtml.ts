const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;', '\0': '\ufffd' };

/** Copy as text or attribute of an HTML page: the same characters, and no markup of its own. */
// NUL is what HTML cannot hold.
// oxlint-disable-next-line no-control-regex
export const escapeHtml = (text: string): string => text.replace(/[&<>"'\r\u0000]/g, (sign) => SIGNS[sign] ?? sign);
