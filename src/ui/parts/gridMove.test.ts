import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridMove } from './gridMove.ts';

const grid = { rows: 5, columns: 3, rtl: false };
const at = (row: number, column: number) => ({ row, column });

test('arrows, ends and pages', () => {
  expect(gridMove(at(2, 1), 'ArrowDown', false, grid)).toEqual(at(3, 1));
  expect(gridMove(at(2, 1), 'ArrowLeft', false, grid)).toEqual(at(2, 0));
  expect(gridMove(at(2, 1), 'ArrowLeft', false, { ...grid, rtl: true })).toEqual(at(2, 2));
  expect(gridMove(at(2, 1), 'End', false, grid)).toEqual(at(2, 2));
  expect(gridMove(at(2, 1), 'Home', true, grid)).toEqual(at(0, 0));
  expect(gridMove(at(2, 1), 'PageDown', false, grid)).toEqual(at(4, 1));
  expect(gridMove(at(2, 1), 'a', false, grid)).toBeNull();
});

test('no key leads out of the table', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  fc.assert(fc.property(fc.nat(4), fc.nat(2), fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), fc.boolean(), (row, column, steps, rtl) => {
    let place = at(row, column);
    for (const [key, ctrl] of steps) place = gridMove(place, key, ctrl, { ...grid, rtl }) ?? place;
    expect(place.row >= 0 && place.row < grid.rows && place.column >= 0 && place.column < grid.columns).toBe(true);
  }));
});
