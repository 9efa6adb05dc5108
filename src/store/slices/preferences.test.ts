import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOTIONS, TEXT_SIZES, THEMES } from '../state.ts';
import { styleOf } from '#core/model/houseStyle.ts';
import { VERBOSITIES } from '#core/project/desk/verbosity.ts';
import { NO_STYLES } from './styles.ts';
import { readPreferences, START_PREFERENCES, writePreferences } from './preferences.ts';

const preferences = fc.record({
  theme: fc.constantFrom(...THEMES), textSize: fc.constantFrom(...TEXT_SIZES), singleKeys: fc.boolean(), motion: fc.constantFrom(...MOTIONS), speech: fc.constantFrom(...VERBOSITIES),
  styles: fc.constantFrom(NO_STYLES, { inUse: 'ap-like', own: [] }, { inUse: 'own:Desk', own: [styleOf('Desk', { numerals: 13, spelling: 'wording' }, [{ forms: ['EU', 'the bloc'], prefer: 'EU' }])] }),
  initials: fc.string({ maxLength: 12 }),
});

test('what is written is what is read', () => {
  fc.assert(fc.property(preferences, (chosen) => { expect(readPreferences(writePreferences(chosen))).toEqual(chosen); }));
});

test.each([null, '', '{', 'null', '[]', '{"format":2,"preferences":{}}', '{"format":0}', '{"format":1,"preferences":{"theme":"pink"}}', '{"format":1.5}'])(
  '%o leaves the defaults',
  (text) => expect(readPreferences(text)).toEqual(START_PREFERENCES),
);

test('settings of before there were styles, or with styles that cannot be read, keep the rest', () => {
  const older = { format: 1, preferences: { theme: 'dark', textSize: 'large', singleKeys: false, motion: 'reduced' } };
  const wanted = { ...older.preferences, initials: '', styles: NO_STYLES, speech: 'full' };
  expect(readPreferences(JSON.stringify(older))).toEqual(wanted);
  expect(readPreferences(JSON.stringify({ ...older, preferences: { ...older.preferences, styles: { inUse: 'own:x', own: [{ name: 'x' }] } } }))).toEqual(wanted);
});

test('any text gives preferences', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => { expect(readPreferences(text)).toEqual(START_PREFERENCES); }), { numRuns: 1000 });
});

test('settings that were read are written as they stood: two tabs would else write them back and forth', () => {
  expect(writePreferences(readPreferences(writePreferences(START_PREFERENCES)))).toBe(writePreferences(START_PREFERENCES));
});
