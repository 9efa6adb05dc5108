import { useCallback, useMemo, useRef } from 'react';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import type { Focus, Lens } from '#core/project/lens.ts';
import type { MarkClass } from '#core/project/piece.ts';
import type { CellParagraph, RedlineRow as RedlineRowModel, SideBySide } from '#core/project/rows.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { useLanding } from '#ui/passage/useLanding.ts';
import { usePassageEvents, type PassageEvents } from '#ui/passage/usePassageEvents.ts';
import type { PieceInk } from '#ui/passage/Pieces.tsx';
import { CleanRow } from './CleanRow.tsx';
import { RedlineRow } from './RedlineRow.tsx';

export type RedlineProps = PassageEvents & {
  readonly rows: readonly RedlineRowModel[];
  /** The level rows: the clean texts are read from them, since a redline row holds a moved passage at one place only. */
  readonly pairs: SideBySide;
  readonly items: readonly ChangeItem[];
  readonly base: string;
  readonly compared: string;
  readonly names: Readonly<Record<string, string>>;
  readonly langs?: Readonly<Record<string, string>>;
  readonly hidden: readonly ItemClass[];
  readonly clean: Lens['clean'];
  readonly focus: Focus | null;
  readonly hrefOf?: (anchor: string) => string;
};

/** Rows from which the browser may skip what is far from the window, and from which rows are grouped (see Side by side). */
const LAZY_ROWS = 150;
const SECTIONED_ROWS = 2_000;
const ROWS_PER_SECTION = 50;

const NONE: ReadonlySet<string> = new Set();
const ALL_MARKS: ReadonlySet<MarkClass> = new Set(['added', 'removed', 'reworded', 'moved', 'style']);
const NO_LANGS: Readonly<Record<string, string>> = {};
const hashOf = (anchor: string): string => `#${anchor}`;

/** The compared version with the base's changes tracked in it, or one of the two texts clean. */
export function Redline(props: RedlineProps) {
  const { rows, pairs, items, base, compared, names, langs = NO_LANGS, hidden, clean, focus, hrefOf = hashOf } = props;
  const scroller = useRef<HTMLElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const item = focus?.kind === 'item' ? items.find((i) => i.id === focus.id) : undefined;
  const anchors = focus?.kind === 'paragraph' ? [focus.anchor] : [item?.anchors.after, item?.anchors.before].filter((a) => a != null);
  const changes = useMemo(() => (item === undefined ? NONE : new Set(item.changes)), [item]);
  const inks = useMemo(() => inksOf(hidden, changes, hrefOf), [hidden, changes, hrefOf]);

  const byChange = useMemo(() => new Map(items.flatMap((i) => i.changes.map((change) => [change, i.id]))), [items]);
  const itemOf = useCallback((change: string) => byChange.get(change) ?? null, [byChange]);
  usePassageEvents(column, itemOf, props);
  const focusKey = focus === null ? null : focus.kind === 'item' ? focus.id : focus.anchor;
  useLanding(scroller, focusKey === null ? null : `${clean} ${focusKey}`, () => rowOnPage(column.current, anchors, item?.rows ?? []));

  const isSelected = (row: RedlineRowModel): boolean =>
    item === undefined ? row.paragraphs.some((p) => anchors.includes(p.anchor)) || (focus?.kind === 'item' && row.item === focus.id) : item.rows.includes(row.key);
  const stop = rows.find((row) => row.class !== 'furniture')?.key;
  const draw = (row: RedlineRowModel) => (
    <RedlineRow
      key={row.key}
      row={row}
      quiet={row.class !== 'furniture' && hidden.some((c) => c === row.class)}
      selected={isSelected(row)}
      inks={row.class === 'furniture' && hidden.includes('furniture') && !oneSided(row) ? inks.furniture : isSelected(row) ? inks.lit : inks.plain}
      base={base}
      compared={compared}
      names={names}
      langs={langs}
      tabStop={isSelected(row) || row.key === stop}
      lazy={rows.length >= LAZY_ROWS && rows.length < SECTIONED_ROWS}
    />
  );
  const label = clean === 'none'
    ? `${names[compared] ?? compared} with changes from ${names[base] ?? base} tracked`
    : `${names[clean === 'before' ? base : compared] ?? ''}, clean`;

  return (
    /* A scroller must be reachable by key where its links are not yet in the tab order. */
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */
    <section className={`copy redline${clean === 'none' ? '' : ' clean'}`} ref={scroller} tabIndex={0} aria-label={label}>
      <div className="lines" ref={column}>
        <div className="column-heads" aria-hidden="true">
          {clean !== 'after' && <VersionTag siglum={base} as="base" />}
          {clean !== 'before' && <VersionTag siglum={compared} as="compared" />}
        </div>
        {clean === 'none' ? (
          rows.length < SECTIONED_ROWS ? (
            <ol>{rows.map(draw)}</ol>
          ) : (
            sections(rows).map((part) => (
              <ol key={part[0]?.key} className="lazy tall">
                {part.map(draw)}
              </ol>
            ))
          )
        ) : (
          <ol>
            {cleanParagraphs(pairs, clean).map((p) => (
              <CleanRow
                key={p.anchor}
                paragraph={p}
                ink={clean === 'before' ? inks.clean.before : inks.clean.after}
                version={names[p.siglum] ?? p.siglum}
                lang={langs[p.siglum]}
                selected={anchors.includes(p.anchor)}
              />
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

/** Furniture of one version only keeps its marks, whatever the filters: unmarked, it would pass for part of the other. */
const oneSided = (row: RedlineRowModel): boolean =>
  row.notes.some((note) => note.kind === 'furniture' && (note.operation === 'added' || note.operation === 'removed'));

const sections = (rows: readonly RedlineRowModel[]): readonly (readonly RedlineRowModel[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_PER_SECTION) }, (_, at) => rows.slice(at * ROWS_PER_SECTION, (at + 1) * ROWS_PER_SECTION));

type Inks = { readonly before: PieceInk; readonly after: PieceInk };
type InkSets = { readonly plain: Inks; readonly lit: Inks; readonly furniture: Inks; readonly clean: Inks };

function inksOf(hidden: readonly ItemClass[], changes: ReadonlySet<string>, hrefOf: (anchor: string) => string): InkSets {
  const off: ReadonlySet<MarkClass> = new Set(hidden.filter((c): c is MarkClass => c !== 'furniture'));
  const pair = (classes: ReadonlySet<MarkClass>, lit: ReadonlySet<string>): Inks => ({
    before: { hidden: classes, lit, own: 'before', hrefOf },
    after: { hidden: classes, lit, own: 'after', hrefOf },
  });
  return { plain: pair(off, NONE), lit: pair(off, changes), furniture: pair(ALL_MARKS, NONE), clean: pair(ALL_MARKS, NONE) };
}

const cleanParagraphs = (pairs: SideBySide, side: 'before' | 'after'): readonly CellParagraph[] =>
  pairs.rows.flatMap((row) => (row[side].kind === 'paragraphs' ? row[side].paragraphs : []));

function rowOnPage(root: HTMLElement | null, anchors: readonly string[], keys: readonly string[]): HTMLElement | null {
  if (root === null) return null;
  const selectors = [...anchors.map((anchor) => `#${CSS.escape(anchor)}`), ...keys.map((key) => `[data-row="${CSS.escape(key)}"]`)];
  for (const selector of selectors) {
    const row = root.querySelector(selector)?.closest<HTMLElement>('.line-row');
    if (row) return row;
  }
  return null;
}
