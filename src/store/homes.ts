import type { Data } from './state.ts';

/**
 * Where a piece of state lives between visits. 'record': the story's record in IndexedDB (and in whole links).
 * 'address': the page's fragment; a copy of the fragment rests in the record so that a kept story opens as it was left.
 * 'settings': localStorage. 'disk-index': what the records say about themselves. 'memory': nowhere.
 */
type Home = 'record' | 'address' | 'settings' | 'memory' | 'disk-index';

type KeysOf<T> = T extends unknown ? keyof T : never;
type Homes = { readonly [S in keyof Data]: { readonly [K in KeysOf<Data[S]>]: Home } };

/** Every data key with its home: a new field without one does not compile, and `homes.test.ts` looks for each at home. */
export const HOMES = {
  shelf: { id: 'record', title: 'record', entries: 'record' },
  collation: { status: 'memory', versions: 'memory', comparison: 'memory', done: 'memory', of: 'memory', problem: 'memory' },
  studies: { facts: 'memory', collation: 'memory', sources: 'memory', taken: 'memory', overview: 'memory', 'catch-up': 'memory', passages: 'memory' },
  heads: { of: 'memory' },
  review: { checked: 'record', pins: 'record', remarks: 'record' },
  lens: {
    view: 'address', base: 'address', compared: 'address', hidden: 'address', folded: 'address', clean: 'address', consecutive: 'address',
    hideAgreed: 'address', styleReads: 'address', whole: 'address', catchUp: 'address', read: 'address', scope: 'address', way: 'address', facts: 'address', hideSame: 'address', alarms: 'address', marks: 'address', focus: 'address',
  },
  share: { status: 'memory', scope: 'memory', link: 'memory', bytes: 'memory', problem: 'memory' },
  short: { service: 'memory', sent: 'memory' },
  links: { list: 'disk-index' },
  exports: { writing: 'memory' },
  opening: { status: 'address', wrong: 'memory' },
  preferences: { theme: 'settings', textSize: 'settings', singleKeys: 'settings', motion: 'settings', speech: 'settings', initials: 'settings', styles: 'settings' },
  notices: { list: 'memory' },
  readings: { files: 'memory', waiting: 'memory' },
  stories: { phase: 'memory', kept: 'disk-index', arriving: 'address' },
} as const satisfies Homes;
