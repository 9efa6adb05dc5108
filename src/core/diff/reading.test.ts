import { describe, expect, test } from 'vitest';
import { classify } from '#core/classify/classify.ts';
import { alignByPosition, pairOf } from '#testing/builders.ts';
import { drawWordDiff, textsOf, tidyNotation } from '#testing/wordDiff.ts';
import { codedMatch } from './codedMatch.ts';
import { diff } from './diff.ts';

/** Paragraph n is read against paragraph n, sentence n against sentence n; drawn are the changes that a reader sees. */
const read = (notation: string): Reading => readTexts(textsOf(notation).before, textsOf(notation).after);

type Reading = { readonly drawn: string; readonly changes: number };
function readTexts(before: string, after: string): Reading {
  const pair = pairOf(before, after);
  const alignment = alignByPosition(pair);
  const difference = diff(pair.before, pair.after, alignment, pair.lexicon);
  const changes = classify(pair.before, pair.after, alignment, difference, pair.lexicon);
  return { drawn: drawWordDiff(pair, changes), changes: changes.length };
}

const examples = (list: readonly string[]): void => {
  test.each(list)('%s', (notation) => {
    expect(read(notation).drawn).toBe(tidyNotation(notation));
  });
};

describe('a dateline answers to no copy', () => {
  examples([
    '[-MILLBROOK —-] [-The council voted 7-2 on Monday to close-]{+Swimmers in Millbrook have one more summer to enjoy+} the Elm Street pool.',
    '[-ARLEN (AP) —-] [-A-]{+Arlen+} judge {+Ann Orr+} ruled on Friday that the mill must close.',
    '[-OSLO, March 3 (Reuters) --] [-The government-]{+Leaders in Oslo+} said on Monday that the tax would rise.',
    'OSLO (AP) [----]{+—+} The port is shut and ships are waiting outside.',
  ]);
});

describe('figures change as a whole, never by digits (E12)', () => {
  examples([
    'At least [-17-]{+71+} homes burned overnight.',
    'The fund lost [-1,480-]{+1,840+} members.',
    'Shares fell [-2.4-]{+4.2+} percent.',
    'The vote was [-52-47-]{+54-45+}.',
    'Trains resume at [-6:30-]{+6:45+} tonight.',
    'The grant is worth $[-40-]{+14+} million.',
    'It was built in [-1897-]{+1979+}.',
    'He finished [-11th-]{+1st+} in the race.',
    'Rund [-230-]{+320+} Menschen wurden verletzt.',
    'В городе [-12-]{+21+} погибших.',
    '约[-23-]{+32+}人受伤。',
    'नदी में [-45-]{+54+} नावें थीं।',
  ]);
});

describe('a row of figures is read cell by cell', () => {
  examples([
    'Orel [-3-]{+4+} [-2-]{+3+} 0 1 [-6-]{+9+}',
    'Hawks 0 1 [-2-]{+3+} [-3-]{+4+}',
    'Lind c Roy b Das [-14-]{+22+} [-22-]{+31+}',
    'FC Nord [-12-]{+13+} [-9-]{+10+} 2 1 [-29-]{+32+}',
    'Kowalski [-4-]{+6+} [-6-]{+4+} 6 3 [-6-]{+7+} [-4-]{+5+}',
    '| Динамо | [-3-]{+4+} | [-2-]{+3+} | [-6-]{+9+} |',
    'Lee 12 [-34-]{+35+} [-51-]{+61+} [-97-]{+1073+}',
    '東京 [-5-]{+6+} [-4-]{+5+} 1',
    'The row 1 2 [-3-]{+4+} [-4-]{+5+} is the last of all.',
  ]);
});

describe('figures in copy are no row', () => {
  examples([
    'They have 3 [-men, 2-] women and 4 dogs here.',
    'Scores of [-3,-] 4{+, 5+} and 6 were given there.',
    'It has 1 [-200-]{+300+} homes and [-300-]{+200+} flats.',
    'Rund [-1 200-]{+2 300+} Menschen kamen am Abend dorthin.',
    'Lap times were 14 22 {+31+} to the end of it.',
  ]);
});

