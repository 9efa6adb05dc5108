import { describe, expect, it } from 'vitest';
import type { Alignment } from '#core/model/alignment.ts';
import { blocksOf, linksOf } from '#testing/blockNotation.ts';
import { pairOf } from '#testing/builders.ts';
import { align } from './align.ts';

/** Notation: `testing/blockNotation.ts`; ⏎ in the texts is a blank line. */
const alignTexts = (before: string, after: string): Alignment => {
  const pair = pairOf(before, after);
  return align(pair.before, pair.after, pair.lexicon);
};

const DAM = [
  'The reservoir behind the Elkhorn dam fell below its red line on Tuesday.',
  'Farmers downstream have been told to stop watering at night.',
  'Rangers closed two campgrounds along the northern shore.',
  'The water board meets again in nine days.',
];
const FERRY = 'The ferry Aurora ran aground off Sandholm early on Sunday. Coast guards took 212 passengers to safety. Nobody was hurt, the shipping line Marwick said.';

const story = (...paragraphs: readonly string[]): string => paragraphs.join('⏎');
const [A = '', B = '', C = '', D = ''] = DAM;

type Case = readonly [name: string, before: string, after: string, blocks: string];

/** E1: a paragraph moved, not a word changed. */
const MOVES: readonly Case[] = [
  ['second paragraph last', story(A, B, C, D), story(A, C, D, B), '0=0 2=1 3=2 ~1=3'],
  ['short first paragraph last', story(D, A, B, C), story(A, B, C, D), '1=0 2=1 3=2 ~0=3'],
  ['last paragraph second', story(A, B, C, D), story(A, D, B, C), '0=0 ~3=1 1=2 2=3'],
  ['past an added one', story(A, B, C), story(A, C, 'Hydrologists blame a dry winter.', B), '0=0 ~2=1 +2 1=3'],
  ['past a removed one', story(A, B, C, D), story(A, D, B), '0=0 ~3=1 1=2 -2'],
  ['Cyrillic', story('Мэр города подписал новый указ о парках.', 'Жители окраин жалуются на шум стройки.', 'Совет соберётся в понедельник утром.'), story('Жители окраин жалуются на шум стройки.', 'Совет соберётся в понедельник утром.', 'Мэр города подписал новый указ о парках.'), '1=0 2=1 ~0=2'],
  ['Greek', story('Ο δήμαρχος άνοιξε τη γέφυρα την Τρίτη.', 'Οι κάτοικοι ζητούν λεωφορεία το βράδυ.', 'Το συμβούλιο ψηφίζει αύριο το πρωί για τον προϋπολογισμό.'), story('Ο δήμαρχος άνοιξε τη γέφυρα την Τρίτη.', 'Το συμβούλιο ψηφίζει αύριο το πρωί για τον προϋπολογισμό.', 'Οι κάτοικοι ζητούν λεωφορεία το βράδυ.'), '0=0 2=1 ~1=2'],
  ['Arabic', story('وقع الوزير الاتفاق الجديد في العاصمة مساء الأحد.', 'رفض النواب زيادة الضرائب على الوقود.', 'يبدأ العمل بالقانون في الشهر المقبل في كل المدن.'), story('رفض النواب زيادة الضرائب على الوقود.', 'يبدأ العمل بالقانون في الشهر المقبل في كل المدن.', 'وقع الوزير الاتفاق الجديد في العاصمة مساء الأحد.'), '1=0 2=1 ~0=2'],
  ['Hebrew', story('ראש העיר חתם על ההסכם ביום שלישי בערב.', 'התושבים דורשים עוד אוטובוסים לשכונה.', 'המועצה תצביע מחר בבוקר על התקציב החדש של העיר.'), story('ראש העיר חתם על ההסכם ביום שלישי בערב.', 'המועצה תצביע מחר בבוקר על התקציב החדש של העיר.', 'התושבים דורשים עוד אוטובוסים לשכונה.'), '0=0 2=1 ~1=2'],
  ['Chinese', story('市长星期二签署了新的公园法令。', '郊区居民抱怨建筑工地的噪音。', '议会将于星期一上午举行会议讨论预算。'), story('郊区居民抱怨建筑工地的噪音。', '议会将于星期一上午举行会议讨论预算。', '市长星期二签署了新的公园法令。'), '1=0 2=1 ~0=2'],
  ['Japanese', story('市長は火曜日に新しい橋を開通させた。', '住民は夜間のバスを求めている。', '議会は明日の朝、来年度の予算案について採決する予定だ。'), story('市長は火曜日に新しい橋を開通させた。', '議会は明日の朝、来年度の予算案について採決する予定だ。', '住民は夜間のバスを求めている。'), '0=0 2=1 ~1=2'],
  ['Hindi', story('महापौर ने मंगलवार को नए पुल का उद्घाटन किया।', 'निवासी रात में बसों की मांग कर रहे हैं।', 'परिषद कल सुबह अगले साल के बजट पर मतदान करेगी।'), story('निवासी रात में बसों की मांग कर रहे हैं।', 'परिषद कल सुबह अगले साल के बजट पर मतदान करेगी।', 'महापौर ने मंगलवार को नए पुल का उद्घाटन किया।'), '1=0 2=1 ~0=2'],
];

