/** Longest label, in UTF-16 units; a column head at its narrowest shows about half of it. */
const MAX_LABEL_UNITS = 60;

/** Agencies and broadcasters that file names write in lower case and nobody else does. */
const ACRONYMS = new Set('abc afp ansa ap bbc cbc cbs cnn dpa efe epa itn itv nbc npr pa pti rte tass uk un upi us ard zdf'.split(' '));

const EXTENSION = /(?<=.)\.[a-z][a-z0-9]{0,7}$/i;
/** "1-", "02_", "(3) ", "4. ": a place in a folder, not a part of the name. Longer numbers are years or slugs. */
const ORDINAL = /^(?:\(\d{1,3}\)|\d{1,3}[-_.)]|\d{1,3}(?= ))[-_\s]*(?=\p{L})/u;
/** Control characters, and those that turn the direction of text: they could make a name read as another. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * A version's label from the name of its file: "1-ap-early.txt" → "AP early". Path, extension and a leading ordinal go,
 * hyphens and underscores become spaces. A name with capitals of its own keeps them; one without gets a first capital
 * and the agencies theirs. Never empty: "Untitled" where nothing is left. Only ever shown as text.
 */
export function labelFromFileName(fileName: string): string {
  const last = fileName.split(/[\\/]/).findLast((part) => part.trim() !== '') ?? '';
  const clean = last.normalize('NFC').replace(UNSEEN, '').trim();
  const stem = clean.replace(EXTENSION, '');
  const words = stem.replace(ORDINAL, '').replace(/[_\s]+|(?<=[\p{L}\p{N}])-+(?=[\p{L}\p{N}])/gu, ' ').trim();
  return cap(/\p{Lu}/u.test(words) ? words : capitalise(words)) || 'Untitled';
}

function capitalise(words: string): string {
  const spelled = words.split(' ').map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word)).join(' ');
  const first = String.fromCodePoint(spelled.codePointAt(0) ?? 32);
  return first.toUpperCase() + spelled.slice(first.length);
}

/** Cuts between words where one ends near the limit; never inside a pair of surrogates. */
function cap(label: string): string {
  if (label.length <= MAX_LABEL_UNITS) return label.trim();
  const room = label.slice(0, MAX_LABEL_UNITS - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = room.lastIndexOf(' ');
  return `${(space > MAX_LABEL_UNITS / 2 ? room.slice(0, space) : room).trim()}…`;
}
