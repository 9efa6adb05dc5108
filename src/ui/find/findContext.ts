import { createContext } from 'react';

/** Anchors of the paragraphs that hold what is searched for: the minimap marks them. */
export const FoundContext = createContext<ReadonlySet<string>>(new Set());
