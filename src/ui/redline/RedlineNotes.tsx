import type { RedlineNote, RowClass } from '#core/project/rows.ts';
import { Icon, type IconName } from '#ui/parts/icons.tsx';
import { RowStyle } from '#ui/styleNotes/RowStyle.tsx';
import { noteWords } from '#core/project/noteWords.ts';

type RedlineNotesProps = {
  /** Key of the line. */
  readonly row: string;
  readonly flag: string | null;
  readonly taken: string | null;
  readonly notes: readonly RedlineNote[];
  readonly class: RowClass;
  readonly names: Readonly<Record<string, string>>;
};

/** What stands beside a line: where passages came from and went, and the class of what is not marked word by word. */
export function RedlineNotes({ row, flag, taken, notes, class: look, names }: RedlineNotesProps) {
  return (
    <div className="notes">
      {flag !== null && <p className="note flag" data-label=""><Icon name="flag" size={10} /><span><span className="visually-hidden">Check: </span>{flag}</span></p>}
      {taken !== null && <p className="note" data-label=""><span className="class-ink"><Icon name="taken" /></span><span>{taken}</span></p>}
      {(look === 'added' || look === 'removed') && <Note icon={look} ink={look} words={look === 'added' ? 'Added ¶' : 'Removed ¶'} />}
      {notes.map((note) => {
        const { icon, ink } = pictureOf(note);
        const words = noteWords(note, names);
        return <Note key={words} icon={icon} ink={ink} words={words} />;
      })}
      <RowStyle row={row} />
    </div>
  );
}

type NoteProps = { readonly icon: IconName | null; readonly ink: RowClass; readonly words: string };

function Note({ icon, ink, words }: NoteProps) {
  return (
    <p className="note" data-label="">
      <span className={`class-ink ${ink}`}>{icon !== null && <Icon name={icon} />}</span>
      <span>{words}</span>
    </p>
  );
}

function pictureOf(note: RedlineNote): { readonly icon: IconName | null; readonly ink: RowClass } {
  switch (note.kind) {
    case 'moved-here':
      return { icon: note.place.up ? 'movedDown' : 'movedUp', ink: 'moved' };
    case 'moved-away':
      return { icon: note.place.up ? 'movedUp' : 'movedDown', ink: 'moved' };
    case 'style':
      return { icon: 'style', ink: 'style' };
    case 'split':
    case 'merged':
      return { icon: note.kind, ink: 'style' };
    case 'furniture':
      return { icon: FURNITURE_ICONS[note.operation], ink: 'furniture' };
  }
}

const FURNITURE_ICONS = { added: 'added', removed: 'removed', changed: 'reworded', kept: null } as const;
