import { useMemo, useState } from 'react';
import { BUILT_IN_STYLES } from '#core/model/houseStyles.ts';
import { houseStyleFile } from '#store/selectors.ts';
import { ownId, ownStyle, styleInUse } from '#store/slices/styles.ts';
import HouseStyleDialog, { type HouseStyleDialogProps } from '#ui/houseStyle/HouseStyleDialog.tsx';
import { problemSentence } from '#ui/sentences/problemSentence.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';

const BUILT_IN = Object.entries(BUILT_IN_STYLES).map(([id, { name }]) => ({ id, name }));

/** The dialog on the house style of this browser. */
export default function StyleScreen({ onClose }: { readonly onClose: () => void }) {
  const actions = useActions();
  const store = useAppStore();
  const styles = useApp((state) => state.preferences.styles);
  const style = styleInUse(styles);
  const own = useMemo(() => styles.own.map(({ name }) => ({ id: ownId(name), name })), [styles]);
  const [said, setSaid] = useState<HouseStyleDialogProps['said']>(null);
  const now = () => store.getState().preferences.styles;
  const done = (words: string) => setSaid({ kind: 'done', words });
  return (
    <HouseStyleDialog
      style={style} inUse={ownStyle(styles) === null && !BUILT_IN.some(({ id }) => id === styles.inUse) ? 'neutral' : styles.inUse} builtIn={BUILT_IN} own={own} said={said} onClose={onClose}
      onUse={(id) => { actions.chooseStyle(id); setSaid(null); }}
      onChange={(change) => {
        const wasMine = ownStyle(now()) !== null;
        actions.changeStyle(change);
        if (!wasMine && ownStyle(now()) !== null) done(`${styleInUse(now()).name} is a copy of your own and is now in use.`);
        else setSaid(null);
      }}
      onImport={(file) => void file.text().then((text) => {
        const problem = actions.importStyle(file.name, text);
        if (problem === null) done(`${styleInUse(now()).name} was read from ${file.name} and is now in use.`);
        else setSaid({ kind: 'problem', words: problemSentence(problem) });
      }, () => setSaid({ kind: 'problem', words: problemSentence({ code: 'unreadable-file', name: file.name }) }))}
      onExport={() => { save(houseStyleFile(style)); done(`${style.name} was saved as a file.`); }}
      onRemove={() => { const { name } = style; actions.removeStyle(); done(`${name} was removed; Neutral is in use.`); }}
    />
  );
}

/** A link that is clicked once is how a page hands over a file. */
function save({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
