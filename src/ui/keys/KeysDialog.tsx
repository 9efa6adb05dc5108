import { Dialog } from '#ui/dialog/Dialog.tsx';
import type { KeyBinding } from './keyMap.ts';

export type KeysDialogProps = {
  readonly bindings: readonly KeyBinding[];
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
};

/** All keys, and the switch that turns single keys off. */
export default function KeysDialog({ bindings, singleKeys, onSingleKeys, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className="keys">
        {bindings.map((binding) => (
          <div key={`${binding.where} ${binding.shown.join(' ')}`}>
            <dt>{binding.shown.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{binding.says}{binding.where === 'start' ? ', on the start page' : ''}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        Single keys, such as j and k, work while no field has the focus
      </label>
    </Dialog>
  );
}
