import { describe, expect, it } from 'vitest';
import { CharClass, classAt, classify, isLower, isSpace, isUpper, isWordCharacter, unitClass } from './characters.ts';

describe('character classes', () => {
  it('agree with Unicode wherever a range states them beforehand, the special signs apart', () => {
    const special = new Set("'\u2018\u2019\u201B`\u00B4-\u2010\u2011.,:/\u2013_\u00B7\u2027\u200D\uFEFF\u066B\u066C");
    for (let unit = 0; unit < 0x2100; unit++) {
      const character = String.fromCharCode(unit);
      if (special.has(character) || isSpace(unit)) continue;
      expect(unitClass(unit), `U+${unit.toString(16)}`).toBe(classify(unit));
    }
  });

  it('call white space what JavaScript calls so', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(isSpace(unit), `U+${unit.toString(16)}`).toBe(String.fromCharCode(unit).trim() === '');
  });

  it('tell scripts without spaces, pairs and lone surrogates', () => {
    expect(classAt('东', 0)).toBe(CharClass.dense);
    expect(classAt('ไ', 0)).toBe(CharClass.dense);
    expect(classAt('한', 0)).toBe(CharClass.letter);
    expect(classAt('𝒜', 0)).toBe(CharClass.letter);
    expect(classAt('𠀋', 0)).toBe(CharClass.dense);
    expect(classAt('👏', 0)).toBe(CharClass.symbol);
    expect(classAt('\uD83D', 0)).toBe(CharClass.symbol);
    expect(classAt('x', 5)).toBe(CharClass.space);
  });

  it('tell case', () => {
    for (const c of ['A', 'É', 'Ж', 'Σ', '𐐀']) expect([isUpper(c, 0), isLower(c, 0)], c).toEqual([true, false]);
    for (const c of ['a', 'é', 'ж', 'ς', '𐐨']) expect([isUpper(c, 0), isLower(c, 0)], c).toEqual([false, true]);
    for (const c of ['东', 'ا', '7', '"', '👏']) expect([isUpper(c, 0), isLower(c, 0)], c).toEqual([false, false]);
    expect([...'aЖ东7½"'].map((_, i) => isWordCharacter('aЖ东7½"', i))).toEqual([true, true, true, true, true, false]);
  });
});
