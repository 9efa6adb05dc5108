import type { Marks } from '#core/project/review.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { markWords } from './RowReview.tsx';

export type ReviewBarProps = {
  /** What is selected: "AP 2 ¶4". */
  readonly place: string;
  /** Why it is paired as it is; null for what is not a passage of a pair. */
  readonly why: string | null;
  readonly marks: Marks;
  /** A decision that is in force here, with the way to take it back. */
  readonly onUnpin: (() => void) | null;
  readonly onSeen: () => void;
  readonly onQuery: () => void;
  readonly onNote: () => void;
  /** Whose reading of the selected change stands; null where no change is selected. */
  readonly take: { readonly taken: boolean; readonly onTake: () => void } | null;
  /** Null where there is nothing to pair. */
  readonly onSameAs: (() => void) | null;
  readonly onNotSame: (() => void) | null;
};

/** What can be decided about the selected passage: marks, a note, and what it corresponds to. */
export function ReviewBar({ place, why, marks, onUnpin, onSeen, onQuery, onNote, take, onSameAs, onNotSame }: ReviewBarProps) {
  return (
    <section className="review-bar" aria-label={`Review of ${place}`}>
      <p className="visually-hidden" role="status">{markWords(marks)}</p>
      <p className="why">
        <b>{place}</b>
        {why !== null && <span title={why}>{why}</span>}
        {onUnpin !== null && <button type="button" className="by-hand" onClick={onUnpin}><Icon name="pin" size={10} />Take back</button>}
      </p>
      <div className="review-tools">
        <button type="button" aria-pressed={marks.seen} onClick={onSeen} title="Mark as seen (e)"><Icon name="check" />Seen</button>
        <button type="button" aria-pressed={marks.query} onClick={onQuery} title="Mark as a query (q)"><span className="glyph" aria-hidden="true">?</span>Query</button>
        <button type="button" aria-pressed={marks.note !== ''} onClick={onNote} title="Write a note (n)"><Icon name="pencil" />Note</button>
        {take !== null && <button type="button" aria-pressed={take.taken} onClick={take.onTake} title="Take the compared reading, or give it back (y)"><Icon name="taken" />Take</button>}
        {onSameAs !== null && <button type="button" onClick={onSameAs} title="Pair with another passage (p)"><Icon name="pin" />Same as…</button>}
        {onNotSame !== null && <button type="button" onClick={onNotSame} title="Part these passages (Shift p)"><Icon name="cross" />Not the same passage</button>}
      </div>
    </section>
  );
}
