import { describe, expect, it } from 'vitest';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import { unitList } from './units.ts';
import { weighWords } from './word-weights.ts';

/** Units of words separated by blanks; weight of a word's norm, and whether two words share a stem. */
function weigh(...units: readonly string[]): { weight: (word: string) => number; alike: (a: string, b: string) => boolean } {
  const lexicon: Lexicon = createLexicon();
  const id = (word: string): number => {
    if (!lexicon.norms.includes(word)) lexicon.norms.push(word);
    return lexicon.norms.indexOf(word);
  };
  const list = unitList(units.map((unit) => unit.split(' ').map(id)));
  const weights = weighWords(list, unitList([]), lexicon);
  return {
    weight: (word) => weights.weight[weights.normFeature[id(word)]!] ?? 0,
    alike: (a, b) => weights.stemFeature[id(a)]! >= 0 && weights.stemFeature[id(a)] === weights.stemFeature[id(b)],
  };
}

describe('weighWords', () => {
  it('weighs a rare word more than a common one', () => {
    const { weight } = weigh('mayor bridge', 'mayor tunnel', 'mayor ferry');
    expect(weight('bridge')).toBeGreaterThan(weight('mayor'));
    expect(weight('mayor')).toBeGreaterThan(0);
  });

  it('gives punctuation no weight', () => expect(weigh('mayor .', 'ferry !').weight('.')).toBe(0));
  it('weighs short words of an alphabet less', () => expect(weigh('an bridge').weight('an')).toBeLessThan(weigh('an bridge').weight('bridge')));
  it('weighs one Chinese sign in full', () => expect(weigh('桥 bridge').weight('桥')).toBe(weigh('桥 bridge').weight('bridge')));
  it('weighs one digit less than three', () => expect(weigh('4 412').weight('4')).toBeLessThan(weigh('4 412').weight('412')));

  it.each([
    ['minister', 'ministers'], ['deputado', 'deputados'], ['губернатор', 'губернатора'], ['γέφυρα', 'γέφυρας'], ['reopened', 'reopening'],
  ])('lets %s meet %s', (a, b) => expect(weigh(`${a} ${b}`).alike(a, b)).toBe(true));
  it.each([['minister', 'mining'], ['412', '4120'], ['market', 'mars'], ['星期二', '星期五']])('keeps %s from %s', (a, b) => expect(weigh(`${a} ${b}`).alike(a, b)).toBe(false));
});
