import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { listParts } from '#core/project/parts.ts';
import { entryAt } from '#store/sigla.ts';
import PartsDialog from '#ui/versions/PartsDialog.tsx';
import { useActions, useApp } from './storeContext.tsx';

/** The dialog on what the paragraphs of the versions in view are. */
export default function PartsScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const { versions, lens, shelf } = useApp(useShallow((state) => ({ versions: state.collation.versions, lens: state.lens, shelf: state.shelf })));
  const { before, after } = versions;
  const listed = useMemo(() => ([['base', before], ['compared', after]] as const).flatMap(([as, version]) => {
    const entry = entryAt(shelf, lens[as]);
    return version === null || entry === null ? [] : [{ key: entry.key, siglum: lens[as], name: entry.draft.name, as, ...listParts(version) }];
  }), [before, after, lens, shelf]);
  return <PartsDialog versions={listed} onRole={actions.setRole} onClose={onClose} />;
}
