import type { Place } from './piece.ts';
import type { RedlineNote } from './rows.ts';
import { ROLE_WORDS } from './classWords.ts';

/** A redline note in words: "From AP 1 ¶5", "Clause moved down to ¶3", "Split in 3", "Headline". */
export function noteWords(note: RedlineNote, names: Readonly<Record<string, string>>): string {
  switch (note.kind) {
    case 'moved-here':
      return `From ${names[note.place.siglum] ?? note.place.siglum}${numberOf(note.place)}`;
    case 'moved-away':
      return `${note.clause ? 'Passage moved' : 'Moved'} ${note.place.up ? 'up' : 'down'}${note.place.number === null ? '' : ' to'}${numberOf(note.place)}`;
    case 'style':
      return 'Style only';
    case 'split':
      return `Split in ${note.parts}`;
    case 'merged':
      return `${note.parts} paragraphs merged`;
    case 'furniture':
      return ROLE_WORDS[note.role];
  }
}

const numberOf = (place: Place): string => (place.number === null ? '' : ` ¶${place.number}`);
