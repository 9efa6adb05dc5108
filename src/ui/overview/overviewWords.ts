import type { FlowBlock, StandOut } from '#core/project/overview.ts';
import { counted } from '#ui/sentences/counts.ts';
import { say, strongly, type Said } from '#ui/sentences/said.ts';

type Names = Readonly<Record<string, string>>;
/** What stands out, in words. It counts and names, and claims nothing else. */
export function standOutSentence(one: StandOut, names: Names): readonly Said[] {
  const name = (siglum: string): string => names[siglum] ?? siglum;
  switch (one.kind) {
    case 'nearer': return [say(`${name(one.siglum)} is nearer to `), strongly(name(one.to)), say(` (${one.percent}%) than to ${name(one.than)} (${one.thanPercent}%).`)];
    case 'stands-in': return [strongly(`${one.percent}%`), say(` of the words of ${name(one.siglum)} stand in ${name(one.to)}.`)];
    case 'shares-most': return [say(`${name(one.siglum)} shares most with ${name(one.to)}: `), strongly(`${one.percent}%`), say('.')];
    case 'same-words': return [strongly(name(one.siglum)), say(' and '), strongly(name(one.to)), say(' have the same words.')];
    case 'apart': return [say(`${name(one.siglum)} shares almost no wording with any other version; most with ${name(one.to)}: `), strongly(`${one.percent}%`), say('.')];
    case 'returned': return [strongly(counted(one.paragraphs, 'paragraph')), say(` of ${name(one.siglum)} ${one.paragraphs === 1 ? 'is' : 'are'} not in ${name(one.without)} and ${one.paragraphs === 1 ? 'stands' : 'stand'} in ${name(one.to)} again.`)];
  }
}

/** A cell of the matrix: "98% of the words of Pickup stand in AP 1. Compare". */
export const cellLabel = (percent: number, one: string, other: string): string => `${percent}% of the words of ${one} stand in ${other}. Compare`;

/** A block of the history: "AP 2 paragraph 3, 33 words, began in AP 1, 60% kept, not in Pickup". */
export function blockLabel(block: FlowBlock, name: string, origin: string, next: string | null): string {
  const began = block.born ? 'begins here' : `began in ${origin}, ${Math.round(block.kept * 100)}% word for word`;
  const ends = !block.gone || next === null ? '' : block.returns ? `, not in ${next} but later again` : `, not in ${next}`;
  return `${name} paragraph ${block.number}, ${counted(block.words, 'word')}, ${began}${ends}`;
}
