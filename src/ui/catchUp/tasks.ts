import type { CatchUp, CatchUpItem, CatchUpKind } from '#core/project/catchUp.ts';

/** What is still to do first, and behind it what the reader has ticked; each in the order of the new text. */
export function sortedTasks({ items }: CatchUp, checked: readonly string[], show: CatchUpKind | null): { readonly open: readonly CatchUpItem[]; readonly done: readonly CatchUpItem[] } {
  const ticked = new Set(checked);
  const shown = items.filter(({ kind }) => show === null || kind === show);
  return { open: shown.filter(({ id }) => !ticked.has(id)), done: shown.filter(({ id }) => ticked.has(id)) };
}

/** The task after (1) or before (-1) the selected one; from nothing the first or last, null at the end. */
export function stepTask(tasks: readonly CatchUpItem[], selected: string | null, by: 1 | -1): CatchUpItem | null {
  const at = tasks.findIndex(({ id }) => id === selected);
  return at < 0 ? (tasks.at(by === 1 ? 0 : -1) ?? null) : (tasks[at + by] ?? null);
}
