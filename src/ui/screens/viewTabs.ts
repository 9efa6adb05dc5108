import type { View } from '#core/project/lens.ts';

/** The views that exist, in the order of the tabs and of keys 1 to 6. A further view is one more entry here and one in `ViewPanel`. */
export const VIEW_TABS: readonly { readonly view: View; readonly name: string }[] = [
  { view: 'side-by-side', name: 'Side by side' },
  { view: 'redline', name: 'Redline' },
];
