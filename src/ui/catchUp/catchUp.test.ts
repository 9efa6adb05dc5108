import { expect, test } from 'vitest';
import type { CatchUp, CatchUpItem } from '#core/project/catchUp.ts';
import { taskAnnouncement } from './catchUpWords.ts';
import { defaultTriple, withRole } from './defaultTriple.ts';
import { sortedTasks, stepTask } from './tasks.ts';

const versions = (...names: readonly string[]) => names.map((name, at) => ({ siglum: 'ABCDE'.charAt(at), name }));
const item = (id: string, kind: CatchUpItem['kind']): CatchUpItem => ({ id, kind, grade: null, old: null, wire: null, ours: null });
const list: CatchUp = { items: [item('1', 'new'), item('2', 'corrected'), item('3', 'withdrawn'), item('4', 'new')], counts: { new: 2, corrected: 1, withdrawn: 1 }, done: 0 };

test('files that begin with one word are the wire before and now', () => {
  expect(defaultTriple(versions('AP 1', 'AP 2', 'Pickup', 'Own report'))).toEqual({ old: 'A', ours: 'C', wire: 'B' });
  expect(defaultTriple(versions('Our story', 'dpa early', 'dpa 2'))).toEqual({ old: 'B', ours: 'A', wire: 'C' });
  expect(defaultTriple(versions('One', 'Two', 'Three', 'Four'))).toEqual({ old: 'A', ours: 'B', wire: 'D' });
  expect(defaultTriple(versions('1', '2', '3'))).toEqual({ old: 'A', ours: 'B', wire: 'C' });
  expect(defaultTriple(versions('AP 1', 'AP 2', 'AP 3'))).toEqual({ old: 'A', ours: 'B', wire: 'C' });
  expect(defaultTriple(versions('AP 1', 'AP 2'))).toBeNull();
});

test('a version that stands in another place changes places', () => {
  expect(withRole({ old: 'A', ours: 'B', wire: 'C' }, 'wire', 'D')).toEqual({ old: 'A', ours: 'B', wire: 'D' });
  expect(withRole({ old: 'A', ours: 'B', wire: 'C' }, 'wire', 'A')).toEqual({ old: 'C', ours: 'B', wire: 'A' });
});

test('what is ticked moves behind what is to do, each in its order', () => {
  const ids = (of: readonly CatchUpItem[]) => of.map(({ id }) => id).join('');
  const { open, done } = sortedTasks(list, ['3', '1', 'of another story'], null);
  expect([ids(open), ids(done)]).toEqual(['24', '13']);
  expect(ids(sortedTasks(list, ['1'], 'new').open)).toBe('4');
  expect([stepTask(list.items, null, 1)?.id, stepTask(list.items, '2', 1)?.id, stepTask(list.items, '4', 1)]).toEqual(['1', '3', null]);
});

test('what is read out', () => {
  expect(taskAnnouncement({ ...item('2', 'corrected'), grade: { rank: 'substantive', feature: 'figure' } }, false, 3, 12)).toBe('Corrected, figure, 3 of 12');
  expect(taskAnnouncement(item('1', 'new'), true, 1, 4)).toBe('New, done, 1 of 4');
});
