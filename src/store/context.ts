import type { StoreApi } from 'zustand/vanilla';
import type { Keeping } from './keeping.ts';
import type { Locked } from './openShort.ts';
import type { OwnLinks } from './ownLinks.ts';
import type { Ports } from './ports.ts';
import type { AppState } from './state.ts';
import type { Sources } from './sources.ts';
import type { Sync } from './sync.ts';
import type { Timeline } from './timeline.ts';

/** What the actions work with: the store and the few things that stand beside it for as long as the page lives. */
export type Context = {
  readonly store: StoreApi<AppState>;
  readonly ports: Ports;
  readonly timeline: Timeline;
  readonly keeping: Keeping;
  readonly ownLinks: OwnLinks;
  /** `turn` counts what was opened, so that what took longer never shows over what was opened later. */
  readonly opener: { turn: number; locked: Locked | null };
  /** How often this page was told to forget everything: what was begun before that must leave nothing behind. */
  readonly forgotten: { times: number };
  readonly sync: Sync;
  /** Settles when it is known what this tab had open; what the reader adds before that waits for it. */
  readonly restored: Promise<void>;
  /** Files that may be read again in another encoding. */
  readonly sources: Sources;
};
