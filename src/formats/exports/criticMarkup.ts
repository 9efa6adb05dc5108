import { buildMarkIndex, type Side } from '#core/project/markIndex.ts';
import { inVersion, projectTracked, type TrackedParagraph, type TrackedRun } from '#core/project/tracked.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import type { ExportedPair } from './exported.ts';

const BREAK = '\n\n';

/**
 * The comparison in CriticMarkup (criticmarkup.com): `{++came++}`, `{--went--}`, `{~~old~>new~~}`, and a comment where a
 * passage moved. Accepting all gives the compared version as Markdown, refusing all the base. A paragraph that is wholly
 * of one version needs no mark on its break: without its words it is an empty line more.
 */
export function writeCriticMarkup({ comparison, sigla }: ExportedPair): string {
  const index = buildMarkIndex(comparison, sigla);
  const tracked = projectTracked(index);
  const numbers = new Map(index.moves.map(({ id, before, after }) => [id, { from: numberAt(index, 'before', before.start), to: numberAt(index, 'after', after.start) }]));
  /** Has the paragraph that each version is in any words yet? */
  const open = { before: false, after: false };
  let out = '';
  for (const paragraph of tracked) {
    const { runs, end } = paragraph;
    for (let r = 0; r < runs.length; r++) {
      const run = runs[r]!;
      const opensLine = !open.before || !open.after;
      const next = runs[r + 1];
      if (run.state === 'deleted' && next?.state === 'inserted') {
        out += `{~~${critic(run.text, opensLine)}~>${critic(next.text, opensLine)}~~}`;
        see(open, next);
        r++;
      } else out += marked(run, critic(run.text, opensLine)) + moveComment(run, numbers);
      see(open, run);
    }
    const bare = (['before', 'after'] as const).every((side) => inVersion(end.state, side) || !open[side]);
    out += bare ? BREAK : end.state === 'inserted' || end.state === 'moved-to' ? `{++${BREAK}++}` : `{--${BREAK}--}`;
    for (const side of ['before', 'after'] as const) if (inVersion(end.state, side)) open[side] = false;
  }
  return `${out.trimEnd()}\n`;
}

function see(open: Record<Side, boolean>, { state }: TrackedRun): void {
  for (const side of ['before', 'after'] as const) if (inVersion(state, side)) open[side] = true;
}

/** Programs look for marks without regard to backslashes, so what could be one is written as a number. */
const critic = (text: string, opensLine: boolean): string => escapeMarkdown(text, opensLine).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

function marked({ state }: TrackedRun, text: string): string {
  switch (state) {
    case 'kept': return text;
    case 'inserted': case 'moved-to': return `{++${text}++}`;
    case 'deleted': case 'moved-from': return `{--${text}--}`;
  }
}

type MoveEnds = { readonly from: number | null; readonly to: number | null };

function moveComment({ state, move }: TrackedRun, numbers: ReadonlyMap<string, MoveEnds>): string {
  const ends = move === null ? undefined : numbers.get(move);
  if (ends === undefined) return '';
  const [words, number] = state === 'moved-from' ? ['moved to', ends.to] : ['moved from', ends.from];
  return `{>>${words} ${number === null ? 'another place' : `¶${number}`}<<}`;
}

function numberAt({ comparison }: ReturnType<typeof buildMarkIndex>, side: Side, token: number): TrackedParagraph['before'] {
  return comparison[side].paragraphs.find(({ tokens }) => tokens.start <= token && token < tokens.end)?.number ?? null;
}
