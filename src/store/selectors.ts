import type { Comparison } from '#core/model/collation.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import { firstHeadline, type VersionHead } from '#core/project/versionHead.ts';
import { writeHouseStyle } from '#formats/houseStyle/houseStyleFile.ts';
import { siglumAt } from './sigla.ts';
import type { Collation, Data } from './state.ts';

/** Characters of a derived title: a headline longer than this is cut at a word (header and list hold about so many). */
const MAX_TITLE_CHARS = 60;

/**
 * What the story is called: the reader's title, else the first headline in the order of the shelf, else the first
 * version's name. Whichever two versions are in view, it is the same, and a further take at the end leaves it as it is;
 * the newest headline would name the story anew with each take. A headline counts once every version before it is read.
 */
export function storyTitle({ shelf, heads }: Pick<Data, 'shelf' | 'heads'>): string {
  if (shelf.title !== null) return shelf.title;
  const read: VersionHead[] = [];
  for (const { key } of shelf.entries) {
    const head = heads.of[key];
    if (head === undefined) break;
    read.push(head);
  }
  return shortened(firstHeadline(read) ?? shelf.entries[0]?.draft.name ?? '');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_TITLE_CHARS) return line;
  const cut = line.slice(0, MAX_TITLE_CHARS);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut.replace(/\p{Surrogate}$/u, '')}…`;
}

/** Siglum → the name that stands for it on screen. */
export const namesBySiglum = ({ shelf }: Pick<Data, 'shelf'>): Readonly<Record<string, string>> =>
  Object.fromEntries(shelf.entries.map((entry, index) => [siglumAt(index), entry.draft.name]));

/** What the pair in view differs in, as far as it is known; while a text is edited that of the moment before. */
export const comparisonOf = (collation: Collation): Comparison | null => ('comparison' in collation ? collation.comparison : null);

/** Until when the last of this story's short links is good, in milliseconds since 1970; null where none was made here. */
export function lastShortLink({ shelf, links }: Pick<Data, 'shelf' | 'links'>): number | null {
  const times = links.list.filter((link) => link.story === shelf.id).map((link) => link.expiresAt);
  return times.length === 0 ? null : Math.max(...times);
}

/** A house style as a file to keep: "night-desk.json". */
export const houseStyleFile = (style: HouseStyle): { readonly name: string; readonly text: string } =>
  ({ name: `${style.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'house-style'}.json`, text: writeHouseStyle(style) });
