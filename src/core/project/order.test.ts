import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlignmentBlock } from '#core/model/alignment.ts';
import { readingOrder } from './order.ts';

/** `1=1 2=3* +2 -4` : pairs (star: moved), added and removed paragraphs, 1-based. */
function blocks(notation: string): AlignmentBlock[] {
  return notation.split(' ').map((word) => {
    const moved = word.endsWith('*');
    const body = moved ? word.slice(0, -1) : word;
    const numbers = (list: string): AlignmentBlock['before'] => (list === '' ? [] : list.split(',').map((n) => (Number(n) - 1) as AlignmentBlock['before'][number]));
    const [before, after] = body.startsWith('+') ? ['', body.slice(1)] : body.startsWith('-') ? [body.slice(1), ''] : (body.split('=') as [string, string]);
    const kind = before === '' ? 'added' : after === '' ? 'removed' : 'reworded';
    return { kind, moved, similarity: 1, before: numbers(before), after: numbers(after), why: { reason: 'none', words: [] } };
  });
}

function show(notation: string): string {
  const all = blocks(notation);
  return readingOrder(all, () => 0)
    .map(({ before, after }) => `${before.map((p) => p + 1).join()}=${after.map((p) => p + 1).join()}`)
    .join(' ');
}

describe('reading order', () => {
  test.each([
    ['pairs keep their order', '1=1 2=2', '1=1 2=2'],
    ['what is gone comes before what is new', '1=1 +2 -2 3=3', '1=1 2= =2 3=3'],
    ['a moved paragraph stands where it arrived and where it left', '1=1 3=2* 2=3', '1=1 =2 2=3 3='],
    ['a moved one that left upwards', '1=3* 2=1 3=2', '1= 2=1 3=2 =3'],
    ['a split is one line', '1=1,2 2=3', '1=1,2 2=3'],
    ['a merge over something else takes two lines', '1,3=1 -2 4=2', '1=1 2= 3= 4=2'],
    ['a pair between the parts of a merge keeps its place', '1,3=1 2=2', '1=1 2=2 3='],
  ])('%s', (_, notation, expected) => {
    expect(show(notation)).toBe(expected);
  });

  test('of two that stand between the same neighbours the lower rank comes first, whichever side it is on', () => {
    const all = blocks('-1 +1 +2 2=3');
    const headlineFirst = readingOrder(all, (slot) => (slot.block === 0 ? 1 : 0));
    expect(headlineFirst.map((s) => s.block)).toEqual([1, 2, 0, 3]);
  });

  test('both columns always ascend and every block is shown once on each of its sides', () => {
    const pairing = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { maxLength: 12 }).chain((shape) =>
      fc.record({ shape: fc.constant(shape), order: fc.shuffledSubarray([...shape.keys()], { minLength: shape.length }) }));
    fc.assert(
      fc.property(pairing, ({ shape, order }) => {
        const b = shape.map(([hasBefore]) => hasBefore);
        const after = order.filter((i) => shape[i]![1] || !b[i]);
        const before = [...shape.keys()].filter((i) => b[i]);
        const all: AlignmentBlock[] = [...shape.keys()].map((i) => ({
          kind: 'reworded', moved: shape[i]![2], similarity: 1, why: { reason: 'none', words: [] },
          before: before.includes(i) ? [before.indexOf(i) as AlignmentBlock['before'][number]] : [],
          after: after.includes(i) ? [after.indexOf(i) as AlignmentBlock['after'][number]] : [],
        }));
        const slots = readingOrder(all, () => 0);
        for (const side of ['before', 'after'] as const) {
          const seen = slots.flatMap((s) => s[side]);
          expect(seen).toEqual([...seen].sort((x, y) => x - y));
          expect(seen.length).toBe(all.flatMap((x) => x[side]).length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
