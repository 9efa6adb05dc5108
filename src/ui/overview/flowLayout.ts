import type { FlowLink, Overview } from '#core/project/overview.ts';

/** A paragraph as a block on the page. `chain` is the same for all blocks and ribbons of one passage. */
export type PlacedBlock = {
  readonly column: number;
  readonly block: number;
  readonly y: number;
  readonly height: number;
  readonly chain: number;
};
export type PlacedRibbon = { readonly link: FlowLink; readonly path: string; readonly chain: number };
/** A block without a ribbon to go on by; `label` at the first of a column, where it is said in words. */
export type PlacedEnd = { readonly column: number; readonly x: number; readonly y: number; readonly label: boolean };

export type FlowLayout = {
  readonly width: number;
  readonly height: number;
  /** Left edge of each column. */
  readonly columns: readonly number[];
  readonly blocks: readonly (readonly PlacedBlock[])[];
  readonly ribbons: readonly PlacedRibbon[];
  readonly ends: readonly PlacedEnd[];
};

/** Width of a block, and the least distance from one column to the next: room for a name of some twelve letters, and for "not in C" beside a block. In CSS pixels. */
export const BLOCK_WIDTH = 58;
const MIN_PITCH = 124;
/** Height of a word; a paragraph of thirty words is as tall as two lines of its number. */
const WORD_HEIGHT = 0.65;
/** Even a paragraph of one word can be seen and hit. */
const MIN_BLOCK_HEIGHT = 6;
const GAP = 3;
/** Room at the right for the name above the last column. */
const MARGIN = 44;

/** Places the history of all paragraphs on `available` pixels of width; wider where the versions need it. O(blocks + links). */
export function flowLayout({ columns, links }: Pick<Overview, 'columns' | 'links'>, available: number): FlowLayout {
  const steps = Math.max(1, columns.length - 1);
  const pitch = Math.max(MIN_PITCH, (available - BLOCK_WIDTH - MARGIN) / steps);
  const lefts = columns.map((_, at) => Math.round(at * pitch));
  const chains = chainsOf(columns.map(({ blocks }) => blocks.length), links);
  let height = 0;
  const placed = columns.map(({ blocks }, column) => {
    let y = 0;
    const out = blocks.map((one, block): PlacedBlock => {
      const tall = Math.max(MIN_BLOCK_HEIGHT, one.words * WORD_HEIGHT);
      const at = { column, block, y, height: tall, chain: chains(column, block) };
      y += tall + GAP;
      return at;
    });
    height = Math.max(height, y);
    return out;
  });
  const ribbons = links.flatMap((link): PlacedRibbon[] => {
    const from = placed[link.from.version]?.[link.from.block];
    const to = placed[link.to.version]?.[link.to.block];
    if (from === undefined || to === undefined) return [];
    const x1 = (lefts[from.column] ?? 0) + BLOCK_WIDTH;
    const x2 = lefts[to.column] ?? 0;
    return [{ link, chain: from.chain, path: ribbon(x1, spanOn(from, link.fromSpan), x2, spanOn(to, link.toSpan)) }];
  });
  const ends = columns.flatMap(({ blocks }, column) => blocks.flatMap((one, block): PlacedEnd[] => {
    const at = placed[column]?.[block];
    if (!one.gone || one.returns || at === undefined || column === columns.length - 1) return [];
    return [{ column, x: (lefts[column] ?? 0) + BLOCK_WIDTH, y: at.y + at.height / 2, label: blocks.findIndex((other) => other.gone && !other.returns) === block }];
  }));
  return { width: (lefts.at(-1) ?? 0) + BLOCK_WIDTH + MARGIN, height: Math.ceil(height), columns: lefts, blocks: placed, ribbons, ends };
}

type Edge = { readonly top: number; readonly bottom: number };
const spanOn = ({ y, height }: PlacedBlock, { start, end }: FlowLink['fromSpan']): Edge => ({ top: y + height * start, bottom: y + height * end });

/** Leaves and arrives level, and bends in the middle. */
function ribbon(x1: number, from: Edge, x2: number, to: Edge): string {
  const bend = (x2 - x1) * 0.42;
  const n = (value: number): string => value.toFixed(1);
  return `M${n(x1)} ${n(from.top)}C${n(x1 + bend)} ${n(from.top)} ${n(x2 - bend)} ${n(to.top)} ${n(x2)} ${n(to.top)}V${n(to.bottom)}C${n(x2 - bend)} ${n(to.bottom)} ${n(x1 + bend)} ${n(from.bottom)} ${n(x1)} ${n(from.bottom)}Z`;
}

/** Blocks that links hold together, directly or through others, have one number. */
function chainsOf(sizes: readonly number[], links: readonly FlowLink[]): (column: number, block: number) => number {
  const firsts: number[] = [];
  let total = 0;
  for (const size of sizes) {
    firsts.push(total);
    total += size;
  }
  const parents = Array.from({ length: total }, (_, at) => at);
  const root = (at: number): number => {
    let up = at;
    while (parents[up] !== up) up = parents[up] ?? up;
    for (let down = at; parents[down] !== up; ) [down, parents[down]] = [parents[down] ?? up, up];
    return up;
  };
  const indexOf = (column: number, block: number): number => (firsts[column] ?? 0) + block;
  for (const { from, to } of links) parents[root(indexOf(to.version, to.block))] = root(indexOf(from.version, from.block));
  return (column, block) => root(indexOf(column, block));
}
