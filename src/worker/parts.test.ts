import { expect, test } from 'vitest';
import type { Change } from '#core/model/change.ts';
import { draftOf, fakeComparison, fakeVersion } from '#testing/ports.ts';
import { inParts, joined } from './parts.ts';
import { FINDING_LISTS, type Findings } from './protocol.ts';

const few: Findings = fakeComparison(fakeVersion(draftOf('One', 'one')), fakeVersion(draftOf('Two', 'two')));
const change = (n: number): Change => ({ id: `${n}` }) as Change;
const many: Findings = { ...few, changes: Array.from({ length: 10_001 }, (_, n) => change(n)) };

test('a story is sent in one piece', () => {
  expect(inParts(few, FINDING_LISTS)).toEqual({ parts: [], rest: few });
});

test('a long list goes ahead in parts that are joined again in their order', () => {
  const parted = inParts(many, FINDING_LISTS);
  expect(parted.parts.map((part) => part.changes?.length)).toEqual([3_000, 3_000, 3_000]);
  expect(parted.rest.changes).toHaveLength(1_001);
  expect(joined(parted)).toEqual(many);
});