/** E2: moved and edited. */
const EDITED_MOVES: readonly Case[] = [
  ['verb and an added adverb', story(A, B, C, D), story(A, C, D, 'Farmers downstream have now been ordered to stop watering at night.'), '0=0 2=1 3=2 ~1≈3'],
  ['a figure', story('Turnout reached 61 percent in Harrow Vale by noon.', B, C, D), story(B, C, D, 'Turnout reached 64 percent in Harrow Vale by noon.'), '1=0 2=1 3=2 ~0≈3'],
  ['a clause more', story(A, B, C, D), story(A, 'The water board meets again in nine days, its chair Lina Duarte said.', B, C), '0=0 ~3≈1 1=2 2=3'],
  ['a clause less', story('Rangers closed two campgrounds along the northern shore after a rockfall near Pell Point.', A, B, D), story(A, B, D, 'Rangers closed two campgrounds along the northern shore.'), '1=0 2=1 3=2 ~0≈3'],
  ['Russian endings', story('Губернатор объявил о закрытии трёх старых шахт.', 'Профсоюзы готовят забастовку на вторник.', 'Правительство обещает помощь семьям рабочих и новые дороги.'), story('Профсоюзы готовят забастовку на вторник.', 'Правительство обещает помощь семьям рабочих и новые дороги.', 'Губернаторы объявили о закрытии трёх старых шахт.'), '1=0 2=1 ~0≈2'],
  ['Spanish', story('El alcalde anunció un puente nuevo sobre el río Tormes.', 'Los vecinos piden más autobuses por la noche.', 'El pleno vota mañana el presupuesto del año que viene.'), story('Los vecinos piden más autobuses por la noche.', 'El pleno vota mañana el presupuesto del año que viene.', 'El alcalde anunció ayer un puente nuevo sobre el río Tormes.'), '1=0 2=1 ~0≈2'],
  ['German', story('Die Ministerin eröffnete die Brücke bei Lindau.', 'Anwohner fordern mehr Busse in der Nacht.', 'Der Rat stimmt morgen über den Haushalt des nächsten Jahres ab.'), story('Anwohner fordern mehr Busse in der Nacht.', 'Der Rat stimmt morgen über den Haushalt des nächsten Jahres ab.', 'Die Ministerin eröffnete am Freitag die Brücke bei Lindau.'), '1=0 2=1 ~0≈2'],
  ['Chinese', story('地震造成北部三个村庄停电。', '学校将于下周一重新开放。', '政府承诺为失去房屋的家庭提供临时住所和食物。'), story('学校将于下周一重新开放。', '政府承诺为失去房屋的家庭提供临时住所和食物。', '地震造成北部五个村庄停电。'), '1=0 2=1 ~0≈2'],
  ['Arabic', story('أغلقت الشرطة الجسر القديم بعد حادث خطير.', 'تعود المدارس إلى العمل يوم الاثنين.', 'وعدت الحكومة بتقديم المساعدة للعائلات التي فقدت منازلها.'), story('تعود المدارس إلى العمل يوم الاثنين.', 'وعدت الحكومة بتقديم المساعدة للعائلات التي فقدت منازلها.', 'أغلقت الشرطة الجسر القديم اليوم بعد حادث خطير.'), '1=0 2=1 ~0≈2'],
  ['a name spelled anew', story('Engineer Tomasz Wolny checked every valve of the spillway.', A, B, D), story(A, B, D, 'Engineer Tomas Wolny checked every valve of the spillway.'), '1=0 2=1 3=2 ~0≈3'],
  ['two words, mid-story', story(A, B, C, D), story(A, C, 'Farmers downstream were told to stop watering at dusk.', D), '0=0 2=1 ~1≈2 3=3'],
];

