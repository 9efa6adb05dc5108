import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import type { ChangeItem, ItemClass } from '#core/project/items.ts';
import type { Focus, Lens } from '#core/project/lens.ts';
import type { MarkClass } from '#core/project/piece.ts';
import type { CellParagraph, RedlineRow as RedlineRowModel, SideBySide } from '#core/project/rows.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { BOOK_ROWS, LAZY_ROWS, sectionsOf, sectionsWith } from '#ui/passage/sections.ts';
import { useArrival } from '#ui/passage/useArrival.ts';
import { useLanding } from '#ui/passage/useLanding.ts';
import { usePassageEvents, type PassageEvents } from '#ui/passage/usePassageEvents.ts';
import { useRuns } from '#ui/passage/useRuns.ts';
import { CleanSection } from './CleanSection.tsx';
import type { Chosen, Inks } from '#ui/passage/section.ts';
import { RedlineSection, type Drawing } from './RedlineSection.tsx';

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
  readonly folded?: boolean;
  readonly clean: Lens['clean'];
  readonly focus: Focus | null;
  /** What to check in a line, by its key. */
  readonly flags?: ReadonlyMap<string, string>;
  /** Whether the reader has taken what changed in a row, by its key: "Taken". */
  readonly taken?: ReadonlyMap<string, string>;
  /** Told of `rows` once all of them are drawn (of a book: once the first are), and of null while some are to come. */
  readonly onDrawn?: ((rows: object | null) => void) | undefined;
  readonly hrefOf?: (anchor: string) => string;
};

const NONE: ReadonlySet<string> = new Set();
const ALL_MARKS: ReadonlySet<MarkClass> = new Set(['added', 'removed', 'reworded', 'moved', 'style', 'unseen']);
const NO_FLAGS: ReadonlyMap<string, string> = new Map();
const NO_LANGS: Readonly<Record<string, string>> = {};
const NO_RUNS: readonly never[] = [];
const hashOf = (anchor: string): string => `#${anchor}`;

/** The compared version with the base's changes tracked in it, or one of the two texts clean. */
export function Redline(props: RedlineProps) {
  const { rows, pairs, items, base, compared, names, langs = NO_LANGS, folded = false, clean, focus, flags = NO_FLAGS, taken = NO_FLAGS, hrefOf = hashOf } = props;
  const hidden = useDeferredValue(props.hidden);
  const scroller = useRef<HTMLElement>(null);
  const column = useRef<HTMLDivElement>(null);

  const item = useMemo(() => (focus?.kind === 'item' ? (items.find((i) => i.id === focus.id) ?? null) : null), [items, focus]);
  const selection = useMemo(() => selectionIn(rows, item, focus), [rows, item, focus]);
  const { runs, onShow } = useRuns(rows, folded, focus?.kind === 'paragraph' ? ([...selection.rows][0] ?? null) : null);
  const sections = useMemo(() => (clean === 'none' ? sectionsOf(runs) : NO_RUNS), [clean, runs]);
  const texts = useMemo(() => (clean === 'none' ? NO_RUNS : sectionsOf(cleanParagraphs(pairs, clean))), [clean, pairs]);

  const book = Math.max(runs.length, pairs.rows.length) >= BOOK_ROWS;
  const drawing = useMemo<Drawing>(
    () => ({
      plain: inksOf(marksOff(hidden), NONE, hrefOf), furniture: inksOf(ALL_MARKS, NONE, hrefOf),
      hidden: new Set(hidden), base, compared, names, langs, flags, taken, lazyRows: !book && runs.length >= LAZY_ROWS, onShow,
    }),
    [hidden, hrefOf, base, compared, names, langs, flags, taken, book, runs.length, onShow],
  );
  const chosen = useMemo<Chosen | null>(
    () => (selection.rows.size === 0 ? null : { rows: selection.rows, lit: selection.lit, inks: inksOf(marksOff(hidden), new Set(item?.changes), hrefOf) }),
    [selection, item, hidden, hrefOf],
  );
  const wanted = useMemo(
    () => clean === 'none'
      ? sectionsWith(sections, (run) => run.kind === 'row' && (selection.rows.has(run.row.key) || selection.lit.has(run.row.key)))
      : sectionsWith(texts, (p) => selection.anchors.includes(p.anchor)),
    [clean, sections, texts, selection],
  );
  const arrival = useArrival(column, { sections: clean === 'none' ? sections : texts, wanted, view: rows, book, onDrawn: props.onDrawn });

  const byChange = useMemo(() => new Map(items.flatMap((i) => i.changes.map((change) => [change, i.id]))), [items]);
  const itemOf = useCallback((change: string) => byChange.get(change) ?? null, [byChange]);
  const own = useRef<string | null>(null);
  const { onSelect } = props;
  const select = useCallback(
    (id: string) => {
      own.current = id;
      onSelect(id);
    },
    [onSelect],
  );
  usePassageEvents(column, itemOf, { ...props, onSelect: select });
  const focusKey = focus === null ? null : focus.kind === 'paragraph' ? focus.anchor : focus.id;
  useLanding(scroller, focusKey === null ? null : `${clean} ${focusKey}`, rows, () => {
    const made = own.current === focusKey;
    own.current = null;
    return made ? 'stay' : lineOnPage(column.current, selection);
  });

  const stop = selection.rows.size > 0 ? null : (rows.find((row) => row.class !== 'furniture')?.key ?? null);
  const label = clean === 'none'
    ? `${names[compared] ?? compared} with changes from ${names[base] ?? base} tracked`
    : `${names[clean === 'before' ? base : compared] ?? ''}, clean`;

  return (
    /* A scroller must be reachable by key where its links are not yet in the tab order. */
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */
    <section className={`copy redline${clean === 'none' ? '' : ' clean'}`} ref={scroller} tabIndex={0} aria-label={label}>
      <div className="column-heads" aria-hidden="true">
        {clean !== 'after' && <VersionTag siglum={base} as="base" />}
        {clean !== 'before' && <VersionTag siglum={compared} as="compared" />}
      </div>
      <div className="lines" ref={column}>
        {sections.map((section, at) => (
          <RedlineSection
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            runs={section}
            drawing={drawing}
            chosen={wanted.has(at) ? chosen : null}
            stop={stop}
            pending={!arrival.isDrawn(at)}
            lastHeight={arrival.heightOf(at)}
          />
        ))}
        {texts.map((paragraphs, at) => (
          <CleanSection
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            paragraphs={paragraphs}
            ink={clean === 'before' ? drawing.furniture.before : drawing.furniture.after}
            names={names}
            langs={langs}
            selected={wanted.has(at) ? selection.anchors : NO_RUNS}
            pending={!arrival.isDrawn(at)}
            lastHeight={arrival.heightOf(at)}
          />
        ))}
      </div>
    </section>
  );
}

