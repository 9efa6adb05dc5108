import { use } from 'react';
import type { Marks, RowMarks } from '#core/project/review.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { ReviewContext } from './reviewContext.ts';

/** What the reader has marked a line with: signs for the eye, words for those who listen. None of it is copy. */
export function RowReview({ row }: { readonly row: string }) {
  const marks = use(ReviewContext).get(row);
  if (marks === undefined) return null;
  return (
    <span className={`row-review${marks.filteredOut ? ' filtered-out' : ''}`} data-label="">
      <MarkSigns marks={marks} pin={marks.pin} />
    </span>
  );
}

type MarkSignsProps = { readonly marks: Marks; readonly pin?: RowMarks['pin'] };

export function MarkSigns({ marks, pin = null }: MarkSignsProps) {
  return (
    <>
      {pin !== null && <Sign title={pin === 'together' ? 'Paired by hand' : 'Parted by hand'}><Icon name="pin" size={10} /></Sign>}
      {marks.seen && <Sign title="Seen"><Icon name="check" size={10} /></Sign>}
      {marks.query && <Sign title="Query"><b aria-hidden="true">?</b></Sign>}
      {marks.note !== '' && <Sign title={`Note${marks.initials === '' ? '' : ` by ${marks.initials}`}: ${marks.note}`}><Icon name="pencil" size={10} /></Sign>}
    </>
  );
}

function Sign({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return <span className="sign" title={title}>{children}<span className="visually-hidden">{title}. </span></span>;
}

/** The same in words, for names: "seen, query, note: Who says so?". Empty where there is nothing. */
export function markWords({ seen, query, note }: Marks): string {
  return [seen ? 'seen' : '', query ? 'query' : '', note === '' ? '' : `note: ${note}`].filter((part) => part !== '').join(', ');
}
