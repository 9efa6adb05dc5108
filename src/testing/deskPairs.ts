import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence or passage as one desk has it and as another does. `kind`: what changed in sense; null where nothing did. */
export type DeskPair = { readonly before: string; readonly after: string; readonly kind: string | null };

/**
 * Pairs of a list in `pairs/`, one a line: "before => after", with "kind | " at the head where the sense changed. ⏎ parts
 * paragraphs. All invented, in the ways desks rewrite copy, and written before the rules were run on them.
 */
export function readDeskPairs(list: string): readonly DeskPair[] {
  return readFileSync(join(import.meta.dirname, 'pairs', `${list}.txt`), 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const parts = /^(?:([\w-]+) \| )?(.+) => (.+)$/.exec(line);
    if (parts === null) throw new Error(`no pair: ${line}`);
    return { kind: parts[1] ?? null, before: parts[2]!, after: parts[3]! };
  });
}
