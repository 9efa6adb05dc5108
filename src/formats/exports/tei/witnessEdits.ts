import type { MarkIndex } from '#core/project/markIndex.ts';
import { inVersion, projectTracked } from '#core/project/tracked.ts';
import { legalXml } from '#formats/xml/escapeXml.ts';

/** Ends a paragraph in the strings that apparatuses are made of. XML has no such character, so no text can hold it. */
export const MARK = '\0';

/** Where a witness leaves the base: from `start` to `end` of the base's string it reads `text`. Units are UTF-16. */
export type WitnessEdit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * A compared version as its differences from the base, in the base's order, disjoint, at the edges of words. A passage
 * that moved is left out at its old place and read at its new one, as a parallel apparatus has no other way.
 */
export function witnessEdits(index: MarkIndex): readonly WitnessEdit[] {
  const edits: WitnessEdit[] = [];
  let at = 0;
  let open: { start: number; text: string } | null = null;
  const see = (text: string, inBase: boolean, inWitness: boolean): void => {
    if (inBase && inWitness) {
      close();
      at += text.length;
      return;
    }
    open ??= { start: at, text: '' };
    if (inWitness) open.text += text;
    if (inBase) at += text.length;
  };
  const close = (): void => {
    if (open !== null) edits.push({ start: open.start, end: at, text: open.text });
    open = null;
  };
  for (const { runs, end } of projectTracked(index)) {
    for (const run of runs) see(legalXml(run.text), inVersion(run.state, 'before'), inVersion(run.state, 'after'));
    see(MARK, inVersion(end.state, 'before'), inVersion(end.state, 'after'));
  }
  close();
  return edits;
}
