import { memo, type MouseEvent } from 'react';
import type { CatchUpItem, CatchUpPassage } from '#core/project/catchUp.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { featureWord, KIND_CLASS, KIND_ICONS, KIND_WORDS } from './catchUpWords.ts';

export type TaskListProps = {
  readonly label: string;
  readonly tasks: readonly CatchUpItem[];
  readonly ticked: boolean;
  readonly names: Readonly<Record<string, string>>;
  /** Sigla of the three. */
  readonly sigla: { readonly old: string; readonly wire: string; readonly ours: string };
  readonly selected: string | null;
  /** The task whose controls are in the tab order. */
  readonly stop: string | null;
  readonly onSelect: (id: string) => void;
  readonly onTick: (id: string, ticked: boolean) => void;
  readonly hrefOf: (item: CatchUpItem, passage: CatchUpPassage) => string;
  readonly onPassage: (item: CatchUpItem, passage: CatchUpPassage) => void;
};

/** What the new text asks of the rewrite, one task a line: what the wire has now, and where that touches our copy. */
export function TaskList({ label, tasks, selected, stop, ...props }: TaskListProps) {
  return (
    <ol className={`tasks${props.ticked ? ' done' : ''}`} aria-label={label}>
      {tasks.map((item) => <Task key={item.id} item={item} selected={item.id === selected} tabStop={item.id === stop} {...props} />)}
    </ol>
  );
}

type TaskProps = Omit<TaskListProps, 'label' | 'tasks' | 'selected' | 'stop'> & { readonly item: CatchUpItem; readonly selected: boolean; readonly tabStop: boolean };

const Task = memo(function Task({ item, ticked, names, sigla, selected, tabStop, onSelect, onTick, hrefOf, onPassage }: TaskProps) {
  const { id, kind, old, wire, ours } = item;
  const feature = featureWord(item);
  const name = (siglum: string): string => names[siglum] ?? siglum;
  const choose = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, label') !== null) return;
    if (document.getSelection()?.isCollapsed === false) return;
    onSelect(id);
  };
  const passage = (one: CatchUpPassage, mark: string, as: 'base' | 'compared') => (
    <Passage passage={one} name={name(one.siglum)} mark={mark} as={as} href={hrefOf(item, one)} tabStop={tabStop} onGo={() => onPassage(item, one)} />
  );
  return (
    // The box and the links inside do the same by key.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li className={`task ${kind}${selected ? ' selected' : ''}`} data-task={id} aria-current={selected ? 'true' : undefined} onClick={choose}>
      <label className="tick option">
        <input type="checkbox" checked={ticked} tabIndex={tabStop ? 0 : -1} aria-label={`Done: ${KIND_WORDS[kind].toLowerCase()}${wire?.number == null ? '' : `, ${name(wire.siglum)} paragraph ${wire.number}`}${old?.number == null || wire !== null ? '' : `, ${name(old.siglum)} paragraph ${old.number}`}`} onChange={(event) => onTick(id, event.target.checked)} />
      </label>
      <p className="kind"><span className={`class-ink ${KIND_CLASS[kind]}`}><Icon name={KIND_ICONS[kind]} /></span>{KIND_WORDS[kind]}{feature === null ? null : <small>{feature}</small>}</p>
      <div className="side">
        {wire === null ? null : passage(wire, kind === 'new' ? 'added' : 'reworded', 'compared')}
        {old === null ? null : (
          <div className="was">
            {wire === null ? <p className="gone">not in {name(sigla.wire)}; before:</p> : <p className="gone">before:</p>}
            {passage(old, 'removed', 'base')}
          </div>
        )}
      </div>
      <div className="side">
        {ours === null ? <p className="gone">not in {name(sigla.ours)}; it would stand at the head</p> : (
          <>
            {kind === 'new' ? <p className="gone">not in {name(sigla.ours)}; it would stand after:</p> : null}
            <div className={kind === 'new' ? 'context' : undefined}>{passage(ours, 'carried', 'base')}</div>
          </>
        )}
      </div>
    </li>
  );
});

type PassageProps = { readonly passage: CatchUpPassage; readonly name: string; readonly mark: string; readonly as: 'base' | 'compared'; readonly href: string; readonly tabStop: boolean; readonly onGo: () => void };

function Passage({ passage, name, mark, as, href, tabStop, onGo }: PassageProps) {
  const Tag = mark === 'removed' ? 'del' : mark === 'carried' ? 'mark' : 'ins';
  const place = passage.number === null ? name : `${name} ¶${passage.number}`;
  return (
    <div className="task-passage">
      <p className="words" dir="auto">{passage.pieces.map((piece, at) => (piece.marked ? <Tag key={at} className={`mark ${mark}`}>{piece.text}</Tag> : piece.text))}</p>
      <a
        className="place" href={href} tabIndex={tabStop ? 0 : -1}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onGo();
        }}
      >
        <VersionTag siglum={passage.siglum} as={as} />{place}
      </a>
    </div>
  );
}
