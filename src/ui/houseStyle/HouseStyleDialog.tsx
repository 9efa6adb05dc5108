import { useRef, useState } from 'react';
import { HABIT_NAMES, STYLE_LIMITS, type HouseStyle, type Stances, type StylePair } from '#core/model/houseStyle.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { PairList } from './PairList.tsx';
import { RuleRow } from './RuleRow.tsx';

export type StyleChoice = { readonly id: string; readonly name: string };

export type HouseStyleDialogProps = {
  readonly style: HouseStyle;
  /** Id of the style in use. */
  readonly inUse: string;
  readonly builtIn: readonly StyleChoice[];
  readonly own: readonly StyleChoice[];
  /** What went wrong with a file, or what a change has led to. */
  readonly said: { readonly kind: 'done' | 'problem'; readonly words: string } | null;
  readonly onUse: (id: string) => void;
  readonly onChange: (change: { readonly name?: string; readonly rules?: Partial<Stances>; readonly pairs?: readonly StylePair[] }) => void;
  readonly onImport: (file: File) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** The house style in use: another one, its rules, the desk's own words, and the way in and out as a file. Holds at once. */
export default function HouseStyleDialog({ style, inUse, builtIn, own, said, onUse, onChange, onImport, onExport, onRemove, onClose }: HouseStyleDialogProps) {
  const file = useRef<HTMLInputElement>(null);
  const mine = own.some(({ id }) => id === inUse);
  return (
    <Dialog title="House style" onClose={onClose}>
      <section className="ds house" aria-label="Style in use">
        <div><h3>Style in use</h3><p>Kept in this browser; links do not carry it</p></div>
        <div className="house-choice">
          <label>
            <span className="visually-hidden">Style in use</span>
            <select data-first value={inUse} onChange={(event) => onUse(event.target.value)}>
              <optgroup label="Built in">{builtIn.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>
              {own.length === 0 ? null : <optgroup label="Your own">{own.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>}
            </select>
          </label>
          {mine ? <NameField key={style.name} name={style.name} onName={(name) => onChange({ name })} /> : null}
          <div className="house-acts">
            <input
              ref={file} type="file" accept=".json,application/json" hidden aria-label="House style file" tabIndex={-1}
              onChange={(event) => { const [chosen] = event.target.files ?? []; if (chosen !== undefined) onImport(chosen); event.target.value = ''; }}
            />
            <button type="button" className="btn sec" onClick={() => file.current?.click()}>Import a file</button>
            <button type="button" className="btn sec" onClick={onExport}>Export as a file</button>
            <button type="button" className="btn sec" disabled={inUse === 'neutral'} onClick={() => onUse('neutral')}>Reset to neutral</button>
            {mine ? <Remove key={style.name} name={style.name} onRemove={onRemove} /> : null}
          </div>
          <p className={said?.kind === 'problem' ? 'house-problem' : 'fine'} role={said?.kind === 'problem' ? 'alert' : 'status'}>
            {said?.words ?? (mine ? '' : 'A change to a built-in style makes a copy of your own.')}
          </p>
        </div>
      </section>
      <section className="ds house" aria-label="Rules">
        <div><h3>Rules</h3><p>Checked: style only. Not checked: a change counts as wording. A preferred form lets changes against it be named.</p></div>
        <ul className="rules">
          {HABIT_NAMES.map((habit) => <RuleRow key={habit} habit={habit} stance={style.rules[habit]} onStance={(stance) => onChange({ rules: { [habit]: stance } })} />)}
        </ul>
      </section>
      <section className="ds house" aria-label="Own words">
        <div><h3>Your own words</h3><p>Forms that are one to this desk</p></div>
        <div><PairList pairs={style.pairs} onPairs={(pairs) => onChange({ pairs })} /></div>
      </section>
    </Dialog>
  );
}

function NameField({ name, onName }: { readonly name: string; readonly onName: (name: string) => void }) {
  const [draft, setDraft] = useState(name);
  const keep = () => {
    const next = draft.trim();
    if (next !== '' && next !== name) onName(next);
    else setDraft(name);
  };
  return <input className="u" aria-label="Name of your style" value={draft} maxLength={STYLE_LIMITS.nameChars - 4} onChange={(event) => setDraft(event.target.value)} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep(); }} />;
}

/** Asked twice, as nothing brings a style back but its file. */
function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure) return <button type="button" className="quiet forget" onClick={() => setSure(true)}>Remove this style</button>;
  return (
    <div className="sure">
      <p>{name} is then gone from this browser; export it first to keep it.</p>
      <button type="button" className="btn sec" onClick={() => setSure(false)}>Keep it</button>
      {/* The question has taken the place of the button that had the focus. */}
      <button type="button" className="btn" ref={(button) => button?.focus()} onClick={onRemove}>Remove</button>
    </div>
  );
}