/** E3 and E4: the same sentences in more or fewer paragraphs, and E5, with their words changed. */
const SPLITS: readonly Case[] = [
  ['three sentences, three paragraphs', FERRY, FERRY.replaceAll('. ', '.⏎'), '0<0,1,2'],
  ['three paragraphs, one', FERRY.replaceAll('. ', '.⏎'), FERRY, '0,1,2>0'],
  ['two of three joined', FERRY.replaceAll('. ', '.⏎'), FERRY.replace('. Coast', '.⏎Coast').replace('safety. ', 'safety. '), '0=0 1,2>1'],
  ['split in two', story(A, FERRY, D), story(A, FERRY.replace('. Coast', '.⏎Coast'), D), '0=0 1<1,2 2=3'],
  ['joined, two stories on', story(A, B, C, D), story(A, `${B} ${C}`, D), '0=0 1,2>1 3=2'],
  ['split and reworded', FERRY, 'Early on Sunday the ferry Aurora ran onto rocks off Sandholm.⏎All 212 passengers were taken to safety by coast guards. The shipping line Marwick said nobody had been hurt.', '0<0,1'],
  ['joined and reworded', story(B, C), 'Farmers downstream must stop watering at night, and rangers have closed two campgrounds along the northern shore.', '0,1>0'],
  ['a clause becomes a paragraph', story(A, 'Judge Iris Kemp freed the captain, who had spent four months in the Barlow jail, and lifted the fine of 9,000 crowns.', D), story(A, 'Judge Iris Kemp freed the captain and lifted the fine of 9,000 crowns.', 'He had spent four months in the Barlow jail.', D), '0=0 1<1,2 2=3'],
  ['Russian', 'Паром сел на мель у острова рано утром. Спасатели сняли с борта двести пассажиров. Никто не пострадал.', 'Паром сел на мель у острова рано утром.⏎Спасатели сняли с борта двести пассажиров. Никто не пострадал.', '0<0,1'],
  ['Chinese', '渡轮星期天清晨在岛屿附近搁浅。海岸警卫队救出了两百名乘客。没有人受伤。', '渡轮星期天清晨在岛屿附近搁浅。⏎海岸警卫队救出了两百名乘客。没有人受伤。', '0<0,1'],
  ['Greek, joined', 'Το πλοίο προσάραξε κοντά στο νησί το πρωί.⏎Οι λιμενικοί έσωσαν διακόσιους επιβάτες.', 'Το πλοίο προσάραξε κοντά στο νησί το πρωί. Οι λιμενικοί έσωσαν διακόσιους επιβάτες.', '0,1>0'],
  ['Arabic', 'جنحت العبارة قرب الجزيرة فجر الأحد. أنقذ خفر السواحل مئتي راكب.', 'جنحت العبارة قرب الجزيرة فجر الأحد.⏎أنقذ خفر السواحل مئتي راكب.', '0<0,1'],
  ['Portuguese, joined', 'A balsa encalhou perto da ilha no domingo.⏎A guarda costeira salvou duzentos passageiros.', 'A balsa encalhou perto da ilha no domingo. A guarda costeira salvou duzentos passageiros.', '0,1>0'],
];

