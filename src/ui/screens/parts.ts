import { lazy } from 'react';

/** What the start page does not need at once, each in a file of its own. */
const PARTS = {
  compare: () => import('./CompareScreen.tsx'),
  paste: () => import('#ui/drop/PasteDialog.tsx'),
  keys: () => import('#ui/keys/KeysDialog.tsx'),
  share: () => import('./ShareScreen.tsx'),
  readings: () => import('./ReadingsScreen.tsx'),
  roles: () => import('#ui/versions/RoleMenu.tsx'),
  editor: () => import('#ui/editor/VersionEditor.tsx'),
} as const;

export const CompareScreen = lazy(PARTS.compare);
export const PasteDialog = lazy(PARTS.paste);
export const KeysDialog = lazy(PARTS.keys);
export const ShareScreen = lazy(PARTS.share);
export const ReadingsScreen = lazy(PARTS.readings);
export const RoleMenu = lazy(PARTS.roles);
export const VersionEditor = lazy(PARTS.editor);

/** Fetches every part, so that the app goes on working with the network off. */
export function preloadParts(): void {
  for (const load of Object.values(PARTS)) void load().catch(() => undefined);
}
