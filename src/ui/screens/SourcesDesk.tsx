import { useCallback, useMemo, useRef } from 'react';
import type { Lens } from '#core/project/lens.ts';
import type { SourceParagraph, SourceShares, SourcesView, TakenView } from '#core/project/sources.ts';
import { siglumAt } from '#store/sigla.ts';
import { useMedia } from '#ui/facts/useMedia.ts';
import { ViewSelect } from '#ui/header/ViewTabs.tsx';
import { hueOf } from '#ui/parts/hue.ts';
import { useLanding } from '#ui/passage/useLanding.ts';
import { counted } from '#ui/sentences/counts.ts';
import type { Said } from '#ui/sentences/said.ts';
import { CounterpartCard } from '#ui/sources/Counterpart.tsx';
import { ShareBar } from '#ui/sources/ShareBar.tsx';
import { SourceFigures } from '#ui/sources/SourceFigures.tsx';
import { shareSentence, takenSentence } from '#ui/sources/sourceWords.ts';
import { SourceText } from '#ui/sources/SourceText.tsx';
import { useStretches } from '#ui/sources/useStretches.ts';
import { VersionList } from '#ui/sources/VersionList.tsx';
import { VersionChooser } from '#ui/versions/VersionChooser.tsx';
import type { Frame } from './frame.ts';
import { hrefOfLook, hrefOfPassage, lookAtPassage } from './lookAtPassage.ts';
import { OrderLine } from './OrderLine.tsx';
import { shownNames } from './shownNames.ts';
import { useActions, useApp } from './storeContext.tsx';
import { StudyDesk, useStudySentence } from './StudyDesk.tsx';
import { useViewKeys } from './useViewKeys.ts';
import { VIEW_TABS } from './viewTabs.ts';
import '#ui/parts/hues.css';
import '#ui/sources/sources.css';

/** Under this width the figures stand above the text, and under the next the list of versions is a chooser (design.md section 6). */
const NO_ROOM_BESIDE = '(max-width: 1180px)';
const NO_ROOM_FOR_LIST = '(max-width: 960px)';
/** Paragraphs from which the browser may skip those far from the window. */
const LAZY_PARAGRAPHS = 150;

