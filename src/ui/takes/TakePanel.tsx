import { Popover, PopoverDisclosure, PopoverProvider, usePopoverStore } from '@ariakit/react';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { counted } from '#ui/sentences/counts.ts';

/** One of the two decisions on a passage that moved and was reworded: its place, or its words. */
export type Decision = { readonly name: string; readonly stand: 'base' | 'part' | 'compared'; readonly onTake: (reading: 'base' | 'compared') => void };
export type BulkChoice = { readonly words: string; readonly count: number; readonly taken: number; readonly onTake: (reading: 'base' | 'compared') => void };
export type Caution = { readonly words: string; readonly where: string };

export type TakeMenusProps = {
  /** Asked for when the menu opens. */
  readonly bulk: () => readonly BulkChoice[];
  readonly onDeskWords: () => void;
  readonly onReadAsText: () => void;
};

/** What can be done with many changes at once, each a menu: they share the line at the foot of the list with the switch of style. */
export function TakeMenus({ bulk, onDeskWords, onReadAsText }: TakeMenusProps) {
  const menu = usePopoverStore({ placement: 'top-end' });
  const desk = usePopoverStore({ placement: 'top-end' });
  // The dialog gives the focus back to what has it now: the menu's button, since the menu goes.
  const then = (act: () => void) => () => { desk.getState().disclosureElement?.focus(); desk.hide(); act(); };
  return (
    <div className="take-menus">
      <PopoverProvider store={menu}>
        <PopoverDisclosure className="quiet" aria-label="Take many" title="Take many changes at once">Take<Icon name="chevronDown" /></PopoverDisclosure>
        <Popover className="menu takes-menu" gutter={6} unmountOnHide aria-label="Take many changes">
          <BulkList bulk={bulk} />
        </Popover>
      </PopoverProvider>
      <PopoverProvider store={desk}>
        <PopoverDisclosure className="quiet">Desk<Icon name="chevronDown" /></PopoverDisclosure>
        <Popover className="menu takes-menu" gutter={6} unmountOnHide aria-label="For the desk">
          <ul>
            <li><button type="button" onClick={then(onDeskWords)}><span className="tick"><Icon name="pencil" /></span>Words for the desk<kbd>w</kbd></button></li>
            <li><button type="button" onClick={then(onReadAsText)}><span className="tick"><Icon name="list" /></span>The comparison as text<kbd>l</kbd></button></li>
          </ul>
        </Popover>
      </PopoverProvider>
    </div>
  );
}

export type TakePanelProps = {
  /** The version that is being taken together; null before the first take. */
  readonly into: { readonly siglum: string; readonly name: string } | null;
  readonly names: { readonly before: string; readonly after: string };
  readonly taken: number;
  readonly of: number;
  readonly decisions: readonly Decision[];
  /** Joins that no version made and that read wrong. */
  readonly cautions: readonly Caution[];
  readonly onSave: (as: 'text' | 'word') => void;
  /** Base against what has been taken. */
  readonly onRead: () => void;
};

/** Whose reading stands, in figures and for the selected change. It takes no room before there is something to say. */
export function TakePanel({ names, into, taken, of, decisions, cautions, onSave, onRead }: TakePanelProps) {
  const save = usePopoverStore({ placement: 'top-end' });
  return (
    <section className={into === null && decisions.length + cautions.length === 0 ? 'takes silent' : 'takes'} aria-label="Take readings">
      <div className="takes-line">
        <p role="status">{into === null ? null : <><VersionTag siglum={into.siglum} as="compared" /><b>{into.name}</b> <span className="dim">{`${taken.toLocaleString('en')} of ${counted(of, 'change')} taken`}</span></>}</p>
        {into === null ? null : (
          <PopoverProvider store={save}>
            <PopoverDisclosure className="quiet">Save<Icon name="chevronDown" /></PopoverDisclosure>
            <Popover className="menu takes-menu" gutter={6} unmountOnHide aria-label={`Save ${into.name}`}>
              <ul>
                <li><button type="button" onClick={() => { save.hide(); onSave('word'); }}><span className="tick"><Icon name="download" /></span>Save as Word</button></li>
                <li><button type="button" onClick={() => { save.hide(); onSave('text'); }}><span className="tick"><Icon name="download" /></span>Save as text</button></li>
                <li><button type="button" onClick={() => { save.hide(); onRead(); }}><span className="tick"><Icon name="arrowRight" /></span>Read {into.name} against {names.before}</button></li>
              </ul>
            </Popover>
          </PopoverProvider>
        )}
      </div>
      {decisions.map(({ name, stand, onTake }) => (
        <div key={name} className="seg takes-seg" role="group" aria-label={name}>
          <span className="takes-name" aria-hidden="true">{name}</span>
          <button type="button" aria-pressed={stand === 'base'} onClick={() => onTake('base')}>{names.before}</button>
          <button type="button" aria-pressed={stand === 'compared'} onClick={() => onTake('compared')}>{names.after}</button>
        </div>
      ))}
      {cautions.length === 0 ? null : (
        <ul className="takes-cautions" aria-label="Joins to look at">
          {cautions.map(({ words, where }) => <li key={`${words} ${where}`}><Icon name="flag" size={10} /><span>{words}{where === '' ? '.' : <>: <q>{where}</q></>}</span></li>)}
        </ul>
      )}
    </section>
  );
}

function BulkList({ bulk }: Pick<TakeMenusProps, 'bulk'>) {
  return (
    <ul>
      {bulk().map((choice) => {
        const all = choice.taken === choice.count;
        return (
          <li key={choice.words}>
            <button type="button" aria-pressed={all && choice.count > 0} disabled={choice.count === 0} onClick={() => choice.onTake(all ? 'base' : 'compared')}>
              <span className="tick">{all && choice.count > 0 ? <Icon name="check" /> : null}</span>{choice.words}<span className="dim">{choice.taken > 0 && !all ? `${choice.taken} of ${choice.count}` : choice.count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
