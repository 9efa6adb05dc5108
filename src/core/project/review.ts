import type { Why } from '#core/model/alignment.ts';
import type { Comparison } from '#core/model/collation.ts';
import { remarkFinder, type Decisions, type HeldPin, type Remark } from '#core/model/decisions.ts';
import { placePins, settlePins, type PinKind } from '#core/model/pin.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';
import type { ChangeItem, ChangeList } from './items.ts';
import type { MarkFilter } from './lens.ts';
import type { Sigla } from './markIndex.ts';
import type { Cell, Row } from './rows.ts';

/** What the reader has marked one thing with. */
export type Marks = { readonly seen: boolean; readonly query: boolean; readonly note: string; readonly initials: string };
export const NO_MARKS: Marks = { seen: false, query: false, note: '', initials: '' };

/** A line of a view: its change's marks and those of its passages, and what a pin has made of it. */
export type RowMarks = Marks & { readonly pin: PinKind | null; readonly filteredOut: boolean };

/** A decision on what corresponds in the two versions in view, by anchors. `gone`: its words are; it rests. */
export type PinPlace = { readonly pin: HeldPin<string>; readonly state: 'in-force' | 'overruled' | 'gone'; readonly before: readonly string[]; readonly after: readonly string[] };

export type ReviewView = {
  readonly items: ReadonlyMap<string, Marks>;
  readonly passages: ReadonlyMap<string, Marks>;
  readonly facts: ReadonlyMap<string, Marks>;
  /** By the key of a row of Side by side or a line of Redline. */
  readonly rows: ReadonlyMap<string, RowMarks>;
  readonly pins: readonly PinPlace[];
  /** Of the changes in the list, furniture apart. */
  readonly counts: { readonly seen: number; readonly of: number } & Readonly<Record<Exclude<MarkFilter, 'all'>, number>>;
};

/** Whether a change with these marks is shown. */
export function passes(filter: MarkFilter, marks: Marks | undefined): boolean {
  switch (filter) {
    case 'all': return true;
    case 'unseen': return marks?.seen !== true;
    case 'queried': return marks?.query === true;
    case 'noted': return (marks?.note ?? '') !== '';
  }
}

/** The reader's decisions where they stand in the comparison in view. Versions are named by their letters. O(items + rows + decisions). */
export function projectReview(
  comparison: Comparison, sigla: Sigla, list: ChangeList, rows: readonly Row[], decisions: Decisions<string>, filter: MarkFilter,
): ReviewView {
  const items = marksOfItems(list.items, sigla, decisions.remarks);
  const passages = marksOfPassages(comparison, sigla, decisions.remarks);
  const facts = new Map(decisions.remarks.flatMap((remark) => (remark.on.kind === 'fact' ? [[remark.on.id, marksOf(remark)] as const] : [])));
  const pins = placesOfPins(comparison, sigla, decisions.pins);
  const counted = list.items.filter((item) => item.class !== 'furniture');
  const count = (is: (marks: Marks | undefined) => boolean): number => counted.filter((item) => is(items.get(item.id))).length;
  const seen = count((marks) => marks?.seen === true);
  return {
    items, passages, facts, pins, rows: marksOfRows(rows, items, passages, pins, filter),
    counts: {
      seen, of: counted.length, unseen: counted.length - seen,
      queried: count((marks) => passes('queried', marks)), noted: count((marks) => passes('noted', marks)),
    },
  };
}

const marksOf = ({ seen, query, note, initials }: Remark<string>): Marks => ({ seen, query, note, initials });

/** An item is marked where any of its changes is: an edit beside the marked one may have changed which comes first. */
function marksOfItems(list: readonly ChangeItem[], sigla: Sigla, remarks: readonly Remark<string>[]): ReadonlyMap<string, Marks> {
  const byChange = new Map(remarks.flatMap((remark) => {
    const { on } = remark;
    return on.kind === 'change' && on.versions[0] === sigla.before && on.versions[1] === sigla.after ? [[on.id, marksOf(remark)] as const] : [];
  }));
  if (byChange.size === 0) return new Map();
  return new Map(list.flatMap((item) => {
    const found = item.changes.map((change) => byChange.get(change)).find((marks) => marks !== undefined);
    return found === undefined ? [] : [[item.id, found] as const];
  }));
}

