import { createContext } from 'react';
import type { RowMarks } from '#core/project/review.ts';

/**
 * The reader's marks by the key of a row (or of a fact): read by the few elements that draw them, so that a mark made in a
 * book draws one line anew and not ten thousand.
 */
export const ReviewContext = createContext<ReadonlyMap<string, RowMarks>>(new Map());
