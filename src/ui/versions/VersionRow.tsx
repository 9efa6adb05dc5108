import { useState } from 'react';
import { counted } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { fieldTime, isoTime } from '#ui/timeline/times.ts';
import type { VersionEntry } from './VersionChooser.tsx';
import type { Reorder } from './useReorder.ts';

export type VersionRowActions = {
  readonly onRename: (key: string, name: string) => void;
  readonly onNote: (key: string, note: string) => void;
  /** ISO 8601, or null for none. */
  readonly onTime: (key: string, publishedAt: string | null) => void;
  /** `toIndex`: the place it shall have afterwards, from 0. */
  readonly onReorder: (key: string, toIndex: number) => void;
  readonly onEdit: (key: string) => void;
  readonly onRemove: (key: string) => void;
};

export type VersionRowProps = VersionRowActions & {
  readonly version: VersionEntry;
  readonly index: number;
  readonly count: number;
  readonly reorder: Reorder;
};

/** Most characters of a name and of a note: they must fit a column's head. */
const MAX_NAME_CHARS = 60;

/** One version in the menu. Alt and the arrow keys move it from any of its controls. */
export function VersionRow({ version, index, count, reorder, onRename, onNote, onTime, onReorder, onEdit, onRemove }: VersionRowProps) {
  const { key, siglum, name, note, words, publishedAt } = version;
  const mark = reorder.markOf(key, index);
  return (
    // Keys bubble here from the row's own controls, which are what one focuses.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={`vrow${mark === '' ? '' : ` ${mark}`}`}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        event.stopPropagation();
        onReorder(key, index + (event.key === 'ArrowUp' ? -1 : 1));
      }}
      {...reorder.rowProps(index)}
    >
      <span className="grip" draggable title={`Drag ${name}`} aria-hidden="true" {...reorder.gripProps(key)}><Icon name="grip" /></span>
      <VersionTag siglum={siglum} as="base" />
      <span className="names">
        <NameField className="name" label={`Name of version ${siglum}`} value={name} required onKeep={(next) => onRename(key, next)} />
        <span className="words">{words === null ? '' : counted(words, 'word')}</span>
        <NameField className="note" label={`Note on version ${siglum}`} value={note} placeholder="Add a note" onKeep={(next) => onNote(key, next)} />
        <TimeField label={`Time of version ${siglum}`} value={publishedAt} onKeep={(next) => onTime(key, next)} />
      </span>
      <span className="does">
        <button type="button" className="icon" disabled={index === 0} aria-label={`Move ${name} up`} title="Up (Alt and arrow up)" onClick={() => onReorder(key, index - 1)}><Icon name="arrowUp" /></button>
        <button type="button" className="icon" disabled={index === count - 1} aria-label={`Move ${name} down`} title="Down (Alt and arrow down)" onClick={() => onReorder(key, index + 1)}><Icon name="arrowDown" /></button>
        <button type="button" className="icon" aria-label={`Edit the text of ${name}`} title="Edit the text" onClick={() => onEdit(key)}><Icon name="pencil" /></button>
        <button type="button" className="icon" aria-label={`Remove ${name}`} title="Remove" onClick={() => onRemove(key)}><Icon name="cross" /></button>
      </span>
    </li>
  );
}

type TimeFieldProps = { readonly label: string; readonly value: string | null; readonly onKeep: (value: string | null) => void };

/** When a version was written. Kept when the field is left, as each part of a date that is being typed makes another one. */
function TimeField({ label, value, onKeep }: TimeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = fieldTime(value);
  const keep = () => {
    if (draft !== null && draft !== shown) onKeep(isoTime(draft));
    setDraft(null);
  };
  return (
    <input
      type="datetime-local" className={`time${shown === '' ? ' none' : ''}`} aria-label={label} title={label} value={draft ?? shown} onChange={(event) => setDraft(event.target.value)} onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && draft !== null) { event.stopPropagation(); setDraft(null); }
      }}
    />
  );
}

type NameFieldProps = { readonly className: string; readonly label: string; readonly value: string; readonly placeholder?: string; readonly required?: boolean; readonly onKeep: (value: string) => void };

/** A field that looks like its words until it is used. Enter or leaving it keeps them, Escape brings the old ones back. */
function NameField({ className, label, value, placeholder, required = false, onKeep }: NameFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const next = draft?.trim();
    if (next !== undefined && next !== value && !(required && next === '')) onKeep(next);
    setDraft(null);
  };
  return (
    <input
      className={className} aria-label={label} value={draft ?? value} placeholder={placeholder} maxLength={MAX_NAME_CHARS} spellCheck={false}
      onChange={(event) => setDraft(event.target.value)} onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && draft !== null) { event.stopPropagation(); setDraft(null); }
      }}
    />
  );
}
