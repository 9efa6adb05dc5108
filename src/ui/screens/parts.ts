import { createElement, lazy, useEffect, useState, type ReactNode } from 'react';
import type { Frame } from './frame.ts';

/** What the start page does not need at once, each in a file of its own. */
const PARTS = {
  compare: () => import('./CompareScreen.tsx'),
  facts: () => import('./FactsDesk.tsx'),
  collation: () => import('./CollationDesk.tsx'),
  longChanges: () => import('#ui/changeList/LongChanges.tsx'),
  longHistory: () => import('./LongHistory.tsx'),
  catchUp: () => import('./CatchUpDesk.tsx'),
  sources: () => import('./SourcesDesk.tsx'),
  overview: () => import('./OverviewDesk.tsx'),
  paste: () => import('#ui/drop/PasteDialog.tsx'),
  keys: () => import('#ui/keys/KeysDialog.tsx'),
  deskWords: () => import('./DeskWordsScreen.tsx'),
  linear: () => import('./LinearScreen.tsx'),
  share: () => import('./ShareScreen.tsx'),
  locked: () => import('./LockedLink.tsx'),
  readings: () => import('./ReadingsScreen.tsx'),
  parts: () => import('./PartsScreen.tsx'),
  style: () => import('./StyleScreen.tsx'),
  roles: () => import('#ui/versions/RoleMenu.tsx'),
  editor: () => import('#ui/editor/VersionEditor.tsx'),
} as const;

/** Views of all versions, each with a desk of its own. */
export const STUDY_DESKS = { facts: lazy(PARTS.facts), collation: lazy(PARTS.collation), 'catch-up': lazy(PARTS.catchUp), sources: lazy(PARTS.sources), overview: lazy(PARTS.overview) } as const;
export const LongHistory = lazy(PARTS.longHistory);
export const PasteDialog = lazy(PARTS.paste);
export const KeysDialog = lazy(PARTS.keys);
export const DeskWordsScreen = lazy(PARTS.deskWords);
export const LinearScreen = lazy(PARTS.linear);
export const ShareScreen = lazy(PARTS.share);
export const LockedLink = lazy(PARTS.locked);
export const ReadingsScreen = lazy(PARTS.readings);
export const PartsScreen = lazy(PARTS.parts);
export const StyleScreen = lazy(PARTS.style);
export const RoleMenu = lazy(PARTS.roles);
export const VersionEditor = lazy(PARTS.editor);

type DrawCompare = (frame: Frame) => ReactNode;
type Arrival = { readonly draw: DrawCompare } | { readonly failure: unknown } | null;

type CompareProps = {
  readonly frame: Frame;
  /** False fetches the file and shows nothing yet. */
  readonly shown: boolean;
};

/**
 * The screen that compares, once its file is here. Not `lazy`: React holds back what stood behind a shown fallback for
 * 300 ms from when that was shown, which on this screen was two thirds of the time to the first mark.
 */
export function CompareWhenHere({ frame, shown }: CompareProps): ReactNode {
  const [arrival, setArrival] = useState<Arrival>(null);
  useEffect(() => {
    if (arrival !== null) return;
    PARTS.compare().then(
      (part) => setArrival({ draw: (given) => createElement(part.default, { frame: given }) }),
      (failure: unknown) => setArrival({ failure }),
    );
  }, [arrival]);
  if (arrival === null || !shown) return null;
  if ('failure' in arrival) throw arrival.failure;
  return arrival.draw(frame);
}

/** Fetches every part, so that the app goes on working with the network off. */
export function preloadParts(): void {
  for (const load of Object.values(PARTS)) void load().catch(() => undefined);
}
