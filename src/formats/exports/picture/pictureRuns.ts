import type { Mark, Piece } from '#core/project/piece.ts';
import { stubWords } from '../inline.ts';

/** How a stretch of a picture looks: the marks of the page by class, words that went, and the app's own words. */
export type Ink = 'plain' | 'added' | 'reworded' | 'style' | 'gone' | 'moved' | 'quiet';

export type PictureRun = { readonly text: string; readonly ink: Ink };

/** Pieces of a redline as stretches to draw. A passage that moved stands in corner brackets. */
export const pictureRuns = (pieces: readonly Piece[], around: Ink = 'plain'): readonly PictureRun[] => pieces.flatMap((piece): readonly PictureRun[] => {
  switch (piece.kind) {
    case 'text': return [{ text: piece.text.replace(/\s+/gu, ' '), ink: around }];
    case 'join': return [{ text: '¶', ink: piece.operation === 'split' ? 'style' : 'gone' }];
    case 'box': return [{ text: `[${piece.label}]`, ink: 'quiet' }];
    case 'stub': return [{ text: ` [${stubWords(piece.words, piece.to)}] `, ink: 'moved' }];
    case 'mark': {
      if (piece.mark.class === 'moved') return [{ text: '⌜', ink: 'moved' }, ...pictureRuns(piece.pieces, around), { text: '⌟', ink: 'moved' }];
      return pictureRuns(piece.pieces, inkOf(piece.mark));
    }
  }
});

function inkOf({ class: cls, side }: Mark): Ink {
  if (side === 'before') return 'gone';
  return cls === 'added' || cls === 'reworded' ? cls : 'style';
}
