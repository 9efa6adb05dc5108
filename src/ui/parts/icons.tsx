/**
 * The app's own icons, drawn on a 14-unit grid with a 1.4 line, so that they sit on the same stroke as the type. An icon
 * never stands alone for meaning: it is hidden from assistive technology and the words are beside it or in a label.
 */
const PATHS = {
  added: 'M7 2.5v9M2.5 7h9',
  removed: 'M2.5 7h9',
  reworded: 'M1.8 5.4c1.7-2 3.5-2 5.2-.4s3.5 1.6 5.2-.4M1.8 9.6c1.7-2 3.5-2 5.2-.4s3.5 1.6 5.2-.4',
  movedUp: 'M2.5 11.5h3.5a3 3 0 0 0 3-3V2.8M5.8 5.8 9 2.6l3.2 3.2',
  movedDown: 'M2.5 2.5h3.5a3 3 0 0 1 3 3v5.7M5.8 8.2 9 11.4l3.2-3.2',
  style: 'M1.5 11 4 3.5h.6L7.1 11M2.4 8.6h3.8M12.3 6.2V11M12.3 8.6a2 2.3 0 1 1-4 0 2 2.3 0 0 1 4 0z',
  unseen: 'M2 3.5V2h1.5M6 2h2M10.5 2H12v1.5M12 6v2M12 10.5V12h-1.5M8 12H6M3.5 12H2v-1.5M2 8V6M5.2 7h3.6',
  merged: 'M2.5 3h2A3.5 3.5 0 0 1 8 6.5v.5M2.5 11h2A3.5 3.5 0 0 0 8 7.5V7M8 7h4M10 5l2 2-2 2',
  split: 'M2 7h4v-.5A3.5 3.5 0 0 1 9.5 3H12M6 7v.5A3.5 3.5 0 0 0 9.5 11H12M10.4 1.4 12 3l-1.6 1.6M10.4 9.4 12 11l-1.6 1.6',
  furniture: 'M2.5 3.5h9M2.5 7h6M2.5 10.5h4',
  equal: 'M3 5.2h8M3 8.8h8',
  flag: 'M3.5 12.5V2.2M3.5 2.5h7.2L8.6 5.25l2.1 2.75H3.5',
  embargo: 'M7 1.8a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4zM7 4.2V7l2 1.6',
  kill: 'M4.8 1.8h4.4l3 3v4.4l-3 3H4.8l-3-3V4.8zM4.9 4.9l4.2 4.2M9.1 4.9 4.9 9.1',
  fold: 'M4 2.5 7 5l3-2.5M4 11.5 7 9l3 2.5M2.5 7h9',
  arrowRight: 'M2 7h9.5M8.5 4l3 3-3 3',
  arrowUp: 'M7 12V2.5M4 5.5l3-3 3 3',
  arrowDown: 'M7 2v9.5M4 8.5l3 3 3-3',
  chevronDown: 'm4 5.5 3 3 3-3',
  chevronLeft: 'M8.5 4 5.5 7l3 3',
  chevronRight: 'm5.5 4 3 3-3 3',
  swap: 'M2 5h9M8.5 2.5 11 5M12 9H3M5.5 6.5 3 9l2.5 2.5',
  link: 'M6 8a2.4 2.4 0 0 0 3.4 0l2-2A2.4 2.4 0 1 0 8 2.6l-.7.7M8 6a2.4 2.4 0 0 0-3.4 0l-2 2A2.4 2.4 0 0 0 6 11.4l.7-.7',
  quote: 'M2.5 8.5c0-3 1-4.5 3-5M2.5 8.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0zM8.5 8.5c0-3 1-4.5 3-5M8.5 8.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0z',
  filter: 'M2 3.5h10M4 7h6M5.8 10.5h2.4',
  check: 'm2.5 7.5 3 3 6-7',
  search: 'M6.2 10.4a4.2 4.2 0 1 1 0-8.4 4.2 4.2 0 0 1 0 8.4zM9.3 9.3l3.2 3.2',
  taken: 'M2.5 2.5h9v9h-9zM4.9 7.2l1.6 1.6 2.7-3.3',
  cross: 'm3 3 8 8M11 3l-8 8',
  pin: 'M5 2.2h4M5.5 2.2v3.6L3.8 8h6.4L8.5 5.8V2.2M7 8v4',
  lock: 'M4 6.2h6a1 1 0 0 1 1 1v3.6a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7.2a1 1 0 0 1 1-1zM4.8 6V4.5a2.2 2.2 0 0 1 4.4 0V6',
  moon: 'M11.6 8.6A5 5 0 0 1 5.4 2.4a5 5 0 1 0 6.2 6.2z',
  sun: 'M9.4 7A2.4 2.4 0 1 1 4.6 7a2.4 2.4 0 0 1 4.8 0zM7 1.2v1.3M7 11.5v1.3M1.2 7h1.3M11.5 7h1.3M2.9 2.9l.9.9M10.2 10.2l.9.9M11.1 2.9l-.9.9M3.8 10.2l-.9.9',
  file: 'M3.5 1.8h4.7l2.3 2.3v8.1h-7zM8 2v2.5h2.5',
  paste: 'M4.5 3H3v9.2h8V3H9.5M4.8 1.8h4.4v2.4H4.8z',
  download: 'M7 2v7M4 6.5 7 9.5l3-3M2.5 12h9',
  grip: 'M5 3.5h.01M9 3.5h.01M5 7h.01M9 7h.01M5 10.5h.01M9 10.5h.01',
  pencil: 'm2.5 11.5.6-2.6 6.3-6.3 2 2-6.3 6.3zM8.2 3.8l2 2',
  list: 'M5 3.5h7M5 7h7M5 10.5h7M2 3.5h.01M2 7h.01M2 10.5h.01',
} as const;

export type IconName = keyof typeof PATHS;

type IconProps = {
  readonly name: IconName;
  /** CSS pixels; 14 stands on the interface's line, 10 inside a label, 18 in a touch bar. */
  readonly size?: 10 | 14 | 18;
};

export function Icon({ name, size = 14 }: IconProps) {
  return (
    <svg
      className="icon-line"
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill={name === 'flag' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
