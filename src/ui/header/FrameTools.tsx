import { Icon } from '#ui/parts/icons.tsx';

export type FrameToolsProps = {
  readonly dark: boolean;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
};

/** What stands at the end of every header: light or dark, and the keys. */
export function FrameTools({ dark, onTheme, onKeys }: FrameToolsProps) {
  return (
    <>
      <button type="button" className="icon" aria-label={dark ? 'Light theme' : 'Dark theme'} title={dark ? 'Light theme' : 'Dark theme'} onClick={onTheme}>
        <Icon name={dark ? 'sun' : 'moon'} />
      </button>
      <button type="button" className="icon kbdhelp" aria-label="Keyboard shortcuts" title="Keyboard shortcuts (?)" onClick={onKeys}>?</button>
    </>
  );
}
