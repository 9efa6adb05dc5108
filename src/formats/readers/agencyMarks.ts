/**
 * Quotes and dashes as wires write them in seven bits, as what they mean: two grave accents and two apostrophes are
 * quotation marks, a lone underscore and two hyphens between words are a dash. A line of underscores stays a rule, with
 * blanks between them or without.
 */
export function agencyMarks(text: string): string {
  return text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(^|[\s(“])`(?=[\p{L}\p{N}])/gu, '$1‘')
    .replace(/(?<=[^\s_]\s{1,3})_(?=\s{1,3}[^\s_])/g, '—')
    .replace(/(?<=\s)--(?=\s)/g, '—')
    .replace(/(?<=[\p{L}\p{N}”])--(?=[\p{L}\p{N}“])/gu, '—');
}

/** Printable text: control characters of transmission out, line ends unified. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** The agency that a dateline names in brackets: "LONDON (AP)" → AP. */
export function agencyIn(firstParagraph: string): string | null {
  return /^[^()]{2,80}\(([\p{L}][\p{L}\d./ -]{1,20})\)/u.exec(firstParagraph)?.[1] ?? null;
}
