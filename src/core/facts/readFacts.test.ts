import { describe, expect, test } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Span } from '#core/model/span.ts';
import { versionOf } from '#testing/builders.ts';
import { readFacts } from './readFacts.ts';

function read(text: string) {
  const lexicon = createLexicon();
  const version = versionOf(text, lexicon);
  const cut = (tokens: Span<number>): string => (tokens.start < tokens.end ? version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]) : '');
  return { facts: readFacts(version, lexicon), cut };
}
const quotes = (text: string): readonly string[] => {
  const { facts, cut } = read(text);
  return facts.quotations.map((q) => `${cut(q.inner)} <${q.speaker?.text ?? ''}>`);
};

describe('quotations and who speaks', () => {
  test.each([
    ['"The lake is low," Marlow said.', ['The lake is low, <Marlow>']],
    ['“The lake is low,” said Ines Calder, a fisher.', ['The lake is low, <Ines Calder>']],
    ['Mayor Ana Ruiz said the lake was "very low" on Monday.', ['very low <Ana Ruiz>']],
    ['"The lake," Marlow told reporters, "is low."', ['The lake, <Marlow>', 'is low. <Marlow>']],
    ['Lena Orr, a farmer from Dale, told the court it was "a small lake."', ['a small lake. <Lena Orr>']],
    ['County officials called the report "thin."', ['thin. <officials>']],
    ['"The lake is low," he said.', ['The lake is low, <>']],
    ['Ana Ruiz spoke for an hour. "The lake is low," she said.', ['The lake is low, <Ana Ruiz>']],
    ['Ana Ruiz and Maren Holt met in Dale. Later she said it was "a start."', ['a start. <>']],
    ['„Der See ist leer“, sagte Anna Berg.', ['Der See ist leer <>']],
    ['« Le lac est vide », a dit Anne Roux.', ['Le lac est vide <>']],
    ["'The lake is low,' Marlow told the workers' union.", ['The lake is low, <Marlow>']],
    ['「湖是空的」，市长说。', ['湖是空的 <>']],
    ['"He told me \'never again\' and left," Marlow said.', ["He told me 'never again' and left, <Marlow>"]],
    ['”Sjön är tom”, sade hon. Hon gick. ”Helt tom.”', ['Sjön är tom <>', 'Helt tom. <>']],
    ['它有“天尊”和“世尊”。', ['天尊 <>', '世尊 <>']],
    ["The workers' and the mayors' plans differ; it's the '90s again.", []],
  ] as const)('%s', (text, wanted) => expect(quotes(text)).toEqual(wanted));

  test('goes on in the next paragraph, where the mark is opened again', () => {
    const { facts, cut } = read('“The lake is low. It has been low for years,” Marlow said. “We waited.⏎“Nobody came.” Then he left.');
    expect(facts.quotations.map((q) => [cut(q.inner), q.group])).toEqual([['The lake is low. It has been low for years,', 0], ['We waited.', 0], ['Nobody came.', 0]]);
  });

  test('a mark without a partner quotes nothing', () => expect(quotes('The lake is 6" deep at the pier.')).toEqual([]));
});

describe('figures', () => {
  const figures = (text: string): readonly string[] => read(text).facts.figures.map((f) => `${f.bound} ${f.value} ${f.unit} ${f.counts.join(' ')}`.trim());
  test.each([
    ['six hours of talks', ['exact 6 hour talk']],
    ['more than five hours of face-to-face talks', ['more 5 hour facetofac talk']],
    ['a grant of $1.2 million', ['exact 1200000 $']],
    ['a grant of $1,200,000', ['exact 1200000 $']],
    ['8 percent of flights, or 8% of all', ['exact 8 %', 'exact 8 %']],
    ['twelve sailors', ['exact 12  sailor']],
    ['one hundred and five sheep', ['exact 105  sheep']],
    ['Anna Brandt, 41, won', ['exact 41 age']],
    ['a 41-year-old driver', ['exact 41 age']],
    ['the vote was 7-2', ['exact 7-2']],
    ['one of the men', []],
    ['on March 14, 2014, at 10:30', []],
    ['the 2nd fire', ['exact 2 ordinal fir']],
  ] as const)('%s', (text, wanted) => expect(figures(`There were ${text}.`)).toEqual(wanted.map((w) => expect.stringMatching(new RegExp(`^${w.replaceAll('$', '\\$')}`)))));
});

describe('dates', () => {
  const dates = (text: string): readonly string[] => read(`It will be ${text}.`).facts.dates.map((d) => d.key);
  test.each([
    ['on Monday', ['monday']], ["Sunday's vote", ['sunday']], ['March 14, 2014', ['march 14 2014']], ['14 March', ['march 14']], ['Jan. 5', ['january 5']],
    ['next week', ['next week']], ['today', ['today']], ['in 1988', ['1988']], ['at 8 p.m.', ['8 pm']], ['at 10:30', ['10:30']], ['may be, or might', []], ['some 1988 sheep', []],
  ] as const)('%s', (text, wanted) => expect(dates(text)).toEqual(wanted));
});

describe('names', () => {
  const names = (text: string): readonly string[] => {
    const { facts, cut } = read(text);
    return facts.names.map((n) => `${cut(n.title)}|${cut(n.tokens)}|${n.key}${n.person ? ' person' : ''}${n.bare ? ' bare' : ''}`);
  };
  test('titles, second references, places', () => {
    expect(names('Foreign Minister Sergei Antonov flew to Lisbon. Antonov said he was tired.')).toEqual([
      'Foreign Minister|Sergei Antonov|antonov person', '|Lisbon|lisbon bare', '|Antonov|antonov person bare',
    ]);
  });
  test('the first word of a sentence is a name only where something says so', () => expect(names('Rain fell on the town. Snow will follow.')).toEqual([]));
  test('days and months are none', () => expect(names('It will be Monday in March.')).toEqual([]));
});
