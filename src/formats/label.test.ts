import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFromFileName } from './label.ts';

describe('labelFromFileName', () => {
  it.each([
    ['1-ap-early.txt', 'AP early'],
    ['4-itv-rewrite.txt', 'ITV rewrite'],
    ['02_web_pickup.TXT', 'Web pickup'],
    ['(3) own report.txt', 'Own report'],
    ['Take 4.txt', 'Take 4'],
    ['take-4.txt', 'Take 4'],
    ['NYT_final-final.v2.txt', 'NYT final final.v2'],
    ['2031-03-14 bridge.txt', '2031 03 14 bridge'],
    ['1.txt', '1'],
    ['7', '7'],
    ['.txt', '.txt'],
    ['folder/inner\\story.txt', 'Story'],
    ['über-die-brücke.txt', 'Über die brücke'],
    ['Ce\u0301line.txt', 'Céline'],
    ['a\u202Etxt.exe', 'Atxt'],
    ['bell\u0007.txt', 'Bell'],
    ['<b>bold<b>.txt', '<b>bold<b>'],
    ['', 'Untitled'],
    ['\u200B\u0000', 'Untitled'],
  ])('%j → %j', (name, label) => {
    expect(labelFromFileName(name)).toBe(label);
  });

  it('shortens long names between words', () => {
    const label = labelFromFileName(`${'very long name of a file '.repeat(9)}.txt`);
    expect(label.length).toBeLessThanOrEqual(60);
    expect(label.endsWith(' …')).toBe(false);
    expect(label.endsWith('…')).toBe(true);
  });

  it('never throws, is never empty, never long, and shows no character that turns or hides text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (name) => {
      const label = labelFromFileName(name);
      expect(label.length).toBeGreaterThan(0);
      expect(label.length).toBeLessThanOrEqual(60);
      expect(label).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(label).toBe(label.trim());
    }), { numRuns: 2000 });
  });
});
