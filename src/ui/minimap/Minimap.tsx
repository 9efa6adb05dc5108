import { use, useDeferredValue, useEffect, useMemo, useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { ItemClass } from '#core/project/items.ts';
import type { Cell, Row } from '#core/project/rows.ts';
import { FoundContext } from '#ui/find/findContext.ts';
import type { Geometry } from '#ui/sideBySide/geometry.ts';
import type { Extent } from '#ui/sideBySide/ribbonShape.ts';
import { MAP_PADDING, mapScale, mapShapes, minimapBlocks, rowAt, type MapColumns } from './minimapBlocks.ts';

type MinimapProps = {
  readonly geometry: Geometry;
  readonly rows: readonly Row[];
  readonly hidden: readonly ItemClass[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (item: string) => void;
  readonly onSelectAnchor: (anchor: string) => void;
};

/** CSS pixels: a strip narrower than this is the phone's. */
const NARROW = 20;
const COLUMNS: MapColumns = { before: 9, after: 25, width: 10 };
const PHONE_COLUMNS: MapColumns = { before: 1, after: 8, width: 5 };
/** CSS pixels of hand movement from which a press is a drag. */
const DRAG = 3;

/** The whole comparison as two columns of blocks, with the window's frame to drag. The list of changes says the same. */
export function Minimap({ geometry: measured, rows, hidden, scroller, selected, onSelect, onSelectAnchor }: MinimapProps) {
  const found = use(FoundContext);
  const strip = useRef<HTMLDivElement>(null);
  const frame = useRef<SVGRectElement>(null);
  const press = useRef<{ readonly y: number; moved: boolean } | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [pointed, setPointed] = useState<{ readonly y: number; readonly key: string } | null>(null);
  // The strip may lag a frame behind the copy: while rows are drawn on scroll, the copy goes first.
  const geometry = useSettled(useDeferredValue(measured), size.height);
  const scale = mapScale(geometry.height, size.height);

  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const follow = () => {
      frame.current?.setAttribute('y', String(MAP_PADDING + box.scrollTop * scale));
      frame.current?.setAttribute('height', String(Math.max(6, Math.min(box.clientHeight * scale, size.height - 2 * MAP_PADDING))));
    };
    // With the next frame, whose layout it shares; at once it would lay out the copy one time more.
    const first = requestAnimationFrame(follow);
    box.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(first);
      box.removeEventListener('scroll', follow);
    };
  }, [scroller, scale, size.height]);

  const mapRows = useMemo(
    () => geometry.rows.map((row) => (hidden.some((c) => c === row.class) && row.class !== 'furniture' ? { ...row, class: 'unchanged' as const } : row)),
    [geometry.rows, hidden],
  );
  const blocks = useMemo(() => minimapBlocks(mapRows, scale), [mapRows, scale]);
  const columns = size.width < NARROW ? PHONE_COLUMNS : COLUMNS;
  const shapes = useMemo(() => mapShapes(blocks, columns), [blocks, columns]);

  const contentY = (event: PointerEvent): number => (event.clientY - (strip.current?.getBoundingClientRect().top ?? 0) - MAP_PADDING) / scale;
  const scrollTo = (event: PointerEvent) => {
    const box = scroller.current;
    box?.scrollTo({ top: contentY(event) - box.clientHeight / 2 });
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { y: event.clientY, moved: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const hand = press.current;
    if (hand !== null) {
      hand.moved ||= Math.abs(event.clientY - hand.y) > DRAG;
      if (hand.moved) scrollTo(event);
      return;
    }
    const row = rowAt(mapRows, contentY(event));
    const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
    setPointed(row === null ? null : { y, key: row.key });
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const hand = press.current;
    press.current = null;
    if (hand === null || hand.moved) return;
    const row = rows.find((r) => r.key === rowAt(mapRows, contentY(event))?.key);
    const anchor = row && (anchorOf(row.after) ?? anchorOf(row.before));
    if (row?.item && !hidden.some((c) => c === row.class)) onSelect(row.item);
    else if (anchor) onSelectAnchor(anchor);
    else scrollTo(event);
  };
  const under = pointed === null ? undefined : rows.find((row) => row.key === pointed.key);

  return (
    <div
      className="minimap"
      ref={strip}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerLeave={() => setPointed(null)}
    >
      <svg width={size.width} height={size.height}>
        <rect ref={frame} className="frame" x={0.5} width={Math.max(0, size.width - 1)} />
        {shapes.map((shape) => (
          <g key={shape.class} className={shape.class}>
            <path className="block" d={shape.blocks} />
            {(shape.class === 'reworded' || shape.class === 'style' || shape.class === 'unseen') && <path className="outer" d={shape.outer} />}
            {shape.class === 'removed' && <path className="diagonal" d={shape.diagonals} />}
          </g>
        ))}
        {blocks.filter((block) => selected.has(block.key)).map((block) => (
          <rect key={block.side} className="chosen" x={columns[block.side]} y={block.y} width={columns.width} height={block.height} />
        ))}
        {found.size === 0 ? null : <path className="found" d={foundTicks(rows, geometry, found, columns, scale)} />}
        <path className="move" d={moveLines(geometry, columns, scale)} />
      </svg>
      {pointed !== null && under !== undefined && (
        <span className="pointed" style={{ insetBlockStart: pointed.y }}>
          {numbersIn(under)}
        </span>
      )}
    </div>
  );
}

