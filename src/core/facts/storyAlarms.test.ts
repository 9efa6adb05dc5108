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

stories('days and years of other events', [
  ['A clerk was arrested early Sunday after a ledger went missing from the harbor office, police said.', 'A clerk was charged Monday with taking a ledger that went missing from the harbor office, police said.'],
  ['The bones of a whale were studied for years, scientists in Bergen said on Wednesday.', 'The bones of a whale were studied for years, scientists in Bergen found in 2016.'],
  ['A bus carrying 20 people slid off a road near the village of Arl on Monday, and nobody was found alive, police said.⏎The bus left Porto at noon.', 'Divers who searched all night said on Tuesday that all 20 people in the bus had died.⏎The bus slid off a road near the village of Arl on Monday, two hours after it left Porto.', 'attribution'],
  ['The trial of the clerk will open on Monday in the old town hall.', 'The trial of the clerk will open on Tuesday in the old town hall.', 'date'],
  ['The ferry sails again from Friday morning, the line said.', 'The ferry sails again from Sunday evening, the line said.', 'date'],
]);

stories('a day that went with its clause', [
  [
    'A bus with 20 people aboard crashed in thick fog in the hills near the village of Arl on Monday, and there was no sign of life, rescuers said.⏎Line 7 left Porto at noon, about an hour before it was due in Lund.',
    'Divers who searched through the night reached the wreck of the bus on Tuesday and said all 20 people aboard had died.⏎Line 7 crashed in thick fog in the hills near the village of Arl on Monday morning, about an hour before it was due in Lund.',
    'attribution',
  ],
]);

stories('a figure that stands where its sentence went', [
  [
    'Winger Ito put the Kites ahead in the 12th minute with a free kick from the left and settled the match in added time after a pass from Lund.⏎Bergen came back when Orr headed in a corner.',
    'Ito put the Kites ahead in the 12th minute with a free kick from the left, and Bergen came back when Orr headed in a corner.⏎Dunne was sent off in the 71st minute and Ito settled the match in added time after a pass from Lund.',
  ],
  ['Oslo has 12 votes in the new council. Bergen has 15 votes there.', 'Oslo has 15 votes in the new council. Bergen has 12 votes there.', 'figure', 'figure'],
]);

stories('who speaks is spelled otherwise, or named beside', [
  ['"It is a start," said Karin Nyqvist of the institute in Bergen.⏎Nyqvist said the trial goes on.', '"It is a start," said Karin Nyquist of the institute in Bergen.⏎Nyquist said the trial goes on.', 'name', 'name'],
  ['"The dam held," engineer Sergei Antonov said.', '"The dam held," engineer Sergey Antonov said.', 'name'],
  ['"The dam held," engineer Peter Lund said.', '"The dam held," engineer Peter Voss said.', 'name', 'speaker-changed', 'attribution'],
  ['"We were stunned," Battar said. "When we opened the box, we saw nine coins."', '"When we opened the box, we saw nine coins," Battar said. "We were stunned."'],
  ['"We were stunned," Orr said.⏎The coins were found in a well in Porto, said Lena Orr, who runs the dig.', '"We found the coins in a well in Porto," said Lena Orr, who runs the dig. "We were stunned."', 'quote-paraphrased'],
  ['The envoy, who was to have met Omar Said, said he was ill and would stay at home.', 'The envoy said he would stay at home.'],
]);

stories('who is only "she" there', [
  ['Orr said the dam had leaked since 1998. The road below it would be closed until spring, she said.', 'Orr said the dam had leaked since 1998, and that the road below it would be closed until spring.'],
  ['Lund said nine cows were ill. He said none had died.', 'Lund said nine cows were ill and none had died.'],
  ['The road below the dam would be closed until spring, she said.', 'The road below the dam would be closed until spring.', 'attribution'],
  // Behind the verb "she" is whom it is said of.
  ['Orr said the dam leaked and Holt said she would be charged.', 'Orr said the dam leaked and she would be charged.', 'attribution'],
  ['Orr said the dam leaked. Prosecutors said they would open a case.', 'Orr said the dam leaked, and they would open a case.', 'attribution'],
  ['Orr said the dam leaked. The ministry said it would be closed on Friday.', 'Orr said the dam leaked and would be closed on Friday.', 'attribution'],
  ['Orr said the dam leaked. Holt, 34, said she would be charged.', 'Orr said the dam leaked and she would be charged.', 'attribution'],
]);

