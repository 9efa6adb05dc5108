import { useCallback, useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import type { Focus } from '#core/project/lens.ts';
import type { MarkClass } from '#core/project/piece.ts';
import type { SideBySide as SideBySideModel } from '#core/project/rows.ts';
import { Minimap } from '#ui/minimap/Minimap.tsx';
import { BOOK_ROWS, LAZY_ROWS, sectionsOf, sectionsWith } from '#ui/passage/sections.ts';
import { useArrival } from '#ui/passage/useArrival.ts';
import { useLanding } from '#ui/passage/useLanding.ts';
import { usePassageEvents, type PassageEvents } from '#ui/passage/usePassageEvents.ts';
import { useRuns } from '#ui/passage/useRuns.ts';
import type { Layout } from './geometry.ts';
import { moveEnds } from './moveEnds.ts';
import type { Chosen, Inks } from '#ui/passage/section.ts';
import { Ribbons } from './Ribbons.tsx';
import { RowSection, type Drawing } from './RowSection.tsx';
import { selectionOf, type Selection } from './selection.ts';
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
  /** What to check in a row, by its key. */
  readonly flags?: ReadonlyMap<string, string>;
  /** Whether the reader has taken what changed in a row, by its key: "Taken". */
  readonly taken?: ReadonlyMap<string, string>;
  /** Told of `view` once all of its rows are drawn (of a book: once the first are), and of null while some are to come. */
  readonly onDrawn?: ((view: object | null) => void) | undefined;
  /** Address of a passage; `#b3` unless told otherwise. */
  readonly hrefOf?: (anchor: string) => string;
};

const NONE: ReadonlySet<string> = new Set();
const ALL_MARKS: ReadonlySet<MarkClass> = new Set(['added', 'removed', 'reworded', 'moved', 'style', 'unseen']);
const NO_LANGS: Readonly<Record<string, string>> = {};
const NO_FLAGS: ReadonlyMap<string, string> = new Map();
const NO_RIBBONS: SideBySideModel['ribbons'] = [];
const hashOf = (anchor: string): string => `#${anchor}`;

/** Base and compared version in level rows, with moves drawn between the columns. */
export function SideBySide(props: SideBySideProps) {
  const { view, items, base, compared, names, langs = NO_LANGS, folded, focus, heads, minimap = true, flags = NO_FLAGS, taken = NO_FLAGS, hrefOf = hashOf } = props;
  const hidden = useDeferredValue(props.hidden);
  const scroller = useRef<HTMLElement>(null);
  const rowsElement = useRef<HTMLDivElement>(null);

  const itemsById = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  const selection = useMemo(() => selectionOf(view.rows, itemsById, focus), [view.rows, itemsById, focus]);
  const focusAnchor = focus?.kind === 'paragraph' ? focus.anchor : null;
  const { runs, onShow } = useRuns(view.rows, folded, focusAnchor === null ? null : ([...selection.rows][0] ?? null));
  const book = runs.length >= BOOK_ROWS;
  const sections = useMemo(() => sectionsOf(runs), [runs]);

  const drawing = useMemo<Drawing>(
    () => ({
      plain: inksOf(hidden, NONE, hrefOf),
      furniture: { before: { hidden: ALL_MARKS, lit: NONE, own: 'before', hrefOf }, after: { hidden: ALL_MARKS, lit: NONE, own: 'after', hrefOf } },
      hidden: new Set(hidden), items: itemsById, names, langs, flags, taken, lazyRows: !book && runs.length >= LAZY_ROWS, onShow,
    }),
    [hidden, hrefOf, itemsById, names, langs, flags, taken, book, runs.length, onShow],
  );
  const chosen = useMemo<Chosen | null>(
    () => (selection.rows.size === 0 ? null : { rows: selection.rows, lit: selection.lit, inks: inksOf(hidden, selection.changes, hrefOf) }),
    [selection, hidden, hrefOf],
  );
  const chosenSections = useMemo(
    () => sectionsWith(sections, (run) => run.kind === 'row' && (selection.rows.has(run.row.key) || selection.lit.has(run.row.key))),
    [sections, selection],
  );

  const arrival = useArrival(rowsElement, { sections, wanted: chosenSections, view, book, onDrawn: props.onDrawn });
  const drawn = arrival.all;
  const layout = useMemo<Layout>(() => {
    const shown = sections.map((section) => section.flatMap((run) => (run.kind === 'row' ? [run.row] : [])));
    const ribbons = hidden.includes('moved') ? NO_RIBBONS : view.ribbons;
    return { sections: shown, moves: moveEnds(shown.flat(), ribbons), exact: drawn && runs.length < LAZY_ROWS };
  }, [sections, hidden, view.ribbons, runs.length, drawn]);
  const geometry = useGeometry(rowsElement, scroller, layout);

  const own = useOwnSelection(props);
  usePassageEvents(rowsElement, useItemOf(items), own.events);
  const focusKey = focus === null ? null : focus.kind === 'paragraph' ? focus.anchor : focus.id;
  useLanding(scroller, focusKey, view, () => (own.made(focusKey) ? 'stay' : landingPlace(rowsElement.current, selection, focusAnchor)));

  const stop = selection.rows.size > 0 ? null : (view.rows.find((row) => row.class !== 'furniture')?.key ?? null);
  const mapRows = useMemo(() => layout.sections.flat(), [layout]);

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
          {sections.map((section, at) => (
            <RowSection
              // By place: a row that comes or goes then moves one row from each section to the next, and keeps all others.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              runs={section}
              drawing={drawing}
              chosen={chosenSections.has(at) ? chosen : null}
              stop={stop}
              pending={!arrival.isDrawn(at)}
              lastHeight={arrival.heightOf(at)}
            />
          ))}
          <Ribbons geometry={geometry} selected={selection.changes} />
        </div>
      </section>
      {minimap && (
        <Minimap
          geometry={geometry}
          rows={mapRows}
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

function inksOf(hidden: readonly ItemClass[], lit: ReadonlySet<string>, hrefOf: (anchor: string) => string): Inks {
  const off: ReadonlySet<MarkClass> = new Set(hidden.filter((c): c is MarkClass => c !== 'furniture'));
  return { before: { hidden: off, lit, own: 'before', hrefOf }, after: { hidden: off, lit, own: 'after', hrefOf } };
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

function landingPlace(root: HTMLElement | null, selection: Selection, focusAnchor: string | null): HTMLElement | null {
  if (root === null) return null;
  for (const anchor of focusAnchor === null ? selection.anchors : [focusAnchor]) {
    const row = root.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`)?.closest<HTMLElement>('.row');
    if (row) return row;
  }
  const key = [...selection.rows][0];
  return key === undefined ? null : root.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
}
