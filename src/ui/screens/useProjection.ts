import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Comparison } from '#core/model/collation.ts';
import type { Version } from '#core/model/version.ts';
import { changeListSteps } from '#core/project/changeList.ts';
import { projectFlags, type Flags } from '#core/project/flags.ts';
import type { ChangeList } from '#core/project/items.ts';
import { markIndexSteps, type MarkIndex, type Sigla } from '#core/project/markIndex.ts';
import { projectRedline } from '#core/project/redline.ts';
import type { RedlineRow, SideBySide } from '#core/project/rows.ts';
import { sideBySideSteps } from '#core/project/sideBySide.ts';
import { finish, type Steps } from '#core/project/steps.ts';
import { comparisonOf } from '#store/selectors.ts';
import type { Collation } from '#store/state.ts';
import { inSlices } from './inSlices.ts';
import { plainPair } from './plainPair.ts';

/** What the views draw. `marked` is false while there is no comparison, or none worth drawing. */
export type Projection = {
  /** Null where nothing is marked. */
  readonly index: MarkIndex | null;
  readonly marked: boolean;
  readonly sideBySide: SideBySide;
  readonly redline: readonly RedlineRow[];
  readonly list: ChangeList;
  readonly flags: Flags;
};

/** Share of words in common under which two texts are shown without marks (design.md section 7), 0 to 1. */
const NOTHING_IN_COMMON = 0.03;

export const sharesNothing = (comparison: Comparison): boolean =>
  comparison.before.wordCount > 0 && comparison.after.wordCount > 0 &&
  comparison.measures.verbatimShare + comparison.measures.rewordedShare < NOTHING_IN_COMMON;

const EMPTY_LIST: ChangeList = { items: [], total: 0, counts: { reworded: 0, moved: 0, added: 0, removed: 0, style: 0, unseen: 0, furniture: 0 } };
const NO_FLAGS: Flags = { items: new Map(), rows: new Map() };

/** Blocks from which a comparison is projected in slices: a long article has some 300, and takes a few milliseconds. */
const LARGE_BLOCKS = 1_500;

type Projected = { readonly comparison: Comparison; readonly sigla: Sigla; readonly projection: Projection };

/**
 * What to draw of the pair in view; null until it is known. `slow`: the comparison has been waited for so long that the
 * texts without marks are better than nothing; drawn at once they would cost as much as the marked ones, which follow, and
 * every line would jump. `current` is false while a book is still being projected: until then what stood there stays,
 * mostly its opening. Made anew only for another comparison or other letters.
 */
export function useProjection(collation: Collation, base: string, compared: string, slow: boolean): { readonly projection: Projection | null; readonly current: boolean } {
  const comparison = comparisonOf(collation);
  const before = comparison?.before ?? collation.versions.before;
  const after = comparison?.after ?? collation.versions.after;
  const sigla = useMemo<Sigla>(() => ({ before: base, after: compared }), [base, compared]);
  const large = comparison !== null && comparison.blocks.length > LARGE_BLOCKS;
  /** The pair whose texts stand on the page without marks already: after a comparison that failed they stay while it is tried again. */
  const [plain, setPlain] = useState<Sigla | null>(null);
  const soon = comparison === null && collation.status === 'running' && !slow && plain !== sigla;
  const [last, setLast] = useState<Projected | null>(null);

  const small = useMemo(() => {
    if (large) return null;
    if (comparison !== null && !sharesNothing(comparison)) return finish(projectionSteps(comparison, sigla));
    return before === null || after === null || soon ? null : unmarked(before, after, sigla);
  }, [large, comparison, before, after, sigla, soon]);

  if (small !== null && !small.marked && plain !== sigla) setPlain(sigla);
  // Another pair begins without a comparison: nothing of the last one may stand under its letters.
  if (comparison === null && last !== null) setLast(null);
  // What a running comparison shows is kept for the moment between its end and the drawing of its result.
  if (comparison !== null && small !== null && collation.status === 'running' && last?.projection !== small) setLast({ comparison, sigla, projection: small });

  useEffect(() => {
    if (comparison === null || !large) return;
    const steps = sharesNothing(comparison) ? unmarkedSteps(comparison, sigla) : projectionSteps(comparison, sigla);
    return inSlices(steps, (projection) => startTransition(() => setLast({ comparison, sigla, projection })));
  }, [comparison, sigla, large]);

  if (!large) return { projection: small, current: true };
  const current = last?.comparison === comparison && last.sigla === sigla;
  return { projection: last?.sigla === sigla ? last.projection : null, current };
}

function* projectionSteps(comparison: Comparison, sigla: Sigla): Steps<Projection> {
  const index = yield* markIndexSteps(comparison, sigla);
  const sideBySide = yield* sideBySideSteps(index);
  const list = yield* changeListSteps(index);
  const flags = projectFlags(index, list, sideBySide.rows);
  // Only when its view is opened: of a book it takes a tenth of a second that nobody waits for.
  let redline: readonly RedlineRow[] | null = null;
  return { marked: true, index, sideBySide, list, flags, get redline() { return (redline ??= projectRedline(index)); } };
}

// oxlint-disable-next-line require-yield
function* unmarkedSteps({ before, after }: Comparison, sigla: Sigla): Steps<Projection> {
  return unmarked(before, after, sigla);
}

const unmarked = (before: Version, after: Version, sigla: Sigla): Projection =>
  ({ marked: false, index: null, sideBySide: plainPair(before, after, sigla), redline: [], list: EMPTY_LIST, flags: NO_FLAGS });
