import { useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react';
import type { FlowBlock, FlowLink, Overview } from '#core/project/overview.ts';
import { hueOf } from '#ui/parts/hue.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { useReorder } from '#ui/versions/useReorder.ts';
import { BLOCK_WIDTH, flowLayout, type FlowLayout, type PlacedBlock } from './flowLayout.ts';
import { blockLabel } from './overviewWords.ts';
import { useChains } from './useChains.ts';

export type HistoryProps = {
  readonly overview: Overview;
  readonly keys: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly selected: string | null;
  readonly base: string;
  readonly compared: string;
  readonly hrefOf: (anchor: string) => string;
  readonly onBlock: (anchor: string) => void;
  readonly onRibbon: (base: string, compared: string, anchor: string) => void;
  readonly onReorder: (key: string, toIndex: number) => void;
};

/** Word for word from here on, 0 to 1, a block is drawn as kept: what remains are a few signs. */
const KEPT = 0.9;
/** Pixels from which a block has room for its number. */
const NUMBER_HEIGHT = 12;

/** Paragraphs as blocks, version by version, with ribbons from each to where it goes on. */
export function History({ overview, keys, names, selected, base, compared, hrefOf, onBlock, onRibbon, onReorder }: HistoryProps) {
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(0);
  const reorder = useReorder(onReorder);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const layout = useMemo(() => flowLayout(overview, width), [overview, width]);
  useChains(svg);
  const siglumAt = (column: number): string => overview.columns[column]?.siglum ?? '';
  const nameAt = (column: number): string => names[siglumAt(column)] ?? siglumAt(column);
  const anchorOf = (place: FlowLink['to']): string => overview.columns[place.version]?.blocks[place.block]?.anchor ?? '';
  const plain = (event: MouseEvent): boolean => !(event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0);
  const follow = (event: MouseEvent) => {
    const block = event.target instanceof Element ? event.target.closest('[data-anchor]') : null;
    if (block === null || !plain(event)) return;
    event.preventDefault();
    onBlock(block.getAttribute('data-anchor') ?? '');
  };
  const walk = (event: KeyboardEvent) => {
    const here = event.target instanceof SVGElement ? event.target.closest<SVGAElement>('a[data-column]') : null;
    const to = here === null ? null : stepBlock(layout.blocks, Number(here.getAttribute('data-column')), Number(here.getAttribute('data-block')), event.key);
    const next = to === null ? null : (svg.current?.querySelector<SVGAElement>(`a[data-column="${to.column}"][data-block="${to.block}"]`) ?? null);
    if (here === null || next === null) return;
    event.preventDefault();
    here.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  };
  return (
    <div className="history" ref={box}>
      {width === 0 ? null : (
        <div style={{ width: layout.width }}>
          <ol className="history-heads">
            {overview.columns.map(({ siglum, words }, at) => {
              const key = keys[at] ?? siglum;
              const mark = reorder.markOf(key, at);
              return (
                <li key={siglum} className={mark === '' ? undefined : mark} style={headPlace(layout, at)} {...reorder.rowProps(at)} draggable {...reorder.gripProps(key)}>
                  <button
                    type="button" aria-label={`${names[siglum] ?? siglum}, ${counted(words, 'word')}. Alt and arrow keys move it`} title="Drag, or Alt and arrow keys, to reorder"
                    onKeyDown={(event) => {
                      const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
                      if (!event.altKey || by === undefined) return;
                      event.preventDefault();
                      onReorder(key, at + by);
                    }}
                  >
                    <span className="names"><VersionTag siglum={siglum} as="base" /><b>{names[siglum] ?? siglum}</b></span>
                    <small>{counted(words, 'word')}</small>
                  </button>
                </li>
              );
            })}
          </ol>
          {/* Blocks are links of their own; the group only listens for all of them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <svg className="flow" width={layout.width} height={layout.height + 2} viewBox={`-1 -1 ${layout.width} ${layout.height + 2}`} role="group" aria-label="Paragraphs of all versions" ref={svg} onClick={follow} onKeyDown={walk}>
            <defs>
              {HATCHES.map((siglum) => (
                <pattern key={siglum} id={`hatch-${siglum}`} className={hueOf(siglum)} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="5" /></pattern>
              ))}
            </defs>
            {layout.ribbons.map(({ link, path, chain }) => {
              const [from, to] = [siglumAt(link.from.version), siglumAt(link.to.version)];
              const hot = (from === base && to === compared) || (from === compared && to === base);
              return (
                // The same comparison is a cell of the matrix, which is what the keyboard has.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
                <path
                  key={`${anchorOf(link.from)} ${anchorOf(link.to)} ${link.fromSpan.start} ${link.toSpan.start}`} d={path} data-chain={chain}
                  className={`ribbon ${link.kind}${link.skips > 0 ? ' far' : ''}${hot ? ' hot' : ''} ${hueOf(siglumAt(link.origin))}`} onClick={() => onRibbon(from, to, anchorOf(link.to))}
                >
                  <title>{`${nameAt(link.from.version)} ¶${overview.columns[link.from.version]?.blocks[link.from.block]?.number ?? ''} to ${nameAt(link.to.version)} ¶${overview.columns[link.to.version]?.blocks[link.to.block]?.number ?? ''}`}</title>
                </path>
              );
            })}
            {layout.blocks.map((column) => column.map((place) => {
              const block = overview.columns[place.column]?.blocks[place.block];
              return block === undefined ? null : (
                <Block
                  key={block.anchor} block={block} place={place} x={layout.columns[place.column] ?? 0} hue={siglumAt(block.origin)} selected={block.anchor === selected} href={hrefOf(block.anchor)}
                  label={blockLabel(block, nameAt(place.column), nameAt(block.origin), place.column + 1 < overview.columns.length ? nameAt(place.column + 1) : null)}
                />
              );
            }))}
            {layout.ends.map(({ column, x, y, label }) => (
              <g key={`${column} ${y}`} className="end" aria-hidden="true">
                <path d={`M${x} ${y.toFixed(1)}h13M${x + 13} ${(y - 4).toFixed(1)}v8`} />
                {label ? <text x={x + END_WIDTH} y={y + 4}>{endWords(nameAt(column + 1), siglumAt(column + 1), (layout.columns[column + 1] ?? layout.width) - x - END_WIDTH)}</text> : null}
              </g>
            ))}
          </svg>
        </div>
      )}
    </div>
  );
}

/** Where a column's head stands: over its blocks as far as the next one. The last may grow towards the middle, since nothing is beside it. */
function headPlace({ columns, width }: Pick<FlowLayout, 'columns' | 'width'>, at: number): CSSProperties {
  const [left = 0, next] = [columns[at], columns[at + 1]];
  if (next !== undefined) return { left, width: next - left - 4 };
  const gap = left - (columns[at - 1] ?? 0);
  return { right: 0, minWidth: width - left, maxWidth: Math.max(width - left, gap / 2) };
}

/** Pixels from a block to the words at its end, and the most that a letter of them takes. */
const END_WIDTH = 18;
const LETTER_WIDTH = 6.2;

/** "not in AP 2"; the letter alone where the name would run into the next column. */
const endWords = (name: string, siglum: string, room: number): string => {
  const words = `not in ${name}`;
  return words.length * LETTER_WIDTH <= room ? words : `not in ${siglum}`;
};

const HATCHES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Id of the hatching in a version's hue; versions without one share the grey. */
const hatchOf = (siglum: string): string => `url(#hatch-${(HATCHES as readonly string[]).includes(siglum) ? siglum : 'F'})`;

type BlockProps = { readonly block: FlowBlock; readonly place: PlacedBlock; readonly x: number; readonly hue: string; readonly selected: boolean; readonly href: string; readonly label: string };

function Block({ block, place, x, hue, selected, href, label }: BlockProps) {
  const whole = block.born || block.kept >= KEPT;
  const hatched = Math.max(0.25, Math.min(1, 1 - block.kept)) * BLOCK_WIDTH;
  return (
    <a
      href={href} className={`block ${whole ? 'kept' : 'reworded'} ${hueOf(hue)}${selected ? ' selected' : ''}`} data-anchor={block.anchor} data-chain={place.chain} data-column={place.column} data-block={place.block}
      tabIndex={-1} aria-label={label} aria-current={selected ? 'true' : undefined}
    >
      <title>{label}</title>
      <rect className="fill" x={x} y={place.y} width={BLOCK_WIDTH} height={place.height} />
      {whole ? null : <rect x={x + BLOCK_WIDTH - hatched} y={place.y} width={hatched} height={place.height} fill={hatchOf(hue)} />}
      {place.height < NUMBER_HEIGHT ? null : <text x={x + 7} y={place.y + Math.min(14, place.height / 2 + 4)}>{block.number}</text>}
    </a>
  );
}

/** The block that an arrow key leads to: up and down in the column, left and right to the one at the same height. */
function stepBlock(columns: readonly (readonly PlacedBlock[])[], column: number, block: number, key: string): { readonly column: number; readonly block: number } | null {
  const here = columns[column]?.[block];
  const along = { ArrowDown: 1, ArrowUp: -1 }[key];
  const across = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (here === undefined) return null;
  if (along !== undefined) return columns[column]?.[block + along] === undefined ? null : { column, block: block + along };
  if (across === undefined) return null;
  const next = columns[column + across] ?? [];
  // The same passage where the next column has it, else what stands beside it.
  const same = next.findIndex(({ chain }) => chain === here.chain);
  const beside = next.findIndex(({ y, height }) => y + height >= here.y);
  const at = same >= 0 ? same : beside >= 0 ? beside : next.length - 1;
  return at < 0 ? null : { column: column + across, block: at };
}
