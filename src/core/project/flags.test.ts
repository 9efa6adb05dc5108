import { expect, test } from 'vitest';
import { collate } from '#core/collate.ts';
import { buildMarkIndex } from './markIndex.ts';
import { projectChangeList } from './changeList.ts';
import { projectFlags } from './flags.ts';
import { projectSideBySide } from './sideBySide.ts';

const COPY = [
  'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
  'At least 23 people had complained about the state of the planks since the storms of the spring.',
  'Shop owners on the pier said nobody had asked them before the vote was taken in the old hall.',
  'Ferries will leave from the north quay while the repairs are under way, the harbor master said.',
];

function flagged(change: (copy: readonly string[]) => readonly string[]) {
  const draft = (name: string, paragraphs: readonly string[]) => ({ name, text: paragraphs.join('\n\n'), publishedAt: null, roles: [] });
  const comparison = collate([draft('One', COPY), draft('Two', change(COPY))]).comparisons[0];
  if (comparison === undefined) throw new Error('two drafts make one comparison');
  const index = buildMarkIndex(comparison, { before: 'A', after: 'B' });
  const [list, view] = [projectChangeList(index), projectSideBySide(index)];
  const flags = projectFlags(index, list, view.rows);
  return { flags, list, view, alarms: comparison.alarms };
}

test('a changed figure flags its item and its row, and nothing else', () => {
  const { flags, list, view } = flagged((copy) => copy.map((p) => p.replace('23 people', '32 people')));
  const items = list.items.filter(({ id }) => flags.items.has(id));
  expect(items.map(({ anchors }) => anchors.after)).toEqual(['b2']);
  expect([...flags.items.values()]).toEqual([['figure']]);
  const rows = view.rows.filter(({ key }) => flags.rows.has(key));
  expect(rows.map(({ after }) => (after.kind === 'paragraphs' ? after.paragraphs[0]?.anchor : null))).toEqual(['b2']);
});

test('every alarm is met on some row', () => {
  const { flags, alarms } = flagged((copy) => [copy[0]?.replace('7-2', '6-3') ?? '', ...copy.slice(1).map((p) => p.replace('said nobody', 'said somebody').replace('23', '33'))]);
  expect(alarms.length).toBeGreaterThan(1);
  for (const { kind } of alarms) expect([...flags.rows.values()].flat()).toContain(kind);
});

test('versions with the same words have no flag', () => {
  const { flags } = flagged((copy) => copy);
  expect([flags.items.size, flags.rows.size]).toEqual([0, 0]);
});
