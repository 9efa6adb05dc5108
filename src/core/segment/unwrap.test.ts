import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

const paragraphs = (text: string): string[] => {
  const normal = normalise(text);
  return Array.from(normal.start, (start, i) => normal.text.slice(start, normal.end[i]));
};

const WIRE = `   MILLBROOK (AP) -- The council of Millbrook voted on Friday to
close the old bridge after engineers found cracks in nine of its
welds, officials said.
   Commuters will be sent through the valley until the spring, and
the ferry will sail twice an hour.
   "We had no choice," Mayor Ana Ruiz said.`;
const COPY = [
  'MILLBROOK (AP) -- The council of Millbrook voted on Friday to close the old bridge after engineers found cracks in nine of its welds, officials said.',
  'Commuters will be sent through the valley until the spring, and the ferry will sail twice an hour.',
  '"We had no choice," Mayor Ana Ruiz said.',
];

describe('hard wraps', () => {
  it('of wire copy with indents are undone, with and without blank lines and with every line end', () => {
    expect(paragraphs(WIRE)).toEqual(COPY);
    expect(paragraphs(WIRE.replaceAll('\n   ', '\n\n   '))).toEqual(COPY);
    expect(paragraphs(WIRE.replaceAll('\n', '\r\n'))).toEqual(COPY);
    expect(paragraphs(WIRE.replaceAll('   ', '\t'))).toEqual(COPY);
  });

  it('of flush lines are undone between blank lines, and without them where a line falls short', () => {
    const flush = WIRE.replaceAll('   ', '');
    expect(paragraphs(flush.replaceAll('.\n', '.\n\n'))).toEqual(COPY);
    expect(paragraphs(flush)).toEqual(COPY);
  });

  it('leave headers of a wrapped text alone', () => {
    expect(paragraphs(`Millbrook closes its bridge\nBy JANE DOE\nExample Press\n\n${WIRE}`)).toEqual(['Millbrook closes its bridge', 'By JANE DOE', 'Example Press', ...COPY]);
  });

  it('are undone under header lines that no blank line parts from the story', () => {
    const header = ['a0859', 'BC-US--Bridge Closing,1st Ld-Writethru,0321', 'Engineers find cracks, bridge closes', 'Eds: UPDATES with comments.', 'By JANE DOE', 'Example Press Writer'];
    expect(paragraphs(`${header.join('\n')}\n${WIRE}`)).toEqual([...header, ...COPY]);
  });

  it('are undone where only a part of the text has them', () => {
    expect(paragraphs(`${COPY[0]}\n\n${WIRE}`)).toEqual([COPY[0], ...COPY]);
  });

  it('of quoted blocks and list items are undone', () => {
    const list = '- The council of Millbrook voted on Friday to close the bridge\n  after engineers found cracks in nine of its welds.\n- The ferry will sail twice an hour until the bridge is mended,\n  the mayor said.';
    expect(paragraphs(list)).toEqual(['- The council of Millbrook voted on Friday to close the bridge after engineers found cracks in nine of its welds.', '- The ferry will sail twice an hour until the bridge is mended, the mayor said.']);
    expect(paragraphs(WIRE.split('\n').slice(0, 3).map((line) => `      ${line.trim()}`).join('\n'))).toEqual([COPY[0]]);
  });

  it('keep words that were broken at their hyphen or dash whole, and join Chinese without a space', () => {
    expect(paragraphs('The ministers met for more than five hours of talks, all face-to-\nface, and left without an agreement on the bridge.')).toEqual(['The ministers met for more than five hours of talks, all face-to-face, and left without an agreement on the bridge.']);
    const chinese = '市议会星期五投票决定关闭旧桥因为工程师在焊缝中发现了裂缝居民说他们必须绕行山谷直到春天到来\n渡轮每小时开两班但是许多人说这样不够他们要求市长尽快修好这座桥市长说钱还没有着落但会尽力而\n为。';
    expect(paragraphs(chinese)).toEqual([chinese.replaceAll('\n', '')]);
  });
});

/** Greedily, as a desk's system does: a first line set in by `indent`. */
function wrap(copy: readonly string[], columns: number, indent: string, between: string): string {
  return copy.map((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? `${lines.length === 0 ? indent : ''}${word}` : `${line} ${word}`;
      if (longer.length <= columns) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line].join('\n');
  }).join(between);
}

