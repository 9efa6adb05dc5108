import { compareNames } from '#formats/compareNames.ts';
import { append } from './append.ts';
import { Stopped, type Budget } from './budget.ts';
import type { ReadDraft, Reading, ReadOptions, Remark } from './reading.ts';
import { readInside } from './readFile.ts';
import { instantOf } from './isoTime.ts';

/** A file among others: its path, and its bytes when its turn comes. */
export type ManyFile = { readonly name: string; readonly bytes: () => Promise<Uint8Array> };

/**
 * Reads the files of an archive or a folder as versions: in the order of their times where all state one, else of
 * their names, numbers by value. What cannot be read is named and the rest goes on; a file made to harm stops all.
 * Null where nothing could be read.
 */
export async function readMany(format: string, files: readonly ManyFile[], budget: Budget, options: ReadOptions): Promise<Reading | null> {
  const ordered = [...files].sort((a, b) => compareNames(a.name, b.name));
  const drafts: ReadDraft[] = [];
  const leftOut: string[] = [];
  const remarks: Remark[] = [];
  for (const file of ordered) {
    budget.check();
    const result = await readInside(await file.bytes(), file.name, budget, options);
    if (result.ok) {
      append(drafts, result.value.drafts);
      budget.spend('drafts', result.value.drafts.length);
      append(remarks, result.value.remarks);
    } else if (result.problem.code === 'reading-stopped' || result.problem.code === 'unsafe-file') throw new Stopped(result.problem);
    else leftOut.push(file.name);
  }
  if (drafts.length === 0) return null;
  if (leftOut.length > 0) remarks.push({ kind: 'parts-left-out', names: leftOut });
  const times = drafts.map((draft) => instantOf(draft.publishedAt));
  const order = drafts.map((_, i) => i);
  if (times.every((time) => !Number.isNaN(time))) order.sort((a, b) => (times[a] as number) - (times[b] as number) || a - b);
  return { format, drafts: withOwnNames(order.map((i) => drafts[i] as ReadDraft)), guess: null, alternatives: [], remarks };
}

function withOwnNames(drafts: readonly ReadDraft[]): readonly ReadDraft[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const times = (seen.get(draft.name) ?? 0) + 1;
    seen.set(draft.name, times);
    return times === 1 ? draft : { ...draft, name: `${draft.name} (${times})` };
  });
}
