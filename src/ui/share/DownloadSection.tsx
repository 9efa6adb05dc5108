import { useState } from 'react';
import { countedInWords } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import type { Scope } from './ShareDialog.tsx';

/** A format as it is offered. `pair`: it holds two versions, whatever else is chosen. */
export type OfferedFormat<K extends string> = { readonly kind: K; readonly name: string; readonly says: string; readonly pair: boolean };

export type DownloadSectionProps<K extends string> = {
  readonly versions: number;
  readonly names: { readonly before: string; readonly after: string };
  /** Those that most people want, and the rest behind "More formats". */
  readonly first: readonly OfferedFormat<K>[];
  readonly more: readonly OfferedFormat<K>[];
  /** The format that is being written now. */
  readonly writing: string | null;
  readonly onDownload: (kind: K, scope: Scope) => void;
  readonly onCopyRedline: () => void;
};

/** Design screen 08, "Download": files of the comparison, made in this browser. */
export function DownloadSection<K extends string>({ versions, names, first, more, writing, onDownload, onCopyRedline }: DownloadSectionProps<K>) {
  const [scope, setScope] = useState<Scope>(versions > 2 ? 'all' : 'pair');
  const [open, setOpen] = useState(false);
  const pair = `${names.before} to ${names.after}`;
  const offer = ({ kind, name, says, pair: holdsTwo }: OfferedFormat<K>) => (
    <li key={kind}>
      <button type="button" className="format" aria-disabled={writing !== null} aria-describedby={`format-${kind}`} onClick={() => { if (writing === null) onDownload(kind, scope); }}>
        <span><Icon name="download" />{name}</span>
      </button>
      <p id={`format-${kind}`}>{writing === kind ? 'Writing …' : holdsTwo && scope === 'all' ? `${pair}. ${says}` : says}</p>
    </li>
  );
  return (
    <section className="ds" aria-label="Download">
      <div><h3>Download</h3><p>{scope === 'pair' ? `${pair}.` : `${countedInWords(versions, 'version')}.`}</p></div>
      <div>
        {versions > 2 ? (
          <div className="opts download-scope" role="radiogroup" aria-label="What the file holds">
            <label><input type="radio" name="download-scope" checked={scope === 'all'} onChange={() => setScope('all')} />{countedInWords(versions, 'version')}</label>
            <label><input type="radio" name="download-scope" checked={scope === 'pair'} onChange={() => setScope('pair')} />{names.before} and {names.after} only</label>
          </div>
        ) : null}
        <ul className="formats">{first.map(offer)}</ul>
        {open ? <ul className="formats all">{more.map(offer)}</ul> : null}
        <div className="rowx">
          <button type="button" className="btn sec" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? 'Fewer formats' : 'More formats'}</button>
          <button type="button" className="btn sec" onClick={onCopyRedline}><Icon name="paste" />Copy the redline for mail</button>
        </div>
      </div>
    </section>
  );
}
