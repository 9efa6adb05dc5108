import { useState, type ReactNode } from 'react';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { byteSize, countedInWords } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { ShortLinkSection, type ShortLinkProps } from './ShortLinkSection.tsx';
import './share.css';
import './download.css';

/** All versions of the story, or the two in view. */
export type Scope = 'all' | 'pair';
/** `bytes` is null while the link is being made. */
export type WholeLink = { readonly scope: Scope; readonly link: string | null; readonly bytes: number | null; readonly problem: string | null };
export type SharedPassage = { readonly siglum: string; readonly as: 'base' | 'compared'; readonly text: string; readonly place: string; readonly shortPlace: string };

export type ShareDialogProps = {
  readonly versions: number;
  readonly names: { readonly before: string; readonly after: string };
  readonly whole: WholeLink;
  /** Length of each link in bytes, as far as it has been made. */
  readonly sizes: Readonly<Record<Scope, number | null>>;
  readonly onScope: (scope: Scope) => void;
  /** What the reader has put beside changes and facts, in words, where there is something; it travels if `on`. */
  readonly remarks: { readonly words: string; readonly on: boolean; readonly onSet: (on: boolean) => void } | null;
  /** The short link, where the page's host offers one. */
  readonly short: Omit<ShortLinkProps, 'options'> | null;
  /** Below the links. */
  readonly more: ReactNode;
  /** What is taken away as files, last of all. */
  readonly downloads: ReactNode;
  readonly onCopyWhole: () => void;
  readonly passage: SharedPassage | null;
  readonly onCopyQuotation: () => void;
  readonly onCopyPassage: () => void;
  /** With the marks of its line: for mail, and as a picture for a ticket. */
  readonly onCopyMarked: () => void;
  readonly onSavePicture: () => void;
  readonly onClose: () => void;
};

/** Some mail and chat programs cut longer addresses (measured: Outlook, Discord and Slack bookmarks near 2,000). */
const SAFE_LINK_BYTES = 2000;

/** Design screen 08, as far as it is built: the link that holds everything, and the passage in view. */
export default function ShareDialog(props: ShareDialogProps) {
  const { versions, names, whole, sizes, passage } = props;
  const [copied, setCopied] = useState<'whole' | 'quotation' | 'passage' | null>(null);
  const size = (scope: Scope) => (sizes[scope] === null ? null : <small>{byteSize(sizes[scope])}</small>);
  const copy = (what: 'whole' | 'quotation' | 'passage', act: () => void) => () => { act(); setCopied(what); };
  const shortFirst = props.short?.first === true;
  // What a link holds is chosen beside the first offer; once that is made, beside the other.
  const optionsInShort = shortFirst && props.short?.sent.status !== 'made';
  const options = versions > 2 || props.remarks !== null ? (
    <>
      {versions > 2 ? (
        <div className="opts" role="radiogroup" aria-label="What the link holds">
          <label><input type="radio" name="scope" checked={whole.scope === 'all'} onChange={() => { setCopied(null); props.onScope('all'); }} />{countedInWords(versions, 'version')} {size('all')}</label>
          <label><input type="radio" name="scope" checked={whole.scope === 'pair'} onChange={() => { setCopied(null); props.onScope('pair'); }} />{names.before} and {names.after} only {size('pair')}</label>
        </div>
      ) : null}
      {props.remarks === null ? null : (
        <label className="check"><input type="checkbox" checked={props.remarks.on} onChange={(event) => { setCopied(null); props.remarks?.onSet(event.target.checked); }} />With {props.remarks.words}</label>
      )}
    </>
  ) : null;
  const short = props.short === null ? null : <ShortLinkSection {...props.short} options={optionsInShort ? options : null} />;
  return (
    <Dialog title="Share this comparison" onClose={props.onClose}>
      {shortFirst ? short : null}
      <section className="ds" aria-label="Whole link">
        <div><h3>Whole link</h3><p>Holds everything in itself. Nothing is stored.</p></div>
        <div>
          <div className="fld">
            <input className="u" readOnly aria-label="Whole link" value={whole.link?.replace(/^https?:\/\//, '') ?? ''} onFocus={(event) => event.currentTarget.select()} />
            <button type="button" className={`btn${shortFirst ? ' sec' : ''}`} data-first={shortFirst ? undefined : ''} aria-disabled={whole.link === null} onClick={copy('whole', () => { if (whole.link !== null) props.onCopyWhole(); })}>
              <Icon name={copied === 'whole' ? 'check' : 'link'} />{copied === 'whole' ? 'Copied' : 'Copy link'}
            </button>
          </div>
          {optionsInShort ? null : options}
          <p className="fine">
            {whole.problem ?? `This link holds the full text of every version${whole.scope === 'pair' ? ' in it' : ''}. It opens in any current browser.`}
            {whole.problem === null && whole.bytes !== null && whole.bytes > SAFE_LINK_BYTES ? ` Some mail and chat programs cut links above 2 KB; this one has ${byteSize(whole.bytes)}${props.short === null ? '' : ', so use the short link there'}.` : ''}
          </p>
        </div>
      </section>
      {shortFirst ? null : short}
      {props.more}
      {passage === null ? null : (
        <section className="ds" aria-label="This passage">
          <div><h3>This passage</h3><p>Opens with the passage in view.</p></div>
          <div>
            <div className="psg"><VersionTag siglum={passage.siglum} as={passage.as} /><p dir="auto">{passage.text} <small>{passage.place}</small></p></div>
            <div className="rowx">
              <button type="button" className="btn sec" onClick={copy('quotation', props.onCopyQuotation)}><Icon name={copied === 'quotation' ? 'check' : 'quote'} />{copied === 'quotation' ? 'Copied' : 'Copy as quotation'}</button>
              <button type="button" className="btn sec" onClick={copy('passage', props.onCopyPassage)}><Icon name={copied === 'passage' ? 'check' : 'link'} />{copied === 'passage' ? 'Copied' : `Copy link to ${passage.shortPlace}`}</button>
            </div>
            <div className="rowx">
              <button type="button" className="btn sec" onClick={props.onCopyMarked}><Icon name="paste" />Copy with its marks</button>
              <button type="button" className="btn sec" onClick={props.onSavePicture}><Icon name="download" />Save as picture</button>
            </div>
          </div>
        </section>
      )}
      {props.downloads}
    </Dialog>
  );
}
