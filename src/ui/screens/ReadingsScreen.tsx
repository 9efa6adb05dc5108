import { useMemo } from 'react';
import { filesOnShelf } from '#store/slices/readings.ts';
import ReadingsDialog from '#ui/readings/ReadingsDialog.tsx';
import { shownReading } from './readingWords.ts';
import { useActions, useApp } from './storeContext.tsx';

/** The dialog on the files of the story in this tab. */
export default function ReadingsScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const readings = useApp((state) => state.readings);
  const shelf = useApp((state) => state.shelf);
  const files = useMemo(() => filesOnShelf(readings, shelf).flatMap((file) => shownReading(file, shelf) ?? []), [readings, shelf]);
  return (
    <ReadingsDialog
      files={files} onClose={onClose}
      onEncoding={(id, encoding) => void actions.readAgain(id, { encoding })}
      onWay={(id, alternative) => void actions.readAgain(id, { alternative })}
    />
  );
}
