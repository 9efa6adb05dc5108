import { describe, expect, test } from 'vitest';
import { compare } from '#core/engine.ts';

/** Figures that raise the alarm, as "3→4". */
const alarms = (before: string, after: string): string => {
  const report = compare(before, after);
  return report.alarms.filter(({ kind }) => kind === 'figure').map((alarm) => `${alarm.before?.text ?? ''}→${alarm.after?.text ?? ''}`).join(' ');
};

describe('every cell of a row of figures has its alarm', () => {
  test.each([
    ['Orel 3 2 0 1 6', 'Orel 4 3 0 1 9', '3→4 2→3 6→9'],
    ['Hawks 0 1 2 3', 'Hawks 0 1 3 4', '2→3 3→4'],
    ['Lind c Roy b Das 14 22', 'Lind c Roy b Das 22 31', '14→22 22→31'],
    ['| Динамо | 3 | 2 | 6 |', '| Динамо | 4 | 3 | 9 |', '3→4 2→3 6→9'],
    ['Union Süd\t12\t9\t2', 'Union Süd\t13\t10\t2', '12→13 9→10'],
    ['The road ran for 3 2 1 6 as the clerk read it out.', 'The road ran for 4 3 1 9 as the clerk read it out.', '3→4 2→3 6→9'],
  ])('%s → %s', (before, after, wanted) => expect(alarms(before, after)).toBe(wanted));
});

describe('thousands parted otherwise are the same figure', () => {
  test.each([
    ['About 20,000 people came.', 'About 20 000 people came.'],
    ['Police said about 20,000 people came on Sunday to the square.', 'Police said about 20\u00a0000 people came on Sunday to the square.'],
    ['Rund 20.000 Menschen kamen am Abend.', 'Rund 20 000 Menschen kamen am Abend.'],
    ['Environ 1.200.000 euros ont disparu.', 'Environ 1\u202f200\u202f000 euros ont disparu.'],
    ['It cost $12,500 to build.', 'It cost $12\u2009500 to build.'],
  ])('%s → %s', (before, after) => {
    expect(alarms(before, after)).toBe('');
    expect(compare(before, after).changes.map((change) => change.grade.feature)).toEqual(['numeral']);
  });
  test('and another figure is another', () => {
    expect(alarms('About 20,000 people came.', 'About 21,000 people came.')).not.toBe('');
    expect(alarms('More than 20,000 people came.', 'Fewer than 20 000 people came.')).not.toBe('');
  });
});
