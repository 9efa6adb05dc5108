import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { alignUnits } from './alignUnits.ts';
import { unitList } from './units.ts';

/** Units of words separated by blanks; links as `0=0 1=1,2`. */
function links(before: readonly string[], after: readonly string[]): string {
  const lexicon = createLexicon();
  const id = (word: string): number => {
    if (!lexicon.normIds.has(word)) {
      lexicon.normIds.set(word, lexicon.norms.length);
      lexicon.norms.push(word);
    }
    return lexicon.normIds.get(word)!;
  };
  const list = (units: readonly string[]) => unitList(units.map((unit) => (unit === '' ? [] : unit.split(' ').map(id))));
  return alignUnits(list(before), list(after), lexicon).map((link) => `${link.before.join(',')}=${link.after.join(',')}`).join(' ');
}

const KILN = 'the kiln exploded at dawn in the varga brickworks and killed a guard named tomas rehak';
const FAIR = 'the autumn fair in lindmark drew nine thousand visitors despite the rain';
const TRIAL = 'judge iris kemp postponed the smuggling trial until the middle of november';

describe('alignUnits', () => {
  it.each([
    ['nothing', [], [], ''],
    ['nothing on one side', [KILN], [], ''],
    ['identical', [KILN, FAIR], [KILN, FAIR], '0=0 1=1'],
    ['moved', [KILN, FAIR, TRIAL], [TRIAL, KILN, FAIR], '0=1 1=2 2=0'],
    ['split', [KILN, FAIR], ['the kiln exploded at dawn in the varga brickworks', 'it killed a guard named tomas rehak', FAIR], '0=0,1 1=2'],
    ['merged', ['the kiln exploded at dawn in the varga brickworks', 'it killed a guard named tomas rehak', FAIR], [KILN, FAIR], '0,1=0 2=1'],
    ['a strange unit beside a link stays out', [KILN, FAIR], [KILN.replace('dawn', 'noon'), 'no trains ran', FAIR], '0=0 1=2'],
    ['nothing shared', [KILN], [FAIR.replaceAll('the ', '').replace('in ', '')], ''],
    ['an empty unit has no partner', ['', KILN], [KILN, ''], '1=0'],
    ['a weak pair between two links', [KILN, 'police sealed the road', FAIR], [KILN, 'officers blocked the road', FAIR], '0=0 1=1 2=2'],
    ['the same weak pair far apart stays open', [KILN, 'police sealed the road', FAIR, TRIAL], ['officers blocked the road', KILN, FAIR, TRIAL], '0=1 2=2 3=3'],
    ['a lone likeness between strangers', [KILN, FAIR, TRIAL, 'prices rose again'], ['prices fell sharply', 'a', 'comet passed over the bay last night and was seen by hundreds of people', 'the ministry of health bought four million doses of the vaccine for schools'], ''],
  ] as const)('%s', (_, before, after, expected) => expect(links(before, after)).toBe(expected));
});