stories('two groups whose names look alike', [
  ['The ministry said the road was safe.', 'The minister said the road was safe.', 'attribution'],
  ['Prosecutors said the road was safe.', 'Prosecutor said the road was safe.', 'attribution'],
]);

stories('a verb of saying in capitals', [
  ['POLICE SAID THE DAM WAS SAFE. IT HELD.', 'THE DAM WAS SAFE. IT HELD.', 'attribution'],
  ['Police Said the Dam Was Safe. It Held.', 'The Dam Was Safe. It Held.', 'attribution'],
  ['Police Said the dam was safe. It held.', 'The dam was safe. It held.', 'attribution'],
  ['On Friday Ana Orr Said the Dam Was Safe. It Held.', 'On Friday the Dam Was Safe. It Held.', 'attribution'],
  ['On Friday the envoy met Omar Said at the dam, which was safe.', 'On Friday the envoy was at the dam, which was safe.'],
]);

stories('quotations of two speakers made one', [
  ['"Das Wasser ist sauber", sagte er. "Es ist giftig", sagte Chemiker Holt.', '"Das Wasser ist sauber. Es ist giftig", sagte er.', 'quote-marks'],
  ['« L’eau est propre », a dit le maire de la ville. « Elle est sale », a répondu une femme.', '« L’eau est propre. Elle est sale », a dit le maire de la ville.', 'quote-altered'],
  ['Er nannte das "Irrsinn", und Holt sprach von einem "Skandal".', 'Er nannte das "Irrsinn Skandal".', 'quote-marks'],
  ['"Did you take the money?" Orr asked. "I took it," Holt said.', '"Did you take the money? I took it," Orr asked, and Holt left.', 'quote-marks'],
  ['"Did you take the money?" Orr asked Ana Ruiz. "I took it," she said.', '"Did you take the money? I took it," Orr asked Ana Ruiz.', 'quote-marks'],
  ['"The dam is safe," Orr said. "Does it leak?" Holt asked.', '"The dam is safe. Does it leak?" Orr said, and Holt left.', 'quote-marks'],
  ['"The dam is safe," Orr said. "It leaks," officials said.', '"The dam is safe. It leaks," Orr said, and officials left.', 'quote-marks'],
  ['"The dam is safe," Orr said. "It leaks," Holt said.', '"The dam is safe. It leaks," Orr said, and Holt left.', 'quote-marks'],
]);

stories('a quotation that is interrupted in another tongue', [
  ['Bürgermeisterin Petra Lang sprach von einem Auftrag. «Wir werden Angebote einholen. Im Mai öffnen wir das Bad», sagte sie.', '„Wir werden Angebote einholen“, sagte Bürgermeisterin Petra Lang, die von einem Auftrag sprach. „Im Mai öffnen wir das Bad.“'],
  ['« Nous avons vu la fumée. Personne ne dormait », a raconté le maire, Paul Garnier.', '« Nous avons vu la fumée », a raconté le maire, Paul Garnier. « Personne ne dormait. »'],
  ['"Nadie nos avisó. El agua entró de noche", dijo la alcaldesa, Carmen Oteiza.', '"Nadie nos avisó", dijo la alcaldesa, Carmen Oteiza. "El agua entró de día."', 'quote-altered'],
]);

stories('a party and its adjective', [
  ['Arden, a Democrat, won 48 percent of the vote there.', 'Arden, a Democratic state senator, won 48 percent of the vote there.'],
]);

stories('a hedge that goes with the verb it helps', [
  ['The animal may have been able to glide from tree to tree, the museum said.', 'The animal glided from tree to tree, the museum said.', 'hedge'],
  ['The virus might be able to pass from pigs to people, the ministry said.', 'The virus passes from pigs to people, the ministry said.', 'hedge'],
]);

