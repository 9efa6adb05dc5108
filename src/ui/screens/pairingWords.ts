import type { Pairing } from '#core/project/review.ts';
import type { Gap, Row } from '#core/project/rows.ts';
import { whyWords } from '#core/project/whyWords.ts';
import { rowOfAnchor } from '#ui/sideBySide/selection.ts';

/**
 * Why the passage at `anchor` is paired as it is. One without a pair may still hold words that stand elsewhere in the other
 * version: then it says where, as the empty cell beside it does, since "nothing was found" would deny the move in view.
 */
export function pairingWords(pairing: Pairing, anchor: string, rows: readonly Row[], names: Readonly<Record<string, string>>): string {
  const moves = pairing.why.reason === 'none' ? movesBeside(rowOfAnchor(rows, anchor)) : [];
  const [first] = moves;
  if (first === undefined) return whyWords(pairing);
  const { siglum } = first.place;
  const places = moves.map(({ place }) => (place.number === null ? 'furniture' : `¶${place.number}`));
  const where = `${names[siglum] ?? siglum} ${places.join(', ')}`;
  return first.direction === 'from' ? `Words from ${where} stand here` : `Words of it stand in ${where} now`;
}

type Move = Extract<Gap, { readonly kind: 'moved' }>;

const movesBeside = (row: Row | null): readonly Move[] =>
  (row === null ? [] : [row.before, row.after]).flatMap((cell) => (cell.kind === 'gap' ? cell.gaps.filter((gap): gap is Move => gap.kind === 'moved') : []));
