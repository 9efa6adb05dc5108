import { startTransition, useEffect, useState } from 'react';

/** Entries drawn at once, and with each further step: a rail shows some twelve, and most stories have fewer than this. */
const AT_ONCE = 40;
const PER_STEP = 200;

/**
 * How many entries of a long list to draw: a window's worth at once, the rest in steps that give way to the reader, so
 * that the thousands of changes of a book never hold up its words. At least up to the entry at `wanted` (−1: none).
 */
export function useFilling(count: number, wanted: number): number {
  const [upTo, setUpTo] = useState(AT_ONCE);
  useEffect(() => {
    if (upTo >= count) return;
    const timer = setTimeout(() => startTransition(() => setUpTo(upTo + PER_STEP)));
    return () => clearTimeout(timer);
  }, [upTo, count]);
  return Math.min(count, Math.max(upTo, wanted < 0 ? 0 : wanted + AT_ONCE));
}
