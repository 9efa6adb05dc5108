import { describe, expect, test } from 'vitest';
import { compare, collate, type ComparisonReport } from '#core/engine.ts';

/** Kinds of copy on which comparers do badly, each with examples of our own. Texts are invented. */
type Pair = readonly [before: string, after: string];

const paragraphs = (text: string): string => text.replace(/\s*⏎\s*/g, '\n\n');
const read = ([before, after]: Pair): ComparisonReport => compare(paragraphs(before), paragraphs(after));
const kinds = (report: ComparisonReport): readonly string[] => report.alarms.map(({ kind, form }) => (form === 'altered' ? kind : `${kind} ${form}`));

describe('reworded: one sentence answers, its figures are the same, nothing is alarmed', () => {
  test.each<Pair>([
    ['The retailer said on Tuesday it would shut about 340 stores, or 12 percent of its total, as part of a turnaround plan.', 'Roughly 340 shops, 12% of the total, will close under a turnaround plan, the retailer announced Tuesday.'],
    ['The university said on Monday it would drop around 90 courses, or 6 percent of its offer, to save money.', 'Some 90 courses, 6% of the offer, will go to save money, the university announced Monday.'],
    ['The ministry said on Friday that about 5,000 soldiers, or 4 percent of the army, would be sent home by May.', 'Around 5,000 troops, 4% of the army, will be sent home by May, the ministry announced Friday.'],
    ['The carmaker said on Thursday it would recall 61,000 vehicles because of a faulty airbag.', 'Because of a faulty airbag, 61,000 vehicles will be recalled, the carmaker announced Thursday.'],
    ['The bank said on Wednesday it had lost $2.3 billion in the third quarter.', 'The bank lost $2.3 billion in the third quarter, it announced Wednesday.'],
    ['The city said on Sunday it would plant 12,000 trees over ten years to cool its streets.', 'Over 10 years, 12,000 trees will be planted by the city to cool its streets, it said Sunday.'],
    ['The company said on Monday it would hire about 700 engineers, or 3 percent of its staff, in India.', 'About 700 engineers, 3% of its staff, will be hired in India, the company said Monday.'],
    ['Officials said on Tuesday that nine people had died and 41 were hurt when a bus left the road.', 'Nine people died and 41 were hurt when a bus left the road, officials said Tuesday.'],
    ['The airline said on Friday it would cancel about 150 flights, or 9 percent of its schedule, over the strike.', 'Roughly 150 flights, 9% of the schedule, will be canceled over the strike, the airline said Friday.'],
    ['The museum said on Thursday that 1.4 million people, or 20 percent more than in 2018, had come.', 'Exactly 1.4 million people came, 20% more than in 2018, the museum said Thursday.'],
    ['The mine will lay off 60 workers, or half of its crew, the owner said on Monday.', 'Half of the crew, 60 workers, will be laid off by the mine, the owner said Monday.'],
  ])('%s → %s', (before, after) => {
    const report = read([before, after]);
    expect(report.sentences).toHaveLength(1);
    expect(kinds(report)).toEqual([]);
    const { facts } = collate([{ name: 'A', text: before }, { name: 'B', text: after }]);
    expect(facts.filter((row) => row.kind === 'figure' && row.standing === 'conflict')).toEqual([]);
  });
});

