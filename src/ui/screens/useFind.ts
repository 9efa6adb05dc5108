import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { findAll, hitsByParagraph, makeSearchable, needleOf, type Hit, type Searchable } from '#core/project/find.ts';
import { finish, type Steps } from '#core/project/steps.ts';
import { siglumAt } from '#store/sigla.ts';
import type { VersionCount } from '#ui/find/FindBar.tsx';
import { inSlices } from './inSlices.ts';
import { useApp } from './storeContext.tsx';

/** What the reader searches for; half typed, so it lives here and nowhere else. */
export type FindState = {
  readonly open: boolean;
  readonly query: string;
  readonly styleBlind: boolean;
  readonly wholeWord: boolean;
  /** Grows with each time the field is asked for. */
  readonly asked: number;
};
const CLOSED: FindState = { open: false, query: '', styleBlind: true, wholeWord: false, asked: 0 };
export type Find = FindState & { readonly show: () => void; readonly close: () => void; readonly set: (change: Partial<FindState>) => void };

export function useFindState(): Find {
  const [state, setState] = useState(CLOSED);
  const set = useCallback((change: Partial<FindState>) => setState((was) => ({ ...was, ...change })), []);
  const show = useCallback(() => setState((was) => ({ ...was, open: true, asked: was.asked + 1 })), []);
  const close = useCallback(() => setState((was) => ({ ...was, open: false })), []);
  return useMemo(() => ({ ...state, show, close, set }), [state, show, close, set]);
}

export const FindContext = createContext<Find | null>(null);

export function useFind(): Find {
  const find = use(FindContext);
  if (find === null) throw new Error('Find is missing: wrap the screen in FindContext.');
  return find;
}

export type Findings = {
  /** What was searched for, as it was searched; empty where nothing was. */
  readonly needle: string;
  readonly counts: readonly VersionCount[];
  /** Hits in the two versions that are segmented, by anchor. */
  readonly byAnchor: ReadonlyMap<string, readonly Hit[]>;
  /** Finds the hits of any text on the page. */
  readonly hitsOf: (text: string) => readonly Hit[];
};
const NOTHING: Findings = { needle: '', counts: [], byAnchor: new Map(), hitsOf: () => [] };

/** Searches every version, in slices that give way to the reader: a text is folded once and searched with every key. */
export function useFindings(): Findings {
  const { open, query, styleBlind, wholeWord } = useFind();
  const entries = useApp((state) => state.shelf.entries);
  const versions = useApp((state) => state.collation.versions);
  const base = useApp((state) => state.lens.base);
  const compared = useApp((state) => state.lens.compared);
  const folded = useRef(new WeakMap<object, Map<boolean, Searchable>>());
  const [findings, setFindings] = useState<Findings>(NOTHING);
  const needle = open ? needleOf(query, styleBlind) : '';

  useEffect(() => {
    if (needle === '') return;
    const shared = folded.current;
    function* searchable(owner: object, text: string): Steps<Searchable> {
      const known = shared.get(owner)?.get(styleBlind);
      if (known !== undefined) return known;
      const made = yield* makeSearchable(text, styleBlind);
      shared.set(owner, new Map([...(shared.get(owner) ?? []), [styleBlind, made]]));
      return made;
    }
    function* search(): Steps<Findings> {
      const counts: VersionCount[] = [];
      const byAnchor = new Map<string, readonly Hit[]>();
      for (const [index, { draft }] of entries.entries()) {
        const siglum = siglumAt(index);
        const version = siglum === base ? versions.before : siglum === compared ? versions.after : null;
        const hits = yield* findAll(yield* searchable(version ?? draft, version?.text ?? draft.text), needle, wholeWord);
        const found = version === null ? [] : yield* hitsByParagraph(version, siglum, hits);
        for (const one of found) byAnchor.set(one.anchor, one.hits);
        const count = version === null ? hits.length : found.reduce((sum, one) => sum + one.hits.length, 0);
        counts.push({ siglum, name: draft.name, count, inView: version !== null });
      }
      const hitsOf = (text: string): readonly Hit[] => finish(findAll(finish(makeSearchable(text, styleBlind)), needle, wholeWord));
      return { needle, counts, byAnchor, hitsOf };
    }
    return inSlices(search(), setFindings);
  }, [needle, styleBlind, wholeWord, entries, versions, base, compared]);
  return needle === '' ? NOTHING : findings;
}
