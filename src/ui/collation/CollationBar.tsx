import type { ReactNode } from 'react';
import type { Lens } from '#core/project/lens.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionChooser, type VersionEntry } from '#ui/versions/VersionChooser.tsx';
import { rowsSentence } from './collationWords.ts';

export type CollationBarProps = {
  readonly versions: readonly VersionEntry[];
  readonly lens: Pick<Lens, 'base' | 'compared' | 'whole' | 'hideAgreed' | 'styleReads'>;
  /** Rows of the whole story, whatever is hidden; null until they are known. */
  readonly counts: { readonly rows: number; readonly varied: number } | null;
  /** One version stands beside the base; the others are a step away. */
  readonly phone: boolean;
  readonly onLook: (change: Partial<Lens>) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** The way to Catch-up, and the choice of views where the header has no room for it. */
  readonly children: ReactNode;
};

/** What Collation shows: its base, and how much of each row. */
export function CollationBar({ versions, lens, counts, phone, onLook, onStep, children }: CollationBarProps) {
  const check = (words: string, checked: boolean, change: (on: boolean) => Partial<Lens>) => (
    <label className="option"><input type="checkbox" checked={checked} onChange={(event) => onLook(change(event.target.checked))} />{words}</label>
  );
  return (
    <div className="sub collation-bar">
      <span className="base-choice"><span className="dim">Base</span><VersionChooser as="base" versions={versions} chosen={lens.base} onChoose={(base) => onLook({ base })} withNote={false} /></span>
      {phone ? (
        <span className="other-choice">
          <button type="button" className="icon" aria-label="Previous version" onClick={() => onStep(-1)}><Icon name="chevronLeft" /></button>
          <VersionChooser as="compared" versions={versions} chosen={lens.compared} onChoose={(compared) => onLook({ compared })} withNote={false} />
          <button type="button" className="icon" aria-label="Next version" onClick={() => onStep(1)}><Icon name="chevronRight" /></button>
        </span>
      ) : null}
      <span className="options">
        {check('Shorten words shared with the base', !lens.whole, (on) => ({ whole: !on }))}
        {check('Hide rows with one reading', lens.hideAgreed, (on) => ({ hideAgreed: on }))}
        {check('Style-only differences count as readings', lens.styleReads, (on) => ({ styleReads: on }))}
      </span>
      <span className="meta">{counts === null ? '' : rowsSentence(counts.rows, counts.varied)}</span>
      {children}
    </div>
  );
}
