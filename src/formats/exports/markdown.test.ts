import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#core/project/paragraphTexts.ts';
import { oneLine } from '#formats/readers/copy.ts';
import { readFile } from '#formats/readers/readFile.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { exportedStory, onlyPair } from '#testing/exportedStories.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { writeCriticMarkup } from './criticMarkup.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { pairsOf, type ExportedStory } from './exported.ts';
import { writeMarkdown } from './markdownReport.ts';

const ONE = 'The harbor board voted seven to two on Friday to close the east pier.';
const TWO = 'Ferries will leave from the north quay until repairs are done, the manager told reporters.';
const THREE = 'Shop owners on the pier said they had not been asked before the vote was taken.';

/** What a program that knows CriticMarkup makes of it: by patterns, blind to backslashes, as the reference tools do. */
const settled = (text: string, side: 'before' | 'after'): string =>
  text
    .replace(/\{>>.*?<<\}/gs, '')
    .replace(/\{\+\+(.*?)\+\+\}/gs, side === 'after' ? '$1' : '')
    .replace(/\{--(.*?)--\}/gs, side === 'before' ? '$1' : '')
    .replace(/\{~~(.*?)~>(.*?)~~\}/gs, side === 'before' ? '$1' : '$2');

/** The characters that a page made of this Markdown shows, for text that only holds escapes. */
const shown = (markdown: string): string =>
  markdown.replace(/\\\n/g, '\n').replace(/&#(\d+);|&(amp|lt|gt);|\\([!-/:-@[-`{-~])/g, (_, code: string | undefined, name: string | undefined, sign: string | undefined) =>
    (code !== undefined ? String.fromCodePoint(Number(code)) : name !== undefined ? { amp: '&', lt: '<', gt: '>' }[name] ?? '' : sign ?? ''));

const paragraphsIn = (markdown: string): readonly string[] => markdown.split(/\n{2,}/).filter((text) => text.trim() !== '').map((text) => shown(text.replace(/\n$/, '')));
const critic = (story: ExportedStory): string => writeCriticMarkup(pairsOf(story)[0]!);

function expectBothTexts(story: ExportedStory): void {
  const written = critic(story);
  for (const side of ['before', 'after'] as const) expect(paragraphsIn(settled(written, side))).toEqual(paragraphTexts(onlyPair(story)[side]));
}

describe('CriticMarkup', () => {
  test('marks words, breaks and moves so that a person can read them', () => {
    expect(critic(exportedStory(['The mayor said on Friday the bridge is closed.', 'The mayor said the new bridge is open.']))).toBe(
      'The mayor said {--on Friday --}the {++new ++}bridge is {~~closed~>open~~}.\n');
    expect(critic(exportedStory([`${ONE}\n\n${TWO}`, `${TWO}\n\n${THREE}`]))).toBe(`{--${ONE}--}\n\n${TWO}\n\n{++${THREE}++}\n`);
    expect(critic(exportedStory([`${ONE} ${TWO}`, `${ONE}\n\n${TWO}`]))).toBe(`${ONE}{-- --}{++\n\n++}${TWO}\n`);
    expect(critic(exportedStory([[ONE, TWO, THREE].join('\n\n'), [TWO, ONE, THREE].join('\n\n')]))).toMatch(/\{\+\+.*\+\+\}\{>>moved from ¶[12]<<\}/);
  });

  test('accepted and refused it gives both texts, whatever these hold', () => {
    const hostile = fc.tuple(arbitraryText, fc.constantFrom('{++x++}', '{--', '--}', '~>', '{~~a~>b~~}', '{>>', '<<}', '{==', '++}')).map(([text, sign]) => `${text}${sign} said ${sign}${text}`);
    fc.assert(fc.property(fc.oneof(arbitraryRevision, fc.tuple(arbitraryText, arbitraryText), fc.tuple(hostile, hostile)), (texts) => expectBothTexts(exportedStory(texts))), { numRuns: 80 });
  });

  test.skipIf(noStories)(`accepted and refused it gives both texts for every pair of the real story${storiesNote}`, () => {
    const drafts = readStory('crimea');
    for (const before of drafts) for (const after of drafts) expectBothTexts(exportedStory([before, after]));
  });
});

describe('copy in Markdown', () => {
  test('is read back word for word', async () => {
    await fc.assert(fc.asyncProperty(arbitraryText, async (text) => {
      const version = onlyPair(exportedStory([`${ONE}\n\n${text}`, ''])).before;
      // Blanks where a line begins or ends are nothing in Markdown, of whatever kind they are.
      const expected = paragraphTexts(version).map((one) => oneLine(one.split(/[\n\u0085]/).map((line) => line.trim()).join('\n'))).filter((line) => line !== '');
      const result = await readFile(new TextEncoder().encode(paragraphTexts(version).map((one) => `${escapeMarkdown(one, true)}\n`).join('\n')), 'take.md');
      // Halves of surrogate pairs have no bytes of their own.
      expect(result.ok ? result.value.drafts[0]?.text.split('\n\n') : result).toEqual(expected.map((line) => line.toWellFormed()));
    }), { numRuns: 100 });
  });

  test.each([
    ['1986. A year', '1986\\. A year'], ['- said she', '\\- said she'], ['# not a heading', '\\# not a heading'], ['5*4', '5\\*4'],
    ['[sic]', '[sic]'], ['[a](http://x)', '&#91;a](http://x)'], ['AT&T', 'AT&T'], ['&amp;', '&amp;amp;'], ['<b>', '&lt;b&gt;'],
  ])('%s is written %s', (text, written) => {
    expect(escapeMarkdown(text, true)).toBe(written);
    expect(shown(written)).toBe(text);
  });
});

describe('a report in Markdown', () => {
  const EARLY = `Pier <closes>\n\n${ONE}\n\nAt least 23 people had complained about the *planks* since the storms.`;
  const LATE = EARLY.replace('23', '32').replace('Friday', 'Monday night');

  test('says what to check, counts, shows the redline and lists the changes', () => {
    const story = exportedStory([EARLY, LATE], { title: 'Pier #1', notes: [{ initials: 'KM', text: 'Ask\nthe *desk*', quote: '', place: { siglum: 'B', number: 2, anchor: 'b2', up: false } }] });
    const report = writeMarkdown(story);
    expect(report).toMatch(/^# Pier \\#1\n\n- \*\*A\*\* Take 1, \d+ words\n- \*\*B\*\* Take 2/);
    expect(report).toContain('- **Figure**: Take 1 ¶');
    expect(report).toContain('At least <del>23</del><ins>32</ins> people had complained about the \\*planks\\* since');
    expect(report).toContain('&lt;closes&gt;');
    expect(report).toMatch(/\n1\. \*\*Reworded\*\*, Take 1 ¶\d to Take 2 ¶\d/);
    expect(report).toContain('- KM, Take 2 ¶2: Ask the \\*desk\\*');
  });

  test('lets no markup of the copy through', () => {
    fc.assert(fc.property(arbitraryText, arbitraryText, (before, after) => {
      const report = writeMarkdown(exportedStory([`${before}<b onclick=x> said`, `<script> ${after}`]));
      expect(report.replace(/<\/?(?:ins|del)>|<br>/g, '')).not.toContain('<');
    }), { numRuns: 80 });
  });
});
