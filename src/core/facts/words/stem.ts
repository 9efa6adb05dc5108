/**
 * Crude stem of an English word in comparison form: plurals, -ed, -ing, -ly fall away, hyphens too ("back-door" and
 * "backdoor" are one). Wrong stems only make two passages look a little less or more alike, never equal.
 */
export function stemOf(norm: string): string {
  let word = norm.replaceAll('-', '');
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) word = word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) word = word.slice(0, -3);
  else if (word.length > 4 && word.endsWith('ed')) word = word.slice(0, -2);
  else if (word.length > 4 && word.endsWith('ly')) word = word.slice(0, -2);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
