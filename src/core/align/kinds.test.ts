import { describe, expect, it } from 'vitest';
import { segment } from '#core/segment/segment.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Alignment } from '#core/model/alignment.ts';
import { draftOf } from '#testing/ports.ts';
import { pairOf } from '#testing/builders.ts';
import { align } from './align.ts';
import { blocksOf, linksOf } from '#testing/blockNotation.ts';

/**
 * Kinds of hard input, ten and more of each, in several languages and scripts. Notation: `testing/blockNotation.ts`. In the
 * texts ⏎ is a blank line.
 */
const alignTexts = (before: string, after: string): Alignment => {
  const pair = pairOf(before, after);
  return align(pair.before, pair.after, pair.lexicon);
};

type Case = readonly [name: string, before: string, after: string, blocks: string];
type SentenceCase = readonly [name: string, before: string, after: string, blocks: string, links: string];

/** E4: two paragraphs joined, not a word changed. */
const JOINED: readonly Case[] = [
  ['the last two', 'The quarry was shut in May.⏎Its owner, Leda Marsh, has appealed.⏎A hearing is set for June.', 'The quarry was shut in May.⏎Its owner, Leda Marsh, has appealed. A hearing is set for June.', '0=0 1,2>1'],
  ['the first two', 'The quarry was shut in May.⏎Its owner, Leda Marsh, has appealed.⏎A hearing is set for June.', 'The quarry was shut in May. Its owner, Leda Marsh, has appealed.⏎A hearing is set for June.', '0,1>0 2=1'],
  ['all four', 'Snow fell overnight.⏎Trams stood still.⏎Schools stayed shut.⏎Power failed in Oster.', 'Snow fell overnight. Trams stood still. Schools stayed shut. Power failed in Oster.', '0,1,2,3>0'],
  ['a quotation to its introduction', 'The coach, Ilse Brandt, was blunt.⏎"We played like strangers," she said.⏎The final is on Saturday.', 'The coach, Ilse Brandt, was blunt. "We played like strangers," she said.⏎The final is on Saturday.', '0,1>0 2=1'],
  ['two pairs', 'Bread cost more.⏎Milk cost less.⏎Rents rose in Lund.⏎Wages fell in Malmo.', 'Bread cost more. Milk cost less.⏎Rents rose in Lund. Wages fell in Malmo.', '0,1>0 2,3>1'],
  ['German', 'Der Zug entgleiste kurz vor Mitternacht.⏎Verletzt wurde niemand.⏎Die Strecke bleibt gesperrt.', 'Der Zug entgleiste kurz vor Mitternacht. Verletzt wurde niemand.⏎Die Strecke bleibt gesperrt.', '0,1>0 2=1'],
  ['Ukrainian', 'Потяг зійшов з рейок опівночі.⏎Ніхто не постраждав.⏎Рух зупинено до ранку.', 'Потяг зійшов з рейок опівночі.⏎Ніхто не постраждав. Рух зупинено до ранку.', '0=0 1,2>1'],
  ['Japanese', '列車は真夜中に脱線した。⏎けが人はいなかった。⏎線路は朝まで閉鎖される。', '列車は真夜中に脱線した。けが人はいなかった。⏎線路は朝まで閉鎖される。', '0,1>0 2=1'],
  ['Hebrew', 'הרכבת ירדה מהפסים בחצות.⏎איש לא נפגע.⏎הקו יישאר סגור עד הבוקר.', 'הרכבת ירדה מהפסים בחצות. איש לא נפגע.⏎הקו יישאר סגור עד הבוקר.', '0,1>0 2=1'],
  ['Hindi', 'ट्रेन आधी रात को पटरी से उतर गई।⏎कोई घायल नहीं हुआ।⏎लाइन सुबह तक बंद रहेगी।', 'ट्रेन आधी रात को पटरी से उतर गई। कोई घायल नहीं हुआ।⏎लाइन सुबह तक बंद रहेगी।', '0,1>0 2=1'],
];

