import type { Grade, Operation } from '#core/model/change.ts';
import type { Mark, MarkClass, Piece } from '#core/project/piece.ts';

/**
 * Pieces from a line that a person can read: `The [-c1 mayor] said [~c2 early] on [>m4 the [+c3 long] road]`. A mark is
 * a bracket, its class, its change's name, a space and its words; `!` after the class makes it a whole paragraph, `<`
 * says that its words belong to the base although they stand in the compared version's line (Redline).
 * `[/c5]` is a struck ¶ and `[@m4 12 b3 up]` a stub of 12 words to ¶3 above.
 */
export function piecesOf(notation: string, side: 'before' | 'after'): readonly Piece[] {
  const reader = { text: notation, at: 0 };
  return read(reader, side);
}

type Reader = { readonly text: string; at: number };

const CLASSES: Readonly<Record<string, MarkClass>> = { '+': 'added', '-': 'removed', '~': 'reworded', '=': 'style', '>': 'moved' };
const OPERATIONS: Readonly<Record<MarkClass, Operation>> = {
  added: 'insertion', removed: 'deletion', reworded: 'substitution', style: 'substitution', unseen: 'substitution', moved: 'move',
};

function read(reader: Reader, side: 'before' | 'after'): Piece[] {
  const pieces: Piece[] = [];
  while (reader.at < reader.text.length && reader.text[reader.at] !== ']') {
    if (reader.text[reader.at] === '[') {
      pieces.push(readBracket(reader, side));
      continue;
    }
    const end = reader.text.slice(reader.at).search(/[[\]]/u);
    const stop = end < 0 ? reader.text.length : reader.at + end;
    pieces.push({ kind: 'text', text: reader.text.slice(reader.at, stop) });
    reader.at = stop;
  }
  return pieces;
}

function readBracket(reader: Reader, side: 'before' | 'after'): Piece {
  const head = /^\[([-+~=>@/])([!<]*)(\w+)/u.exec(reader.text.slice(reader.at));
  if (head === null) throw new Error(`Not a mark: ${reader.text.slice(reader.at, reader.at + 20)}`);
  const [all, sign = '', flags = '', change = ''] = head;
  reader.at += all.length;
  if (sign === '/') {
    reader.at++;
    return { kind: 'join', change, operation: side === 'before' ? 'split' : 'merge' };
  }
  if (sign === '@') {
    const [, words = '', anchor = '', up] = /^ (\d+) (\w+)( up)?\]/u.exec(reader.text.slice(reader.at)) ?? [];
    reader.at = reader.text.indexOf(']', reader.at) + 1;
    return { kind: 'stub', change, words: Number(words), to: { siglum: 'B', number: Number(anchor.slice(1)), anchor, up: up !== undefined } };
  }
  reader.at++;
  const markClass = CLASSES[sign] ?? 'reworded';
  const grade: Grade = markClass === 'style' ? { rank: 'accidental', feature: 'house-style' } : { rank: 'substantive', feature: 'wording' };
  const owner = flags.includes('<') ? 'before' : side;
  const mark: Mark = { class: markClass, change, operation: OPERATIONS[markClass], grade, side: owner, whole: flags.includes('!') };
  const pieces = read(reader, side);
  reader.at++;
  return { kind: 'mark', mark, pieces };
}
