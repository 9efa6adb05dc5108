import { useMemo } from 'react';
import { countHiddenStyle, STYLE_CLASSES } from '#core/project/hiddenStyle.ts';
import { wireWarnings } from '#core/project/wireWarnings.ts';
import { comparisonOf, namesBySiglum } from '#store/selectors.ts';
import { entryAt } from '#store/sigla.ts';
import { embargoOf } from '#store/slices/readings.ts';
import { AboveCopy } from '#ui/aboveCopy/AboveCopy.tsx';
import { embargoWords } from './embargoWords.ts';
import { useActions, useApp } from './storeContext.tsx';

/** Between header and copy in every view: embargoes and kills of the versions in view, and how much style is hidden. */
export function Above() {
  const actions = useActions();
  const collation = useApp((state) => state.collation);
  const { base, compared, hidden } = useApp((state) => state.lens);
  const shelf = useApp((state) => state.shelf);
  const readings = useApp((state) => state.readings);
  const { before, after } = collation.versions;
  const warnings = useMemo(() => {
    const names = namesBySiglum({ shelf });
    return ([['base', base, before], ['compared', compared, after]] as const).flatMap(([as, siglum, version]) => {
      if (version === null) return [];
      const said = wireWarnings(version, siglum);
      // What the copy says of its embargo is more exact than what the file says beside it.
      const stated = said.some(({ kind }) => kind === 'embargo') ? null : embargoWords(embargoOf(readings, entryAt(shelf, siglum)));
      const all = stated === null ? said : [{ kind: 'embargo' as const, siglum, anchor: `${siglum}-file`, text: stated }, ...said];
      return all.map((warning) => ({ ...warning, as, name: names[siglum] ?? siglum }));
    });
  }, [before, after, base, compared, shelf, readings]);
  const comparison = comparisonOf(collation);
  const hiddenStyle = useMemo(() => (comparison === null ? 0 : countHiddenStyle(comparison, hidden)), [comparison, hidden]);
  return <AboveCopy warnings={warnings} hiddenStyle={hiddenStyle} onShowStyle={() => actions.setHidden(hidden.filter((one) => !STYLE_CLASSES.includes(one)))} />;
}