/** E8: merged, and another paragraph moved. */
const MERGE_AND_MOVE: readonly Case[] = [
  ['two joined, last one up', story(A, B, C, D), story(A, D, `${B} ${C}`), '0=0 ~3=1 1,2>2'],
  ['split, and the last one up', story(A, FERRY, D), story(D, A, FERRY.replace('. Coast', '.⏎Coast')), '~2=0 0=1 1<2,3'],
];

/** E9: look-alikes are told apart by names and figures, not by place. */
const LOOKALIKES: readonly Case[] = [
  ['three markets, rotated', 'Wheat rose 4 cents, or 0.7 percent, to $5.61 a bushel.⏎Corn rose 9 cents, or 2.1 percent, to $4.38 a bushel.⏎Soybeans rose 3 cents, or 0.2 percent, to $11.90 a bushel.', 'Soybeans rose 7 cents, or 0.6 percent, to $11.94 a bushel.⏎Wheat rose 6 cents, or 1.0 percent, to $5.63 a bushel.⏎Corn rose 8 cents, or 1.9 percent, to $4.37 a bushel.', '~2≈0 0≈1 1≈2'],
  ['two teams, swapped', 'The Falcons beat Harlow 3-1 after goals by Petrov and Lund.⏎The Otters beat Dunmore 2-0 after goals by Silva and Banks.', 'The Otters beat Dunmore 3-0 after goals by Silva, Banks and Roy.⏎The Falcons beat Harlow 4-1 after goals by Petrov and Lund.', '~1≈0 0≈1'],
  ['weather, in place', 'Rain will reach Arden by 4 p.m., with gusts of 40 miles an hour.⏎Rain will reach Belmont by 6 p.m., with gusts of 50 miles an hour.', 'Rain will reach Arden by 5 p.m., with gusts of 45 miles an hour.⏎Rain will reach Belmont by 7 p.m., with gusts of 55 miles an hour.', '0≈0 1≈1'],
  ['one of three goes', 'Wheat rose 4 cents to $5.61 a bushel.⏎Corn rose 9 cents to $4.38 a bushel.⏎Soybeans rose 3 cents to $11.90 a bushel.', 'Wheat rose 5 cents to $5.62 a bushel.⏎Soybeans rose 4 cents to $11.91 a bushel.', '0≈0 -1 2≈1'],
  ['one comes in front', 'Corn rose 9 cents to $4.38 a bushel.⏎Soybeans rose 3 cents to $11.90 a bushel.', 'Oats fell 2 cents to $3.75 a bushel.⏎Corn rose 8 cents to $4.37 a bushel.⏎Soybeans rose 4 cents to $11.91 a bushel.', '+0 0≈1 1≈2'],
  ['Russian, swapped', 'Команда «Сокол» выиграла у клуба «Нева» со счётом 3:1.⏎Команда «Заря» выиграла у клуба «Урал» со счётом 2:0.', 'Команда «Заря» выиграла у клуба «Урал» со счётом 2:1.⏎Команда «Сокол» выиграла у клуба «Нева» со счётом 4:1.', '~1≈0 0≈1'],
];

/** E24: repeats follow their neighbours. */
const REPEATS: readonly Case[] = [
  ['first copy goes', 'Reader advisory: graphic details.⏎The hearing lasted two hours.⏎Reader advisory: graphic details.', 'The hearing lasted two hours.⏎Reader advisory: graphic details.', '-0 1=0 2=1'],
  ['last copy goes', 'Reader advisory: graphic details.⏎The hearing lasted two hours.⏎Reader advisory: graphic details.', 'Reader advisory: graphic details.⏎The hearing lasted two hours.', '0=0 1=1 -2'],
  ['a copy comes between', story(A, 'He declined to comment.', B, C), story(A, 'He declined to comment.', B, 'He declined to comment.', C), '0=0 1=1 2=2 +3 3=4'],
  ['one of five equal lines goes', story(A, A, A, A, A), story(A, A, A, A), '0=0 1=1 2=2 3=3 -4'],
];

