import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { pairOf } from '#testing/builders.ts';

/** Sentences as desks rewrite them: the first list says the same in other words, the second does not. */
const kindsOf = (before: string, after: string): readonly string[] => {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon).alarms.map((alarm) => alarm.kind);
};

const SAME: readonly (readonly [string, string])[] = [
  ['The council approved the budget on Tuesday after a long debate.', 'After a long debate, the council on Tuesday approved the budget.'],
  ['The council approved the budget on Tuesday after a long debate.', 'The budget was approved by the council on Tuesday after a long debate.'],
  ['The chain said on Tuesday it would close about 2,300 shops, or 6 percent of its outlets, as part of an overhaul.', 'Roughly 2,300 stores, 6% of the total, will shut in an overhaul, the chain announced Tuesday.'],
  ['Police arrested two men, ages 23 and 31, outside the bank.', 'Two men, aged 23 and 31, were arrested by police outside the bank.'],
  ['"I am proud of this team," coach Dana Whit said after the game.', 'After the game, coach Dana Whit said: "I am proud of this team."'],
  ['Maria Lopez, a nurse, said she had worked 12 hours straight.', 'Nurse Maria Lopez said she had worked for 12 straight hours.'],
  ['The storm killed at least five people in Georgia, officials said Friday.', 'At least five people died in the storm in Georgia, officials said on Friday.'],
  ['Prime Minister Tomas Reyk resigned Thursday, ending a three-week crisis.', 'Tomas Reyk stepped down as prime minister on Thursday, ending a crisis of three weeks.'],
  ['The bank, which is based in Zurich, employs 40,000 people.', 'The Zurich-based bank has 40,000 employees.'],
  ['The minister did not answer questions.', 'The minister declined to answer questions.'],
  ['He said that he was not aware of the letter.', 'He said he was unaware of the letter.'],
  ['The plane, carrying 180 passengers, landed safely in Oslo.', 'The plane landed safely in Oslo with 180 passengers aboard.'],
  ['Prices rose 2.5 percent in May from a year earlier.', 'In May, prices were up 2.5% on the year before.'],
  ['The court ruled Wednesday that the law is invalid.', 'The law is invalid, the court ruled on Wednesday.'],
  ['Officials have warned that the dam could fail.', 'The dam could fail, officials have warned.'],
  ['The talks, which began Monday, are expected to last a week.', 'The talks began Monday and are expected to last a week.'],
  ['She was born in Leeds in 1971 and studied in Paris.', 'Born in Leeds in 1971, she studied in Paris.'],
  ['Firefighters rescued a child from the roof of the school.', 'A child was rescued from the roof of the school by firefighters.'],
  ['The ferry sank off the coast late Saturday with 60 people on board.', 'With 60 people on board, the ferry sank off the coast late on Saturday.'],
  ['U.S. President Joan Hale will visit Japan next month, the White House said.', 'President Joan Hale of the United States will visit Japan next month, according to the White House.'],
  ['"We are not afraid," Hale told supporters. "We will win."', '“We are not afraid,” Hale told supporters. “We will win.”'],
  ['Nobody claimed responsibility for the blast.', 'No one claimed responsibility for the blast.'],
  ['The mayor, Ann Cole, opened the library. Cole thanked donors.', 'Mayor Ann Cole opened the library. She thanked donors.'],
  ['The fire, which started in a kitchen, destroyed three homes.', 'The fire started in a kitchen and destroyed three homes.'],
  ['Analysts had expected growth of about 3 percent.', 'Analysts had forecast growth of around 3 percent.'],
  ['The team lost 3-1 to Brazil on Sunday.', 'On Sunday the team lost 3-1 to Brazil.'],
  ['More than 1 million people were without power.', 'More than one million people had no power.'],
  ['The union says the offer is too low and that members will strike on June 1.', 'The union says members will strike on June 1 because the offer is too low.'],
  ['A spokesman for the ministry, Karl Voss, did not respond to a request for comment.', 'Ministry spokesman Karl Voss did not respond to a request for comment.'],
  ['The bill passed 52-48 in the Senate.', 'The Senate passed the bill 52-48.'],
  ['Residents were told to leave their homes by noon.', 'Authorities told residents to leave their homes by noon.'],
  ['The airline canceled 30 flights because of snow.', 'Because of snow, the airline cancelled 30 flights.'],
  ['The suspect is believed to be armed, police said.', 'Police said they believe the suspect is armed.'],
  ['"It was over in a minute," he said, adding that he saw two cars.', 'He saw two cars, he said. "It was over in a minute."'],
  ['The study, published Tuesday, followed 900 women for ten years.', 'The study followed 900 women for 10 years and was published on Tuesday.'],
  ['Mr. Blake said the firm might sell its Texas plant.', 'Blake said the firm may sell its plant in Texas.'],
  ['The vote is widely expected to fail.', 'The vote is likely to fail.'],
  ['Investigators could not say what caused the crash.', 'Investigators were unable to say what caused the crash.'],
  ['The EU and the United States agreed Friday.', 'The U.S. and the European Union agreed on Friday.'],
  ['Heavy rain is forecast for Saturday and Sunday.', 'Heavy rain is forecast for the weekend.'],
];