describe('style only: no change of sense, no alarm', () => {
  test.each<Pair>([
    ['"We can\'t explain it," U.N. officials said Monday -- the 4th such outage this year. Some 9 percent of homes were labeled unsafe.', '“We can’t explain it,” UN officials said today — the fourth such outage this year. Some 9% of homes were labelled unsafe.'],
    ['The U.S. program, begun in Sept. 2019, cost $1.5 million.', 'The US programme, begun in September 2019, cost $1,500,000.'],
    ['Twelve meters of track were canceled out, the labor board said Friday.', '12 metres of track were cancelled out, the labour board said on Friday.'],
    ['The cease-fire holds ... for now, Sen. Webb said.', 'The ceasefire holds… for now, Senator Webb said.'],
    ['"It\'s over" -- that was all she said at 10 a.m. Sunday.', '“It’s over” — that was all she said at 10am on Sunday.'],
    ['Mr. Rehn organized the 2nd march, from Main St. to the harbor.', 'Rehn organised the second march, from Main Street to the harbour.'],
    ['The E.U. and the U.K. agreed, and eight per cent abstained.', 'The EU and the UK agreed, and 8% abstained.'],
    ['It opened on March 4, 2025, with red, white, and blue flags.', 'It opened on 4 March 2025 with red, white and blue flags.'],
    ['The long term plan, he said, favors e-mail.', 'The long-term plan, he said, favours email.'],
    ['They said that the 21-year-old traveled twenty-one miles.', 'They said the 21-year-old travelled 21 miles.'],
    ['“We will sell the mill,” Dunne said on Tuesday.', '‘We will sell the mill,’ Dunne said Tuesday.'],
  ])('%s → %s', (before, after) => {
    const report = read([before, after]);
    expect(report.changes.filter((change) => change.grade.rank === 'substantive')).toEqual([]);
    expect(kinds(report)).toEqual([]);
  });
});

describe('digits: the whole figure is the change, and it is alarmed', () => {
  test.each<readonly [string, string, string, string]>([
    ['At least 17 miners were trapped and 60 escaped, officials said.', 'At least 71 miners were trapped and 60 escaped, officials said.', '17', '71'],
    ['The fund lost 1,250 members.', 'The fund lost 1,350 members.', '1,250', '1,350'],
    ['Rates rose to 4.25 percent.', 'Rates rose to 4.52 percent.', '4.25', '4.52'],
    ['The flat costs $980,000.', 'The flat costs $890,000.', '980,000', '890,000'],
    ['He was jailed for 12 years.', 'He was jailed for 21 years.', '12', '21'],
    ['The quake had a magnitude of 6.4.', 'The quake had a magnitude of 6.9.', '6.4', '6.9'],
    ['Anna Brandt, 41, was rescued.', 'Anna Brandt, 14, was rescued.', '41', '14'],
    ['The vote was 218-210.', 'The vote was 218-201.', '218-210', '218-201'],
    ['Some 3,000 fans came.', 'Some 30,000 fans came.', '3,000', '30,000'],
    ['The loan is worth €3.4bn.', 'The loan is worth €4.3bn.', '3.4bn', '4.3bn'],
    ['The 28-nation bloc met.', 'The 27-nation bloc met.', '28-nation', '27-nation'],
  ])('%s → %s', (before, after, old, now) => {
    const report = read([before, after]);
    expect(report.changes.map((change) => [change.before?.text, change.after?.text, change.grade.feature])).toEqual([[old, now, 'figure']]);
    expect(kinds(report)).toEqual(['figure']);
    expect(report.alarms[0]!.before?.text).toContain(old);
    expect(report.alarms[0]!.after?.text).toContain(now);
  });
});

