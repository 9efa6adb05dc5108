import { expect, test } from 'vitest';
import { historyTable } from './historyTable.ts';

test('histories', () => {
  const { lines, total, wrong } = historyTable([[]], 2);
  console.info(['Histories of an invented story', ...lines].join('\n'));
  console.info(wrong.slice(0, 60).join('\n'));
  expect(total.assigned / total.sentences).toBeGreaterThanOrEqual(0.97);
});
