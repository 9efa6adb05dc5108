import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOTIONS, TEXT_SIZES, THEMES } from '../state.ts';
import { readPreferences, START_PREFERENCES, writePreferences } from './preferences.ts';

const preferences = fc.record({
  theme: fc.constantFrom(...THEMES), textSize: fc.constantFrom(...TEXT_SIZES), singleKeys: fc.boolean(), motion: fc.constantFrom(...MOTIONS),
});

test('what is written is what is read', () => {
  fc.assert(fc.property(preferences, (chosen) => { expect(readPreferences(writePreferences(chosen))).toEqual(chosen); }));
});

test.each([null, '', '{', 'null', '[]', '{"format":2,"preferences":{}}', '{"format":0}', '{"format":1,"preferences":{"theme":"pink"}}', '{"format":1.5}'])(
  '%o leaves the defaults',
  (text) => expect(readPreferences(text)).toEqual(START_PREFERENCES),
);

test('any text gives preferences', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(readPreferences(text)).toEqual(START_PREFERENCES); }), { numRuns: 1000 });
});
