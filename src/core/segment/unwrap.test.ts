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
