import { createRandom, type Random } from '../random.ts';
import { createNewsroom, type Newsroom } from './invent.ts';

/** What is to be found: the kind, and the sentence of the wire (old or new) that it is about, word for word. */
export type Planted = { readonly kind: 'new' | 'corrected' | 'withdrawn'; readonly sentence: string };

/** A wire story, our rewrite of it, and the wire's next version, with what the rewrite has not followed. */
export type Triple = { readonly old: string; readonly ours: string; readonly wire: string; readonly planted: readonly Planted[] };

/** `carried`: how much of a sentence's wording our desk changes, as a share of its words. */
export type Desk = { readonly name: string; readonly reworded: number; readonly shuffled: boolean };

export const DESKS: readonly Desk[] = [
  { name: 'copied', reworded: 0, shuffled: false },
  { name: 'lightly edited', reworded: 0.08, shuffled: false },
  { name: 'lightly edited, in another order', reworded: 0.08, shuffled: true },
  { name: 'rewritten, in another order', reworded: 0.2, shuffled: true },
];

type Line = {
  /** As the old wire has it; empty for what is new. */
  readonly old: string;
  /** As the new wire has it; empty for what it has withdrawn. */
  readonly wire: string;
  /** As our copy has it; empty where it does not carry it. */
  readonly ours: string;
  readonly planted: Planted | null;
};

/** Paragraphs of one to three lines; the same seed gives the same triple on every machine. */
export function plantTriple(seed: number, desk: Desk, opening: readonly (readonly string[])[] = []): Triple {
  const random = createRandom(seed);
  const room = createNewsroom(random);
  const said = new Set<string>();
  const sentence = (): string => {
    let text = room.sentence();
    while (said.has(text)) text = room.sentence();
    said.add(text);
    return text;
  };
  const paragraphs: Line[][] = opening.length > 0
    ? opening.map((paragraph) => paragraph.map((text) => carriedLine(text, desk, random, room)))
    : Array.from({ length: 14 + random.below(10) }, () => Array.from({ length: 1 + random.below(3) }, () => carriedLine(sentence(), desk, random, room)));
  const place = (): [Line[], number] => {
    const paragraph = random.pick(paragraphs);
    return [paragraph, random.below(paragraph.length)];
  };
  for (let n = 2 + random.below(3); n > 0; n--) {
    const [paragraph, at] = place();
    const line = paragraph[at]!;
    if (line.planted === null && line.old === line.wire && line.old !== '') paragraph[at] = correctedLine(line, desk, random, room);
  }
  for (let n = 2 + random.below(3); n > 0; n--) {
    const [paragraph, at] = place();
    const line = paragraph[at]!;
    if (line.planted === null && line.old === line.wire) paragraph[at] = { ...line, wire: '', planted: line.ours === '' ? null : { kind: 'withdrawn', sentence: line.old } };
  }
  for (let n = 2 + random.below(3); n > 0; n--) {
    const text = sentence();
    // Now and then our own reporting has it already.
    const had = random.below(4) === 0;
    const line: Line = { old: '', wire: text, ours: had ? text : '', planted: had ? null : { kind: 'new', sentence: text } };
    if (random.below(2) === 0) paragraphs.splice(random.below(paragraphs.length + 1), 0, [line]);
    else {
      const [paragraph, at] = place();
      paragraph.splice(at, 0, line);
    }
  }
  for (let n = 1 + random.below(3); n > 0; n--) paragraphs.splice(random.below(paragraphs.length + 1), 0, [{ old: '', wire: '', ours: sentence(), planted: null }]);
  const inOrder = (list: readonly Line[][], of: 'old' | 'wire' | 'ours'): string =>
    list.map((paragraph) => paragraph.map((line) => line[of]).filter((text) => text !== '').join(' ')).filter((text) => text !== '').join('\n\n');
  const wireOrder = [...paragraphs];
  const [moved] = wireOrder.splice(random.below(wireOrder.length), 1);
  wireOrder.splice(random.below(wireOrder.length + 1), 0, moved!);
  return {
    old: inOrder(paragraphs, 'old'),
    ours: inOrder(desk.shuffled ? shuffled(paragraphs, random) : paragraphs, 'ours'),
    wire: inOrder(wireOrder, 'wire'),
    planted: paragraphs.flat().flatMap(({ planted }) => (planted === null ? [] : [planted])),
  };
}

function carriedLine(text: string, desk: Desk, random: Random, room: Newsroom): Line {
  return { old: text, wire: text, ours: random.next() < 0.25 ? '' : reworded(text, desk.reworded, -1, random, room), planted: null };
}

/** One word of the sentence is another in the new wire; our copy keeps the old one, or now and then has the new one already. */
function correctedLine(line: Line, desk: Desk, random: Random, room: Newsroom): Line {
  const words = line.old.split(' ');
  const figures = [...words.keys()].filter((i) => /^\$?\d/u.test(words[i]!));
  const at = figures.length > 0 ? random.pick(figures) : [...words.keys()].filter((i) => i > 0 && /^[\p{Ll}]{5,}/u.test(words[i]!))[0];
  if (at === undefined) return line;
  const was = words[at]!;
  let now = was;
  while (now === was) now = was.replace(/[\p{L}\d-]+/u, /\d/u.test(was) ? room.figure() : room.word());
  const put = (word: string): string => words.with(at, word).join(' ');
  if (line.ours === '') return { ...line, wire: put(now) };
  const followed = random.below(4) === 0;
  const ours = reworded(put(followed ? now : was), desk.reworded, at, random, room);
  return { old: line.old, wire: put(now), ours, planted: followed ? null : { kind: 'corrected', sentence: line.old } };
}

/** Some words put otherwise, never the one at `keep`. */
function reworded(text: string, share: number, keep: number, random: Random, room: Newsroom): string {
  return text.split(' ').map((word, i) => (i > 0 && i !== keep && random.next() < share && /^\p{Ll}/u.test(word) ? word.replace(/[\p{L}-]+/u, room.word()) : word)).join(' ');
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
