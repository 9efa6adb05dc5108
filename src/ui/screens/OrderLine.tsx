import { isInTimeOrder, timed } from '#store/slices/times.ts';
import { useActions, useApp } from './storeContext.tsx';

/** How the versions are ordered, and the way to order them by their times where they carry some. */
export function OrderLine() {
  const actions = useActions();
  const entries = useApp((state) => state.shelf.entries);
  if (timed(entries) === 0) return <>Order: as dropped. The files carry no times; drag to put the versions in order.</>;
  if (isInTimeOrder(entries)) return <>Order: by time.{timed(entries) < entries.length ? ' Versions without a time stand where they were put.' : ''}</>;
  return <>Order: by hand. <button type="button" className="link" onClick={actions.orderByTime}>Order by time</button></>;
}
