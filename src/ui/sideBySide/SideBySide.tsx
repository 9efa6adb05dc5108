import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import type { Focus } from '#core/project/lens.ts';
import type { MarkClass } from '#core/project/piece.ts';
import type { Row, SideBySide as SideBySideModel } from '#core/project/rows.ts';
import { Minimap } from '#ui/minimap/Minimap.tsx';
import { useLanding } from '#ui/passage/useLanding.ts';
import { usePassageEvents, type PassageEvents } from '#ui/passage/usePassageEvents.ts';
import { FoldLine } from './FoldLine.tsx';
import { foldRuns, type Run } from './foldRuns.ts';
import { PairRow, type Inks } from './PairRow.tsx';
import { Ribbons } from './Ribbons.tsx';
import { estimateRowHeight } from './rowHeight.ts';
import { selectionOf } from './selection.ts';
import { useGeometry } from './useGeometry.ts';

export type SideBySideProps = PassageEvents & {
  readonly view: SideBySideModel;
  readonly items: readonly ChangeItem[];
  readonly base: string;
  readonly compared: string;
  /** Sigla to names: "AP 1". */
  readonly names: Readonly<Record<string, string>>;
  /** Sigla to BCP 47 tags, where known. */
  readonly langs?: Readonly<Record<string, string>>;
  readonly hidden: readonly ItemClass[];
  readonly folded: boolean;
  readonly focus: Focus | null;
  /** Version switchers, set above their columns. */
  readonly heads?: { readonly before: ReactNode; readonly between: ReactNode; readonly after: ReactNode };
  readonly minimap?: boolean;
  /** Address of a passage; `#b3` unless told otherwise. */
  readonly hrefOf?: (anchor: string) => string;
};

/** Rows from which the browser may skip what is far from the window; below it, layout is cheap and exact. */
const LAZY_ROWS = 150;
/** Rows from which rows are grouped: one skipped box per paragraph scrolls badly in a book. */
const SECTIONED_ROWS = 2_000;
const ROWS_PER_SECTION = 50;

const NONE: ReadonlySet<string> = new Set();
const ALL_MARKS: ReadonlySet<MarkClass> = new Set(['added', 'removed', 'reworded', 'moved', 'style']);
const NO_LANGS: Readonly<Record<string, string>> = {};
const hashOf = (anchor: string): string => `#${anchor}`;

