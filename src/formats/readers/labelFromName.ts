/** Longest label made from a name, in UTF-16 units: a column head at its narrowest holds about that many. */
const MAX_LABEL = 120;

/**
 * A file's name as a label: the last part of its path without extension. Names come from strangers: control and
 * direction characters are dropped, and nothing in it is ever used as markup or as a path.
 */
export function labelFromName(fileName: string): string {
  const last = fileName.split(/[\\/]/).findLast((part) => part.trim() !== '') ?? '';
  // eslint-disable-next-line no-control-regex
  const clean = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  const stem = clean.replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return (stem === '' ? clean : stem).slice(0, MAX_LABEL) || 'Untitled';
}
