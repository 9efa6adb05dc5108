import { useMemo } from 'react';
import { projectAdvisory } from '#core/project/desk/advisory.ts';
import { projectCorrection } from '#core/project/desk/correction.ts';
import DeskWordsDialog, { type DraftPart } from '#ui/desk/DeskWordsDialog.tsx';
import { useActions } from './storeContext.tsx';
import { useInView } from './useInView.ts';

/** The advisory line and the correction of the pair in view, each part of them a way to its change. */
export default function DeskWordsScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const view = useInView();
  const drafts = useMemo(() => {
    if (view === null) return null;
    const leading = (key: string, words: string, item: string): DraftPart => {
      const anchors = view.list.items.find(({ id }) => id === item)?.anchors;
      return { key, words, href: `#${anchors?.after ?? anchors?.before ?? ''}`, onFollow: () => { onClose(); actions.select({ kind: 'item', id: item }); } };
    };
    const advisory = projectAdvisory(view.index, view.list);
    const correction = projectCorrection(view.index, view.list, view.names);
    return {
      advisory: { draft: advisory.line, parts: advisory.clauses.flatMap((clause, at) => partsOf(clause).map(({ words, item }, n) => leading(`${at} ${n}`, words, item))) },
      correction: { draft: correction.draft, parts: correction.parts.map(({ words, item }, at) => leading(String(at), words, item)) },
    };
  }, [view, actions, onClose]);
  if (view === null || drafts === null) return null;
  return <DeskWordsDialog names={view.names} {...drafts} onCopy={(what, text) => void actions.copyWords(what, text)} onClose={onClose} />;
}

type Clause = ReturnType<typeof projectAdvisory>['clauses'][number];

/** A clause that quotes leads to one place; one that only counts leads to each of its paragraphs. */
function partsOf({ verb, words, places }: Clause): readonly { readonly words: string; readonly item: string }[] {
  const [first, ...more] = places;
  if (first === undefined) return [];
  const capital = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  if (more.length === 0) return [{ words: `${capital} ${words}`, item: first.item }];
  return places.map(({ side, number, item }) => ({ words: `${capital} ${number === null ? 'furniture' : `${side === 'before' ? 'previous ' : ''}paragraph ${number}`}`, item }));
}
