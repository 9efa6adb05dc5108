import { useRef } from 'react';
import { Popover, PopoverDisclosure, PopoverHeading, PopoverProvider, usePopoverStore } from '@ariakit/react';
import { Forget } from '#ui/dialog/Forget.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import type { VersionEntry } from './VersionChooser.tsx';
import { VersionRow, type VersionRowActions } from './VersionRow.tsx';
import { useReorder } from './useReorder.ts';

export type VersionsMenuProps = VersionRowActions & {
  readonly versions: readonly VersionEntry[];
  /** Versions that carry a time stand in its order. */
  readonly inTimeOrder: boolean;
  readonly onOrderByTime: () => void;
  readonly onAdd: () => void;
  readonly onPaste: () => void;
  /** Null where no file of this session is left. */
  readonly onReadings: (() => void) | null;
  readonly onParts: () => void;
  readonly onStyle: () => void;
  readonly onNewStory: () => void;
  readonly onForget: () => void;
  readonly dark: boolean;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
};

/** "5 versions": their order, names and notes, and everything that adds, removes or forgets. */
export function VersionsMenu({ versions, inTimeOrder, onOrderByTime, onAdd, onPaste, onReadings, onParts, onStyle, onNewStory, onForget, dark, onTheme, onKeys, ...actions }: VersionsMenuProps) {
  const popover = usePopoverStore({ placement: 'bottom-start' });
  // The head takes the focus, not the first name: opening the menu must not begin a renaming.
  const start = useRef<HTMLDivElement>(null);
  const reorder = useReorder(actions.onReorder);
  // What opens a dialog leaves the focus on the menu's button, where closing the dialog gives it back.
  const then = (act: () => void) => () => { popover.getState().disclosureElement?.focus(); popover.hide(); act(); };
  return (
    <PopoverProvider store={popover}>
      <PopoverDisclosure className="quiet versions-button">{versions.length}<span className="noun">&nbsp;{versions.length === 1 ? 'version' : 'versions'}</span><Icon name="chevronDown" /></PopoverDisclosure>
      <Popover className="menu vmenu" gutter={8} unmountOnHide initialFocus={start}>
        <div className="vmenu-head" ref={start} tabIndex={-1}>
          <PopoverHeading render={(props) => <h2 {...props}>{counted(versions.length, 'version')}</h2>} />
          <p>Drag, or Alt and arrow keys, to reorder</p>
          {inTimeOrder ? null : <button type="button" className="quiet by-time" onClick={onOrderByTime}>Order by time</button>}
        </div>
        <ol>
          {versions.map((version, index) => (
            <VersionRow
              key={version.key} version={version} index={index} count={versions.length} {...actions} reorder={reorder}
              onEdit={(key) => { popover.hide(); actions.onEdit(key); }}
            />
          ))}
        </ol>
        <div className="vmenu-foot">
          <button type="button" className="btn" onClick={then(onAdd)}><Icon name="file" />Choose files</button>
          <button type="button" className="btn sec" onClick={then(onPaste)}><Icon name="paste" />Paste text</button>
          {onReadings === null ? null : <button type="button" className="btn sec" onClick={then(onReadings)}>How they were read</button>}
          <button type="button" className="btn sec" onClick={then(onParts)}>Copy and furniture</button>
          <button type="button" className="btn sec" onClick={then(onStyle)}>House style</button>
          <button type="button" className="btn sec" onClick={then(onNewStory)}>New story</button>
          {/* The header of a phone has no room for these. */}
          <button type="button" className="btn sec on-phone" onClick={then(onTheme)}>{dark ? 'Light theme' : 'Dark theme'}</button>
          <button type="button" className="btn sec on-phone" onClick={then(onKeys)}>Reading and keys</button>
          <Forget onForget={then(onForget)} />
        </div>
      </Popover>
    </PopoverProvider>
  );
}
