/**
 * A table as RFC 4180 asks: commas, lines that end with CR LF, every field that needs it in quotes. It begins with a byte
 * order mark, without which Excel takes UTF-8 for the system's old code page and shows “ as â€œ; other programs skip it.
 */
export const writeTable = (rows: readonly (readonly (string | number | null)[])[]): string => `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

/** What spreadsheets take for a formula when a field begins with it, signs of full width among them (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
