import type { OwnPassage, SharedRun, SourceScope } from '#core/project/sources.ts';
import { figure } from '#ui/sentences/counts.ts';
import { runPlace } from './sourceWords.ts';

export type SourceFiguresProps = {
  readonly runs: readonly SharedRun[];
  readonly own: readonly OwnPassage[];
  readonly ownTitle: string;
  readonly names: Readonly<Record<string, string>>;
  /** Null where words are followed forth: then only later versions count. */
  readonly scope: SourceScope | null;
  readonly onScope: (scope: SourceScope) => void;
  readonly onSelect: (anchor: string) => void;
  /** Above the text, where lists would push it out of sight: they are opened when wanted. */
  readonly folded: boolean;
};

/** Entries of a list before the rest folds: what fits beside the text of a story. */
const SHOWN = 8;

/** Beside the text: who counts as a source, the longest runs that are shared, and the own passages by size. */
export function SourceFigures({ runs, own, ownTitle, names, scope, onScope, onSelect, folded }: SourceFiguresProps) {
  const choice = (value: SourceScope, words: string) => (
    <label className="option"><input type="radio" name="scope" checked={scope === value} onChange={() => onScope(value)} />{words}</label>
  );
  const lists = (
    <>
      {runs.length === 0 ? null : (
        <Passages title="Longest shared runs" entries={runs.map((run) => ({ words: run.words, text: run.text, anchor: run.place.anchor, place: runPlace(run.place, run.from, names) }))} onSelect={onSelect} />
      )}
      {own.length === 0 ? null : (
        <Passages title={ownTitle} entries={own.map(({ words, text, place }) => ({ words, text, anchor: place.anchor, place: place.number === null ? '' : `¶${place.number}` }))} onSelect={onSelect} />
      )}
    </>
  );
  return (
    <>
      {scope === null ? null : (
        <fieldset>
          <legend>Compare with</legend>
          {choice('earlier', 'Earlier versions only')}
          {choice('all', 'All versions')}
        </fieldset>
      )}
      {folded && runs.length + own.length > 0 ? <details><summary>Longest runs and passages by size</summary>{lists}</details> : lists}
      <p className="hint">Shared words show likeness, not who took from whom.</p>
    </>
  );
}

type Entry = { readonly words: number; readonly text: string; readonly anchor: string; readonly place: string };

function Passages({ title, entries, onSelect }: { readonly title: string; readonly entries: readonly Entry[]; readonly onSelect: (anchor: string) => void }) {
  const line = ({ words, text, anchor, place }: Entry, at: number) => (
    <li key={`${anchor} ${at}`}>
      <button type="button" onClick={() => onSelect(anchor)}>
        <b>{figure(words)}<span className="visually-hidden"> words: </span></b>
        <span><q dir="auto">{text}</q><small>{place}</small></span>
      </button>
    </li>
  );
  return (
    <section>
      <h2>{title}</h2>
      <ol>{entries.slice(0, SHOWN).map(line)}</ol>
      {entries.length > SHOWN ? <details><summary>{figure(entries.length - SHOWN)} more</summary><ol>{entries.slice(SHOWN).map(line)}</ol></details> : null}
    </section>
  );
}