describe('narrow columns', () => {
  const stories: readonly (readonly string[])[] = [
    COPY,
    ['The council of Millbrook voted on Friday to close the bridge after engineers found cracks in its welds.', 'Nobody was hurt.', 'The ferry will sail twice an hour until the bridge is mended, the mayor said.'],
    ['Der Rat der Stadt hat am Freitag beschlossen, die alte Brücke zu sperren, weil die Nähte gerissen sind.', 'Die Fähre fährt jetzt zweimal in der Stunde, wie die Stadt mitteilte.', 'Wann die Brücke wieder geöffnet wird, ist noch nicht bekannt, weil das Geld für neue Nähte fehlt.', '„Wir hatten keine Wahl“, sagte sie.'],
    ['Le conseil de la ville a voté vendredi la fermeture du vieux pont, dont les soudures sont fendues.', 'Le bac passera deux fois par heure jusqu’au printemps, selon la mairie de la ville.', 'Personne ne sait encore qui paiera les travaux ni combien de temps ils vont durer.'],
    ['Городской совет решил в пятницу закрыть старый мост, потому что инженеры нашли трещины.', 'Паром будет ходить дважды в час, пока мост не починят, сказал мэр города.', 'Никто пока не знает, кто заплатит за ремонт и сколько месяцев он продлится.'],
    ['صوت المجلس يوم الجمعة على إغلاق الجسر القديم بعد أن وجد المهندسون شقوقا في اللحامات.', 'وستبحر العبارة مرتين في الساعة حتى يتم إصلاح الجسر كما قال رئيس البلدية.', 'ولا أحد يعرف حتى الآن من سيدفع ثمن الإصلاح ولا كم شهرا سيستغرق العمل في الجسر.', 'وقالت رئيسة البلدية إن المدينة لم يكن لديها خيار آخر وإن السكان سيفهمون ذلك مع مرور الوقت.'],
  ];
  it.each([28, 30, 32, 34, 36, 38, 40, 42, 45])('of %s are undone between blank lines and under first lines that are set in', (columns) => {
    for (const copy of stories) {
      expect(paragraphs(wrap(copy, columns, '', '\n\n'))).toEqual(copy);
      expect(paragraphs(wrap(copy, columns, '   ', '\n'))).toEqual(copy);
      expect(paragraphs(wrap(copy, columns, '  ', '\n\n'))).toEqual(copy);
    }
  });

  it('leave headers alone, and list items and line-ups between paragraphs', () => {
    const head = 'Council closes its old bridge\nBy JANE DOE\nExample Press';
    const list = 'Goals: Okafor 12, Ruiz 40\nBooked: Doe, Roe';
    expect(paragraphs(`${head}\n\n${wrap(COPY, 34, '', '\n\n')}\n\n${list}`)).toEqual([...head.split('\n'), ...COPY, ...list.split('\n')]);
    expect(paragraphs(`${wrap(COPY, 34, '', '\n\n')}\n\n- Nine welds are cracked.\n- The ferry sails at noon.`)).toEqual([...COPY, '- Nine welds are cracked.', '- The ferry sails at noon.']);
  });

  it.each([
    ['stanzas', 'The river ran beneath the town,\nand all the boats were going down.\nThe miller closed his empty mill\nand walked alone across the hill.\n\nNo bell was rung, no candle lit,\nand no one made a song of it.\nThe water kept the name he bore\nand wrote it on the other shore.'],
    ['free verse', 'the bridge was never\nmeant to hold so many of us,\nyou said\n\nand the river\nwent on saying the same\nlong word to itself\nuntil morning came.'],
    ['verse of equal lines', 'the old bridge over the water is gone\nand nobody cares who is carried along\nbut listen, the river is singing a song\nof all that was broken before it began.\n\nthe ferryman sleeps in a house of stone\nand dreams of the winter he was alone.'],
    ['line-ups', 'Millbrook: Okafor, Ruiz, Doe, Roe,\nSmith, Jones, Brown, Taylor, King,\nHill, Wood.\n\nHalden: Berg, Lund, Dahl, Holm, Vik,\nMoen, Lie, Bakke, Haugen, Nes,\nStrand.'],
    ['a table', 'Team      P W D L Pts\nMillbrook 3 2 1 0   7\nHalden    3 2 0 1   6\n\nScorers   Goals Cards\nOkafor        5     1\nRuiz          4     0'],
    ['short sentences', 'The mayor left the hall at noon.\nThe council stayed for lunch.\nNobody asked for the bill.\n\nThe bridge closed in the night.\nThe ferry sailed in the morning.'],
    ['names', 'Ana Ruiz, mayor of Millbrook\nJohn Okafor, engineer\nJane Doe, of the ferry board.\n\nPeter Lund, harbour master\nRita Anand, judge.'],
    ['a list of small beginnings', 'what we know so far of the bridge\nwhere to find the ferry today\nwho pays for the repairs\n\nhow to get to work on Monday\nwhen the trains run again'],
    ['verse in a story of long lines', `${COPY[0]}\n\nthe bridge was old and all of it was\nrusty and the river underneath it was\nhigher than the mayor ever thought it\ncould be before the winter came.\n\n${COPY[1]}`],
    ['one paragraph with nothing to part it from others', 'The choir of the old town sang\nfor three hours on Sunday to\nsave its organ, which mice\nhave eaten from within.'],
  ])('are not %s', (_, text) => {
    expect(paragraphs(text)).toEqual(text.split(/\n+/));
  });
});

describe('lines that are paragraphs stay apart', () => {
  it.each([
    ['long lines', `${COPY.join('\n')}\nMore From This Section\n${COPY.join('\n')}`],
    ['short sentences', 'The governor signed the bill on Friday.\nOpponents said they would sue within days.\nThe law takes effect on July 1.'],
    ['names', 'Ana Ruiz\nJohn Okafor\nJane Doe'],
    ['headline and byline', 'Council approves a new budget after a long debate\nBy JANE DOE and JOHN ROE, Example Press'],
    ['verse', 'The bridge is down\nthe river high\nand who will pay\nfor you and I'],
    ['a list', '- nine welds of the old bridge are cracked, engineers say\n- the ferry will sail twice an hour\n- nobody knows who will pay for it all'],
    ['one short paragraph a line with a small beginning', 'The council voted on Friday to close the old bridge.\niBridge, the builder, said nothing to that.\nThe mayor said she had no choice in the matter.\nCommuters will be sent through the valley.'],
  ])('%s', (_, text) => {
    expect(paragraphs(text)).toEqual(text.split('\n'));
  });
});

describe('breaks', () => {
  it('form feeds, vertical tabs and every kind of line end part paragraphs; NUL and the mark go', () => {
    expect(paragraphs('\uFEFFOne.\fTwo.\vThree.\u2029Four.\r\n\r\nFive.\rSix.\0\n\n\n\nSeven.\n')).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']);
  });

  it('everything else is kept as it is', () => {
    const line = 'A\tB  C\u00a0D e\u0301 \u200Bf\u00AD g\u2009h “i” \uFEFF j';
    expect(paragraphs(`  ${line} \t`)).toEqual([line]);
  });
});
