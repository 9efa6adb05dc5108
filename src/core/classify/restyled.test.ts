import { describe, expect, test } from 'vitest';
import { diff } from '#core/diff/diff.ts';
import { alignByPosition, pairOf } from '#testing/builders.ts';
import { textsOf } from '#testing/wordDiff.ts';
import { classify } from './classify.ts';

/** The rules that decided, in reading order. Paragraph n is read against paragraph n. */
function rulesOf(notation: string): string {
  const { before, after } = textsOf(notation);
  const pair = pairOf(before, after);
  const alignment = alignByPosition(pair);
  return classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon)
    .map((change) => change.rule).join(' ');
}

const examples = (rules: string, list: readonly string[]): void => {
  test.each(list)(`${rules === '' ? 'no change' : rules}: %s`, (notation) => expect(rulesOf(notation)).toBe(rules));
};

describe('the same words in another style', () => {
  examples('spelling', [
    'The [-color-coded-]{+colour-coded+} maps help.',
    'He is [-honor-bound-]{+honour-bound+} to go.',
    'A [-color-blind-]{+colour-blind+} driver.',
    'A [-gray-haired-]{+grey-haired+} man left.',
    'The [-center-right-]{+centre-right+} bloc won.',
    'An [-ill-labeled-]{+ill-labelled+} jar.',
    'A [-labor-run-]{+labour-run+} city.',
    'Он [-придет-]{+придёт+} завтра.',
    'Er sagt, [-daß-]{+dass+} es regnet.',
    '"Ich [-muß-]{+muss+} gehen", sagte er.',
    'هذا [-مُهِم-]{+مهم+} جدا.',
  ]);
  examples('contraction', [
    'He [-can\'t-]{+cannot+} go.',
    'He [-won’t-]{+will not+} go.',
    'It [-didn\'t-]{+did not+} rain.',
    'They [-have not-]{+haven\'t+} paid.',
    '[-It\'s-]{+It is+} late.',
    'He said [-she\'s-]{+she has+} left.',
    'We hear [-they\'d-]{+they had+} won.',
    'She said [-it\'s not-]{+it isn\'t+} over.',
    '[-I\'m-]{+I am+} told so.',
  ]);
  examples('typography punctuation typography punctuation', [
    'He said, [-"-]{+“+}Not now{+.+}[-"-]{+”+}[-.-]',
    'Er nennt es [-"-]{+„+}Chaos{+.+}[-"-]{+“+}[-.-]',
    'They call it [-"-]{+“+}a mess{+,+}[-"-]{+”+}[-,-] and left.',
    'Elle dit [-"-]{+«+}non{+.+}[-"-]{+»+}[-.-]',
  ]);
  examples('typography punctuation', [
    'He said [-"-]{+‘+}yes[-,"-]{+’,+} then left.',
    'He called it [-\'-]{+"+}a mess[-.\'-]{+".+} She left.',
    'Orr, [-“-]{+‘+}the fox[-”,-]{+,’+} is back.',
    'It is [-"-]{+‘+}over[-"-]{+’+}[-.-]'.replace('[-"-]{+’+}[-.-]', '[-."-]{+’.+}'),
  ]);
  examples('numeral', [
    'About [-20,000-]{+20 000+} people came.',
    'About [-20,000-]{+20\u00a0000+} people came.',
    'Rund [-20.000-]{+20 000+} Menschen kamen.',
    'Rund [-1.200.000-]{+1\u202f200\u202f000+} Menschen kamen.',
    'Environ [-3 450-]{+3450+} foyers.',
    'It cost $[-1,234.50-]{+1 234.50+} then.',
    'Rund [-12\'500-]{+12\u2009500+} Menschen kamen.',
  ]);
});

describe('other words, whatever the style', () => {
  examples('figure', [
    'About [-20,000-]{+21 000+} people came.',
    'Rund [-20.000-]{+2 000+} Menschen kamen.',
    'It grew [-1.250-]{+1,250+} times.',
    'It sold [-20 300-]{+20.400+} cars.',
  ]);
  examples('quotation', ['"I [-won\'t-]{+will not+} go," he said.', '"[-It\'s-]{+It is+} late," she said.']);
  examples('negation', ['They [-can\'t-]{+can+} pay.', 'He [-didn\'t-]{+did+} go.']);
  examples('wording', [
    'A [-color-coded-]{+colour-blind+} map.',
    '[-It\'s-]{+It was+} late.',
    'They [-don\'t-]{+will not+} agree.',
  ]);
});
