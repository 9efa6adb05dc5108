import { expect, test } from 'vitest';
import { readNumber } from './numberForms.ts';

test.each([['-5', -5], ['5', 5], ['-2.5', -2.5], ['½', 0.5]])('%s reads as %s', (norm, value) => {
  expect(readNumber(norm)?.value).toBe(value);
});

test.each(['--5', '---5', '-', '-five'])('%s is no number', (norm) => {
  expect(readNumber(norm)).toBeNull();
});
