import { useEffect, useState } from 'react';
import { quotation } from '#ui/sentences/quotation.ts';
import { problemSentence } from '#ui/sentences/problemSentence.ts';
import ShareDialog, { type SharedPassage, type WholeLink } from '#ui/share/ShareDialog.tsx';
import type { AppState, Share, ShareScope } from '#store/state.ts';
import { citedAt } from './cited.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';

/** Most characters of a passage shown in the dialog, cut at a word. */
const MAX_EXCERPT_CHARS = 44;

/** Share as far as it is built: whole links and links to a passage. */
export default function ShareScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const share = useApp((state) => state.share);
  const versions = useApp((state) => state.shelf.entries.length);
  const store = useAppStore();
  const sizes = useBothLinks();
  // The dialog is modal: what is selected cannot change while it stands.
  const cited = citedAt(store.getState());
  const names = pairNames(store.getState());
  const passage: SharedPassage | null = cited === null ? null : {
    siglum: cited.siglum, as: cited.side === 'before' ? 'base' : 'compared', text: excerpt(cited.text),
    place: cited.number === null ? cited.name : `${cited.name} ¶${cited.number}`,
    shortPlace: cited.number === null ? 'this passage' : `¶${cited.number}`,
  };
  return (
    <ShareDialog
      versions={versions} names={names} whole={wholeLink(share)} sizes={sizes} onScope={(scope) => void actions.makeWholeLink(scope)} onCopyWhole={() => void actions.copyLink()}
      passage={passage}
      onCopyQuotation={() => { if (cited !== null) void actions.copyQuotation(cited.anchor, quotation(cited.text, cited.name, cited.number)); }}
      onCopyPassage={() => { if (cited !== null) void actions.copyPassageLink(cited.anchor); }}
      onClose={() => { actions.closeShare(); onClose(); }}
    />
  );
}

/**
 * Both sizes stand beside the choice, so both links are made once when the dialog opens: first that of the pair, then
 * that of the whole story, which is the one offered.
 */
function useBothLinks(): Readonly<Record<ShareScope, number | null>> {
  const store = useAppStore();
  const [sizes, setSizes] = useState<Readonly<Record<ShareScope, number | null>>>({ all: null, pair: null });
  useEffect(() => {
    let here = true;
    const make = async (): Promise<void> => {
      const { actions, shelf } = store.getState();
      for (const scope of shelf.entries.length > 2 ? (['pair', 'all'] as const) : (['all'] as const)) {
        await actions.makeWholeLink(scope);
        const { share } = store.getState();
        if (here && share.status === 'made') setSizes((known) => ({ ...known, [share.scope]: share.bytes }));
      }
    };
    void make();
    return () => { here = false; };
  }, [store]);
  return sizes;
}

function wholeLink(share: Share): WholeLink {
  switch (share.status) {
    case 'idle': return { scope: 'all', link: null, bytes: null, problem: null };
    case 'making': return { scope: share.scope, link: null, bytes: null, problem: null };
    case 'made': return { scope: share.scope, link: share.link, bytes: share.bytes, problem: null };
    case 'failed': return { scope: share.scope, link: null, bytes: null, problem: problemSentence(share.problem) };
  }
}

function pairNames({ shelf, lens }: AppState): { readonly before: string; readonly after: string } {
  const named = (siglum: string): string => shelf.entries[siglum.charCodeAt(0) - 65]?.draft.name ?? siglum;
  return { before: named(lens.base), after: named(lens.compared) };
}

function excerpt(text: string): string {
  if (text.length <= MAX_EXCERPT_CHARS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MAX_EXCERPT_CHARS))} …`;
}
