import { describe, expect, it } from 'vitest';
import { START_LENS, type Lens } from '#core/project/lens.ts';
import { stepPair } from './stepPair.ts';

const pair = (base: string, compared: string, consecutive = false): Lens => ({ ...START_LENS, base, compared, consecutive });

describe('one side steps', () => {
  it('round the versions, past the other side', () => {
    expect(stepPair(pair('A', 'B'), 3, 'compared', 1)).toEqual({ compared: 'C' });
    expect(stepPair(pair('A', 'C'), 3, 'compared', 1)).toEqual({ compared: 'B' });
    expect(stepPair(pair('C', 'B'), 4, 'compared', 1)).toEqual({ compared: 'D' });
    expect(stepPair(pair('A', 'B'), 3, 'compared', -1)).toEqual({ compared: 'C' });
    expect(stepPair(pair('A', 'B'), 3, 'base', 1)).toEqual({ base: 'C' });
  });
  it('stays where there is nothing else', () => expect(stepPair(pair('A', 'B'), 2, 'compared', 1)).toEqual({ compared: 'B' }));
});

describe('neighbours step together', () => {
  it('each against the one before it, and the ends are ends', () => {
    expect(stepPair(pair('A', 'B', true), 4, 'compared', 1)).toEqual({ base: 'B', compared: 'C' });
    expect(stepPair(pair('C', 'D', true), 4, 'compared', 1)).toEqual({ base: 'C', compared: 'D' });
    expect(stepPair(pair('A', 'B', true), 4, 'compared', -1)).toEqual({ base: 'A', compared: 'B' });
    expect(stepPair(pair('B', 'C', true), 4, 'base', -1)).toEqual({ base: 'A', compared: 'B' });
  });
  it('finds its way from a pair that are no neighbours by the later one', () => {
    expect(stepPair(pair('A', 'C', true), 4, 'compared', 1)).toEqual({ base: 'C', compared: 'D' });
    expect(stepPair(pair('C', 'A', true), 4, 'compared', -1)).toEqual({ base: 'A', compared: 'B' });
  });
});
