import { MAX_REMARK_QUOTE_CHARS, remarkedWords } from '#core/model/decisions.ts';
import { isEmpty } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors, paragraphOfToken } from '#core/project/anchors.ts';
import type { Focus } from '#core/project/lens.ts';
import { comparisonOf } from './selectors.ts';
import { entryAt } from './sigla.ts';
import type { Marked } from './slices/review.ts';
import type { AppState } from './state.ts';

/** What a reader's selection names, in words that last: the subject of a mark or note. Null where it is not on the page. */
export function markedBy(state: AppState, focus: Focus): Marked | null {
  switch (focus.kind) {
    case 'item':
      return markedChange(state, focus.id);
    case 'paragraph':
      return markedPassage(state, focus.anchor);
    case 'fact': {
      const rows = state.studies.facts.result?.value.sections.flatMap((section) => section.rows) ?? [];
      const row = rows.find(({ id }) => id === focus.id);
      return row === undefined ? null : { on: { kind: 'fact', id: row.id }, at: null, quote: shortened(row.label) };
    }
    case 'task':
      return null;
  }
}

function markedChange({ shelf, lens, collation }: AppState, id: string): Marked | null {
  const comparison = comparisonOf(collation);
  const change = comparison?.changes.find((one) => one.id === id);
  const keys = [entryAt(shelf, lens.base)?.key, entryAt(shelf, lens.compared)?.key];
  const [before, after] = keys;
  if (comparison === null || change === undefined || before === undefined || after === undefined) return null;
  const side = isEmpty(change.after) ? 'before' : 'after';
  const version = comparison[side];
  const { start, end } = change[side];
  if (start >= end) return null;
  const words = remarkedWords(version, paragraphOfToken(version, start));
  return {
    on: { kind: 'change', id, versions: [before, after] },
    at: words === null ? null : { version: side === 'before' ? before : after, words },
    quote: shortened(version.text.slice(version.tokens.start[start], version.tokens.end[end - 1])),
  };
}

function markedPassage(state: AppState, anchor: string): Marked | null {
  const found = paragraphAt(state, anchor);
  const words = found === null ? null : remarkedWords(found.version, found.paragraph);
  if (found === null || words === null) return null;
  const { start, end } = found.version.paragraphs[found.paragraph]!.chars;
  return {
    on: { kind: 'passage', version: found.key, words }, at: { version: found.key, words },
    quote: shortened(found.version.text.slice(start, end)),
  };
}

/** The paragraph that an anchor names in one of the two versions in view. */
export function paragraphAt({ shelf, lens, collation: { versions } }: AppState, anchor: string): { readonly key: string; readonly version: Version; readonly paragraph: number } | null {
  const siglum = anchor.charAt(0).toUpperCase();
  const version = siglum === lens.base ? versions.before : siglum === lens.compared ? versions.after : null;
  const entry = entryAt(shelf, siglum);
  const paragraph = version === null ? -1 : paragraphAnchors(version, siglum).indexOf(anchor);
  return version === null || entry === null || paragraph < 0 ? null : { key: entry.key, version, paragraph };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= MAX_REMARK_QUOTE_CHARS ? line : `${line.slice(0, MAX_REMARK_QUOTE_CHARS - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