describe('words stay whole in every script (E21, E22, E23)', () => {
  examples([
    'Encore bravo 🎉[-🎉-]{+🎊+} ce soir',
    'Go team [-👍🏽-]{+👍🏿+} go',
    'The family [-👨‍👩‍👧-]{+👨‍👩‍👦+} moved in.',
    'Flags: [-🇫🇷-]{+🇫🇮+} in the square',
    'Vote [-✅-]{+❌+} today',
    'قال الوزير إن [-45-]{+54+} منزلا دمرت يوم [-الأحد-]{+الاثنين+}.',
    'دخل [-الجنود-]{+العمال+} المصنع صباحا.',
    'השר אמר כי [-23-]{+32+} אנשים נפצעו.',
    'ראש העיר [-התפטר-]{+התפטרה+} אתמול.',
    'दिल्ली में [-सोमवार-]{+मंगलवार+} को बारिश हुई।',
    '서울에서 [-월요일-]{+화요일+} 지진이 발생했다.',
    'Министр [-прибыл-]{+прилетел+} в Минск.',
    'Ο [-υπουργός-]{+πρόεδρος+} μίλησε στην Αθήνα.',
    '北京[-星期一-]{+星期二+}下雨。',
    '東京で[-月曜日-]{+火曜日+}に地震がありました。',
    'Việt Nam [-thắng-]{+thua+} trận này.',
    'Ministr [-přijel-]{+odjel+} z Prahy.',
    'Bu sabah [-İstanbul-]{+Ankara+} karlıydı.',
    'ผู้ว่า[-กรุงเทพ-]{+เชียงใหม่+}ลาออก',
    'Zoë [-naïvely-]{+bravely+} said no.',
  ]);
});

describe('opposite statements share no crumbs (E21)', () => {
  examples([
    '大阪[-星期一-]{+周一+}发生[-4.9-]{+5.1+}级地震，[-没有房屋倒塌的消息-]{+已有6人受伤+}。',
    '火车[-准时到达-]{+晚点了+}，乘客已离开。',
    'The dam [-is safe and no one need leave-]{+may fail within hours and all must go+}, engineers said.',
    'Nobody was hurt when the tower [-came down in the middle of the night-]{+fell during the lunch hour on a crowd+}, police said.',
  ]);
});

describe('words outrank punctuation (E26)', () => {
  examples([
    'A tall[-, green-], leafy oak.',
    'A tall{+, old+}, leafy oak.',
    'Red, white[-, blue-] flags, old maps and tin soldiers filled it.',
    'They sold figs, dates{+, limes+} and plums.',
    'He came, [-saw-]{+looked+}, conquered.',
    'The quick[-, brown-] fox; the slow dog.',
    'Bread (fresh), milk[-, eggs-] and salt.',
    'Lima, Quito[-, La Paz-] and Bogotá sent teams.',
    '“Go,” she said[-, “go-] now.”',
    'One, two{+, three+}, four.',
  ]);
});

describe('insertions and deletions slide to where a reader would cut', () => {
  examples([
    'Ruiz{+, who is 52+}, the mayor, resigned.',
    'She lives {+in the valley and+} in the town.',
    'The river {+rose and the river+} fell.',
    'He will run{+, he will win+}, he will rule.',
    'They met on Monday {+and on Tuesday+} in Oslo.',
    'The council [-of the county-] of the north voted.',
    'It was the best {+and the brightest+} of the year.',
    'Officials said the plan{+, the budget+}, the tax and the loan were agreed.',
    'The army{+, the navy+} and the police took part.',
    'A man was held[-, a woman was held-] and a dog was found.',
  ]);
});

/** Edits of a longest common subsequence of tokens, untidied: what a plain word differ marks. */
function plainEdits(before: string, after: string): number {
  const pair = pairOf(before, after);
  const match = new Int32Array(pair.before.tokens.length).fill(-1);
  codedMatch(pair.before.tokens.norm, 0, match.length, pair.after.tokens.norm, 0, pair.after.tokens.length, match);
  let edits = 0;
  let [b, a] = [0, 0];
  for (let i = 0; i <= match.length; i++) {
    const partner = i < match.length ? match[i]! : pair.after.tokens.length;
    if (partner < 0) continue;
    if (i > b || partner > a) edits++;
    [b, a] = [i + 1, partner + 1];
  }
  return edits;
}

