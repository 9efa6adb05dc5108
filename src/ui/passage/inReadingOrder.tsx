import type { ReactNode } from 'react';

/** Left-to-right and right-to-left override: they turn all that follows in their paragraph, signs and figures included. */
const OVERRIDES = /[\u202D\u202E]/;

/** Copy as the file has it; each override stands in an element of its own, outside of which it turns nothing. */
export function inReadingOrder(text: string): ReactNode {
  if (!OVERRIDES.test(text)) return text;
  return text.split(/([\u202D\u202E])/).map((part, at) => (OVERRIDES.test(part) ? <bdi key={at}>{part}</bdi> : part));
}
