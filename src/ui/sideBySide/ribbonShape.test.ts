import { describe, expect, it } from 'vitest';
import { extentOf, ribbonShape } from './ribbonShape.ts';

describe('ribbonShape', () => {
  const shape = ribbonShape({ top: 10, bottom: 30 }, { top: 100, bottom: 140 }, 4, 56);

  it('draws bars as tall as the passages', () => {
    expect(shape.bars).toEqual(['M4 10V30', 'M56 100V140']);
  });
  it('joins the middles by one curve that leaves and arrives level', () => {
    expect(shape.line).toBe('M4 20C30 20 30 120 56 120');
  });
  it('closes the band along both edges', () => {
    expect(shape.band).toBe('M4 10C30 10 30 100 56 100L56 140C30 140 30 30 4 30Z');
    expect(shape.edges).toEqual(['M4 10C30 10 30 100 56 100', 'M4 30C30 30 30 140 56 140']);
  });
});

describe('extentOf', () => {
  it('spans all line boxes of a passage, a little inside them', () => {
    expect(extentOf([{ top: 120, bottom: 143 }, { top: 143, bottom: 166 }], 100)).toEqual({ top: 23, bottom: 63 });
  });
  it('is nothing where the passage has no boxes', () => {
    expect(extentOf([], 100)).toBeNull();
    expect(extentOf([{ top: 0, bottom: 0 }], 0)).toBeNull();
  });
});