stories('a figure with two ends', [
  ['The line expects traffic to grow 3 to 4 percent next year.', 'The line expects traffic to grow 2 to 3 percent next year.', 'figure'],
  ['Between 10 and 15 boats are missing, the coast guard said.', 'Between 10 and 12 boats are missing, the coast guard said.', 'figure'],
  ['The dam will cost 2 to 3 million euros, the council said.', 'The dam will cost 3 to 5 million euros, the council said.', 'figure'],
  ['The dam will cost 2 to 3 million euros, the council said.', 'The dam will cost €2 million to €3 million, the council said.'],
  ['The line expects traffic to grow 3 to 4 percent next year.', 'The line expects traffic to grow 3-4 percent next year.'],
  ['Turnout rose from 41 to 44 percent, the board said.', 'Turnout rose from 41 to 46 percent, the board said.', 'figure'],
  ['The Kites won 3 to 1 in Lund.', 'The Kites won 3-1 in Lund.'],
  ['Rain of 40 to 60 millimeters is due on Monday.', 'Rain of up to 60 millimeters is due on Monday.'],
]);

stories('a figure that numbers what stands before it', [
  ['Mina grew to a Category 2 hurricane on Monday and was near the coast.', 'Hurricane Mina hit the coast on Monday as a Category 3 storm.', 'figure'],
  ['Crews closed the road at Gate 4 after a crane fell.', 'After a crane fell, the road was shut at Gate 7 by crews.', 'figure'],
  ['Two trams met at Gate 4 after a signal failed.', 'After a signal failed, two trams met at Gate 4.'],
]);

stories('figures in words of other tongues', [
  ['Bei dem Brand in der Altstadt sind am Montag acht Menschen verletzt worden, teilte die Polizei mit.', 'Bei dem Brand in der Altstadt sind am Montag zwölf Menschen verletzt worden, teilte die Polizei mit.', 'figure'],
  ['Quatre personnes sont mortes dans la chute de la grue, a dit le maire de la ville.', 'Sept personnes sont mortes dans la chute de la grue, a dit le maire de la ville.', 'figure'],
  ['Brand in der Altstadt von Lund⏎Zwölf Menschen sind bei dem Brand verletzt worden, teilte die Polizei mit.', 'Brand in der Altstadt von Lund⏎Sieben Menschen sind bei dem Brand verletzt worden, teilte die Polizei mit.', 'figure'],
  ['Al menos cinco barcos se hundieron en el puerto por la tormenta, según la policía.', 'Al menos nueve barcos se hundieron en el puerto por la tormenta, según la policía.', 'figure'],
  ['Восемь человек пострадали при взрыве в порту, сообщила полиция города.', 'Одиннадцать человек пострадали при взрыве в порту, сообщила полиция города.', 'figure'],
  ['Bei dem Brand sind am Montag zwölf Menschen verletzt worden, teilte die Polizei mit.', 'Bei dem Brand sind am Montag 12 Menschen verletzt worden, teilte die Polizei mit.'],
  ['ARLES (France), 3 fév. (AFC) - La grue est tombée sur le marché, a dit le maire de la ville.', 'ARLES (France), 4 fév. (AFC) - La grue est tombée sur le marché, a dit le maire de la ville.'],
  ['The ferry sank once, and the elf on its bow is due for repair, the line said.', 'The ferry sank twice, and the elf on its bow is up for repair, the line said.'],
]);

stories('a name spelled otherwise in another sentence', [
  [
    'A former clerk of the harbor board was found guilty on Thursday of taking $2 million.⏎Gerald Whitcombe, 44, spent the money on boats, the court heard.',
    'A clerk who took $2 million from the harbor board faces jail.⏎Gerald Whitcomb, 44, a former clerk of the harbor board, was found guilty on Thursday. He spent the money on boats, the court heard.',
    'name',
  ],
  [
    'The dam was sound, engineer Maria Lindqvist said on Monday.⏎Nobody was hurt.',
    'Nobody was hurt.⏎On Monday the engineer in charge, Maria Lindqvist, called the dam sound.',
  ],
  [
    'Two brothers spoke: Peter Hansen and Peter Jansen of Lund.⏎Nobody was hurt.',
    'Nobody was hurt.⏎Two brothers spoke: Peter Hansson and Peter Jansen of Lund.',
    'name',
  ],
]);