describe('a rewritten run is one substitution, a rewritten sentence too (E10)', () => {
  test.each([
    [1, 'The company told staff on Tuesday it would shut about 90 shops, or 6 percent of its chain, under a cost plan.', 'Some 90 stores, 6% of the total, will close as costs are cut, the retailer announced Tuesday.'],
    [1, 'Doctors treated nine people for burns after the blast at the depot.', 'The depot blast left nine with burns, doctors who treated them said.'],
    [1, 'The party chose Lena Okafor as its leader in a vote on Sunday night.', 'In a Sunday night vote, Lena Okafor became leader of the party.'],
    [1, 'Heavy rain washed away the only road to the village, cutting off 300 people.', 'Some 300 people are cut off after the village lost its only road to heavy rain.'],
    [1, 'Unions and the port agreed to end the strike after nine hours of talks.', 'After talks that ran nine hours, the strike at the port is over, unions say.'],
    [1, 'The senator refused to say whether she would back the bill.', 'Whether the bill has her backing is something the senator would not say.'],
    [5, 'The airline said on Tuesday it would drop about 40 routes, or 6 percent of its network, to save fuel.', 'Some 40 routes, 6% of the total, will go as the carrier tries to save on fuel, it announced Tuesday.'],
    [4, 'The museum will shut for two years from March while the roof is replaced, its director said.', 'Visitors will be locked out of the museum for two years: the director wants a new roof, starting in March.'],
    [3, 'A judge on Friday ordered the mill to stop dumping waste in the river.', 'Dumping waste in the river must end, the mill was told by a judge.'],
    [3, 'The bank cut its forecast for growth this year to 1.2 percent from 1.9 percent.', 'Growth will be 1.2 percent this year, not 1.9 percent, according to the new forecast of the bank.'],
    [3, 'Firefighters needed six hours to put out the blaze at the old brewery.', 'It took six hours before the old brewery was no longer ablaze.'],
  ])('in %i: %s', (most, before, after) => {
    const { changes } = readTexts(before, after);
    expect(changes).toBeLessThanOrEqual(most);
    expect(changes).toBeLessThanOrEqual(plainEdits(before, after));
  });

  examples([
    'The lake, which [-froze early last winter for the first time-]{+stayed open until the new year again+}, is a draw for skaters.',
    'Ruiz [-told a crowd of supporters on-]{+wrote in a letter to the council+} Tuesday that the tram would be built.',
  ]);
});

describe('small edits in a sentence that stands are marked one by one', () => {
  examples([
    'The {+old+} mill [-by-]{+near+} the river [-will-]{+may+} close in May.',
    'The minister {+again+} said he would [-not-] resign.',
    '[-About-]{+Some+} 300 of [-those-]{+them+} came by train.',
    'Police [-in Leeds-] arrested two men [-on Monday-].',
  ]);
});

describe('hidden differences', () => {
  test('a no-break space is marked on the word after it, ordinary white space is only counted (E14)', () => {
    for (const space of ['\u00a0', '\u202f', '\u2009', '\u3000', '\u2003']) {
      expect(read(`in{+${space}May+}[- May-]`).changes).toBe(1);
      const pair = pairOf(`It opens in May.`, `It opens in${space}May.`);
      const difference = diff(pair.before, pair.after, alignByPosition(pair), pair.lexicon);
      expect(difference.edits).toHaveLength(1);
      expect(difference.quiet).toBe(0);
    }
    const pair = pairOf('It opens in  May,  they say.', 'It opens in May,\tthey say.');
    const difference = diff(pair.before, pair.after, alignByPosition(pair), pair.lexicon);
    expect(difference.edits).toHaveLength(0);
    expect(difference.quiet).toBe(2);
  });

  test.each(['Zoë', 'Málaga', 'naïve', 'Ångström', 'Việt', 'Škoda', 'é', 'Dvořák', 'São', 'Łódź', '각국'])('composed and decomposed are the same word (E13): %s', (word) => {
    const pair = pairOf(`They saw ${word.normalize('NFC')} there.`, `They saw ${word.normalize('NFD')} there.`);
    const difference = diff(pair.before, pair.after, alignByPosition(pair), pair.lexicon);
    expect([...difference.matchBefore].every((a, b) => a === b)).toBe(true);
  });
});