/** One version with every passage credited to the version that has its words, or followed to those that have them. */
export default function SourcesDesk({ frame }: { readonly frame: Frame }) {
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const shelf = useApp((state) => state.shelf);
  const sources = useApp((state) => state.studies.sources);
  const taken = useApp((state) => state.studies.taken);
  const narrow = useMedia(NO_ROOM_BESIDE);
  const listless = useMedia(NO_ROOM_FOR_LIST);
  const scroller = useRef<HTMLElement>(null);
  const named = useMemo(() => shownNames({ shelf }), [shelf]);
  const read = lens.read ?? lens.compared;
  const name = named[read] ?? read;
  const forth = lens.way === 'to';
  const study = forth ? taken : sources;
  const text = useMemo(() => textOf(sources.result?.value ?? null, taken.result?.value ?? null, forth, read), [sources.result, taken.result, forth, read]);
  const anchor = lens.focus?.kind === 'paragraph' ? lens.focus.anchor : null;
  const entries = shelf.entries.map(({ key, draft, label }, at) => ({ key, siglum: siglumAt(at), name: draft.name, note: label, words: null, publishedAt: draft.publishedAt }));

  const select = (to: string): void => actions.select({ kind: 'paragraph', anchor: to });
  const choose = (siglum: string): void => actions.look({ read: siglum, focus: null });
  const toSource = (siglum: string, place: string): Partial<Lens> => ({ ...lookAtPassage(place), base: siglum, compared: read });
  // Whatever is selected, so that a selection draws its own two rows anew and no others.
  const look = JSON.stringify({ ...lens, focus: null });
  const hrefOfSource = useCallback(
    (siglum: string, place: string) => hrefOfLook(JSON.parse(look) as Lens, { ...lookAtPassage(place), base: siglum, compared: read }),
    [look, read],
  );
  const hideFurniture = lens.hidden.includes('furniture');
  const paragraphs = useMemo(() => (text?.paragraphs ?? []).filter((paragraph) => !hideFurniture || isCopy(paragraph)), [text, hideFurniture]);
  const go = (by: 1 | -1, among: (paragraph: SourceParagraph) => boolean): void => {
    const at = paragraphs.findIndex((one) => one.anchor === anchor);
    const ahead = at < 0 ? (by === 1 ? paragraphs : paragraphs.toReversed()) : by === 1 ? paragraphs.slice(at + 1) : paragraphs.slice(0, at).toReversed();
    const next = ahead.find(among);
    if (next !== undefined) select(next.anchor);
  };
  const step = (by: 1 | -1) => () => {
    const next = entries[entries.findIndex(({ siglum }) => siglum === read) + by];
    if (next !== undefined) choose(next.siglum);
  };
  useViewKeys(frame, {
    next: () => go(1, isCopy), previous: () => go(-1, isCopy), 'next-flag': () => go(1, ({ own }) => own), 'previous-flag': () => go(-1, ({ own }) => own),
    'next-compared': step(1), 'previous-compared': step(-1),
    'to-passage': () => { if (anchor !== null) actions.look(lookAtPassage(anchor)); },
    'copy-link': () => { if (anchor !== null) void actions.copyPassageLink(anchor); },
  });
  const counterpart = useStretches(scroller, { onSource: (siglum, place) => actions.look(toSource(siglum, place)), onCopy: (to) => void actions.copyPassageLink(to), onSelect: select });
  useLanding(scroller, anchor, paragraphs, () => document.getElementById(anchor ?? '')?.closest<HTMLElement>('.source-row') ?? null);

  const waiting = useStudySentence(study, shelf.entries.length);
  const figures = text === null ? null : (
    <SourceFigures
      runs={text.runs} own={text.own} ownTitle={forth ? 'In no later version, by size' : 'Own, by size'} names={named} scope={forth ? null : lens.scope}
      onScope={(scope) => actions.look({ scope })} onSelect={select} folded={narrow}
    />
  );
  const ways = (
    <div className="seg" role="group" aria-label="Follow its words">
      <button type="button" aria-pressed={!forth} onClick={() => actions.look({ way: 'from' })}>Back to sources</button>
      <button type="button" aria-pressed={forth} onClick={() => actions.look({ way: 'to' })}>On to later ones</button>
    </div>
  );
  const list = sources.result?.value.versions ?? [];
  const at = paragraphs.findIndex((one) => one.anchor === anchor);
  return (
    <StudyDesk
      view="sources" study={study} title={`${name} by source`} className="sources-view" announcement={at < 0 ? '' : `${name}, ${paragraphs[at]?.own === true ? 'own, ' : ''}paragraph ${at + 1} of ${paragraphs.length}`}
      bar={listless ? (
        <div className="sub sources-bar">
          <VersionChooser as="compared" versions={entries} chosen={read} onChoose={choose} withNote={false} />
          {ways}
          <ViewSelect tabs={VIEW_TABS} view={lens.view} onView={(view) => actions.look({ view })} />
        </div>
      ) : null}
    >
      <div className="sources-columns">
        {listless ? null : (
          <VersionList
            versions={entries.map(({ key, siglum, name: own }) => ({ key, siglum, name: own, source: list.find((one) => one.siglum === siglum) ?? null }))} read={read} names={named}
            onRead={choose} onReorder={actions.reorder} order={<OrderLine />}
          />
        )}
        {/* A scroller must be reachable by key where it holds nothing to reach. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="copy sources-copy" ref={scroller} tabIndex={0} aria-label={`${name} by source`}>
          {waiting === null ? null : <p className="study-note">{waiting}</p>}
          {text === null ? null : (
            <>
              <div className="source-sum">
                <p>{saying(forth ? takenSentence(name, text.shares) : shareSentence(name, text.shares, named))}</p>
                <ShareBar shares={text.shares} />
                <div className={`source-key ${hueOf(text.shares.from[0]?.siglum ?? read)}`}>
                  <span><i className="swatch verbatim" />Word for word, five words or more</span><span><i className="swatch reworded" />Reworded</span><span><i className="swatch own" /><b>{forth ? 'In none' : 'Own'}</b></span>
                  {listless ? null : ways}
                </div>
              </div>
              {narrow ? <div className="source-figures">{figures}</div> : null}
              <SourceText
                paragraphs={paragraphs} name={name} names={named} selected={anchor} lazy={paragraphs.length > LAZY_PARAGRAPHS} ownWord={forth ? 'In none' : 'Own'}
                hrefOf={hrefOfPassage} hrefOfSource={hrefOfSource}
              />
              {text.paragraphs.some(isCopy) ? null : <p className="study-note">There is no copy in {name}.</p>}
            </>
          )}
          {counterpart === null || text === null ? null : <CounterpartCard counterpart={counterpart} cited={text.cited} names={named} />}
        </section>
        {narrow ? null : <aside className="source-side" aria-label={`${counted(shelf.entries.length, 'version')} in figures`}>{figures}</aside>}
      </div>
    </StudyDesk>
  );
}

const isCopy = ({ number }: SourceParagraph): boolean => number !== null;
const saying = (parts: readonly Said[]) => parts.map(({ text, strong }, at) => (strong ? <b key={at}>{text}</b> : text));

type Text = Pick<SourcesView, 'paragraphs' | 'runs' | 'own' | 'cited'> & { readonly shares: SourceShares };

/** The text to show, whichever way its words are followed; null until the study of this very version is there. */
function textOf(sources: SourcesView | null, taken: TakenView | null, forth: boolean, read: string): Text | null {
  if (!forth) return sources?.siglum === read ? sources : null;
  return taken?.siglum === read ? { ...taken, runs: [], own: taken.untaken } : null;
}
