import { useMemo } from 'react';
import { projectAdvisory } from '#core/project/desk/advisory.ts';
import { projectCorrection } from '#core/project/desk/correction.ts';
import DeskWordsDialog, { type DraftLink, type DraftPart } from '#ui/desk/DeskWordsDialog.tsx';
import { useActions } from './storeContext.tsx';
import { useInView } from './useInView.ts';

/** The advisory line and the correction of the pair in view, each part of them a way to its change. */
export default function DeskWordsScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const view = useInView();
  const drafts = useMemo(() => {
    if (view === null) return null;
    const link = (words: string, item: string): DraftLink => {
      const anchors = view.list.items.find(({ id }) => id === item)?.anchors;
      return { words, href: `#${anchors?.after ?? anchors?.before ?? ''}`, onFollow: () => { onClose(); actions.select({ kind: 'item', id: item }); } };
    };
    const advisory = projectAdvisory(view.index, view.list);
    const correction = projectCorrection(view.index, view.list, view.names);
    return {
      advisory: { draft: advisory.line, parts: advisory.clauses.map((clause, at) => partOf(clause, String(at), link)) },
      correction: { draft: correction.draft, parts: correction.parts.map(({ words, item }, at) => ({ key: String(at), lead: '', links: [link(words, item)] })) },
    };
  }, [view, actions, onClose]);
  if (view === null || drafts === null) return null;
  return <DeskWordsDialog names={view.names} {...drafts} onCopy={(what, text) => void actions.copyWords(what, text)} onClose={onClose} />;
}

type Clause = ReturnType<typeof projectAdvisory>['clauses'][number];

/** A clause that quotes leads to one place; one that only counts leads to each of its paragraphs. */
function partOf({ verb, words, places }: Clause, key: string, link: (words: string, item: string) => DraftLink): DraftPart {
  const capital = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  const [first, ...more] = places;
  if (first === undefined || more.length === 0) return { key, lead: '', links: first === undefined ? [] : [link(`${capital} ${words}`, first.item)] };
  const lead = words.slice(0, Math.max(0, words.search(/\d/u)));
  return { key, lead: `${capital} ${lead}`, links: places.map(({ number, item }) => link(number === null ? 'furniture' : String(number), item)) };
}
