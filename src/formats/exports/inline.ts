import type { Mark, Piece, Place } from '#core/project/piece.ts';

/** How a format writes the parts of a paragraph. `inside` is written already. */
export type Inline = {
  text(text: string): string;
  mark(mark: Mark, inside: string): string;
  /** A paragraph break that came (`split`) or went (`merge`). */
  join(operation: 'split' | 'merge'): string;
  /** A character that cannot be seen, named: the character itself stands in the text that follows. */
  box(label: string, says: string): string;
  /** A passage that stood here has gone elsewhere. */
  stub(words: number, to: Place): string;
};

/** Writes the pieces of one paragraph in a format's own marks. */
export function writePieces(pieces: readonly Piece[], inline: Inline): string {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'text': return inline.text(piece.text);
      case 'mark': return inline.mark(piece.mark, writePieces(piece.pieces, inline));
      case 'join': return inline.join(piece.operation);
      case 'box': return inline.box(piece.label, piece.says);
      case 'stub': return inline.stub(piece.words, piece.to);
    }
  }).join('');
}

/** "AP 2 ¶3", or the version's name alone for furniture. */
export const placeWords = (place: Pick<Place, 'siglum' | 'number'>, names: Readonly<Record<string, string>>): string =>
  `${names[place.siglum] ?? place.siglum}${place.number === null ? '' : ` ¶${place.number}`}`;

/** Words in quotation marks, unless they bring their own. */
export const quoted = (words: string): string => (/^["“”«„'‘’`]/u.test(words) ? words : `“${words}”`);

/** "12 words to ¶3". */
export const stubWords = (words: number, to: Place): string => `${words} ${words === 1 ? 'word' : 'words'} to ${to.number === null ? to.siglum : `¶${to.number}`}`;
