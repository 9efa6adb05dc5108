import { expect, test } from 'vitest';
import { styleOf, type StylePair } from '#core/model/houseStyle.ts';
import { collate } from './collate.ts';

const drafts = ['Sergey Lavrov and John Kerry met for six hours in London on Friday, officials said.', 'Sergei Lavrov and John Kerry met for five hours in London on Friday, officials said.']
  .map((text, at) => ({ name: `v${at}`, text, publishedAt: null, roles: [] }));
const standings = (pairs: readonly StylePair[]) =>
  collate(drafts, { base: 0, terms: { style: styleOf('Desk', {}, pairs) } }).facts.rows.map(({ label, standing, checkFirst }) => `${label}: ${standing}${checkFirst ? ', check' : ''}`);

test('two spellings that are one to the desk are style only, and what else is to be checked stays first', () => {
  expect(standings([])).toContain('Lavrov: two-spellings, check');
  const settled = standings([{ forms: ['Sergey', 'Sergei'], prefer: 'Sergey' }]);
  expect(settled).toContain('Lavrov: style-only');
  expect(settled.filter((row) => row.endsWith('check'))).toEqual(settled.slice(0, settled.findIndex((row) => !row.endsWith('check'))));
  expect(settled.some((row) => row.endsWith('conflict, check'))).toBe(true);
  expect(standings([{ forms: ['Kerry', 'Kerri'], prefer: null }])).toEqual(standings([]));
});