const marksOff = (hidden: readonly ItemClass[]): ReadonlySet<MarkClass> => new Set(hidden.filter((c): c is MarkClass => c !== 'furniture'));

const inksOf = (hidden: ReadonlySet<MarkClass>, lit: ReadonlySet<string>, hrefOf: (anchor: string) => string): Inks => ({
  before: { hidden, lit, own: 'before', hrefOf },
  after: { hidden, lit, own: 'after', hrefOf },
});

const cleanParagraphs = (pairs: SideBySide, side: 'before' | 'after'): readonly CellParagraph[] =>
  pairs.rows.flatMap((row) => (row[side].kind === 'paragraphs' ? row[side].paragraphs : []));

/** As in Side by side: `lit` are all lines with marks of the item, `rows` those drawn as selected. */
type Selection = { readonly rows: ReadonlySet<string>; readonly lit: ReadonlySet<string>; readonly anchors: readonly string[] };

/** The lines that the focus selects, and the paragraphs to land on, best first. */
function selectionIn(rows: readonly RedlineRowModel[], item: ChangeItem | null, focus: Focus | null): Selection {
  if (focus?.kind !== 'item' && focus?.kind !== 'paragraph') return { rows: NONE, lit: NONE, anchors: [] };
  if (focus.kind === 'item') {
    const named = rows.filter((row) => row.item === focus.id || (row.class === 'moved' && item?.rows.includes(row.key) === true)).map((row) => row.key);
    const lit = new Set(item?.rows ?? named);
    return { rows: new Set(named.length > 0 ? named : [...lit].slice(0, 1)), lit, anchors: [item?.anchors.after, item?.anchors.before].filter((anchor) => typeof anchor === 'string') };
  }
  const row = rows.find((r) => r.paragraphs.some((p) => p.anchor === focus.anchor));
  return { rows: row === undefined ? NONE : new Set([row.key]), lit: NONE, anchors: [focus.anchor] };
}

function lineOnPage(root: HTMLElement | null, { rows, anchors }: Selection): HTMLElement | null {
  if (root === null) return null;
  const selectors = [...anchors.map((anchor) => `#${CSS.escape(anchor)}`), ...[...rows].map((key) => `[data-row="${CSS.escape(key)}"]`)];
  for (const selector of selectors) {
    const line = root.querySelector(selector)?.closest<HTMLElement>('.line-row');
    if (line) return line;
  }
  return null;
}