const ANOTHER: readonly (readonly [before: string, after: string, kind: string])[] = [
  ['The company said it has no plans to close the plant.', 'The company said it has plans to close the plant.', 'negation'],
  ['The drug is not approved for children.', 'The drug is approved for children.', 'negation'],
  ['He has never visited the island.', 'He has visited the island.', 'negation'],
  ['Neither party accepted the offer.', 'Both parties accepted the offer.', 'negation'],
  ['She did not attend the meeting on Monday.', 'She attended the meeting on Monday.', 'negation'],
  ['The virus could spread to humans, doctors warned.', 'The virus will spread to humans, doctors warned.', 'hedge'],
  ['The suspected gunman fled.', 'The gunman fled.', 'hedge'],
  ['It appears the engine failed.', 'The engine failed.', 'hedge'],
  ['The talks will probably collapse.', 'The talks will collapse.', 'hedge'],
  ['Two allegedly drunken sailors broke the window.', 'Two drunken sailors broke the window.', 'hedge'],
  ['The mayor took bribes, a witness testified.', 'The mayor took bribes.', 'attribution'],
  ['Prosecutors allege that she forged the will.', 'She forged the will.', 'attribution'],
  ['The army, according to local media, shelled the village.', 'The army shelled the village.', 'attribution'],
  ['The senator claimed that the vote was rigged.', 'The vote was rigged.', 'attribution'],
  ['Rebels said government troops burned the market on Tuesday.', 'Government troops burned the market on Tuesday.', 'attribution'],
  ['Troops killed nine villagers in the raid, the group said.', 'Nine villagers were killed in the raid, the group said.', 'agent'],
  ['Police beat the students with batons.', 'The students were beaten with batons.', 'agent'],
  ['The patient was given the wrong drug by a nurse.', 'The patient was given the wrong drug.', 'agent'],
  ['An Israeli airstrike destroyed the clinic.', 'The clinic was destroyed.', 'agent'],
  ['A police officer shot a teenager on Elm Street.', 'A teenager was shot on Elm Street.', 'agent'],
  ['The guard stabbed the prisoner in the yard.', 'The prisoner stabbed the guard in the yard.', 'agent'],
  ['India defeated Pakistan in the final.', 'Pakistan defeated India in the final.', 'agent'],
  ['The explosion injured 29.', 'The explosion injured 92.', 'figure'],
  ['A loan of €3.4bn was agreed.', 'A loan of €4.3bn was agreed.', 'figure'],
  ['Unemployment fell to 4.1% from 4.3%.', 'Unemployment fell to 4.3% from 4.1%.', 'figure'],
  ['The trial starts March 3.', 'The trial starts May 3.', 'date'],
  ['The attack came two days after the vote.', 'The attack came three days after the vote.', 'figure'],
  ['He was sentenced to 15 years in 2009.', 'He was sentenced to 15 years in 2008.', 'date'],
  ['Sen. Paul Grady voted for the bill.', 'Sen. Peter Grady voted for the bill.', 'name'],
  ['The ship sailed from Gdansk to Riga.', 'The ship sailed from Gdansk to Tallinn.', 'name'],
  ['Chinese officials met their Indian counterparts.', 'Japanese officials met their Indian counterparts.', 'name'],
  ['Smith said the road was closed.', 'Jones said the road was closed.', 'name'],
  ['"We will never surrender," the general said.', '"We will not surrender," the general said.', 'quote-altered'],
  ['The pope urged "courage and hope" for the poor.', 'The pope urged "courage and faith" for the poor.', 'quote-altered'],
  ['Twelve of 20 dogs survived.', 'Ten of 20 dogs survived.', 'figure'],
  ['HEADLINE: Six dead in mine blast⏎By TOM ROE⏎DALE (AP) — Six miners died in a blast on Monday, the owner said.', 'HEADLINE: Six dead in mine blast⏎By TOM ROE⏎DALE (AP) — Eight miners died in a blast on Monday, the owner said.', 'headline-figure'],
];

describe('paraphrase raises nothing', () => {
  test.each(SAME)('%s → %s', (before, after) => expect(kindsOf(before, after)).toEqual([]));
});

describe('another sense is heard', () => {
  test.each(ANOTHER)('%s → %s: %s', (before, after, kind) => expect(kindsOf(before, after)).toContain(kind));
});