/** E5: split while its words changed. */
const SPLIT_AND_REWORDED: readonly Case[] = [
  ['a council vote', 'The council approved the tram line by one vote on Tuesday. Opponents in the Weaver district said they would go to court. Work is to begin in the spring.', 'By a single vote, the council approved the tram line Tuesday.⏎Opponents in the Weaver district plan to go to court. Work should begin in spring.', '0<0,1'],
  ['a fire', 'Fire swept through a paper mill in Holm on Sunday night. Two night watchmen escaped through a window. The cause was not known.', 'A paper mill in Holm burned on Sunday night.⏎Two watchmen got out through a window, and the cause is not yet known.', '0<0,1'],
  ['three ways', 'The bank raised its rate to 4 percent. Builders called the step reckless. Savers welcomed it. The next meeting is in May.', 'The bank has raised its main rate to 4 percent.⏎Builders called the move reckless, while savers welcomed it.⏎Its next meeting is due in May.', '0<0,1,2'],
  ['a name first', 'Doctors at Fern Hospital separated the twins after 14 hours. The girls, Ada and Mae, are breathing on their own. Their parents thanked the nurses.', 'The twins were separated by doctors at Fern Hospital after 14 hours of work.⏎Ada and Mae are now breathing on their own. The parents thanked the nurses.', '0<0,1'],
  ['beside kept paragraphs', 'Snow fell overnight in the hills.⏎The pass at Tarn closed at noon after a slide buried two cars. A rescue team dug for five hours. Nobody was inside.⏎Trams stood still.', 'Snow fell overnight in the hills.⏎The Tarn pass was closed at noon when a slide buried two cars.⏎Rescuers dug for five hours, but nobody was inside.⏎Trams stood still.', '0=0 1<1,2 2=3'],
  ['Spanish', 'El ayuntamiento aprobó la línea de tranvía el martes por un voto. Los vecinos anunciaron un recurso ante el juez. Las obras empezarán en primavera.', 'Por un solo voto, el ayuntamiento aprobó el martes la línea de tranvía.⏎Los vecinos presentarán un recurso ante el juez. Las obras comenzarán en primavera.', '0<0,1'],
  ['French', 'Le conseil a approuvé la ligne de tramway mardi à une voix près. Les riverains ont annoncé un recours. Les travaux commenceront au printemps.', 'À une voix près, le conseil a approuvé mardi la ligne de tramway.⏎Les riverains vont déposer un recours. Les travaux doivent commencer au printemps.', '0<0,1'],
  ['Russian', 'Городской совет одобрил трамвайную линию во вторник. Жители обещали обратиться в суд. Работы начнутся весной.', 'Во вторник трамвайная линия была одобрена городским советом.⏎Жители намерены обратиться в суд, а работы начнутся весной.', '0<0,1'],
  ['Chinese', '市议会星期二以一票之差批准了电车线路。反对者表示将向法院提出上诉。工程定于春季开始。', '市议会星期二批准了电车线路，仅以一票之差通过。⏎反对者说将向法院上诉。工程将在春季开始。', '0<0,1'],
  ['Arabic', 'وافق المجلس البلدي على خط الترام يوم الثلاثاء بفارق صوت واحد. قال المعارضون إنهم سيلجؤون إلى القضاء. تبدأ الأشغال في الربيع.', 'بفارق صوت واحد وافق المجلس البلدي يوم الثلاثاء على خط الترام.⏎المعارضون سيلجؤون إلى القضاء. ومن المقرر أن تبدأ الأشغال في الربيع.', '0<0,1'],
];

