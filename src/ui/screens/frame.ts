/** What every screen may ask of the frame around it. */
export type Frame = {
  readonly dark: boolean;
  readonly dragging: boolean;
  readonly onTheme: () => void;
  readonly onChoose: () => void;
  readonly onPaste: () => void;
  readonly onKeys: () => void;
  readonly onShare: () => void;
};
