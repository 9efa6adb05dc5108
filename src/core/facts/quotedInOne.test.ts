import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collate } from '#core/engine.ts';

/** "yes | quotation | sentence that says it without marks", "no | quotation | another sentence of the same speaker on the same matter". */
const LINES = readFileSync(join(import.meta.dirname, '../../testing/pairs/quoted-in-one.txt'), 'utf8').split('\n').filter((line) => line !== '').map((line) => line.split(' | ') as [string, string, string]);
const AROUND = ['Rain fell on the coast for most of the week.', 'Shops along the quay stayed shut until noon.', 'The council will meet again in May.'] as const;

/** Of ten claims, nine must be right, else the standing has no place under "Check first". */
const MIN_PRECISION = 0.9;

test('what one version quotes and another tells is said as such, nine times in ten rightly', () => {
  const claimed = LINES.filter(([, quotation, sentence]) => collate([
    { name: 'A', text: [AROUND[0], quotation, AROUND[1]].join('\n\n') }, { name: 'B', text: [AROUND[0], AROUND[2], sentence, AROUND[1]].join('\n\n') },
  ]).facts.some((row) => row.standing === 'quoted-in-one' && row.checkFirst));
  const right = claimed.filter(([wanted]) => wanted === 'yes').length;
  process.stdout.write(`quoted in one: ${right} of ${claimed.length} claims right, ${right} of ${LINES.filter(([wanted]) => wanted === 'yes').length} found\n`);
  expect(right / claimed.length).toBeGreaterThanOrEqual(MIN_PRECISION);
  expect(right).toBeGreaterThanOrEqual(16);
});