/** Base and compared version in level rows, with moves drawn between the columns. */
export function SideBySide(props: SideBySideProps) {
  const { view, items, base, compared, names, langs = NO_LANGS, hidden, folded, focus, heads, minimap = true, hrefOf = hashOf } = props;
  const scroller = useRef<HTMLElement>(null);
  const rowsElement = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ readonly folded: boolean; readonly keys: ReadonlySet<string> }>({ folded, keys: NONE });
  const open = opened.folded === folded ? opened.keys : NONE;

  const itemsById = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const selection = useMemo(() => selectionOf(view.rows, itemsById, focus), [view.rows, itemsById, focus]);
  const inks = useMemo(() => inksOf(hidden, selection.changes, hrefOf), [hidden, selection.changes, hrefOf]);
  const focusAnchor = focus?.kind === 'paragraph' ? focus.anchor : null;
  const runs = useMemo<readonly Run[]>(
    () => (folded ? foldRuns(view.rows, open, focusAnchor) : view.rows.map((row) => ({ kind: 'row', row }))),
    [folded, view.rows, open, focusAnchor],
  );
  const shown = useMemo(() => runs.flatMap((run) => (run.kind === 'row' ? [run.row] : [])), [runs]);
  const ribbons = hidden.includes('moved') ? NO_RIBBONS : view.ribbons;
  const geometry = useGeometry(rowsElement, shown, ribbons);

  const own = useOwnSelection(props);
  usePassageEvents(rowsElement, useItemOf(items), own.events);
  const focusKey = focus === null ? null : focus.kind === 'item' ? focus.id : focus.anchor;
  useLanding(scroller, focusKey, () => (own.made(focusKey) ? null : landingPlace(rowsElement.current, selection, focusAnchor)));

  const hiddenRows = new Set<string>(hidden);
  const stop = selection.rows.size > 0 ? null : (shown.find((row) => row.class !== 'furniture')?.key ?? null);
  const sectioned = shown.length >= SECTIONED_ROWS;
  const drawRun = (run: Run) => {
    if (run.kind === 'fold') {
      const show = () => setOpened({ folded, keys: new Set([...open, run.key]) });
      return <FoldLine key={`fold ${run.key}`} rows={run.rows} onShow={show} />;
    }
    const { row } = run;
    const selected = selection.rows.has(row.key);
    return (
      <PairRow
        key={row.key}
        row={row}
        quiet={hiddenRows.has(row.class)}
        selected={selected}
        direction={(row.item === null ? null : itemsById.get(row.item)?.direction) ?? null}
        inks={row.class === 'furniture' && hiddenRows.has('furniture') ? inks.furniture : selection.lit.has(row.key) ? inks.lit : inks.plain}
        names={names}
        langs={langs}
        tabStop={selected || row.key === stop}
        lazy={!sectioned && shown.length >= LAZY_ROWS}
      />
    );
  };

  return (
    <div className={`side-by-side${minimap ? ' with-minimap' : ''}`}>
      {heads && (
        <div className="heads">
          <div className="head before">{heads.before}</div>
          <div className="head between">{heads.between}</div>
          <div className="head after">{heads.after}</div>
        </div>
      )}
      {/* A scroller must be reachable by key where its links are not yet in the tab order. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="copy" ref={scroller} tabIndex={0} aria-label={`${names[base] ?? base} and ${names[compared] ?? compared}, aligned`}>
        <div className="rows" ref={rowsElement}>
          {sectioned ? (
            sectionsOf(runs).map((section) => (
              <ol
                key={section.keys}
                className="lazy"
                data-section={section.keys}
                style={{ containIntrinsicBlockSize: `auto ${section.height}px` }}
              >
                {section.runs.map(drawRun)}
              </ol>
            ))
          ) : (
            <ol>{runs.map(drawRun)}</ol>
          )}
          <Ribbons geometry={geometry} selected={selection.changes} />
        </div>
      </section>
      {minimap && (
        <Minimap
          geometry={geometry}
          rows={shown}
          hidden={hidden}
          scroller={scroller}
          selected={selection.rows}
          onSelect={props.onSelect}
          onSelectAnchor={props.onSelectAnchor}
        />
      )}
    </div>
  );
}

const NO_RIBBONS: SideBySideModel['ribbons'] = [];

type InkSets = { readonly plain: Inks; readonly lit: Inks; readonly furniture: Inks };

function inksOf(hidden: readonly ItemClass[], changes: ReadonlySet<string>, hrefOf: (anchor: string) => string): InkSets {
  const off: ReadonlySet<MarkClass> = new Set(hidden.filter((c): c is MarkClass => c !== 'furniture'));
  const pair = (classes: ReadonlySet<MarkClass>, lit: ReadonlySet<string>): Inks => ({
    before: { hidden: classes, lit, own: 'before', hrefOf },
    after: { hidden: classes, lit, own: 'after', hrefOf },
  });
  return { plain: pair(off, NONE), lit: pair(off, changes), furniture: pair(ALL_MARKS, NONE) };
}

function useItemOf(items: readonly ChangeItem[]): (change: string) => string | null {
  const byChange = useMemo(() => new Map(items.flatMap((item) => item.changes.map((change) => [change, item.id]))), [items]);
  return useCallback((change: string) => byChange.get(change) ?? null, [byChange]);
}

/** Remembers what the reader selected in the copy itself: then the passage is in view, and moving it would lose the place. */
function useOwnSelection(props: PassageEvents) {
  const last = useRef<string | null>(null);
  const { onSelect, onSelectAnchor, onCopyPassage, onParagraphMenu } = props;
  const select = useCallback(
    (item: string) => {
      last.current = item;
      onSelect(item);
    },
    [onSelect],
  );
  const made = (key: string | null): boolean => {
    const own = key !== null && last.current === key;
    last.current = null;
    return own;
  };
  return { events: { onSelect: select, onSelectAnchor, onCopyPassage, onParagraphMenu }, made };
}

function landingPlace(
  root: HTMLElement | null,
  selection: { readonly rows: ReadonlySet<string>; readonly changes: ReadonlySet<string>; readonly anchors: readonly string[] },
  focusAnchor: string | null,
): HTMLElement | null {
  if (root === null) return null;
  for (const anchor of focusAnchor === null ? selection.anchors : [focusAnchor]) {
    const row = root.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`)?.closest<HTMLElement>('.row');
    if (row) return row;
  }
  const key = [...selection.rows][0];
  return key === undefined ? null : root.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
}

type Section = { readonly keys: string; readonly height: number; readonly runs: readonly Run[] };

function sectionsOf(runs: readonly Run[]): readonly Section[] {
  const sections: Section[] = [];
  for (let at = 0; at < runs.length; at += ROWS_PER_SECTION) {
    const part = runs.slice(at, at + ROWS_PER_SECTION);
    const rows: readonly Row[] = part.flatMap((run) => (run.kind === 'row' ? [run.row] : []));
    sections.push({ keys: rows.map((row) => row.key).join(' '), height: rows.reduce((sum, row) => sum + estimateRowHeight(row), 0), runs: part });
  }
  return sections;
}