function marksOfPassages({ before, after }: Comparison, sigla: Sigla, remarks: readonly Remark<string>[]): ReadonlyMap<string, Marks> {
  const found = new Map<string, Marks>();
  const look = (version: Version, siglum: string): void => {
    const own = remarks.filter(({ on }) => on.kind === 'passage' && on.version === siglum);
    if (own.length === 0) return;
    const anchors = paragraphAnchors(version, siglum);
    const find = remarkFinder(version);
    for (const remark of own) {
      const place = remark.on.kind === 'passage' ? find(remark.on.words) : null;
      if (place !== null) found.set(anchors[place]!, marksOf(remark));
    }
  };
  look(before, sigla.before);
  look(after, sigla.after);
  return found;
}

function placesOfPins({ before, after }: Comparison, sigla: Sigla, held: readonly HeldPin<string>[]): readonly PinPlace[] {
  const own = held.filter(({ versions: [one, other] }) => (one === sigla.before && other === sigla.after) || (one === sigla.after && other === sigla.before));
  if (own.length === 0) return [];
  const turned = own.map((pin) => (pin.versions[0] === sigla.before ? pin : { ...pin, before: pin.after, after: pin.before }));
  const placed = placePins(before, after, turned);
  const { inForce } = settlePins(placed);
  const anchors = { before: paragraphAnchors(before, sigla.before), after: paragraphAnchors(after, sigla.after) };
  return own.map((pin, k): PinPlace => {
    const place = placed[k] ?? null;
    const named = (side: 'before' | 'after') => place?.[side].map((p) => anchors[side][p]!) ?? [];
    return { pin, state: place === null ? 'gone' : inForce[k] === true ? 'in-force' : 'overruled', before: named('before'), after: named('after') };
  });
}

function marksOfRows(
  rows: readonly Row[], items: ReadonlyMap<string, Marks>, passages: ReadonlyMap<string, Marks>, pins: readonly PinPlace[], filter: MarkFilter,
): ReadonlyMap<string, RowMarks> {
  const pinned = new Map(pins.flatMap(({ pin, state, before, after }) =>
    (state === 'in-force' ? [...before, ...after].map((anchor) => [anchor, pin.kind] as const) : [])));
  if (items.size + passages.size + pinned.size === 0 && filter === 'all') return new Map();
  const found = new Map<string, RowMarks>();
  for (const row of rows) {
    const anchors = [...anchorsOf(row.before), ...anchorsOf(row.after)];
    const own = [row.item === null ? undefined : items.get(row.item), ...anchors.map((anchor) => passages.get(anchor))].filter((marks) => marks !== undefined);
    const pin = anchors.map((anchor) => pinned.get(anchor)).find((kind) => kind !== undefined) ?? null;
    const filteredOut = row.item !== null && !passes(filter, items.get(row.item));
    if (own.length === 0 && pin === null && !filteredOut) continue;
    const noted = own.find(({ note }) => note !== '');
    found.set(row.key, {
      seen: own.some(({ seen }) => seen), query: own.some(({ query }) => query), note: noted?.note ?? '', initials: noted?.initials ?? '', pin, filteredOut,
    });
  }
  return found;
}

const anchorsOf = (cell: Cell): readonly string[] => (cell.kind === 'paragraphs' ? cell.paragraphs.map((p) => p.anchor) : []);

/** Why the passage at an anchor stands where it does, with the passages of its block on both sides. */
export type Pairing = { readonly why: Why; readonly similarity: number; readonly before: readonly string[]; readonly after: readonly string[] };

export function pairingAt({ before, after, blocks }: Comparison, sigla: Sigla, anchor: string): Pairing | null {
  const side = anchor.charAt(0).toUpperCase() === sigla.before ? 'before' : 'after';
  const anchors = { before: paragraphAnchors(before, sigla.before), after: paragraphAnchors(after, sigla.after) };
  const place = anchors[side].indexOf(anchor);
  const block = place < 0 ? undefined : blocks.find((one) => (one[side] as readonly number[]).includes(place));
  if (block === undefined) return null;
  const named = (of: 'before' | 'after') => block[of].map((p) => anchors[of][p]!);
  return { why: block.why, similarity: block.similarity, before: named('before'), after: named('after') };
}
