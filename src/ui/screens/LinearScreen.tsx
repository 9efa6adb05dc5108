import { useMemo } from 'react';
import { linearText, projectLinear } from '#core/project/desk/linear.ts';
import LinearDialog from '#ui/desk/LinearDialog.tsx';
import { useActions } from './storeContext.tsx';
import { useInView } from './useInView.ts';

/** The pair in view as text in reading order. */
export default function LinearScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const view = useInView();
  const linear = useMemo(() => (view === null ? null : projectLinear(view.index, view.list, view.names)), [view]);
  if (linear === null) return null;
  return (
    <LinearDialog
      linear={linear} onClose={onClose} onCopy={() => void actions.copyWords('comparison', linearText(linear))}
      onFollow={(item) => { onClose(); actions.select({ kind: 'item', id: item }); }}
    />
  );
}
