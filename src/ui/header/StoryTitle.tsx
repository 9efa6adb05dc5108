import { useState } from 'react';

export type StoryTitleProps = { readonly title: string; readonly onRename: (title: string) => void };

/** The story's name: a button that turns into a field. Enter or leaving the field keeps the name, Escape does not. */
export function StoryTitle({ title, onRename }: StoryTitleProps) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button type="button" className="story-title" title="Rename the story" aria-label={`${title}, rename the story`} onClick={() => setDraft(title)}>
        <span>{title}</span>
      </button>
    );
  }
  const keep = () => {
    const name = draft.trim();
    if (name !== '' && name !== title) onRename(name);
    setDraft(null);
  };
  return (
    <input
      className="story-title" aria-label="Name of the story" value={draft} maxLength={120}
      ref={(field) => { if (field !== null && document.activeElement !== field) field.select(); }}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') { event.stopPropagation(); setDraft(null); }
      }}
    />
  );
}