describe('composition and spaces: presentation at most', () => {
  const composed = ['Zoë sang in Bogotá.', 'Müller flog nach Zürich.', 'L’été à Orléans fut long.', 'Łódź é fria.', 'Ångström lived here.', 'São Tomé voted.', 'Hà Nội is hot.', 'Ñandú y piñata.', 'Čapek wrote it.', 'Reykjavík smiles.', 'İzmir İstanbul.'];
  test.each(composed)('composed otherwise: %s', (text) => {
    const report = read([text, text.normalize('NFD')]);
    expect(report.changes.filter((change) => change.grade.rank === 'substantive')).toEqual([]);
    expect(report.alarms).toEqual([]);
  });
  test.each([...composed, '서울 시장이 떠났다.', '東京でパーティーがあった。', 'ক়লকাতায় বৃষ্টি।', 'सड़क बंद है।', 'שׁלום לכולם.', '5 \u212B and 3 k\u2126.'])('composed otherwise is the same paragraph, kept: %s', (text) => {
    for (const [before, after] of [[text.normalize('NFC'), text.normalize('NFD')], [text.normalize('NFD'), text.normalize('NFC')], [text, text.normalize('NFC')]] as const) {
      const report = read([`Rain fell.⏎${before}⏎Snow fell.`, `Rain fell.⏎${after}⏎Snow fell.`]);
      expect(report.blocks.map(({ kind, similarity }) => [kind, similarity])).toEqual([['kept', 1], ['kept', 1], ['kept', 1]]);
      expect(report.sentences.every(({ kind }) => kind === 'kept')).toBe(true);
      expect(report.changes.every(({ grade }) => grade.rank === 'accidental')).toBe(true);
      expect(report.changes.length > 0).toBe(before !== after);
    }
  });
  test.each<Pair>([
    ['Zoë sang.', 'Zoe sang.'], ['The Łódź mill.', 'The Lódź mill.'], ['It is 5 m² big.', 'It is 5 m2 big.'], ['The ﬁre is out.', 'The fire is out.'], ['“Yes,” she said.', '"Yes," she said.'], ['Die Straße.', 'Die Strasse.'],
  ])('what an eye can tell apart is not kept: %s → %s', (before, after) => {
    expect(read([before, after]).blocks.some(({ kind }) => kind === 'kept')).toBe(false);
  });
  test.each(['on Monday', 'at 5 p.m.', 'about 30 km', 'Mr. Holt', 'page 12', 'No. 7', '10 %', 'May 3', '§ 12', 'the King'])('no-break space: %s', (words) => {
    const report = read([`It was ${words} that it rained.`, `It was ${words.replace(' ', '\u00a0')} that it rained.`]);
    expect(report.changes.filter((change) => change.grade.rank === 'substantive')).toEqual([]);
    expect(report.alarms).toEqual([]);
  });
});

describe('sense turned by one word', () => {
  test.each<readonly [...Pair, string]>([
    ['The judge said she would not step aside.', 'The judge said she would step aside.', 'negation dropped'],
    ['The pump can be repaired.', 'The pump cannot be repaired.', 'negation added'],
    ['There was no warning.', 'There was a warning.', 'negation dropped'],
    ['The tests never failed.', 'The tests failed.', 'negation dropped'],
    ['They won’t sell the house.', 'They will sell the house.', 'negation dropped'],
    ['He left without his passport.', 'He left with his passport.', 'negation dropped'],
    ['Neither of the pilots was drunk.', 'Both of the pilots were drunk.', 'negation dropped'],
    ['The search was lawful.', 'The search was unlawful.', 'negation added'],
    ['The firm no longer makes the drug.', 'The firm makes the drug.', 'negation dropped'],
    ['Nobody saw the car.', 'Somebody saw the car.', 'negation dropped'],
    ['The minister has resigned.', 'The minister has not resigned.', 'negation added'],
  ])('%s → %s: %s', (before, after, wanted) => {
    const report = read([before, after]);
    expect(kinds(report)).toEqual([wanted]);
    expect(report.changes.map((change) => change.grade.feature)).toContain('negation');
  });

  test.each<Pair>([
    ['Prosecutors said the clerk, 52, forged nine letters.', 'The clerk, 52, forged nine letters.'],
    ['The dam is failing, engineers said.', 'The dam is failing.'],
    ['According to the charity, 900 children have no school.', '900 children have no school.'],
    ['Neighbors said the man beat his dog.', 'The man beat his dog.'],
    ['The senator took bribes, two witnesses testified.', 'The senator took bribes.'],
    ['Rebels claimed that they hold the airport.', 'Rebels hold the airport.'],
    ['The drug is safe, the company said.', 'The drug is safe.'],
    ['The army said the village was empty.', 'The village was empty.'],
    ['Doctors say the boy will walk again.', 'The boy will walk again.'],
    ['The plane was off course, investigators said Sunday.', 'The plane was off course Sunday.'],
  ])('%s → %s: attribution dropped', (before, after) => expect(kinds(read([before, after]))).toEqual(['attribution dropped']));

  test.each<Pair>([
    ['Guards shot dead 12 prisoners, survivors said.', 'Twelve prisoners were shot dead, survivors said.'],
    ['Police killed 3 students, the union said.', 'Three students were killed, the union said.'],
    ['Soldiers arrested 20 reporters, a lawyer said.', 'Twenty reporters were arrested, a lawyer said.'],
    ['Army jets bombed 2 clinics, medics said.', 'Two clinics were bombed, medics said.'],
    ['Settlers burned 11 cars, residents said.', 'Eleven cars were burned, residents said.'],
    ['Hackers stole 4 million records, the bank said.', 'Four million records were stolen, the bank said.'],
    ['Gunmen wounded 9 nurses, the hospital said.', 'Nine nurses were wounded, the hospital said.'],
    ['Troops destroyed 30 homes, villagers said.', 'Thirty homes were destroyed, villagers said.'],
    ['A guard beat 5 inmates, the report said.', 'Five inmates were beaten, the report said.'],
    ['Pirates seized 2 tankers, the navy said.', 'Two tankers were seized, the navy said.'],
  ])('%s → %s: agent dropped, figure the same', (before, after) => expect(kinds(read([before, after]))).toEqual(['agent dropped']));
});

