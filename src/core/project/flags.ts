import type { Alarm, AlarmKind } from '#core/model/facts.ts';
import { ALARM_KINDS } from '#core/model/facts.ts';
import { tokenIndex } from '#core/model/span.ts';
import { paragraphOfToken } from './anchors.ts';
import type { ChangeList } from './items.ts';
import type { MarkIndex, Side } from './markIndex.ts';
import type { Row } from './rows.ts';

/** What is to be checked, gravest first: by the id of an item of the list, and by the key of a row of Side by side. */
export type Flags = {
  readonly items: ReadonlyMap<string, readonly AlarmKind[]>;
  readonly rows: ReadonlyMap<string, readonly AlarmKind[]>;
};

/**
 * Puts every alarm where the reader meets it: on the items whose changes it rests on, or where it rests on none on those
 * of its paragraph; and on the row in which its passage stands, in the compared version where it is there.
 */
export function projectFlags(index: MarkIndex, list: ChangeList, rows: readonly Row[]): Flags {
  if (index.comparison.alarms.length === 0) return { items: new Map(), rows: new Map() };
  const itemOf = new Map(list.items.flatMap((item) => item.changes.map((change) => [change as string, item.id] as const)));
  const rowOf = new Map(rows.flatMap((row) => anchorsOf(row).map((anchor) => [anchor, row] as const)));
  const onItems = new Map<string, Set<AlarmKind>>();
  const onRows = new Map<string, Set<AlarmKind>>();
  for (const alarm of index.comparison.alarms) {
    const anchor = placeOfAlarm(index, alarm);
    const row = anchor === null ? undefined : rowOf.get(anchor);
    if (row !== undefined) put(onRows, row.key, alarm.kind);
    const found = alarm.changes.flatMap((change) => itemOf.get(change) ?? []);
    const items = found.length > 0 || anchor === null ? found : list.items.filter(({ anchors }) => anchors.after === anchor || anchors.before === anchor).map(({ id }) => id);
    for (const item of items) put(onItems, item, alarm.kind);
  }
  return { items: ranked(onItems), rows: ranked(onRows) };
}

function placeOfAlarm({ comparison, anchors }: MarkIndex, alarm: Alarm): string | null {
  const side: Side = alarm.after === null ? 'before' : 'after';
  const tokens = alarm[side];
  const last = comparison[side].tokens.length - 1;
  if (tokens === null || last < 0) return null;
  return anchors[side][paragraphOfToken(comparison[side], tokenIndex(Math.min(tokens.start, last)))] ?? null;
}

const anchorsOf = ({ before, after }: Row): readonly string[] =>
  [before, after].flatMap((cell) => (cell.kind === 'paragraphs' ? cell.paragraphs.map(({ anchor }) => anchor) : []));

function put(map: Map<string, Set<AlarmKind>>, key: string, kind: AlarmKind): void {
  const kinds = map.get(key) ?? new Set();
  map.set(key, kinds.add(kind));
}

const ranked = (map: ReadonlyMap<string, ReadonlySet<AlarmKind>>): ReadonlyMap<string, readonly AlarmKind[]> =>
  new Map([...map].map(([key, kinds]) => [key, ALARM_KINDS.filter((kind) => kinds.has(kind))]));