stories('opposites and figures in a lead that was written anew', [
  [
    'Dockworkers at the port of Calder rejected a pay offer on Monday and said they would go on with a strike that has kept 40 ships waiting off the coast.',
    'Forty ships are waiting off the coast after dockworkers in Calder accepted a pay offer.',
    'reversal',
  ],
  [
    'Gov. Lia Marsh vetoed the school bill late on Friday, hours after thousands of parents had marched through the rain to the state house.',
    'Hours after a march of thousands of parents to the state house, Gov. Lia Marsh backed the school bill despite the rain on Friday.',
    'reversal',
  ],
  [
    'Floods swept through valley towns in the east before dawn Thursday, killing at least six people and leaving 14 missing, the governor said.',
    'The toll from floods in the east rose to eight on Friday as rescuers searched wrecked homes for 11 people who were still missing.',
    'figure', 'figure',
  ],
]);

stories('votes and scores that were turned round are no ranges', [
  ['The Senate voted 48 to 52 on the bill.', 'The Senate voted 52 to 48 on the bill.', 'figure'],
  ['The council voted 3 to 5 against it.', 'The council voted 5 to 3 against it.', 'figure'],
  ['Lund lost 1 to 3 on Sunday.', 'Lund lost 3 to 1 on Sunday.', 'figure'],
  ['The chamber threw out the bill by a vote of 210 to 221.', 'The chamber threw out the bill by a vote of 221 to 210.', 'figure'],
  ['The bill failed 48 to 52 on Friday.', 'The bill failed 52 to 48 on Friday.', 'figure'],
  ['Lund trailed 1 to 3 at the break.', 'Lund trailed 3 to 1 at the break.', 'figure'],
  ['The Senate voted 48-52 on the bill.', 'The Senate voted 52 to 48 on the bill.', 'figure'],
  ['The Senate voted 48 to 52 late on Friday.', 'The Senate voted 52 to 48 late on Friday.', 'figure', 'figure'],
  ['The Senate voted 48 to 52 on the bill.', 'The Senate voted 48-52 on the bill.'],
  ['The council voted 5 to 3 against it.', 'The council voted 5-3 against it.'],
  ['The chamber threw out the bill by a vote of 221 to 210.', 'The chamber threw out the bill by a vote of 221-210.'],
  ['Lund lost 1 to 3 on Sunday.', 'Lund lost 1-3 on Sunday.'],
]);

stories('opposites beside the same words that tell of two things', [
  ['The mayor met officials before the council meeting on Tuesday and went home.', 'Protesters walked through the city after the council meeting on Tuesday.'],
  ['Shares of the bank rose on Friday after the report, while oil was flat.', 'Oil fell on Friday after the report, while shares of the bank were flat.'],
  ['Lund Mills said sales rose in the north last year, and costs were flat.', 'Costs fell in the north last year, Lund Mills said, and sales were flat.'],
  ['The bank of Lund raised the rate for homes on Monday after a long meeting with owners.', 'Cars are dear to buy now, but one small bank has cut the rate for cars, owners told a long meeting in Lund on Monday.'],
  ['The council of Lund rejected the school budget on Monday after a long and loud debate.', 'After a debate that was long and loud, the council of Lund has approved the school bill.'],
  ['Lund won the match late on Friday, hours after its coach had gone home to see his doctor.', 'Hours after the coach of Lund had gone home to his doctor, Bergen lost the match late on Friday.'],
  ['Officials said the reports were wrong, and that the dam was sound and would hold until spring.', 'The dam is sound and will hold until spring, and the ministry denied the reports on Monday.'],
]);

