import { useEffect, useId, useRef, type KeyboardEvent } from 'react';

export type NotePanelProps = {
  readonly place: string;
  readonly quote: string;
  readonly note: string;
  readonly initials: string;
  readonly maxChars: number;
  readonly maxInitials: number;
  readonly onNote: (note: string) => void;
  readonly onInitials: (initials: string) => void;
  readonly onClose: () => void;
};

/** Plain words about one passage, kept as they are typed. Esc or Ctrl+Enter leaves. */
export function NotePanel({ place, quote, note, initials, maxChars, maxInitials, onNote, onInitials, onClose }: NotePanelProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // Esc is heard for all fields of the panel at once.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="review-panel note-panel" aria-labelledby={id} onKeyDown={hear}>
      <h2 id={id}>Note on {place}</h2>
      <p className="quoted" dir="auto">{quote}</p>
      <textarea ref={field} aria-label={`Note on ${place}`} value={note} maxLength={maxChars} rows={3} dir="auto" onChange={(event) => onNote(event.target.value)} />
      <div className="panel-foot">
        <label>Your initials <input value={initials} maxLength={maxInitials} autoComplete="off" onChange={(event) => onInitials(event.target.value)} /></label>
        <span className="hint">Kept with the story, and out of links unless you say so.</span>
        {note !== '' && <button type="button" className="quiet" onClick={() => onNote('')}>Delete note</button>}
        <button type="button" className="btn" onClick={onClose}>Done</button>
      </div>
    </section>
  );
}
