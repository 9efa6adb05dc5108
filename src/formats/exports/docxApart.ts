import { inVersion, type TrackedParagraph, type TrackedRun } from '#core/project/tracked.ts';

/**
 * Keeps changes of one kind from touching across a paragraph mark that stays. LibreOffice (7.4) makes one change of
 * words inserted at the end of a paragraph and at the beginning of the next, mark and all, and would then refuse the
 * mark with them; the same with deletions. What each version reads is not touched.
 */
export function keptApart(paragraphs: readonly TrackedParagraph[]): readonly TrackedParagraph[] {
  const out = [...paragraphs];
  for (let p = 0; p + 1 < out.length; p++) {
    const here = out[p]!;
    const next = out[p + 1]!;
    const kind = kindOf(here.runs.at(-1));
    if (here.end.state !== 'kept' || kind === null || kindOf(next.runs[0]) !== kind) continue;
    if (next.runs.every((run) => kindOf(run) === kind) && kindOf({ ...next.end, text: '' }) === kind) {
      // A whole paragraph more: the mark before it is the new one, as when somebody writes on at the end of a paragraph.
      out[p] = { ...here, end: next.end };
      out[p + 1] = { ...next, end: here.end };
    } else if (isOther(here.runs.at(-2), kind)) out[p] = { ...here, runs: [...here.runs.slice(0, -2), here.runs.at(-1)!, here.runs.at(-2)!] };
    else if (isOther(next.runs[1], kind)) out[p + 1] = { ...next, runs: [next.runs[1]!, next.runs[0]!, ...next.runs.slice(2)] };
    else out[p + 1] = { ...next, runs: withWord(next.runs, kind) };
  }
  return out;
}

type Kind = 'came' | 'went';

const kindOf = (run: TrackedRun | undefined): Kind | null =>
  run === undefined || run.state === 'kept' ? null : inVersion(run.state, 'after') ? 'came' : 'went';

/** A change of the other kind that is not the end of a move: those may trade places. */
const isOther = (run: TrackedRun | undefined, kind: Kind): boolean =>
  run !== undefined && run.move === null && kindOf(run) === (kind === 'came' ? 'went' : 'came');

/** Takes the first word that stays into the change, so that the change begins with one of the other kind. */
function withWord(runs: readonly TrackedRun[], kind: Kind): readonly TrackedRun[] {
  const [first, second, ...rest] = runs;
  if (first === undefined || second?.state !== 'kept') return runs;
  const [word = ''] = /^\s*\S+/u.exec(second.text) ?? [];
  if (word === '') return runs;
  const tail: TrackedRun = { ...second, text: second.text.slice(word.length) };
  const other: TrackedRun = { text: word, state: kind === 'came' ? 'deleted' : 'inserted', move: null };
  const same: TrackedRun = { text: word, state: kind === 'came' ? 'inserted' : 'deleted', move: null };
  return [other, first, same, ...(tail.text === '' ? [] : [tail]), ...rest];
}
