import { useMemo } from 'react';
import type { Lens } from '#core/project/lens.ts';
import { siglumAt } from '#store/sigla.ts';
import { useMedia } from '#ui/facts/useMedia.ts';
import { ViewSelect } from '#ui/header/ViewTabs.tsx';
import { History } from '#ui/overview/History.tsx';
import { standOutSentence } from '#ui/overview/overviewWords.ts';
import { ShareMatrix } from '#ui/overview/ShareMatrix.tsx';
import { counted } from '#ui/sentences/counts.ts';
import type { Frame } from './frame.ts';
import { hrefOfLook, lookAtPassage } from './lookAtPassage.ts';
import { OrderLine } from './OrderLine.tsx';
import { shownNames } from './shownNames.ts';
import { useActions, useApp } from './storeContext.tsx';
import { StudyDesk, useStudySentence } from './StudyDesk.tsx';
import { useViewKeys } from './useViewKeys.ts';
import { VIEW_TABS } from './viewTabs.ts';
import '#ui/parts/hues.css';
import '#ui/overview/overview.css';

/** Where the header has no room for tabs. */
const NO_TABS = '(max-width: 960px)';

/** All versions at a glance: what they share, and how their passages run through them. */
export default function OverviewDesk({ frame }: { readonly frame: Frame }) {
  const actions = useActions();
  const lens = useApp((state) => state.lens);
  const shelf = useApp((state) => state.shelf);
  const study = useApp((state) => state.studies.overview);
  const tabless = useMedia(NO_TABS);
  const named = useMemo(() => shownNames({ shelf }), [shelf]);
  const overview = study.result?.value ?? null;
  const anchor = lens.focus?.kind === 'paragraph' ? lens.focus.anchor : null;
  const waiting = useStudySentence(study, shelf.entries.length);

  const comparison = (base: string, compared: string): Partial<Lens> => ({ view: 'side-by-side', base, compared, focus: null });
  const inCollation = (to: string): Partial<Lens> => ({ view: 'collation', catchUp: null, focus: { kind: 'paragraph', anchor: to } });
  useViewKeys(frame, {
    'to-passage': () => { if (anchor !== null) actions.look(lookAtPassage(anchor)); },
    'copy-link': () => { if (anchor !== null) void actions.copyPassageLink(anchor); },
    toggle: () => undefined,
  });
  const sigla = shelf.entries.map((_, at) => siglumAt(at));
  return (
    <StudyDesk
      view="overview" study={study} title={`Overview of ${counted(shelf.entries.length, 'version')}`} className="overview-view"
      bar={tabless ? <div className="sub overview-bar"><ViewSelect tabs={VIEW_TABS} view={lens.view} onView={(view) => actions.look({ view })} /></div> : null}
    >
      <div className="overview-columns">
        {waiting === null ? null : <p className="study-note">{waiting}</p>}
        {overview === null ? null : (
          <>
            {/* A scroller must be reachable by key. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section className="overview-shares" aria-label="What each version shares" tabIndex={0}>
              <h2>What each version shares</h2>
              <p className="hint">Share of the row’s words that stand in the column’s version in runs of five words or more. Headlines, bylines and captions left out.</p>
              <div className="matrix-scroller">
                <ShareMatrix sigla={sigla} names={named} matrix={overview.matrix} base={lens.base} compared={lens.compared} onCompare={(base, compared) => actions.look(comparison(base, compared))} />
              </div>
              <ul className="stand-outs">
                {overview.standsOut.map((one) => (
                  <li key={JSON.stringify(one)}>
                    <span>{standOutSentence(one, named).map(({ text, strong }, at) => (strong ? <b key={at}>{text}</b> : text))}</span>
                    <a
                      href={hrefOfLook(lens, comparison(one.to, one.siglum))} aria-label={`Compare ${named[one.to] ?? one.to} and ${named[one.siglum] ?? one.siglum}`}
                      onClick={(event) => {
                        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                        event.preventDefault();
                        actions.look(comparison(one.to, one.siglum));
                      }}
                    >
                      Compare
                    </a>
                  </li>
                ))}
              </ul>
            </section>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section className="overview-flow" aria-label="Passages through the versions" tabIndex={0}>
              <div className="top">
                <div>
                  <h2>Passages through the versions</h2>
                  <p className="hint">One block for each paragraph, as tall as it is long. <OrderLine /></p>
                </div>
                <p className="flow-key"><span><i className="swatch kept" />Kept</span><span><i className="swatch reworded" />Reworded</span><span className="dim">Colour: where it began</span></p>
              </div>
              <History
                overview={overview} keys={shelf.entries.map(({ key }) => key)} names={named} selected={anchor} base={lens.base} compared={lens.compared}
                hrefOf={(to) => hrefOfLook(lens, inCollation(to))} onBlock={(to) => actions.look(inCollation(to))} onReorder={actions.reorder}
                onRibbon={(base, compared, to) => actions.look({ ...comparison(base, compared), focus: { kind: 'paragraph', anchor: to } })}
              />
            </section>
          </>
        )}
      </div>
    </StudyDesk>
  );
}
