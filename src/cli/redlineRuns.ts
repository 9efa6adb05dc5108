import type { Mark, Piece, Place } from '#core/project/piece.ts';
import { harmless, type Look } from './terminalColour.ts';

/** A stretch of text in one look. */
export type Run = { readonly text: string; readonly look: Look };

/** `A ¶3`, or the letter alone for furniture. */
export const placeText = (place: Place): string => (place.number === null ? place.siglum : `${place.siglum} ¶${place.number}`);

/**
 * The pieces of a paragraph as runs. Without colour the marks are written out, in the notation of `git diff --word-diff`
 * for words, and in angle brackets for a passage that moved.
 */
export function piecesToRuns(pieces: readonly Piece[], colour: boolean): readonly Run[] {
  return pieces.flatMap((piece) => pieceRuns(piece, 'plain', colour));
}

function pieceRuns(piece: Piece, around: Look, colour: boolean): readonly Run[] {
  switch (piece.kind) {
    case 'text':
      return [{ text: harmless(piece.text), look: around }];
    case 'join':
      return [{ text: piece.operation === 'split' ? '[+¶]' : '[-¶]', look: 'note' }];
    case 'box':
      return [{ text: `[${piece.label}]`, look: 'note' }];
    case 'stub':
      return [{ text: ` [${piece.words} ${piece.words === 1 ? 'word' : 'words'} to ${placeText(piece.to)}] `, look: 'note' }];
    case 'mark': {
      const look = lookOf(piece.mark);
      const inside = piece.pieces.flatMap((inner) => pieceRuns(inner, look, colour));
      if (piece.mark.class === 'moved') return [{ text: '<', look }, ...inside, { text: '>', look }];
      const [open, close] = piece.mark.side === 'before' ? ['[-', '-]'] : ['{+', '+}'];
      return colour ? inside : [{ text: open, look }, ...inside, { text: close, look }];
    }
  }
}

function lookOf({ class: cls, side }: Mark): Look {
  switch (cls) {
    case 'added':
    case 'removed':
    case 'moved':
      return cls;
    case 'reworded':
      return side === 'before' ? 'reworded-before' : 'reworded-after';
    case 'style':
    case 'unseen':
      return side === 'before' ? 'style-before' : 'style-after';
  }
}
