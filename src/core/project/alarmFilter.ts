import { ALARM_KINDS, type AlarmKind } from '#core/model/facts.ts';
import type { Flags } from './flags.ts';
import type { ChangeList } from './items.ts';

/** A kind of alarm and how many entries of the list carry it. */
export type AlarmCount = { readonly kind: AlarmKind; readonly items: number };

/** The kinds chosen, each once and gravest first, so that equal choices are equal arrays. */
export const alarmsInOrder = (kinds: readonly AlarmKind[]): readonly AlarmKind[] => ALARM_KINDS.filter((kind) => kinds.includes(kind));

/** The kinds that are there, and those chosen although none is: else nobody could let go of them. */
export function countAlarms(flags: Flags, chosen: readonly AlarmKind[]): readonly AlarmCount[] {
  const counts = new Map<AlarmKind, number>();
  for (const kinds of flags.items.values()) for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return ALARM_KINDS.filter((kind) => counts.has(kind) || chosen.includes(kind)).map((kind) => ({ kind, items: counts.get(kind) ?? 0 }));
}

/** The entries that carry one of the kinds chosen, and no other flags; everything where none is chosen. Counts stay whole. */
export function narrowed(list: ChangeList, flags: Flags, chosen: readonly AlarmKind[]): { readonly list: ChangeList; readonly flags: Flags } {
  if (chosen.length === 0) return { list, flags };
  const wanted = new Set(chosen);
  const only = (map: Flags['items']): Flags['items'] =>
    new Map([...map].map(([key, kinds]) => [key, kinds.filter((kind) => wanted.has(kind))] as const).filter(([, kinds]) => kinds.length > 0));
  const items = only(flags.items);
  return { list: { ...list, items: list.items.filter(({ id }) => items.has(id)) }, flags: { items, rows: only(flags.rows) } };
}