/** Rewrites are removed and added, not reworded. */
const REWRITES: readonly Case[] = [
  ['one paragraph', 'The bridge opened on Monday after a storm.', 'Prices for wheat have doubled since spring, farmers say.', '-0 +0'],
  ['one paragraph of four', story(A, B, C, D), story(A, 'Nurses at Kestrel Hospital voted to strike over pay.', C, D), '0=0 -1 +1 2=2 3=3'],
  ['all of it', story(A, B), story('Nurses at Kestrel Hospital voted to strike over pay.', 'Talks broke down on Thursday night.'), '-0 -1 +0 +1'],
  ['Chinese', '地震造成北部三个村庄停电。', '股票市场昨天收盘上涨。', '-0 +0'],
];

/** E20 and the like: plain additions and removals. */
const PLAIN: readonly Case[] = [
  ['nothing', '', '', ''],
  ['from nothing', '', story(A, B), '+0 +1'],
  ['to nothing', story(A, B), '', '-0 -1'],
  ['the same', story(A, B, C, D), story(A, B, C, D), '0=0 1=1 2=2 3=3'],
  ['first paragraph cut', story(A, B, C), story(B, C), '-0 1=0 2=1'],
  ['one added, one cut', story(A, B, C), story(A, 'Hydrologists blame a dry winter.', C), '0=0 -1 +1 2=2'],
  ['E12, two digits', 'At least 17 houses burned and 230 people fled, rangers said.', 'At least 71 houses burned and 230 people fled, rangers said.', '0≈0'],
  ['E10, reworded throughout', 'Norvik said on Tuesday it would close about 40 shops, or 12 percent of its stores, as part of a rescue plan.', 'Some 40 shops, 12% of all, are to close under a rescue plan, Norvik announced Tuesday.', '0≈0'],
  ['E26, words outrank punctuation', 'The long, narrow, winding lane.', 'The long, old, narrow lane:', '0≈0'],
  ['capitals only', story('THE DAM', B), story('The Dam', B), '0≈0 1=1'],
  ['E14, a no-break space', 'The vote is on Friday, aides said.', 'The vote is on\u00a0Friday, aides said.', '0≈0'],
];

describe.each([
  ['a paragraph moved', MOVES], ['moved and edited', EDITED_MOVES], ['splits and merges', SPLITS], ['merged while another moved', MERGE_AND_MOVE],
  ['look-alikes', LOOKALIKES], ['repeats', REPEATS], ['rewrites', REWRITES], ['plain cases', PLAIN],
] as const)('align: %s', (_, cases) => {
  it.each(cases)('%s', (_name, before, after, blocks) => {
    expect(blocksOf(alignTexts(before, after))).toBe(blocks);
  });
});

