import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { segment } from './segment.ts';

const read = (text: string): Version => segment({ name: 'test', text, publishedAt: null, roles: [] }, createLexicon());

/** Tiling, checked by plain loops: these texts are too long for an assertion per token. */
function lawful(version: Version): boolean {
  const { start, end, length } = version.tokens;
  let at = 0;
  for (let i = 0; i < length; i++) {
    if ((end[i] ?? 0) <= (start[i] ?? 0) || version.text.slice(at, start[i]).trim() !== '') return false;
    at = end[i] ?? 0;
  }
  let token = 0;
  for (const sentence of version.sentences) {
    if (sentence.tokens.start !== token || sentence.tokens.end <= token) return false;
    token = sentence.tokens.end;
  }
  let sentences = 0;
  for (const paragraph of version.paragraphs) {
    if (paragraph.sentences.start !== sentences || version.sentences[sentences]?.tokens.start !== paragraph.tokens.start) return false;
    sentences = paragraph.sentences.end;
  }
  return version.text.slice(at).trim() === '' && token === length && sentences === version.sentences.length;
}

describe('hostile texts are read, lawfully; the suite would time out were any step quadratic', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['1 MB without a newline', 'The council voted on Friday to close it. '.repeat(25_000), 1],
    ['1 MB without a space', 'x'.repeat(1_000_000), 1],
    ['a million newlines', '\n'.repeat(1_000_000), 0],
    ['a million lines of one sign', 'a\n'.repeat(500_000), 500_000],
    ['one paragraph 5,000 times', 'The council of Millbrook voted on Friday to close the old bridge.\n\n'.repeat(5_000), 5_000],
    ['only white space', ' \t\u00a0\r\n\f'.repeat(100_000), 0],
    ['lone surrogates', '\uD83D \uDC4F'.repeat(100_000), 1],
    ['100,000 combining marks', `e${'\u0301'.repeat(100_000)} and so on`, 1],
    ['100,000 marks after spaces', ' \u0301'.repeat(100_000), 1],
    ['a megabyte of Chinese without a stop', '东京星期五发生地震没有人员伤亡的报告'.repeat(20_000), 1],
    ['a megabyte of Thai', 'การเลือกตั้งวันอาทิตย์'.repeat(20_000), 1],
    ['100,000 joiners', '👨\u200D'.repeat(100_000), 1],
    ['100,000 flags', '🇺🇦'.repeat(100_000), 1],
    ['100,000 dots and quotation marks', '."'.repeat(100_000), 1],
    ['100,000 dashes', '-'.repeat(100_000), 1],
    ['100,000 dotted letters', 'U.S.'.repeat(50_000), 1],
    ['100,000 brackets of an address', `https://example.org/${'('.repeat(100_000)}${')'.repeat(100_000)}`, 1],
    ['100,000 open tags', '<a '.repeat(100_000), 1],
    ['100,000 entities', '&amp;'.repeat(100_000), 1],
    ['200,000 wrapped lines', 'the council voted on Friday to close the old bridge after all\n'.repeat(20_000), 1],
    ['100,000 letters and hyphens', 'a-'.repeat(100_000), 1],
    ['100,000 prepended signs', '\u0600'.repeat(100_000), 1],
    ['100,000 digits and commas', '1,'.repeat(100_000), 1],
    ['all words distinct', Array.from({ length: 200_000 }, (_, i) => `w${i.toString(36)}`).join(' '), 1],
    ['50,000 initials', 'J. '.repeat(50_000), 1],
    ['50,000 short paragraphs without stops', 'Nine welds\n\n'.repeat(50_000), 50_000],
    ['50,000 rules', '___\n\n'.repeat(50_000), 50_000],
  ];
  it.each(cases)('%s', (_, text, paragraphs) => {
    const version = read(text);
    expect(version.paragraphs.length).toBe(paragraphs);
    expect(lawful(version)).toBe(true);
  });
});
