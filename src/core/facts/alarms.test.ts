import { describe, expect, test } from 'vitest';
import { collate, comparePair } from '#core/collate.ts';
import { ALARM_KINDS } from '#core/model/facts.ts';
import { pairOf } from '#testing/builders.ts';

/** `before` → `after` raises exactly these alarms, each as "kind" or "kind form", in any order. ⏎ parts paragraphs. */
function alarmsOf(before: string, after: string): readonly string[] {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon).alarms.map(({ kind, form }) => (form === 'altered' ? kind : `${kind} ${form}`));
}
const expectAlarms = (before: string, after: string, wanted: readonly string[]): void => expect([...alarmsOf(before, after)].sort()).toEqual([...wanted].sort());

type Case = readonly [before: string, after: string, ...wanted: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'quotation altered inside': [
    ['"We will rebuild every house on this street," Marlow said.', '"We will rebuild most houses on this street," Marlow said.', 'quote-altered'],
    ['“The lake belongs to nobody,” said Ines Calder, a fisher.', '“The lake belongs to everybody,” said Ines Calder, a fisher.', 'quote-altered', 'negation dropped'],
    ['The judge called the delay "a slow and costly insult" to the jury.', 'The judge called the delay "a costly insult" to the jury.', 'quote-altered'],
    ['"I counted the boats," Reyes said, "and one of them was missing."', '"I counted the boats," Reyes said, "and some of them were missing."', 'quote-altered'],
    ['Der Bürgermeister sagte: „Wir haben das Wasser nie geprüft.“', 'Der Bürgermeister sagte: „Wir haben das Wasser oft geprüft.“', 'quote-altered'],
    ['Le maire a déclaré : « Nous avons fermé le pont hier. »', 'Le maire a déclaré : « Nous avons rouvert le pont hier. »', 'quote-altered'],
    ["'We sold the mill in spring,' Dunne told the inquiry.", "'We sold the mill in autumn,' Dunne told the inquiry.", 'quote-altered'],
    ['市长说：「我们昨天关闭了大桥。」', '市长说：「我们昨天开放了大桥。」', 'quote-altered'],
    ['She told the board it was "nobody\'s business" who paid.', 'She told the board it was "nobody\'s concern" who paid.', 'quote-altered'],
    ['"Bring the children and leave the keys," the note read.', '"Bring the keys and leave the children," the note read.', 'quote-altered'],
  ],
  'quotation the same': [
    ['"We will rebuild every house," Marlow said.', '“We will rebuild every house,” Marlow said.'],
    ['“It’s a long road,” Reyes said.', '«It\'s a long road», Reyes said.'],
    ['"The storm -- the worst in years -- took the roof," he said.', '“The storm — the worst in years — took the roof,” he said.'],
    ['"We will rebuild every house," Marlow said.⏎Rain is due on Monday.', 'Rain is due on Monday.⏎"We will rebuild every house," Marlow said.'],
    ['"We will rebuild every house on this street," Marlow said.', 'Marlow said: "We will rebuild every house on this street."'],
    ["The workers' union met at the mayors' office.", 'The workers’ union met at the mayors’ office.'],
    ["He played rock 'n' roll in the '90s.", 'He played rock ’n’ roll in the ’90s.'],
    ['"We will not sell," Dunne told reporters.', '"We will not sell," Dunne said.'],
  ],
  'quotation trimmed, marks, paraphrase': [
    ['"We have read the report and we accept every word of it, and we are sorry," Holt said.', '"We have read the report and we accept every word of it," Holt said.', 'quote-trimmed'],
    ['Holt called the report "fair and thorough" on Tuesday.', 'Holt called the report fair and thorough on Tuesday.', 'quote-marks dropped'],
    ['Holt called the report fair and thorough on Tuesday.', 'Holt called the report "fair and thorough" on Tuesday.', 'quote-marks added'],
  ],
  'speaker changed': [
    ['"The gate was open all night," guard Peter Lund said.', '"The gate was open all night," guard Maria Voss said.', 'speaker-changed', 'name', 'attribution'],
  ],
  'figure': [
    ['The fire destroyed 14 homes in the valley.', 'The fire destroyed 41 homes in the valley.', 'figure'],
    ['The grant is worth $1.2 million a year.', 'The grant is worth $1.2 billion a year.', 'figure'],
    ['Turnout was 61 percent, the county said.', 'Turnout was 66 percent, the county said.', 'figure'],
    ['More than five hours of testimony were heard.', 'Six hours of testimony were heard.', 'figure'],
    ['The boat sank with twelve sailors aboard.', 'The boat sank with eleven sailors aboard.', 'figure'],
    ['A storm killed 9 people and injured 30.', 'A storm killed 30 people and injured 9.', 'figure', 'figure'],
    ['Anna Petrova, 34, won the race.', 'Anna Petrova, 43, won the race.', 'figure'],
    ['The council voted 7-2 for the plan.', 'The council voted 7-3 for the plan.', 'figure'],
    ['It was the third such fire this year.', 'It was the fourth such fire this year.', 'figure'],
    ['At least 200 trees fell.', 'At most 200 trees fell.', 'figure'],
    ['东京发生5.8级地震。', '东京发生6.8级地震。', 'figure'],
  ],
  'figure the same': [
    ['The grant is worth $1.2 million a year.', 'The grant is worth $1,200,000 a year.'],
    ['The boat sank with twelve sailors aboard.', 'The boat sank with 12 sailors aboard.'],
    ['About 8 percent of flights were late.', 'Roughly 8% of flights were late.'],
    ['More than 300 people came.', 'Over 300 people came.'],
    ['It was the 2nd such fire this year.', 'It was the second such fire this year.'],
    ['The 41-year-old driver was held.', 'The driver, 41, was held.'],
    ['The fire destroyed 14 homes and 3 barns.', 'The fire destroyed 3 barns and 14 homes.'],
    ['A crew of 20 fought the fire for nine hours.', 'For nine hours, a crew of 20 fought the fire.'],
  ],
  'date': [
    ['The court will sit again on Monday.', 'The court will sit again on Tuesday.', 'date'],
    ['The bridge opened on March 14.', 'The bridge opened on March 15.', 'date'],
    ['The ban could start as early as Monday.', 'The ban could start as early as next week.', 'date'],
    ['The mill closed in 1988.', 'The mill closed in 1998.', 'date'],
    ['Polls close at 8 p.m. on the coast.', 'Polls close at 9 p.m. on the coast.', 'date'],
    ['The court will sit again on Friday.', 'The court will sit again today.'],
    ['The bridge opened on March 14.', 'The bridge opened on 14 March.'],
    ['The bridge opened on Jan. 5.', 'The bridge opened on January 5.'],
  ],
  'name': [
    ['The prize went to Olga Brandt of Lisbon.', 'The prize went to Olga Brant of Lisbon.', 'name'],
    ['Flights to Porto were canceled.', 'Flights to Madrid were canceled.', 'name'],
    ['Foreign Minister Sergei Antonov left early.', 'Foreign Minister Sergey Antonov left early.', 'name'],
    ['The European Union agreed to the plan.', 'The EU agreed to the plan.'],
    ['Police in Porto searched the home of Nuno Alves.', 'Police in Porto searched his home.'],
  ],
  'negation': [
    ['The bishop said he would not step down.', 'The bishop said he would step down.', 'negation dropped'],
    ['The bank has enough cash, it said.', 'The bank does not have enough cash, it said.', 'negation added'],
    ['The road is safe for trucks.', "The road isn't safe for trucks.", 'negation added'],
    ['The search was legal, the court ruled.', 'The search was illegal, the court ruled.', 'negation added'],
    ['He entered with permission.', 'He entered without permission.', 'negation added'],
    ['There is no evidence of fraud.', 'There is evidence of fraud.', 'negation dropped'],
    ['The party did not agree to the terms.', 'The party refused to agree to the terms.'],
    ['The ship did not stop.', "The ship didn't stop."],
    ['The firm will not pay the fine, it said.', "The firm won't pay the fine, it said."],
    ['No one was hurt in the crash.', 'Nobody was hurt in the crash.'],
    ['The mayor has not signed the bill.', 'The bill has not been signed by the mayor.'],
  ],
  'hedge': [
    ['The plant may close in May.', 'The plant will close in May.', 'hedge dropped'],
    ['The alleged thief ran north.', 'The thief ran north.', 'hedge dropped'],
    ['The storm will likely turn east.', 'The storm will turn east.', 'hedge dropped'],
    ['The pilot reportedly ignored the alarm.', 'The pilot ignored the alarm.', 'hedge dropped'],
    ['Talks could resume on Sunday.', 'Talks should resume on Sunday.', 'hedge'],
    ['About 300 cows were moved.', 'Some 300 cows were moved.'],
    ['The storm will likely turn east.', 'The storm will probably turn east.'],
    ['The plant may close.', 'The plant might close.'],
    ['They walked around the lake and talked about the plan.', 'They walked by the lake and discussed the plan.'],
  ],
  'attribution': [
    ['Police said the pilot, 52, was asleep when he missed the runway.', 'The pilot, 52, was asleep when he missed the runway.', 'attribution dropped'],
    ['The dam is unsafe, engineers said.', 'The dam is unsafe.', 'attribution dropped'],
    ['According to prosecutors, the clerk forged nine letters.', 'The clerk forged nine letters.', 'attribution dropped'],
    ['Officials said the water was clean.', 'Residents said the water was clean.', 'attribution'],
    ['The dam is unsafe, engineers said.', 'Engineers said the dam is unsafe.'],
    ['The dam is unsafe, engineers said.', 'The dam is unsafe, according to engineers.'],
    ['The dam is unsafe, engineers told reporters.', 'The dam is unsafe, engineers said.'],
    ['Police said the driver was drunk. They said he had no license.', 'Police said the driver was drunk. He had no license, they said.'],
  ],
  'agent': [
    ['Guards shot dead 11 prisoners, survivors said.', 'Eleven prisoners were shot dead, survivors said.', 'agent dropped'],
    ['The letter was stolen by a clerk in June.', 'The letter was stolen in June.', 'agent dropped'],
    ['Guards attacked miners at the gate.', 'Miners attacked guards at the gate.', 'agent'],
    ['Guards shot dead 11 prisoners, survivors said.', 'Eleven prisoners were shot dead by guards, survivors said.'],
    ['The letter was stolen by a clerk in June.', 'A clerk stole the letter in June.'],
    ['The vote was moved by one week.', 'The vote was moved by a week.'],
  ],
  'orphan': [
    ["Nora Pell, the harbor director, told skippers to stay in port.⏎Officials found germs in two wells.⏎Pell said tests would continue.", 'Officials found germs in two wells.⏎Pell said tests would continue.', 'orphan dropped'],
    ["Nora Pell, the harbor director, told skippers to stay in port.⏎Officials found germs in two wells.⏎Pell said tests would continue.", 'Officials found germs in two wells.⏎Nora Pell said tests would continue.'],
  ],
  'voice lost': [
    ['Rain fell on the coast for a week.⏎"We lost the whole crop," farmer Lena Orr said.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Roads stay closed until Monday.', 'voice-lost dropped'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  test.each(cases.map((one) => [one] as const))('%j', ([before, after, ...wanted]) => {
    expectAlarms(before, after, wanted);
  });
});

test('a version against itself raises nothing', () => {
  const text = '"We will rebuild," Marlow said.⏎The fire destroyed 14 homes on Monday.⏎Police may not have seen it, officials said.';
  expect(alarmsOf(text, text)).toEqual([]);
});

test('every alarm rests on changes of its comparison', () => {
  for (const [before, after] of Object.values(CASES).flat()) {
    const pair = pairOf(before, after);
    const { alarms, changes } = comparePair(pair.before, pair.after, pair.lexicon);
    const ids = new Set(changes.map((change) => change.id));
    for (const alarm of alarms) {
      expect(ALARM_KINDS).toContain(alarm.kind);
      expect(alarm.changes.length).toBeGreaterThan(0);
      expect(alarm.changes.every((id) => ids.has(id))).toBe(true);
    }
  }
});

test('a third version changes nothing in what is said of two', () => {
  const texts = ['"The news is bad," Marlow said on Monday.', '"The news is worse," Marlow said on Monday.', 'A new mill, 14 wells and Peter Lund may not be there, police said.'].map((text, i) => (
    { name: `v${i}`, text, publishedAt: null, roles: [] }));
  expect(collate([texts[0]!, texts[2]!, texts[1]!]).comparisons[1]!.alarms).toEqual(collate([texts[0]!, texts[1]!]).comparisons[0]!.alarms);
});

test('a table of figures takes no longer than others, and a changed one is still told', () => {
  const table = (from: number): string => `Ballots by precinct: ${Array.from({ length: 3_000 }, (_, i) => `${i + from},`).join(' ')}`;
  expectAlarms(table(20_000), table(20_500), []);
  expectAlarms(table(20_000), table(20_000).replace('21044,', '91044,'), ['figure']);
});