stories('words of other tongues that are numbers only by chance', [
  ['La ville veut construire un pont neuf dans la ville, a dit le maire.', 'La ville veut construire un pont de 40 mètres dans la ville, a dit le maire.'],
  ['La région va payer pour un stade neuf, a dit le maire de la ville.', 'La région va payer pour 2 stades, a dit le maire de la ville.'],
  ['Die Stadt ließ den Bericht außer Acht, sagte der Bürgermeister von Lund.', 'Die Stadt ließ den Bericht 3 Tage liegen, sagte der Bürgermeister von Lund.'],
  ['Die Stadt ließ den Bericht außer acht, sagte der Bürgermeister von Lund.', 'Die Stadt ließ den Bericht 3 Tage liegen, sagte der Bürgermeister von Lund.'],
  ['Trainer Lang lobte die Elf nach dem Spiel in der Halle von Lund.', 'Trainer Lang lobte die 14 nach dem Spiel in der Halle von Lund.'],
  ['Il maltempo porta venti forti sulla costa, ha detto il sindaco della città.', 'Il maltempo porta 3 frane sulla costa, ha detto il sindaco della città.'],
]);

stories('a short month is no first name', [
  ['The Sept hearings were closed.', 'The October hearings were closed.', 'date'],
  ['Sept hearings were closed to the press.', 'October hearings were closed to the press.', 'date'],
  ['The mayor met Jan on the pier.', 'The mayor met June on the pier.'],
]);

stories('what stands before a dash and is no dateline', [
  ['BOSTON, 12 arrests — Police said the march was over.', 'BOSTON, 40 arrests — Police said the march was over.', 'figure'],
]);

stories('names that look alike of others', [
  ['Senate Democrats met on Monday in the old mill.⏎Nobody was hurt.', 'Nobody was hurt when the mill burned.⏎The fire was seen by a Senate Democrat from his boat.'],
  ['House Republicans said they would meet on Monday.⏎Nobody was hurt.', 'Nobody was hurt when the mill burned.⏎The fire was seen from a boat, a House Republican said.'],
  ['Young Palestinians marched on Monday through the old town.⏎Nobody was hurt.', 'Nobody was hurt when the mill burned.⏎The fire was seen by a Young Palestinian from his boat.'],
  ['The team flew to San Marino on Monday.⏎Nobody was hurt.', 'Nobody was hurt when the mill burned.⏎The fire was seen from a boat off San Martino.'],
  ['Anna Berg, 34, a nurse, won the race on Monday.⏎Nobody was hurt.', 'Nobody was hurt when the mill burned.⏎The fire was seen by Anna Borg, 71, a painter.'],
  ['Anna Berg, 34, a nurse, won the race on Monday.⏎Nobody was hurt.', 'Nobody was hurt when the mill burned.⏎The fire was seen from a boat by the nurse Anna Borg, 34.', 'name'],
]);

stories('a number word in a name is no figure', [
  ['Shares of First Colony rose on Friday, and the board met.', 'Shares of Second Colony rose on Friday, and the board met.', 'name'],
  ['A man was found near Three Rivers on Friday, police said.', 'A man was found near Two Rivers on Friday, police said.', 'name'],
  ['They met at the Four Seasons hotel in Lund on Friday.', 'They met at the Three Kings hotel in Lund on Friday.', 'name'],
  ['The ships of the Seventh Fleet left port on Friday.', 'The ships of the fleet left port on Friday.'],
  ['Six Israelis were hurt in Lund on Friday.', 'Eight Israelis were hurt in Lund on Friday.', 'figure'],
  ['He finished second in the race on Friday.', 'He finished third in the race on Friday.', 'figure'],
  ['Storm Kills Six People in Lund⏎Nobody was hurt in Bergen, police said.', 'Storm Kills Eight People in Lund⏎Nobody was hurt in Bergen, police said.', 'figure'],
]);

stories('a batter who is not out', [
  ['Ito made 45 not out as Lund won by six wickets.', 'Ito made 45 as Lund won by six wickets.'],
  ['Holt was on 12 and Ito on 45 at stumps.', 'Holt (12 not out) and Ito (45 not out) were in at stumps.'],
  ['Ito remained not out as the innings ended on Friday.', 'Ito remained as the innings ended on Friday.'],
  ['Ito was given not out by the umpire on Friday.', 'Ito was given out by the umpire on Friday.', 'negation'],
  ['The fire was not out by noon, police said.', 'The fire was out by noon, police said.', 'negation'],
]);

