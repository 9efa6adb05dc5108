import { Dialog } from '#ui/dialog/Dialog.tsx';
import type { KeyBinding } from './keyMap.ts';
import { ReadingChoices, type ReadingChoicesProps } from './ReadingChoices.tsx';

export type KeysDialogProps = ReadingChoicesProps & {
  readonly bindings: readonly KeyBinding[];
  readonly onClose: () => void;
};

/** How to read: text size, motion, and all keys with the switch that turns single ones off. */
export default function KeysDialog({ bindings, onClose, ...reading }: KeysDialogProps) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <ReadingChoices {...reading} />
      <dl className="keys">
        {bindings.map((binding) => (
          <div key={`${binding.where} ${binding.shown.join(' ')}`}>
            <dt>{binding.shown.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{binding.says}{binding.where === 'start' ? ', on the start page' : ''}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
