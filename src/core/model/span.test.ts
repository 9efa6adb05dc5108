import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastStartingBy, span, tokenIndex } from './span.ts';

test('finds the last item that starts at or before a token, as looking through all of them does', () => {
  fc.assert(fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 25 }), (starts, token) => {
    const items = [...starts].sort((x, y) => x - y).map((start) => ({ tokens: span(tokenIndex(start), tokenIndex(start + 1)) }));
    expect(lastStartingBy(items, token)).toBe(items.findLastIndex((item) => item.tokens.start <= token));
  }), { numRuns: 1000 });
});
