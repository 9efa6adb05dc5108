import { siglumAt } from '#store/sigla.ts';
import { Timeline } from '#ui/timeline/Timeline.tsx';
import { neighbours } from './stepPair.ts';
import { useActions, useApp } from './storeContext.tsx';
import '#ui/timeline/timeline.css';

/** The pair in view on the line of all versions. */
export default function LongHistory() {
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const entries = useApp((state) => state.shelf.entries);
  return (
    <Timeline
      versions={entries.map(({ draft }, at) => ({ siglum: siglumAt(at), name: draft.name, publishedAt: draft.publishedAt }))} base={lens.base} compared={lens.compared} consecutive={lens.consecutive}
      onConsecutive={(consecutive) => actions.look({ consecutive })} onStep={(place) => actions.look({ consecutive: true, ...neighbours(Math.max(0, Math.min(entries.length - 2, place))) })}
    />
  );
}
