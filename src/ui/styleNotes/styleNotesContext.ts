import { createContext } from 'react';

/** What goes against the house style, in words: by change, for its marks, and by the key of a line, for its notes. */
export type StyleWords = { readonly changes: ReadonlyMap<string, string>; readonly rows: ReadonlyMap<string, string> };

export const NO_STYLE_WORDS: StyleWords = { changes: new Map(), rows: new Map() };

/** Read by lines and marks themselves, so that no list above them is drawn anew for it. */
export const StyleNotesContext = createContext<StyleWords>(NO_STYLE_WORDS);
