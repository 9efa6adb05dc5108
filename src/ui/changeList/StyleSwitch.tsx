import type { ReactNode } from 'react';

type StyleSwitchProps = {
  readonly hides: boolean;
  readonly onToggle: () => void;
  /** Name of the house style in use. */
  readonly style: string;
  readonly onStyle: () => void;
  /** What shares its line. */
  readonly children?: ReactNode;
};

/** The foot of the list. Hides every difference of presentation at once; beside it the house style that says which these are. */
export function StyleSwitch({ hides, onToggle, style, onStyle, children }: StyleSwitchProps) {
  return (
    <div className="style-tools">
      <button type="button" role="switch" className="style-switch" aria-checked={hides} title="Hide style (h)" onClick={onToggle}>
        <span className="track" aria-hidden="true" />
        Hide style
      </button>
      <button type="button" className="house-style" title={`House style: ${style}`} aria-label={`House style: ${style}`} onClick={onStyle}>{style}</button>
      {children}
    </div>
  );
}
