import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/**
 * Alarms over more than one sentence, as whole stories raised them wrongly or not at all: what desks do when they rewrite a story.
 * ⏎ parts paragraphs; each alarm as its kind.
 */
type Case = readonly [before: string, after: string, ...wanted: string[]];

const alarmsOf = (before: string, after: string): readonly string[] => {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon).alarms.map(({ kind }) => kind).sort();
};

const stories = (what: string, cases: readonly Case[]): void => {
  describe(what, () => {
    test.each(cases.map((one) => [one] as const))('%j', ([before, after, ...wanted]) => expect(alarmsOf(before, after)).toEqual([...wanted].sort()));
  });
};

stories('a quotation that its speaker interrupts now, or no longer', [
  ['Captain Lena Orr said: "We saw the light go out and turned at once. Nobody slept that night."', '"We saw the light go out and turned at once," said Captain Lena Orr. "Nobody slept that night."'],
  ['"The well is dry. We carry water from the church every morning," farmer Omar Farah said.', '"The well is dry," farmer Omar Farah said. "We carry water from the church every morning."'],
  ['"We counted twice," Holt said. "The money was gone."', '"We counted twice. The money was gone," Holt said.'],
  ['"Who would do this?" Ana Ruiz asked. "They were only trees."', 'Ana Ruiz asked: "Who would do this? They were only trees."'],
  ['"We counted twice," Holt said. "The money was gone. We called the police."', '"We counted twice. The money was gone," Holt said. "We called the police."'],
  ['Holt said: "We counted twice. The money was gone."', '"We counted twice," Holt said. "The money was not there."', 'quote-altered'],
  ['Holt said: "We counted twice. The money was gone. We called the police."', '"We counted twice," Holt said. "The money was gone."', 'quote-trimmed'],
]);