stories('a part of a longer number in other tongues is none', [
  ['Cento e vinte crianças ajudaram o padeiro da cidade no sábado.', 'Ajudaram o padeiro da cidade no sábado 120 crianças.'],
  ['Vinte e três barcos afundaram no porto da cidade, disse o governo.', 'No porto da cidade afundaram 23 barcos, disse o governo.'],
  ['Сорок два человека пострадали при взрыве в порту, сообщила полиция города.', 'При взрыве в порту пострадали 42 человека, сообщила полиция города.'],
]);

stories('opposites that are said of two things', [
  ['The bank raised the rate for homes on Monday.', 'The bank would cut the rate for cars on Monday.'],
  ['The council approved the plan for the harbor on Friday.', 'The council rejected the plan for the airport on Friday.'],
  ['The city raised taxes on fuel.', 'The city lowered taxes on food.'],
  ['The senate passed the school bill on Friday.', 'The senate rejected the road bill on Friday.'],
  ['The price of wheat in Lund rose in May.', 'The price of corn in Lund fell in May.'],
  ['Oil prices rose on Friday.', 'Gas prices fell on Friday.'],
  ['The minister confirmed the closure of the mill.', 'The minister denied the closure of the school.'],
  ['The bank raised the rate for homes on Monday.', 'The bank would cut the rate for homes on Monday.', 'reversal'],
  ['The bank raised the rate for homes on Monday.', 'The bank cut the rate for homes on Tuesday.', 'reversal', 'date'],
  ['Dockworkers rejected the offer on Monday.', 'Dockworkers accepted the deal on Monday.', 'reversal'],
  ['The senate passed the disputed bill.', 'The senate rejected the controversial bill.', 'reversal'],
  ['The minister confirmed the closure of the mill.', 'The minister denied the closure of the mill.', 'negation'],
]);

stories('a toll, or a figure of one thing, in a sentence that does not answer to its own', [
  [
    'A bus slid off a mountain road near Arl on Monday, killing 12 people, police said.⏎The road was wet.',
    'The road was wet, police said.⏎Rescuers in the valley worked all night after the bus slid off a mountain road near Arl; they found 15 bodies.',
    'figure',
  ],
  ['Two men were arrested in Lund after a fire at the mill. Nobody was hurt.⏎The mayor went home.', 'The mayor went home.⏎After the fire at the mill in Lund, police said five people had been arrested.', 'figure'],
  ['An explosion hurt 20 people at the mill in Lund, and two died.', 'At the mill in Lund an explosion left two dead and 25 injured.', 'figure'],
  ['Ein Zug ist bei Lund entgleist, zwölf Menschen starben, teilte die Bahn mit.⏎Die Strecke ist gesperrt.', 'Die Strecke ist gesperrt.⏎Nach dem Unglück bei Lund, wo ein Zug entgleist ist, meldete die Bahn 15 Tote.', 'figure'],
  ['The company will cut 1,200 jobs at its steel plant in Lund, it said on Monday.⏎Shares fell.', 'Shares fell.⏎Workers at the steel plant in Lund learned on Monday that the company would cut 1,500 jobs.', 'figure'],
  // Another event, another year, both numbers told, or who was only counted.
  ['A fire killed 12 people in Lund on Monday.⏎The mill is gone.', 'A fire in Lund on Monday left the mill in ruins.⏎A crash in Bergen killed four people.'],
  ['A storm killed 12 people in the hills near Arl.⏎The road is shut.', 'The road is shut.⏎People in the town remember worse: in 1998 a mudslide and a storm in the hills near Arl left 40 dead.'],
  ['A storm killed 12 people in the hills near Arl.⏎The road is shut.', 'The road is shut.⏎The storm in the hills near Arl killed 15 people, not 12 who died at first count.'],
  ['The mill in Lund has 40 boats on the lake.⏎It sold ten of them.', 'It sold ten of them.⏎The largest fleet, 60 boats, sails from Bergen and belongs to a rival.'],
]);
