import { useMemo } from 'react';
import { countHiddenStyle, STYLE_CLASSES } from '#core/project/hiddenStyle.ts';
import { wireWarnings } from '#core/project/wireWarnings.ts';
import { comparisonOf, namesBySiglum } from '#store/selectors.ts';
import { AboveCopy } from '#ui/aboveCopy/AboveCopy.tsx';
import { useActions, useApp } from './storeContext.tsx';

/** Between header and copy in every view: embargoes and kills of the versions in view, and how much style is hidden. */
export function Above() {
  const actions = useActions();
  const collation = useApp((state) => state.collation);
  const { base, compared, hidden } = useApp((state) => state.lens);
  const shelf = useApp((state) => state.shelf);
  const { before, after } = collation.versions;
  const names = useMemo(() => namesBySiglum({ shelf }), [shelf]);
  const warnings = useMemo(() => [
    ...(before === null ? [] : wireWarnings(before, base).map((warning) => ({ ...warning, as: 'base' as const }))),
    ...(after === null ? [] : wireWarnings(after, compared).map((warning) => ({ ...warning, as: 'compared' as const }))),
  ].map((warning) => ({ ...warning, name: names[warning.siglum] ?? warning.siglum })), [before, after, base, compared, names]);
  const comparison = comparisonOf(collation);
  const hiddenStyle = useMemo(() => (comparison === null ? 0 : countHiddenStyle(comparison, hidden)), [comparison, hidden]);
  return <AboveCopy warnings={warnings} hiddenStyle={hiddenStyle} onShowStyle={() => actions.setHidden(hidden.filter((one) => !STYLE_CLASSES.includes(one)))} />;
}
