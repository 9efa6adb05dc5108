import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/** What a house does to copy: the grades of a pair's changes and the alarms that it raises, which must tell the same tale. */
const judged = (before: string, after: string): readonly string[] => {
  const pair = pairOf(before, after);
  const { changes, alarms } = comparePair(pair.before, pair.after, pair.lexicon);
  return [...new Set([...changes.map(({ grade }) => grade.rank), ...alarms.map(({ kind }) => kind)])].sort();
};

type Pair = readonly [before: string, after: string];
const style = (what: string, list: readonly Pair[]): void => {
  describe(what, () => {
    test.each(list)('%s → %s', (before, after) => expect(judged(before, after)).toEqual(['accidental']));
  });
};
type Told = readonly [before: string, after: string, ...wanted: string[]];
const told = (what: string, list: readonly Told[]): void => {
  describe(`${what}: no style`, () => {
    test.each(list.map((one) => [one] as const))('%j', ([before, after, ...wanted]) => expect(judged(before, after).filter((one) => one !== 'accidental')).toEqual([...wanted, 'substantive'].sort()));
  });
};

style('ages of several', [
  ['The club takes seven-year-olds and their parents.', 'The club takes 7-year-olds and their parents.'],
  ['Most 12-year-olds own a phone.', 'Most twelve-year-olds own a phone.'],
  ['The trial was for eight-month-olds in Lund.', 'The trial was for 8-month-olds in Lund.'],
]);
told('ages of several', [['The club takes seven-year-olds and their parents.', 'The club takes 9-year-olds and their parents.', 'figure']]);

style('a short word before a name', [
  ['The road to St. Corwin is shut.', 'The road to Saint Corwin is shut.'],
  ['Climbers left Mt. Orrin at noon.', 'Climbers left Mount Orrin at noon.'],
  ['Soldiers came from Ft. Dunmore.', 'Soldiers came from Fort Dunmore.'],
  ['The church of St Alda burned.', 'The church of Saint Alda burned.'],
  ['A shop on Oak St. burned.', 'A shop on Oak Street burned.'],
  ['The wall is 9 ft. high.', 'The wall is 9 feet high.'],
]);
told('a short word before a name', [['The road to St. Corwin is shut.', 'The road to Mount Corwin is shut.', 'name'], ['Soldiers came from Ft. Dunmore.', 'Soldiers came from Ft. Dunmoor.', 'name']]);

style('measures and fractions', [
  ['It was 95 degrees (35 Celsius) in Lund.', 'It was 35C (95F) in Lund.'],
  ['It was 35C (95F) in Lund.', 'It was 95 degrees Fahrenheit (35 degrees Celsius) in Lund.'],
  ['Winds of 70 miles per hour (113 kph) hit Arl.', 'Winds of 70mph (113km/h) hit Arl.'],
  ['Winds of 70 mph hit Arl.', 'Winds of 70 miles an hour hit Arl.'],
  ['Rates rose 3 1/2 percent in May.', 'Rates rose 3.5% in May.'],
  ['Rates rose 3½ percent in May.', 'Rates rose 3.5 percent in May.'],
]);
told('measures and fractions', [
  ['It was 95 degrees (35 Celsius) in Lund.', 'It was 39C (102F) in Lund.', 'figure'],
  ['It was 95 degrees (35 Celsius) in Lund.', 'It was 36C (95F) in Lund.', 'figure'],
  ['Winds of 70 mph hit Arl.', 'Winds of 90mph hit Arl.', 'figure'],
  ['Rates rose 3 1/2 percent in May.', 'Rates rose 3.25% in May.', 'figure'],
]);

style('the day of a date', [
  ['The law was passed on Oct. 7 in Oslo.', 'The law was passed Oct. 7 in Oslo.'],
  ['He was jailed March 3 in Lund.', 'He was jailed on March 3 in Lund.'],
  ['She was born Feb. 9, 1961, in Arl.', 'She was born on 9 February 1961 in Arl.'],
  ['She was born on 9 February 1961 in Arl.', 'She was born Feb. 9, 1961, in Arl.'],
  ['The deal of April 2, 2019, was void.', 'The deal of 2 April 2019 was void.'],
]);
told('the day of a date', [
  ['She was born Feb. 9, 1961, in Arl.', 'She was born on 8 February 1961 in Arl.', 'date'],
  ['The talks on March 3 failed.', 'The talks on the march failed.'],
]);

style('British and American', ([
  ['palaeontology', 'paleontology'], ['palaeolithic', 'paleolithic'], ['orthopaedic', 'orthopedic'], ['anaemia', 'anemia'], ['anaemic', 'anemic'], ['leukaemia', 'leukemia'],
  ['paediatrics', 'pediatrics'], ['oesophagus', 'esophagus'], ['oesophageal', 'esophageal'], ['foetal', 'fetal'], ['gynaecologist', 'gynecologist'], ['haematology', 'hematology'],
  ['moustached', 'mustached'], ['cosier', 'cozier'], ['woollen', 'woolen'], ['woollens', 'woolens'], ['practised', 'practiced'], ['skilfully', 'skillfully'], ['fulfilment', 'fulfillment'],
  ['encyclopaedia', 'encyclopedia'], ['archaeologists', 'archeologists'], ['oestrogen', 'estrogen'], ['diarrhoea', 'diarrhea'], ['anaesthetist', 'anesthetist'], ['haemoglobin', 'hemoglobin'],
  ['sceptically', 'skeptically'], ['licence', 'license'], ['instalments', 'installments'], ['wilfully', 'willfully'], ['orthopaedics', 'orthopedics'], ['gynaecological', 'gynecological'],
] as const).map(([british, american]) => [`They wrote of ${british} at length.`, `They wrote of ${american} at length.`] as const));
told('British and American', [
  ['They wrote of phones at length.', 'They wrote of phoenix at length.'],
  ['They wrote of Caesar at length.', 'They wrote of Cesar at length.', 'name'],
]);
