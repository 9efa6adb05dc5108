import { useEffect, useState } from 'react';
import { sealedBytes } from '#store/linkContent.ts';
import { quotation } from '#ui/sentences/quotation.ts';
import { problemSentence } from '#ui/sentences/problemSentence.ts';
import { counted, figure } from '#ui/sentences/counts.ts';
import { DownloadSection } from '#ui/share/DownloadSection.tsx';
import ShareDialog, { type SharedPassage, type WholeLink } from '#ui/share/ShareDialog.tsx';
import type { SentLink } from '#ui/share/ShortLinkSection.tsx';
import { YourLinks } from '#ui/share/YourLinks.tsx';
import { entryAt } from '#store/sigla.ts';
import type { AppState, Share, ShareScope } from '#store/state.ts';
import { citedAt, placeOf } from './cited.ts';
import { FIRST_FORMATS, MORE_FORMATS } from './offeredFormats.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';

/** Most characters of a passage shown in the dialog, cut at a word. */
const MAX_EXCERPT_CHARS = 44;

/** A whole link longer than this is cut by enough programs that the short one is offered first. */
const LONG_LINK_CHARS = 1_900;

/** The dialog waits this long, in milliseconds, to know what to offer first; then nothing in it changes its place. */
const MAX_WAIT_MS = 400;

/** Links of the whole story, short and long, and links to a passage. */
export default function ShareScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const share = useApp((state) => state.share);
  const short = useApp((state) => state.short);
  const links = useApp((state) => state.links.list);
  const versions = useApp((state) => state.shelf.entries.length);
  const writing = useApp((state) => state.exports.writing);
  const store = useAppStore();
  const sizes = useBothLinks();
  const [withRemarks, setRemarks] = useState(false);
  const decided = remarkWords(useApp((state) => state.review));
  const shortFirst = useFirstOffer();
  // The dialog is modal: what is selected cannot change while it stands.
  const cited = citedAt(store.getState());
  const names = pairNames(store.getState());
  const passage: SharedPassage | null = cited === null ? null : {
    siglum: cited.siglum, as: cited.side === 'before' ? 'base' : 'compared', text: excerpt(cited.text),
    place: placeOf(cited),
    shortPlace: cited.number === null ? 'this passage' : `¶${cited.number}`,
  };
  if (shortFirst === null) return null;
  const whole = wholeLink(share);
  const hindrance = short.service === 'offline' ? problemSentence({ code: 'share-unreachable' }) : null;
  const sent: SentLink = short.sent.status === 'failed' ? { status: 'failed', problem: problemSentence(short.sent.problem) } : short.sent;
  return (
    <ShareDialog
      versions={versions} names={names} whole={whole} sizes={sizes} onScope={(scope) => void actions.makeWholeLink(scope, withRemarks)} onCopyWhole={() => void actions.copyLink()}
      remarks={decided === '' ? null : { words: decided, on: withRemarks, onSet: (on) => { setRemarks(on); void actions.makeWholeLink(whole.scope, on); } }}
      short={short.service === 'absent' ? null : {
        hindrance, sent, bytes: sealedBytes(share), first: shortFirst,
        onMake: ({ life, password }) => void actions.makeShortLink({ scope: whole.scope, remarks: withRemarks, life, password }), onCopy: () => void actions.copyShortLink(),
      }}
      more={links.length === 0 ? null : <YourLinks links={links} onDelete={(id) => void actions.deleteShortLink(id)} />}
      downloads={
        <DownloadSection
          versions={versions} names={names} first={FIRST_FORMATS} more={MORE_FORMATS} writing={writing}
          onDownload={(kind, scope) => void actions.takeAway(kind, scope)} onCopyRedline={() => void actions.copyRedline()}
        />
      }
      passage={passage}
      onCopyQuotation={() => { if (cited !== null) void actions.copyQuotation(cited.anchor, quotation(cited.text, cited.name, cited.number)); }}
      onCopyPassage={() => { if (cited !== null) void actions.copyPassageLink(cited.anchor); }}
      onCopyMarked={() => { if (cited !== null) void actions.copyMarked(cited.anchor); }}
      onSavePicture={() => { if (cited !== null) void actions.savePicture(cited.anchor); }}
      onClose={() => { actions.closeShare(); onClose(); }}
    />
  );
}

/** Whether the short link comes first; null until it is known. Decided once, so that nothing moves under the pointer. */
function useFirstOffer(): boolean | null {
  const actions = useActions();
  const service = useApp((state) => state.short.service);
  const share = useApp((state) => state.share);
  const [asked, setAsked] = useState(false);
  const [decided, setDecided] = useState<boolean | null>(null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    void actions.askShareService().then(() => setAsked(true));
    const timer = setTimeout(() => setLate(true), MAX_WAIT_MS);
    return () => clearTimeout(timer);
  }, [actions]);
  const known = asked && ((share.status === 'made' && share.scope === 'all') || share.status === 'failed');
  const long = share.status === 'failed' || (share.status === 'made' && share.bytes > LONG_LINK_CHARS);
  if (decided === null && (known || late)) setDecided(long && service === 'ready');
  return decided;
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

/** "3 marks, 2 with a note": what the reader has put beside changes and facts; empty where there is nothing. */
function remarkWords({ remarks }: AppState['review']): string {
  if (remarks.length === 0) return '';
  const notes = remarks.filter(({ note }) => note !== '').length;
  return `your ${counted(remarks.length, 'mark')}${notes === 0 ? '' : `, ${figure(notes)} with a note`}`;
}

function pairNames({ shelf, lens }: AppState): { readonly before: string; readonly after: string } {
  const named = (siglum: string): string => entryAt(shelf, siglum)?.draft.name ?? siglum;
  return { before: named(lens.base), after: named(lens.compared) };
}

function excerpt(text: string): string {
  if (text.length <= MAX_EXCERPT_CHARS) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MAX_EXCERPT_CHARS))} …`;
}