/** Keeps the geometry that is drawn while another one looks the same on the strip: in a book, most that is measured on scroll. */
function useSettled(next: Geometry, height: number): Geometry {
  const [kept, setKept] = useState(next);
  const settled = kept === next || looksAlike(kept, next, mapScale(next.height, height));
  if (!settled) setKept(next);
  return settled ? kept : next;
}

/** CSS pixels of the strip by which something must move to be drawn anew. */
const VISIBLE = 1;

const looksAlike = (one: Geometry, other: Geometry, scale: number): boolean =>
  one.layout === other.layout && Math.abs(one.height - other.height) * scale < VISIBLE && one.width === other.width &&
  one.rows.every((row, at) => Math.abs(row.top - (other.rows[at]?.top ?? Infinity)) * scale < VISIBLE);

function moveLines(geometry: Geometry, columns: MapColumns, scale: number): string {
  const y = (extent: Extent) => MAP_PADDING + ((extent.top + extent.bottom) / 2) * scale;
  return geometry.moves.map((move) => `M${columns.before + columns.width} ${y(move.before)}L${columns.after} ${y(move.after)}`).join('');
}

/** CSS pixels of the mark beside a row that holds what is searched for. */
const TICK = { width: 3, height: 2 };

/** A tick at the outer edge of each column beside every row that holds a found place. */
function foundTicks(rows: readonly Row[], geometry: Geometry, found: ReadonlySet<string>, columns: MapColumns, scale: number): string {
  const placed = new Map(geometry.rows.map((row) => [row.key, row]));
  const holds = (cell: Cell): boolean => cell.kind === 'paragraphs' && cell.paragraphs.some(({ anchor }) => found.has(anchor));
  return rows.map((row) => {
    const place = placed.get(row.key);
    if (place === undefined) return '';
    const y = Math.round((MAP_PADDING + (place.top + place.height / 2) * scale) * 10) / 10;
    const tick = (x: number): string => `M${x} ${y}h${TICK.width}v${TICK.height}h${-TICK.width}z`;
    return (holds(row.before) ? tick(Math.max(0, columns.before - TICK.width - 1)) : '') + (holds(row.after) ? tick(columns.after + columns.width + 1) : '');
  }).join('');
}

const anchorOf = (cell: Cell): string | null => (cell.kind === 'gap' ? null : (cell.paragraphs[0]?.anchor ?? null));

/** "¶5 → ¶8", "¶6", or nothing for furniture. */
function numbersIn(row: Row): string {
  const numbers = [row.before, row.after].flatMap((cell) => {
    const number = cell.kind === 'gap' ? null : (cell.paragraphs[0]?.number ?? null);
    return number === null ? [] : [`¶${number}`];
  });
  return numbers.join(' → ');
}