/** E6: a sentence changed its place inside the paragraph. */
const SWAPPED: readonly SentenceCase[] = [
  ['last first', 'Divers searched the canal until dusk. A boat was found near the lock. The boy, 9, was safe at home.', 'The boy, 9, was safe at home. Divers searched the canal until dusk. A boat was found near the lock.', '0≈0', '~2=0 0=1 1=2'],
  ['first last', 'Divers searched the canal until dusk. A boat was found near the lock. The boy, 9, was safe at home.', 'A boat was found near the lock. The boy, 9, was safe at home. Divers searched the canal until dusk.', '0≈0', '1=0 2=1 ~0=2'],
  ['the long one stays', 'It rained. The organisers of the marathon had put up tents along the whole of the harbour road. Nobody ran.', 'The organisers of the marathon had put up tents along the whole of the harbour road. It rained. Nobody ran.', '0≈0', '1=0 ~0=1 2=2'],
  ['in the middle paragraph', 'Snow fell.⏎The minister resigned on Monday. Her deputy takes over. No election is planned.⏎Markets were calm.', 'Snow fell.⏎Her deputy takes over. No election is planned. The minister resigned on Monday.⏎Markets were calm.', '0=0 1≈1 2=2', '0=0 2=1 3=2 ~1=3 4=4'],
  ['of four', 'The strike began at six. Buses stood in the depot. Pickets sang. The union wants 5 percent.', 'The strike began at six. The union wants 5 percent. Buses stood in the depot. Pickets sang.', '0≈0', '0=0 ~3=1 1=2 2=3'],
  ['with a quotation', '"Enough," the judge said. The hall fell silent. The verdict is due on Friday.', 'The hall fell silent. The verdict is due on Friday. "Enough," the judge said.', '0≈0', '1=0 2=1 ~0=2'],
  ['Italian', 'I sommozzatori hanno cercato nel canale fino a sera. Una barca era vicino alla chiusa. Il ragazzo era a casa.', 'Il ragazzo era a casa. I sommozzatori hanno cercato nel canale fino a sera. Una barca era vicino alla chiusa.', '0≈0', '~2=0 0=1 1=2'],
  ['Greek', 'Οι δύτες έψαξαν το κανάλι ως το βράδυ. Βρήκαν μια βάρκα κοντά στη γέφυρα. Το παιδί ήταν στο σπίτι.', 'Το παιδί ήταν στο σπίτι. Οι δύτες έψαξαν το κανάλι ως το βράδυ. Βρήκαν μια βάρκα κοντά στη γέφυρα.', '0≈0', '~2=0 0=1 1=2'],
  ['Chinese', '潜水员搜索运河直到黄昏。船闸附近发现了一艘小船。九岁的男孩平安在家。', '九岁的男孩平安在家。潜水员搜索运河直到黄昏。船闸附近发现了一艘小船。', '0≈0', '~2=0 0=1 1=2'],
  ['Persian', 'غواصان تا غروب کانال را جستجو کردند. قایقی نزدیک بند پیدا شد. پسر نه ساله در خانه بود.', 'پسر نه ساله در خانه بود. غواصان تا غروب کانال را جستجو کردند. قایقی نزدیک بند پیدا شد.', '0≈0', '~2=0 0=1 1=2'],
];

