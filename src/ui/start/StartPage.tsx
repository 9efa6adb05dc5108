import type { ReactNode } from 'react';
import { Icon } from '#ui/parts/icons.tsx';
import { Galley } from './Galley.tsx';
import { SampleCard, type SampleCardProps } from './SampleCard.tsx';
import { KeptStories, type KeptStoriesProps } from './KeptStories.tsx';

/** What the file readers really read; grows with them. */
const FORMATS = 'Text, Word, OpenDocument, RTF, PDF, web pages, mail, wire feeds (NITF, NewsML, ninjs, IPTC 7901, ANPA), ZIP files, folders';

export type StartPageProps = {
  readonly header: ReactNode;
  /** Something is being dragged over the page. */
  readonly dragging: boolean;
  readonly onChoose: () => void;
  readonly onPaste: () => void;
  readonly sample: SampleCardProps;
  readonly kept: KeptStoriesProps;
  /** Whether o, v and s work now: the hint at the foot is shown only then. */
  readonly keysOn: boolean;
};

/** The page before any version is there (design screen 01). */
export function StartPage({ header, dragging, onChoose, onPaste, sample, kept, keysOn }: StartPageProps) {
  return (
    <div className="start">
      {header}
      <main className="wrap" data-state="ready">
        <section className="l">
          <h1>Read the rewrite against the wire.</h1>
          <p className="lead">
            Writethru lines up the paragraphs of two or more versions of a story and marks what was <ins className="lead-add">added</ins>,{' '}
            <del className="lead-rem">removed</del>, <span className="lead-rew">reworded</span>, <span className="lead-mov">moved</span> or only{' '}
            <span className="lead-sty">restyled</span>.
          </p>
          <div className={dragging ? 'drop over' : 'drop'}>
            <Galley />
            <div className="dz">
              <h2>
                {dragging ? 'Drop to compare' : <><span className="desk-only">Drop 2 to 20 versions of one story</span><span className="phone-only">Add 2 to 20 versions of one story</span></>}
              </h2>
              <p>{FORMATS}</p>
              <div className="acts">
                <button type="button" className="btn" onClick={onChoose}><Icon name="file" />Choose files</button>
                <button type="button" className="btn sec" onClick={onPaste}><Icon name="paste" />Paste text</button>
              </div>
            </div>
          </div>
          <p className="safe">
            <Icon name="lock" />
            <span><b>Nothing leaves this browser.</b> Files are read and compared on this device, with no account and no upload, even with the network off.</span>
          </p>
        </section>
        <section className="r" aria-label="Stories to open">
          <SampleCard {...sample} />
          <KeptStories {...kept} />
        </section>
      </main>
      <footer className="foot">
        {keysOn ? <><span><kbd>o</kbd>choose files</span><span><kbd>v</kbd>paste</span><span><kbd>s</kbd>sample</span></> : null}
        <span>You can drop files anywhere on this page</span>
      </footer>
    </div>
  );
}
