import type { ReactNode } from 'react';

/** What every screen may ask of the frame around it. */
export type Frame = {
  /** The app's one file field; it stands in the header's tools, so that it belongs to a landmark. */
  readonly fileField: ReactNode;
  readonly dark: boolean;
  readonly dragging: boolean;
  readonly onTheme: () => void;
  readonly onChoose: () => void;
  readonly onPaste: () => void;
  readonly onKeys: () => void;
  readonly onShare: () => void;
  readonly onStyle: () => void;
  /** The advisory line and the correction of the pair in view. */
  readonly onDeskWords: () => void;
  /** The comparison in words, without columns. */
  readonly onReadAsText: () => void;
  /** What is copy and what is furniture. */
  readonly onParts: () => void;
  /** How the files of this session were read. */
  readonly onReadings: () => void;
};