/** E7: a sentence went to another paragraph, which stays the same passage otherwise. */
const CROSSED: readonly SentenceCase[] = [
  ['up one paragraph', 'The museum reopened on Thursday.⏎Tickets cost 12 euros. Curator Ana Lobo spent three years on the wing.⏎A train runs from Porto.', 'The museum reopened on Thursday. Curator Ana Lobo spent three years on the wing.⏎Tickets cost 12 euros.⏎A train runs from Porto.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['down one paragraph', 'The museum reopened on Thursday. Curator Ana Lobo spent three years on the wing.⏎Tickets cost 12 euros and are sold online.⏎A train runs from Porto.', 'The museum reopened on Thursday.⏎Tickets cost 12 euros and are sold online. Curator Ana Lobo spent three years on the wing.⏎A train runs from Porto.', '0≈0 1≈1 2=2', '0=0 2=1 ~1=2 3=3'],
  ['over a paragraph between', 'The dam held. Sirens had sounded at four in the morning.⏎Farmers drove cattle uphill.⏎Schools were turned into shelters for the night.', 'The dam held.⏎Farmers drove cattle uphill.⏎Schools were turned into shelters for the night. Sirens had sounded at four in the morning.', '0≈0 1=1 2≈2', '0=0 2=1 3=2 ~1=3'],
  ['to the lede', 'Police freed the driver.⏎The bus had 40 children on board. None was hurt.⏎It had come from Brno.', 'Police freed the driver. None was hurt.⏎The bus had 40 children on board.⏎It had come from Brno.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['a quotation', 'Teachers marched through Leeds on Friday.⏎Talks are to go on. "We are done waiting," said Omar Pike, who leads the union.⏎Schools open as usual on Monday.', 'Teachers marched through Leeds on Friday. "We are done waiting," said Omar Pike, who leads the union.⏎Talks are to go on.⏎Schools open as usual on Monday.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['Swedish', 'Museet öppnade på torsdagen.⏎Biljetten kostar 120 kronor. Intendenten Eva Lind har arbetat tre år med flygeln.⏎Tåget går från Lund.', 'Museet öppnade på torsdagen. Intendenten Eva Lind har arbetat tre år med flygeln.⏎Biljetten kostar 120 kronor.⏎Tåget går från Lund.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['Polish', 'Muzeum otwarto w czwartek.⏎Bilet kosztuje 30 złotych. Kustoszka Ewa Lis pracowała nad skrzydłem trzy lata.⏎Pociąg jedzie z Łodzi.', 'Muzeum otwarto w czwartek. Kustoszka Ewa Lis pracowała nad skrzydłem trzy lata.⏎Bilet kosztuje 30 złotych.⏎Pociąg jedzie z Łodzi.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['Bulgarian', 'Музеят отвори врати в четвъртък.⏎Билетът струва 10 лева. Уредничката Ана Попова работи три години по крилото.⏎Влакът тръгва от Варна.', 'Музеят отвори врати в четвъртък. Уредничката Ана Попова работи три години по крилото.⏎Билетът струва 10 лева.⏎Влакът тръгва от Варна.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['Chinese', '博物馆星期四重新开放。⏎门票十二欧元。馆长安娜为新馆工作了三年。⏎火车从波尔图出发。', '博物馆星期四重新开放。馆长安娜为新馆工作了三年。⏎门票十二欧元。⏎火车从波尔图出发。', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
  ['Hebrew', 'המוזיאון נפתח מחדש ביום חמישי.⏎הכרטיס עולה שלושים שקלים. האוצרת אנה לובו עבדה שלוש שנים על האגף.⏎הרכבת יוצאת מחיפה.', 'המוזיאון נפתח מחדש ביום חמישי. האוצרת אנה לובו עבדה שלוש שנים על האגף.⏎הכרטיס עולה שלושים שקלים.⏎הרכבת יוצאת מחיפה.', '0≈0 1≈1 2=2', '0=0 ~2=1 1=2 3=3'],
];

/** E8: two paragraphs joined while another one moved. */
const JOINED_AND_MOVED: readonly Case[] = [
  ['last one up', 'Kestrel took the title with a late try by Moana.⏎Crowds sang along the quay until dawn.⏎Two men were arrested for climbing a crane.⏎The team flies home on Monday.', 'Kestrel took the title with a late try by Moana.⏎The team flies home on Monday.⏎Crowds sang along the quay until dawn. Two men were arrested for climbing a crane.', '0=0 ~3=1 1,2>2'],
  ['first one down', 'The orchestra cancelled its tour.⏎Musicians had not been paid since May.⏎The manager, Pia Holt, resigned.⏎Refunds begin in a week.', 'Musicians had not been paid since May. The manager, Pia Holt, resigned.⏎Refunds begin in a week.⏎The orchestra cancelled its tour.', '1,2>0 3=1 ~0=2'],
  ['German', 'Der Verein gewann den Pokal in der Nachspielzeit.⏎Tausende feierten auf dem Markt.⏎Die Polizei nahm neun Menschen fest.⏎Der Umzug beginnt am Sonntag.', 'Der Verein gewann den Pokal in der Nachspielzeit.⏎Der Umzug beginnt am Sonntag.⏎Tausende feierten auf dem Markt. Die Polizei nahm neun Menschen fest.', '0=0 ~3=1 1,2>2'],
  ['Spanish', 'El equipo ganó la copa en el último minuto.⏎Miles de personas celebraron en la plaza.⏎La policía detuvo a nueve hombres.⏎El desfile empieza el domingo por la tarde.', 'El equipo ganó la copa en el último minuto.⏎El desfile empieza el domingo por la tarde.⏎Miles de personas celebraron en la plaza. La policía detuvo a nueve hombres.', '0=0 ~3=1 1,2>2'],
  ['Greek', 'Η ομάδα κέρδισε το κύπελλο στο τελευταίο λεπτό.⏎Χιλιάδες γιόρτασαν στην πλατεία.⏎Η αστυνομία συνέλαβε εννέα άνδρες.⏎Η παρέλαση αρχίζει την Κυριακή το απόγευμα.', 'Η ομάδα κέρδισε το κύπελλο στο τελευταίο λεπτό.⏎Η παρέλαση αρχίζει την Κυριακή το απόγευμα.⏎Χιλιάδες γιόρτασαν στην πλατεία. Η αστυνομία συνέλαβε εννέα άνδρες.', '0=0 ~3=1 1,2>2'],
  ['three joined, another up', 'Smoke hung over Sedge Bay.⏎Planes dropped water.⏎Crews cut a line through the pines.⏎Nobody slept.⏎The governor will visit the camp on Thursday.', 'Smoke hung over Sedge Bay.⏎The governor will visit the camp on Thursday.⏎Planes dropped water. Crews cut a line through the pines. Nobody slept.', '0=0 ~4=1 1,2,3>2'],
  ['Turkish', 'Takım kupayı son dakikada kazandı.⏎Binlerce kişi meydanda kutladı.⏎Polis dokuz kişiyi gözaltına aldı.⏎Geçit töreni pazar günü başlıyor.', 'Takım kupayı son dakikada kazandı.⏎Geçit töreni pazar günü başlıyor.⏎Binlerce kişi meydanda kutladı. Polis dokuz kişiyi gözaltına aldı.', '0=0 ~3=1 1,2>2'],
  ['Russian', 'Команда выиграла кубок на последней минуте.⏎Тысячи людей праздновали на площади.⏎Полиция задержала девять человек.⏎Парад начнётся в воскресенье днём.', 'Команда выиграла кубок на последней минуте.⏎Парад начнётся в воскресенье днём.⏎Тысячи людей праздновали на площади. Полиция задержала девять человек.', '0=0 ~3=1 1,2>2'],
  ['Chinese', '球队在最后一分钟赢得奖杯。⏎数千人在广场庆祝。⏎警方逮捕了九人。⏎游行将于星期日举行。', '球队在最后一分钟赢得奖杯。⏎游行将于星期日举行。⏎数千人在广场庆祝。警方逮捕了九人。', '0=0 ~3=1 1,2>2'],
  ['Korean', '팀은 마지막 순간에 우승컵을 차지했다.⏎수천 명이 광장에서 축하했다.⏎경찰은 아홉 명을 체포했다.⏎행진은 일요일에 열린다.', '팀은 마지막 순간에 우승컵을 차지했다.⏎행진은 일요일에 열린다.⏎수천 명이 광장에서 축하했다. 경찰은 아홉 명을 체포했다.', '0=0 ~3=1 1,2>2'],
];

/** E9: look-alikes, told apart by what only they have. */
const LOOKALIKES: readonly Case[] = [
  ['polls', 'In Utica, the mayor leads by 4 points, 48 to 44.⏎In Elmira, the mayor leads by 2 points, 46 to 44.⏎In Ithaca, the mayor trails by 9 points, 41 to 50.', 'In Ithaca, the mayor trails by 8 points, 42 to 50.⏎In Utica, the mayor leads by 5 points, 49 to 44.⏎In Elmira, the mayor leads by 1 point, 45 to 44.', '~2≈0 0≈1 1≈2'],
  ['flights', 'Flight 208 to Lisbon leaves at 9:15 from gate 4.⏎Flight 311 to Oslo leaves at 9:40 from gate 7.⏎Flight 517 to Athens leaves at 10:05 from gate 2.', 'Flight 311 to Oslo leaves at 9:55 from gate 8.⏎Flight 517 to Athens leaves at 10:20 from gate 2.⏎Flight 208 to Lisbon leaves at 11:15 from gate 4.', '1≈0 2≈1 ~0≈2'],
  ['verdicts', 'Nils Berg, 31, was sentenced to 4 years in prison.⏎Tor Vik, 44, was sentenced to 6 years in prison.⏎Eva Dahl, 29, was acquitted.', 'Eva Dahl, 29, was acquitted of all charges.⏎Nils Berg, 31, was sentenced to 5 years in prison.⏎Tor Vik, 44, was sentenced to 7 years in prison.', '~2≈0 0≈1 1≈2'],
  ['medals', 'Kenya won gold in the 800 meters.⏎Norway won gold in the 1,500 meters.', 'Norway won silver in the 1,500 meters.⏎Kenya won silver in the 800 meters.', '~1≈0 0≈1'],
  ['German', 'In Kiel fielen 12 Millimeter Regen.⏎In Trier fielen 31 Millimeter Regen.⏎In Jena fielen 7 Millimeter Regen.', 'In Jena fielen 9 Millimeter Regen.⏎In Kiel fielen 14 Millimeter Regen.⏎In Trier fielen 33 Millimeter Regen.', '~2≈0 0≈1 1≈2'],
  ['Chinese', '上海股市下跌百分之二，报三千点。⏎深圳股市下跌百分之一，报九千点。', '深圳股市下跌百分之三，报八千点。⏎上海股市下跌百分之四，报二千九百点。', '~1≈0 0≈1'],
];

/** E19: copy wrapped by hand, as old wires send it, and the same copy as the web has it: paragraphs as they were meant. */
const WRAPPED: readonly (readonly [name: string, wrapped: string, paragraphs: number])[] = [
  ['60 columns, three spaces', '   HARWICH (NWS) -- The harbor board voted late on Tuesday to\nclose the north basin until the end of the year, after divers\nfound that its wall had moved by two inches.\n   The basin holds some 40 boats, and their owners have until\nApril to leave.\n', 2],
  ['64 columns, blank lines', 'The harbor board voted late on Tuesday to close the north basin\nuntil the end of the year, after divers found that its wall had\nmoved by two inches.\n\nThe basin holds some 40 boats, and their owners have until April\nto leave, the board said in a letter sent on Wednesday.\n', 2],
  ['tabs', '\tThe harbor board voted late on Tuesday to close the north\nbasin until the end of the year, after divers found that its\nwall had moved by two inches.\n\tThe basin holds some 40 boats, and their owners have until\nApril to leave.\n', 2],
  ['Windows line ends', '   The harbor board voted late on Tuesday to close the north\r\nbasin until the end of the year, after divers found that its\r\nwall had moved by two inches.\r\n   The basin holds some 40 boats, and their owners have until\r\nApril to leave.\r\n', 2],
  ['five spaces', '     The harbor board voted late on Tuesday to close the north\nbasin until the end of the year, after divers found that its\nwall had moved by two inches.\n     The basin holds some 40 boats, and their owners have until\nApril to leave.\n', 2],
  ['a one-line paragraph between', '   The harbor board voted late on Tuesday to close the north\nbasin until the end of the year, after divers found that its\nwall had moved by two inches.\n   Nobody objected.\n   The basin holds some 40 boats, and their owners have until\nApril to leave.\n', 3],
  ['a quotation', '   "I have never seen a wall walk, and I have been at sea for\nforty years," said Jonas Teal, the harbor master of the port,\nwho has watched it since March.\n   The basin holds some 40 boats, and their owners have until\nApril to leave.\n', 2],
  ['46 columns', '   The harbor board voted late on Tuesday to\nclose the north basin until the end of the\nyear, after divers found that its wall had\nmoved by two inches.\n   The basin holds some 40 boats, and their\nowners have until April to leave the harbor.\n', 2],
  ['German', '   Der Hafenrat beschloss am späten Dienstag, das nördliche\nBecken bis zum Ende des Jahres zu schließen, nachdem Taucher\nfestgestellt hatten, dass die Mauer sich bewegt.\n   Im Becken liegen rund 40 Boote, deren Besitzer bis April\nZeit haben.\n', 2],
  ['Russian', '   Совет порта поздно вечером во вторник решил закрыть северный\nбассейн до конца года, после того как водолазы обнаружили, что\nего стена сдвинулась на пять сантиметров.\n   В бассейне стоят около сорока лодок, и владельцам дали срок\nдо апреля.\n', 2],
];

/** E24: equal paragraphs follow their neighbours. */
const REPEATS: readonly Case[] = [
  ['the middle copy goes', 'More to come.⏎Ships wait off Ushant.⏎More to come.⏎Tugs were sent from Brest.⏎More to come.', 'More to come.⏎Ships wait off Ushant.⏎Tugs were sent from Brest.⏎More to come.', '0=0 1=1 -2 3=2 4=3'],
  ['a copy comes first', 'Ships wait off Ushant.⏎Details follow shortly.', 'Details follow shortly.⏎Ships wait off Ushant.⏎Details follow shortly.', '+0 0=1 1=2'],
  ['a refrain between changed lines', 'He did not answer.⏎She asked about the money.⏎He did not answer.⏎She asked about the car.', 'He did not answer.⏎She asked about the stolen money.⏎He did not answer.⏎She asked about the red car.', '0=0 1≈1 2=2 3≈3'],
  ['two copies go with their neighbour', 'No reply came.⏎The embassy in Tunis was called twice.⏎No reply came.⏎The port in Sfax was called once.', 'The port in Sfax was called once.', '-0 -1 -2 3=0'],
  ['German', 'Weitere Einzelheiten folgen.⏎Die Fähre liegt vor Rügen.⏎Weitere Einzelheiten folgen.', 'Die Fähre liegt vor Rügen.⏎Weitere Einzelheiten folgen.', '-0 1=0 2=1'],
  ['Chinese', '记者拒绝评论。⏎法院星期三开庭。⏎记者拒绝评论。', '法院星期三开庭。⏎记者拒绝评论。', '-0 1=0 2=1'],
];

/** Rewrites and other stories: removed and added, never reworded. */
const REWRITES: readonly Case[] = [
  ['one topic, other words', 'Surgeons in Graz replaced a heart in four hours.', 'A new clinic for burns will be built near Linz, the state said.', '-0 +0'],
  ['one number in common', 'Some 40 boats lie in the basin, the port said.', 'A bus with 40 pilgrims overturned near Avila.', '-0 +0'],
  ['a pair of names in common', 'Harbor pilot Jonas Teal of Ostmark rescued two swimmers on Sunday.', 'A street in the old quarter will carry the name of Jonas Teal, a painter.', '-0 +0'],
  ['German', 'Die Brücke wurde am Montag nach einem Sturm geöffnet.', 'Der Preis für Weizen hat sich seit dem Frühjahr verdoppelt.', '-0 +0'],
  ['Arabic', 'افتتح الجسر يوم الاثنين بعد العاصفة.', 'تضاعف سعر القمح منذ الربيع كما يقول المزارعون.', '-0 +0'],
  ['Korean', '다리는 폭풍이 지나간 월요일에 열렸다.', '밀 가격은 봄 이후 두 배로 올랐다고 농부들은 말한다.', '-0 +0'],
];

describe.each([
  ['joined', JOINED], ['split and reworded', SPLIT_AND_REWORDED], ['joined while another moved', JOINED_AND_MOVED],
  ['look-alikes', LOOKALIKES], ['repeats', REPEATS], ['rewrites', REWRITES],
] as const)('kinds: %s', (_, cases) => {
  it.each(cases)('%s', (_name, before, after, blocks) => expect(blocksOf(alignTexts(before, after))).toBe(blocks));
});

describe.each([['a sentence moved in its paragraph', SWAPPED], ['a sentence moved to another paragraph', CROSSED]] as const)('kinds: %s', (_, cases) => {
  it.each(cases)('%s', (_name, before, after, blocks, links) => {
    const result = alignTexts(before, after);
    expect([blocksOf(result), linksOf(result)]).toEqual([blocks, links]);
  });
});

describe('kinds: wrapped by hand', () => {
  it.each(WRAPPED)('%s', (_name, wrapped, paragraphs) => {
    const lexicon = createLexicon();
    const before = segment(draftOf('Wire', wrapped), lexicon);
    const web = before.paragraphs.map(({ chars }) => before.text.slice(chars.start, chars.end)).join('\n\n');
    const after = segment(draftOf('Web', web), lexicon);
    expect(before.paragraphs).toHaveLength(paragraphs);
    expect(web).toBe(wrapped.trim().split(/\r?\n(?= {3,}|\t|\r?\n)/).map((p) => p.replace(/\s+/g, ' ').trim()).join('\n\n'));
    expect(align(before, after, lexicon).blocks.every((block) => block.kind === 'kept')).toBe(true);
  });
});

describe('kinds: scale', () => {
  it.each([51, 75, 100, 150, 200, 300, 400, 600, 800, 1000])('one move among %i other changes (E25)', (count) => {
    const line = (k: number, verb: string): string => `Ward ${k} of borough ${k * 7} ${verb} ${k * 131} ballots for list ${k % 5} by hour ${k % 24}.`;
    const before = Array.from({ length: count + 1 }, (_, k) => line(k, 'counted'));
    const after = before.map((text) => text.replace('counted', 'tallied'));
    const [moved = ''] = after.splice(10, 1);
    after.push(moved);
    const { blocks } = alignTexts(before.join('⏎'), after.join('⏎'));
    expect(blocks.filter((block) => block.moved).map((block) => [block.before, block.after])).toEqual([[[10], [count]]]);
  });
});
