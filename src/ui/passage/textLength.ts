import type { Piece } from '#core/project/piece.ts';

/** Characters of one paragraph as drawn; the app's own words are not counted. */
export const textLength = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => {
    if (piece.kind === 'text') return sum + piece.text.length;
    return piece.kind === 'mark' ? sum + textLength(piece.pieces) : sum;
  }, 0);