describe('align: sentences', () => {
  const TRIAL = 'The jury heard three witnesses on Monday. A fourth has left the country. Dr. Amin Saleh, 58, denies the charge.';

  it('finds a sentence that moved inside its paragraph (E6)', () => {
    const result = alignTexts(TRIAL, 'Dr. Amin Saleh, 58, denies the charge. The jury heard three witnesses on Monday. A fourth has left the country.');
    expect(blocksOf(result)).toBe('0≈0');
    expect(linksOf(result)).toBe('~2=0 0=1 1=2');
  });

  it('finds a sentence that moved to another paragraph, and leaves the paragraphs in place (E7)', () => {
    const result = alignTexts(
      'The senate passed the farm bill 51-48.⏎The bill trims crop insurance. Governor Maya Holt has not said whether she will veto it.⏎Exports would grow 2 percent.',
      'The senate passed the farm bill 51-48. Governor Maya Holt has not said whether she will veto it.⏎The bill trims crop insurance.⏎Exports would grow 2 percent.',
    );
    expect(blocksOf(result)).toBe('0≈0 1≈1 2=2');
    expect(linksOf(result)).toBe('0=0 ~2=1 1=2 3=3');
  });

  it('does not call the sentences of a moved paragraph moved', () => {
    const result = alignTexts(story(TRIAL, A, B, C, D, FERRY), story(A, B, C, D, FERRY, TRIAL));
    expect(blocksOf(result)).toContain('~0=5');
    expect(linksOf(result)).not.toContain('~');
  });

  it('links all sentences of kept paragraphs', () => {
    expect(linksOf(alignTexts(FERRY, FERRY))).toBe('0=0 1=1 2=2');
  });

  it('links reworded sentences of a split paragraph', () => {
    const result = alignTexts(FERRY, 'Early on Sunday the ferry Aurora ran onto rocks off Sandholm.⏎All 212 passengers were taken to safety by coast guards. The shipping line Marwick said nobody had been hurt.');
    expect(linksOf(result)).toBe('0=0 1=1 2=2');
  });

  it('joins two sentences that became one', () => {
    const result = alignTexts('The kiln exploded at dawn in the Varga brickworks. It killed a guard.⏎Police sealed the road to Osk.', 'The kiln exploded at dawn in the Varga brickworks and killed a guard.⏎Police sealed the road to Osk.');
    expect(linksOf(result)).toBe('0,1=0 2=1');
  });
});

describe('align: scale (E25)', () => {
  it('finds one move among 60 other changes', () => {
    const lines = Array.from({ length: 61 }, (_, k) => `Precinct ${k} of district ${k * 7} counted ${k * 131} ballots for candidate number ${k % 5} on night ${k}.`);
    const changed = lines.map((line) => line.replace('counted', 'tallied'));
    const moved = [...changed.slice(0, 10), ...changed.slice(11), changed[10]!];
    const { blocks } = alignTexts(story(...lines), story(...moved));
    expect(blocks.filter((b) => b.moved).map((b) => [b.before, b.after])).toEqual([[[10], [60]]]);
    expect(blocks.every((b) => b.kind === 'reworded')).toBe(true);
  });
});

describe('align: why', () => {
  it('names the rare words that both hold', () => {
    const { blocks } = alignTexts(story(A, B, C, D), story('The reservoir behind the Elkhorn dam sank past its red line on Tuesday.', B, C, D));
    expect(blocks[0]?.why.reason).toBe('shared-words');
    expect(blocks[0]?.why.words).toEqual(expect.arrayContaining(['reservoir', 'Elkhorn']));
  });

  it('says identical for kept and none for added', () => {
    const { blocks } = alignTexts(story(A, B), story(A, B, C));
    expect(blocks.map((b) => [b.kind, b.why.reason, b.similarity])).toEqual([['kept', 'identical', 1], ['kept', 'identical', 1], ['added', 'none', 0]]);
  });
});

describe('paragraphs of very many sentences', () => {
  const many = Array.from({ length: 30 }, (_, i) => `Lot ${i + 1} went to a buyer from ${['Harrow', 'Pell', 'Sandholm'][i % 3]}.`).join(' ');
  it.each([
    ['unchanged alone', many, many, '0=0'],
    ['unchanged among others', story(A, many, B), story(A, many, B), '0=0 1=1 2=2'],
    ['unchanged beside an edit', story(A, many, B), story(A, many, 'Farmers downstream have now been told to stop watering at night.'), '0=0 1=1 2≈2'],
    ['moved', story(many, A, B, C), story(A, B, C, many), '~1=0 ~2=1 ~3=2 0=3'],
    ['one word changed', story(A, many, B), story(A, many.replace('Lot 7 went', 'Lot 7 came'), B), '0=0 1≈1 2=2'],
  ])('%s', (_, before, after, blocks) => expect(blocksOf(alignTexts(before, after))).toBe(blocks));
});