describe('quotations changed, each with its speaker', () => {
  test.each<readonly [...Pair, string, number]>([
    ['"I did not see the letters," Holt told reporters, "and I would not have signed them."', '"I did not see these letters," Holt told reporters, "and would not have signed them."', 'Holt', 2],
    ['"The lake is ours," Ruiz said.', '"The lake was ours," Ruiz said.', 'Ruiz', 1],
    ['Marlow said: "We saw two boats."', 'Marlow said: "We saw three boats."', 'Marlow', 1],
    ['“It is a lie,” said Ana Petrova, a nurse.', '“It is a mistake,” said Ana Petrova, a nurse.', 'Ana Petrova', 1],
    ['Mayor Dunne called it "a small, quiet war."', 'Mayor Dunne called it "a quiet war."', 'Dunne', 1],
    ['"We paid them," Orr said. "We paid them all."', '"We paid them," Orr said. "We paid some of them."', 'Orr', 1],
    ['"He hit me first," Lund told the court.', '"He hit me," Lund told the court.', 'Lund', 1],
    ['Coach Kim Ito said her team was "tired but happy."', 'Coach Kim Ito said her team was "tired and happy."', 'Kim Ito', 1],
    ['‘We have no bread,’ Calder said.', '‘We have some bread,’ Calder said.', 'Calder', 1],
    ['"Nobody asked us," Voss wrote, "and nobody will."', '"Nobody asked us," Voss wrote, "and nobody would."', 'Voss', 1],
    ['"The gate was open all night," Pell said.⏎Rain fell until noon.', 'Rain fell until noon.⏎"The gate was open all day," Pell said.', 'Pell', 1],
  ])('%s → %s (%s, %i)', (before, after, speaker, count) => {
    const altered = read([before, after]).alarms.filter((alarm) => alarm.kind === 'quote-altered');
    expect(altered).toHaveLength(count);
    for (const alarm of altered) expect(alarm.about).toBe(speaker);
  });
});

describe('a second reference without its first', () => {
  test.each<readonly [introduction: string, rest: string]>([
    ['Nora Pell, the county\'s health director, urged residents to boil water.', 'Pell said tests would continue through Sunday.'],
    ['Mayor Ana Ruiz opened the bridge on Friday.', 'Ruiz thanked the welders.'],
    ['Farmer Lena Orr lost 40 cows in the flood.', 'Orr said she would rebuild.'],
    ['Omar Farah, a night guard, called the police.', 'Farah said the door was open.'],
    ['Lucia Prado, who runs the shelter, took in 30 families.', 'Prado said more were coming.'],
    ['Sen. Marcus Webb voted no.', 'Webb called the bill a mess.'],
    ['The captain, Jan Kolar, 52, left the bridge.', 'Kolar said he was ill.'],
    ['Dr. Ines Calder treated nine of the wounded.', 'Calder said two would die.'],
    ['Police Chief Tom Voss promised an inquiry.', 'Voss declined to say more.'],
    ['Judge Rita Anand threw out the case.', 'Anand said the police had lied.'],
    ['Peter Lund, the union leader, accused the owners.', 'Lund said talks were over.'],
  ])('%s … %s', (introduction, rest) => {
    const between = 'Officials found germs in two wells on Monday.';
    const orphans = read([`${introduction}⏎${between}⏎${rest}`, `${between}⏎${rest}`]).alarms.filter((alarm) => alarm.kind === 'orphan');
    expect(orphans).toHaveLength(1);
    expect(rest).toContain(orphans[0]!.after!.text);
    expect(introduction).toContain(orphans[0]!.before!.text);
  });
});

