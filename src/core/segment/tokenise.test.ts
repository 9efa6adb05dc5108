import { describe, expect, it } from 'vitest';
import { createLexicon, NO_GAP, PLAIN_SPACE } from '#core/model/lexicon.ts';
import { TokenKind } from '#core/model/version.ts';
import type { Version } from '#core/model/version.ts';
import { segment } from './segment.ts';

const read = (text: string): Version => segment({ name: 'test', text, publishedAt: null, roles: [] }, createLexicon());
const tokens = (text: string): string[] => {
  const version = read(text);
  return Array.from(version.tokens.start, (start, i) => version.text.slice(start, version.tokens.end[i]));
};
const kinds = (text: string): number[] => [...read(text).tokens.kind];
/** Tokens are marked off by `·` in the notation. */
const cut = (marked: string): void => expect(tokens(marked.replaceAll('·', ''))).toEqual(marked.split(/[·\s]+/u).filter((part) => part !== ''));

describe('tokens', () => {
  it.each([
    'He doesn\'t know O\'Brien\'s "·old·" plan·.',
    'don’t l’homme rock’n’roll the Democrats·’ plan',
    '·‘·We don’t know·,·’· he said·.',
    'face-to-face back-door pre·-·, and post-war talks',
    'a word·—·or two ·-· or word·--·word',
    '1,200 38,210 1.1 .5 7-2 2010–14 10:30 24/7 14/03/2031 2nd 1990s 28-nation ½',
    '$·1.5bn 8·% €·40 US·$·5 20·°·C',
    'in U.S.·, U.S.-led D-N.Y.·, 10 a.m. Ph.D. J.K. Rowling·, D.C. i.e.· so·.',
    'vitamin C·. Mr·. Okafor and Jan·. 6·.',
    'https://example.org/a_(b)?c=d·. (·www.example.com·)· news@example.org·, Example.com @news_desk #vote·!',
    'See https://example.org/x·, then go·.',
    'and·/·or snake_case ___ ... wait·…',
    'He said·: ·“·No·.·”',
    'ha·! what·?·!',
    'It fell to -5 and was -15 at dawn·, between -5 and -10 degrees·.',
    'Il a fait −7 ·(·−2.5·)· hier·.',
    'The road ·-·2 miles long·-· is open·, he said ·-·5 times·.',
    'a·<·b·>·c·&·amp·;',
  ])('%s', cut);

  it('reads a rule as one token', () => {
    expect(tokens('___')).toEqual(['___']);
    expect(tokens('A story.\n\n--- -- -')).toEqual(['A', 'story', '.', '---', '--', '-']);
  });

  it('keeps emoji, flags, keycaps and marks whole', () => {
    expect(tokens('👏👏 👍🏽 👨‍👩‍👧 🏳️‍🌈 🇺🇦🇵🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ❤️')).toEqual(['👏', '👏', '👍🏽', '👨‍👩‍👧', '🏳️‍🌈', '🇺🇦', '🇵🇱', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '❤️']);
    expect(tokens('Beyonce\u0301 sang.')).toEqual(['Beyonce\u0301', 'sang', '.']);
    expect(tokens('q\u0323\u0307')).toEqual(['q\u0323\u0307']);
  });

  it('keeps words of every script whole, Arabic with its article', () => {
    expect(tokens('قالت الشرطة إن 23 شخصا قتلوا يوم الجمعة.')).toEqual(['قالت', 'الشرطة', 'إن', '23', 'شخصا', 'قتلوا', 'يوم', 'الجمعة', '.']);
    expect(tokens('צה"ל शक्ति Москва 한국어')).toEqual(['צה"ל', 'शक्ति', 'Москва', '한국어']);
  });

  it('cuts Chinese, Japanese and Thai by words', () => {
    expect(tokens('东京星期五发生5.8级地震，没有人员伤亡。')).toEqual(expect.arrayContaining(['东京', '星期五', '5.8', '级', '地震', '，', '。']));
    expect(tokens('東京で')).toEqual(['東京', 'で']);
    expect(tokens('การเลือกตั้ง').join('')).toBe('การเลือกตั้ง');
    expect(kinds('东京5.8')).toEqual([TokenKind.ideograph, TokenKind.number]);
  });

  it('attaches what cannot be seen to the word it stands in', () => {
    expect(tokens('co\u00ADop wo\u200Brd a\uFEFFb \u202Aabc\u202C x')).toEqual(['co\u00ADop', 'wo\u200Brd', 'a\uFEFFb', '\u202Aabc\u202C', 'x']);
  });

  it('tells kinds', () => {
    expect(kinds("don't 2nd 1,200 . — $ 👍 28-nation COVID-19")).toEqual([
      TokenKind.word, TokenKind.number, TokenKind.number, TokenKind.punctuation, TokenKind.punctuation, TokenKind.symbol, TokenKind.symbol, TokenKind.number, TokenKind.word,
    ]);
  });

  it('numbers gaps: none, one space, and each other stretch of white space', () => {
    const lexicon = createLexicon();
    const { tokens: table } = segment({ name: 'test', text: 'one, two\u00a0three  four', publishedAt: null, roles: [] }, lexicon);
    expect([...table.gap].map((id) => lexicon.gaps[id])).toEqual(['', '', ' ', '\u00a0', '  ']);
    expect([table.gap[1], table.gap[2]]).toEqual([NO_GAP, PLAIN_SPACE]);
  });

  it('gives equal norms to the same word in other clothes', () => {
    const lexicon = createLexicon();
    const norms = (text: string): number[] => [...segment({ name: 'test', text, publishedAt: null, roles: [] }, lexicon).tokens.norm];
    expect(norms('"We don\'t know the cause," U.S. inspectors said -- so.')).toEqual(norms('“We don’t know the cause,” US inspectors said — so.'));
    expect(norms('Beyoncé performed')).toEqual(norms('BEYONCE\u0301 Performed'));
    expect(norms('us')).not.toEqual(norms('US'));
  });

  it('counts words between white space that hold a letter or digit', () => {
    expect(read('He said — "well" — 8 % of face-to-face talks, and/or 1,200.').wordCount).toBe(9);
    expect(read('东京地震').wordCount).toBe(2);
    expect(read('A headline here\n\nThe story has five words.').wordCount).toBe(5);
  });
});
