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
    ['He called it "a reckless and shameful act."', 'He called it "reckless."', 'quote-trimmed'],
    ['"I would take it, if they paid me enough money," Holt said.', '"I would take it," Holt said.', 'quote-altered'],
    ['"I would take it. It is not about money any more," Holt said.', '"I would take it," Holt said.', 'quote-trimmed'],
    ['“We will sell the mill,” Dunne said.', '‘We will sell the mill,’ Dunne said.'],
  ],
  'speaker changed': [
    ['"The gate was open all night," guard Peter Lund said.', '"The gate was open all night," guard Maria Voss said.', 'speaker-changed', 'name', 'attribution'],
    ['"The road is shut," Mayor Ruiz said.', '"The road is shut," Gov. Lund said.', 'speaker-changed', 'name', 'attribution'],
    ['"It is over," Ruben Salas said. "We lost," Kim Ito said.', '"It is over," Kim Ito said. "We lost," Ruben Salas said.', 'speaker-changed', 'speaker-changed', 'name', 'name', 'attribution', 'attribution'],
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
    ['The fine is $300 million.', 'The fine is €300 million.', 'figure'],
    ['The ship sank 40 miles off the coast.', 'The ship sank 40 kilometers off the coast.', 'figure'],
    ['Support fell by 5 percent.', 'Support fell by 5 percentage points.', 'figure'],
    ['The firm signed a $30-million contract.', 'The firm signed a $30-billion contract.', 'figure'],
    ['Millions of dollars were lost.', 'Billions of dollars were lost.', 'figure'],
    ['They left a dozen boats behind.', 'They left two dozen boats behind.', 'figure'],
    ['Half of the harvest was lost.', 'A third of the harvest was lost.', 'figure'],
    ['It was 41 degrees Celsius at noon.', 'It was 41 degrees Fahrenheit at noon.', 'figure'],
    ['지진으로 23명이 숨졌다.', '지진으로 25명이 숨졌다.', 'figure'],
    ['约二十三人受伤。', '约25人受伤。', 'figure'],
    ['约5.8万户停电。', '约5.8亿户停电。', 'figure'],
    ['مقتل ٢٣ شخصا', 'مقتل ٢٥ شخصا', 'figure'],
    ['Der Umbau kostet 23.000 Euro.', 'Der Umbau kostet 32.000 Euro.', 'figure'],
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
    ['They left a dozen boats behind.', 'They left 12 boats behind.'],
    ['They left a half-dozen boats behind.', 'They left six boats behind.'],
    ['They left a half dozen boats behind.', 'They left half a dozen boats behind.'],
    ['They left a half dozen boats behind.', 'They left five boats behind.', 'figure'],
    ['The line 0800 is open to callers.', 'The line 800 is open to callers.', 'figure'],
    ['The account 1234567890123 was emptied.', 'The account 1234567890124 was emptied.', 'figure'],
    ['Twelve boats were left behind.', 'A dozen boats were left behind.'],
    ['About half a million people fled.', 'About 500,000 people fled.'],
    ['A third of the harvest was lost.', 'One-third of the harvest was lost.'],
    ['A quarter of the harvest was lost.', 'The harvest fell by 25 percent.'],
    ['The ship sank 40 miles off the coast.', 'The ship sank 64 kilometers off the coast.'],
    ['The grant is worth $30 million.', 'It is a $30-million grant.'],
    ['约二十三人受伤。', '约23人受伤。'],
    ['지진으로 23명이 숨졌다.', '지진으로 23명이 사망했다.'],
    ['The tank holds 500 kg of oil.', 'The tank holds 500 kilograms of oil.'],
    ['Der Umbau kostet 23.000 Euro.', 'Der Umbau kostet 23 000 Euro.'],
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
    ['He was arrested yesterday.', 'He was arrested on Monday last week.', 'date'],
    ['The bridge opened on March 4, 2025, after repairs.', 'The bridge opened on 4 March 2025 after repairs.'],
    ['Jan Kolar met April Jones.', 'Jan Kolar met June Jones.', 'name'],
  ],
  'name': [
    ['The prize went to Olga Brandt of Lisbon.', 'The prize went to Olga Brant of Lisbon.', 'name'],
    ['Flights to Porto were canceled.', 'Flights to Madrid were canceled.', 'name'],
    ['Foreign Minister Sergei Antonov left early.', 'Foreign Minister Sergey Antonov left early.', 'name'],
    ['The European Union agreed to the plan.', 'The EU agreed to the plan.'],
    ['Police in Porto searched the home of Nuno Alves.', 'Police in Porto searched his home.'],
    ['Rep. Sara Quill voted against it.', 'Sen. Sara Quill voted against it.', 'name'],
    ['It was signed by former President Joan Hale.', 'It was signed by President Joan Hale.', 'name'],
    ['Sen. Sara Quill voted against it.', 'Senator Sara Quill voted against it.'],
    ['Mr Rehn was not in the room.', 'Mr Hollis was not in the room.', 'name'],
  ],
  'negation': [
    ['The bishop said he would not step down.', 'The bishop said he would step down.', 'negation dropped'],
    ['The bank has enough cash, it said.', 'The bank does not have enough cash, it said.', 'negation added'],
    ['The road is safe for trucks.', "The road isn't safe for trucks.", 'negation added'],
    ['The search was legal, the court ruled.', 'The search was illegal, the court ruled.', 'negation added'],
    ['The clinic is fit for use, it said.', 'The clinic is unfit for use, it said.', 'negation added'],
    ['Boats with migrants left on Monday.', 'Boats with immigrants left on Monday.'],
    ['The court missed the appeal, he said.', 'The court dismissed the appeal, he said.'],
    ['They met in different rooms.', 'They met indifferent rooms.'],
    ['He entered with permission.', 'He entered without permission.', 'negation added'],
    ['There is no evidence of fraud.', 'There is evidence of fraud.', 'negation dropped'],
    ['The party did not agree to the terms.', 'The party refused to agree to the terms.'],
    ['The ship did not stop.', "The ship didn't stop."],
    ['The firm will not pay the fine, it said.', "The firm won't pay the fine, it said."],
    ['No one was hurt in the crash.', 'Nobody was hurt in the crash.'],
    ['The mayor has not signed the bill.', 'The bill has not been signed by the mayor.'],
    ['The road is no longer closed to trucks.', 'The road is closed to trucks.', 'negation dropped'],
    ['The firm no longer sells oil.', 'The firm sells oil.', 'negation dropped'],
    ['The product is unsafe for infants.', 'The product is safe for infants.', 'negation dropped'],
    ['The union had yet to receive an offer.', 'The union had not received an offer yet.'],
    ['Some homes lost power, the utility said.', 'Some homes were without power, the utility said.'],
    ['The bridge is used by buses and trams.', 'The bridge is used not only by buses but also by trams.'],
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
    ['The painting is thought to be a Rembrandt.', 'The painting is a Rembrandt.', 'hedge dropped'],
    ['Investors expect the bank to raise rates.', 'The bank is expected by investors to raise rates.'],
    ['Parliament has until May 3 to approve the plan.', 'Parliament must approve the plan by May 3.'],
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
    ['Opponents said they would sue within days.', 'Opponents vowed to sue within days.'],
    ['It was the worst flood in years, the governor said.', 'The governor called it the worst flood in years.'],
    ['Union officials say the ballots were destroyed.', 'Company officials say the ballots were destroyed.', 'attribution'],
    ['Ruiz said the road was shut. Lund said the tunnel was open.', 'Lund said the road was shut. Ruiz said the tunnel was open.', 'name', 'name', 'attribution', 'attribution'],
  ],
  'agent': [
    ['Guards shot dead 11 prisoners, survivors said.', 'Eleven prisoners were shot dead, survivors said.', 'agent dropped'],
    ['The letter was stolen by a clerk in June.', 'The letter was stolen in June.', 'agent dropped'],
    ['Guards attacked miners at the gate.', 'Miners attacked guards at the gate.', 'agent'],
    ['Guards shot dead 11 prisoners, survivors said.', 'Eleven prisoners were shot dead by guards, survivors said.'],
    ['The letter was stolen by a clerk in June.', 'A clerk stole the letter in June.'],
    ['The vote was moved by one week.', 'The vote was moved by a week.'],
    ['The road is no longer blocked by snow.', 'The road is no longer blocked by the snow.'],
    ['Heavy fog delayed 90 flights on Monday.', 'On Monday 90 flights were delayed because of heavy fog.'],
    ['The road remained closed on Friday.', 'On Friday the road was still closed.'],
    ['Police shot a man on Elm Street, police said.', 'A man was shot on Elm Street, police said.', 'agent dropped'],
  ],
  'orphan': [
    ["Nora Pell, the harbor director, told skippers to stay in port.⏎Officials found germs in two wells.⏎Pell said tests would continue.", 'Officials found germs in two wells.⏎Pell said tests would continue.', 'orphan dropped'],
    ["Nora Pell, the harbor director, told skippers to stay in port.⏎Officials found germs in two wells.⏎Pell said tests would continue.", 'Officials found germs in two wells.⏎Nora Pell said tests would continue.'],
    ['Lucia Prado, who runs the shelter, took in 30 families.⏎Blankets ran out by noon.⏎Prado said more were coming.', 'Blankets ran out by noon.⏎Prado said more were coming.', 'orphan dropped'],
    ['Omar Farah, the port supervisor, called at 2 a.m.⏎Divers arrived before dawn.⏎The hull was split, and Farah wept.', 'Divers arrived before dawn.⏎The hull was split, and Farah wept.', 'orphan dropped'],
    ['Nora Pell, the harbor master, told skippers to stay in port.⏎Officials found germs in two wells.⏎The harbor master said tests would go on.', 'Officials found germs in two wells.⏎The harbor master said tests would go on.', 'orphan dropped'],
    ['The Bank of Porto closed its doors.⏎Rain fell for a week.⏎Shops in Porto stayed shut.', 'Rain fell for a week.⏎Shops in Porto stayed shut.'],
    ['Halden Motors closed its plant.⏎Rain fell for a week.⏎Workers said Motors Street was flooded.', 'Rain fell for a week.⏎Workers said Motors Street was flooded.'],
  ],
  'headline or caption figure': [
    ['Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing in the hills.', 'Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 11 people on Monday, officials said, and more were missing in the hills.', 'figure', 'headline-figure'],
    ['Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing in the hills.', 'Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed many people on Monday, officials said, and more were missing in the hills.', 'headline-figure'],
    ['Storm kills fourteen in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing.', 'Storm kills fourteen in Texas⏎By JANE DOE⏎A storm killed 11 people on Monday, officials said, and more were missing.', 'figure', 'headline-figure'],
    ['Bank to pay $3 million fine⏎By JANE DOE⏎A bank will pay $3 million to settle claims that it cheated customers, the state said.', 'Bank to pay $3 million fine⏎By JANE DOE⏎A bank will pay $5 million to settle claims that it cheated customers, the state said.', 'figure', 'headline-figure'],
    ['Divers at the wreck, where 9 bodies were found. (AP Photo/Jane Doe)⏎The ferry sank on Monday and divers found 9 bodies in the wreck, the coast guard said.', 'Divers at the wreck, where 9 bodies were found. (AP Photo/Jane Doe)⏎The ferry sank on Monday and divers found 12 bodies in the wreck, the coast guard said.', 'figure', 'headline-figure'],
    ['Turnout falls to 41 percent⏎By JANE DOE⏎Turnout fell to 41 percent on Sunday, the lowest in decades, the electoral commission said.', 'Turnout falls to 41 percent⏎By JANE DOE⏎Turnout fell to 44 percent on Sunday, the lowest in decades, the electoral commission said.', 'figure', 'headline-figure'],
    ['Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing in the hills.', 'Storm kills 11 in Texas⏎By JANE DOE⏎A storm killed 11 people on Monday, officials said, and more were missing in the hills.', 'figure', 'figure'],
    ['Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing in the hills.', 'Storm kills 41 in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing in the hills.', 'figure'],
    ['Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 14 people on Monday, officials said, and more were missing in the hills.', 'Storm kills 14 in Texas⏎By JANE DOE⏎On Monday a storm killed fourteen people, officials said, and more were missing in the hills.'],
    // The base was wrong already: nothing has changed.
    ['Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 12 people on Monday, officials said, and more were missing in the hills.', 'Storm kills 14 in Texas⏎By JANE DOE⏎A storm killed 12 people on Monday, police said, and more were missing in the hills.', 'attribution'],
  ],
  'voice lost': [
    ['Rain fell on the coast for a week.⏎"We lost it all," said Mayor Ana Ruiz.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Roads stay closed until Monday.', 'voice-lost dropped'],
    ['Rain fell on the coast for a week.⏎Dr. Ines Calder said the wards were "full to the roof."⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Roads stay closed until Monday.', 'voice-lost dropped'],
    ['Rain fell on the coast for a week.⏎"We lost it all," said Omar Farah, a fisherman. "All of it," Farah said.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Roads stay closed until Monday.', 'voice-lost dropped'],
    ['Rain fell on the coast for a week.⏎"We lost it all," Ana Ruiz told reporters. "It is gone," Peter Lund said.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎"It is gone," Peter Lund said.⏎Roads stay closed until Monday.', 'voice-lost dropped'],
    // Nobody is named, or the person still is.
    ['Rain fell on the coast for a week.⏎"We lost it all," one man said.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Roads stay closed until Monday.'],
    ['Rain fell on the coast for a week.⏎"We lost it all," said Mayor Ana Ruiz.⏎Roads stay closed, Ruiz told the council.', 'Rain fell on the coast for a week.⏎Roads stay closed, Mayor Ana Ruiz told the council.'],
    ['Rain fell on the coast for a week.⏎"We lost the whole crop," farmer Lena Orr said.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Roads stay closed until Monday.', 'voice-lost dropped'],
    ['Snow closed the pass for three days.⏎"We ate what was left in the truck," driver Jan Kolar said.⏎The road reopened on Monday.', 'Snow closed the pass for three days.⏎The road reopened on Monday.', 'voice-lost dropped'],
    ['Rain fell on the coast for a week.⏎"We lost the whole crop," farmer Lena Orr said.⏎Roads stay closed until Monday.', 'Rain fell on the coast for a week.⏎Farmer Lena Orr lost her crop.⏎Roads stay closed until Monday.', 'quote-paraphrased dropped', 'attribution dropped'],
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
      expect(alarm.changes.length, `${alarm.kind}: ${before}`).toBeGreaterThan(0);
      expect(alarm.changes.every((id) => ids.has(id))).toBe(true);
    }
  }
});