describe('Chinese and Japanese: words whole, figures alarmed', () => {
  test.each<readonly [...Pair, readonly string[]]>([
    ['大阪星期五发生4.8级地震，没有人员伤亡的报告。', '大阪周五发生5.8级地震，已有7人受伤。', ['figure']],
    ['警方说有12人被捕。', '警方说有21人被捕。', ['figure']],
    ['会议在星期一举行。', '会议在周一举行。', []],
    ['公司亏损3.5亿元。', '公司亏损5.3亿元。', ['figure']],
    ['约二十三人受伤。', '约23人受伤。', []],
    ['台风造成十二人死亡。', '台风造成二十人死亡。', ['figure']],
    ['部长说：“我们不会让步。”', '部长说：“我们会让步。”', ['quote-altered']],
    ['列车晚点40分钟。', '列车晚点14分钟。', ['figure']],
    ['首相は「知らない」と述べた。', '首相は「知っている」と述べた。', ['quote-altered']],
    ['地震で15人が負傷した。', '地震で51人が負傷した。', ['figure']],
    ['桥将于3月重开。', '桥将于5月重开。', ['figure']],
  ])('%s → %s: %j', (before, after, wanted) => expect(kinds(read([before, after]))).toEqual(wanted));
});

describe('a label that became another is one change of sense, and no dateline', () => {
  test.each<readonly [...Pair, string]>([
    ['WARNING: River levels rise near Orm.', 'DANGER: River levels rise near Orm.', 'WARNING→DANGER'],
    ['LIVE: Aral v Bura 0-0.', 'FINAL: Aral v Bura 0-0.', 'LIVE→FINAL'],
    ['UNCONFIRMED: The dam at Orm is full.', 'CONFIRMED: The dam at Orm is full.', 'UNCONFIRMED→CONFIRMED'],
    ['ALERT — The dam at Orm is full.', 'EMERGENCY — The dam at Orm is full.', 'ALERT→EMERGENCY'],
    ['DELAYED: The ferry to Orm at noon.', 'CANCELLED: The ferry to Orm at noon.', 'DELAYED→CANCELLED'],
    ['WARNUNG: Der Damm bei Orm ist voll.', 'GEFAHR: Der Damm bei Orm ist voll.', 'WARNUNG→GEFAHR'],
    ['EN DIRECT: Le vote à Orm.', 'TERMINÉ: Le vote à Orm.', 'EN DIRECT→TERMINÉ'],
    ['ВНИМАНИЕ: Река в городе поднялась.', 'ОПАСНОСТЬ: Река в городе поднялась.', 'ВНИМАНИЕ→ОПАСНОСТЬ'],
  ])('%s → %s', (before, after, wanted) => {
    for (const around of ['', 'Rain fell on the hills for a third day on Friday, officials said.⏎']) {
      const { changes } = read([`${around}${before}`, `${around}${after}`]);
      expect(changes.map((change) => `${change.before?.text ?? ''}→${change.after?.text ?? ''}`)).toEqual([wanted]);
      expect(changes[0]).toMatchObject({ operation: 'substitution', grade: { rank: 'substantive' } });
    }
  });
  test('a dateline of another place stays one', () => {
    const { changes } = read(['KARACHI: The council voted on the bridge on Friday, officials said.', 'LAHORE: The council voted on the bridge on Friday, officials said.']);
    expect(changes.map(({ grade }) => grade.feature)).toEqual(['dateline']);
  });
});