test.each([
  // Friday was 14 March 2031; the other version may be of another day.
  ['2031-03-14', '2031-03-14', []], ['2031-03-15', '2031-03-14', ['date']], ['2031-03-14', '2031-03-28', ['date']], [null, '2031-03-14', []], ['2031-03-14', null, []], [null, null, []],
] as const)('"today" of %s for "Friday" of %s: %j', (today, weekday, wanted) => {
  const kinds = (texts: readonly (readonly [string, string | null])[]): readonly string[] =>
    collate(texts.map(([text, publishedAt], i) => ({ name: `v${i}`, text, publishedAt, roles: [] }))).comparisons[0]!.alarms.map((alarm) => alarm.kind);
  const said = ['The court will sit again today in the old hall.', 'The court will sit again on Friday in the old hall.'] as const;
  expect(kinds([[said[0], today], [said[1], weekday]])).toEqual(wanted);
  expect(kinds([[said[1], weekday], [said[0], today]])).toEqual(wanted);
});

test('"today" for "yesterday" is one day where the days of writing say so', () => {
  const kinds = (before: string, after: string): readonly string[] => collate([
    { name: 'a', text: 'The court sat today in the old hall.', publishedAt: before, roles: [] }, { name: 'b', text: 'The court sat yesterday in the old hall.', publishedAt: after, roles: [] },
  ]).comparisons[0]!.alarms.map((alarm) => alarm.kind);
  expect(kinds('2031-03-14', '2031-03-15')).toEqual([]);
  expect(kinds('2031-03-14', '2031-03-14')).toEqual(['date']);
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
