import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#core/project/paragraphTexts.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { exportedStory } from '#testing/exportedStories.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import type { ExportedStory } from '../exported.ts';
import { escapeHtml } from './escapeHtml.ts';
import { writeHtml } from './htmlReport.ts';

const EARLY = 'The harbor board voted 7-2 on Friday to close the east pier.\n\nFerries will leave from the north quay until repairs are done.\n\nAt least 23 people had complained about the planks since the spring storms.';
const LATE = EARLY.replace('23', '32').replace('Ferries', 'All ferries');

/** Every tag that a report is made of. */
const OWN_TAGS = new Set('HTML HEAD META TITLE STYLE BODY HEADER H1 H2 H3 OL UL LI NAV A MAIN SECTION P B BR STRONG SPAN SMALL BDI Q TABLE COLGROUP COL THEAD TBODY TR TH TD DIV INS DEL FOOTER TIME'.split(' '));
/** Attributes of its own; none of them can run or fetch anything. */
const OWN_ATTRIBUTES = new Set('lang charset http-equiv content name class id href title dir role aria-label aria-labelledby scope colspan tabindex datetime data-version data-paragraph data-label'.split(' '));

const pageOf = async (story: ExportedStory): Promise<Document> => parseHTML(await writeHtml(story)).document;

/** The texts of a version in a view of the report, less the report's own words. */
function column(page: Document, view: string, siglum: string): string[] {
  return [...page.querySelectorAll(`${view} [data-version="${siglum}"]`)].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const label of copy.querySelectorAll('[data-label]')) label.remove();
    return copy.textContent ?? '';
  });
}

function expectHarmless(page: Document): void {
  for (const element of page.querySelectorAll('*')) {
    expect(OWN_TAGS).toContain(element.tagName);
    for (const { name, value } of element.attributes) {
      expect(OWN_ATTRIBUTES).toContain(name);
      if (name === 'href') expect(value).toMatch(/^#[\w-]+$/);
    }
  }
  for (const link of page.querySelectorAll('a')) expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
  const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
}

const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'--></style><svg onload=x>", '</title><b>', '&lt;i&gt;', '<!--', ']]>', '\0<a href="javascript:x">', '</p></table>'];

describe('an HTML report', () => {
  test('gives both views word for word, whatever the versions hold, and no markup of theirs survives', async () => {
    const text = fc.tuple(arbitraryText, fc.constantFrom(...HOSTILE), arbitraryText).map(([a, sign, b]) => `${a}${sign} said ${sign}${b}`);
    await fc.assert(fc.asyncProperty(fc.oneof(arbitraryRevision, fc.tuple(text, text)), fc.constantFrom(...HOSTILE), async ([before, after], name) => {
      const drafts = [before, after].map((one) => ({ name, text: one, publishedAt: null, roles: [] }));
      const story = exportedStory(drafts, { title: name, notes: [{ initials: name, text: name, quote: '', place: null }] });
      const page = await pageOf(story);
      expectHarmless(page);
      expect(page.querySelector('h1')?.textContent).toBe(name.replace('\0', '\ufffd'));
      const [base, compared] = story.collation.versions;
      // As an HTML parser hands them out: halves of surrogate pairs do not survive the file, NUL is no character of HTML.
      const shown = (texts: readonly string[]): readonly string[] => texts.map((one) => one.replaceAll('\0', '\ufffd'));
      expect(column(page, '.pairs', 'A')).toEqual(shown(paragraphTexts(base!)));
      expect(column(page, '.pairs', 'B')).toEqual(shown(paragraphTexts(compared!)));
      expect(column(page, '.redline', 'B')).toEqual(shown(paragraphTexts(compared!)));
    }), { numRuns: 40 });
  });

  test('lets nothing run and nothing be fetched: its policy names the hash of its own style sheet', async () => {
    const html = await writeHtml(exportedStory([EARLY, LATE]));
    const { createHash } = await import('node:crypto');
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'`);
    expect(html).not.toMatch(/<script|style="|src=|@import|url\(/);
  });

  test('says first what to check, then counts, and leads to each place', async () => {
    const page = await pageOf(exportedStory([EARLY, LATE], { at: '2026-03-14T10:00:00Z' }));
    expect([...page.querySelectorAll('h2')].map((head) => head.textContent)).toEqual(['Check first', 'Changes', 'Side by side', 'Redline', 'Facts']);
    expect(page.querySelector('.alarms li')?.textContent).toBe('Figure Take 1 ¶3 At least 23 Take 2 ¶3 At least 32');
    expect(page.querySelector('#p1-changes p')?.textContent).toMatch(/^2 changes: /);
    expect(page.querySelectorAll('.changes li')).toHaveLength(2);
    expect(page.querySelector('.changes a')?.getAttribute('href')).toBe('#p1-a2');
    expect(page.querySelector('.redline del')?.textContent).toBe('Ferries');
    expect(page.querySelector('footer')?.textContent).toContain('2026-03-14');
  });

  test('holds notes with initials, place and words', async () => {
    const place = { siglum: 'B', number: 3, anchor: 'b3', up: false };
    const page = await pageOf(exportedStory([EARLY, LATE], { notes: [{ initials: 'KM', text: 'Ask the <desk>', quote: '', place }] }));
    expect(page.querySelector('#notes li')?.textContent).toBe('KM, Take 2 ¶3Ask the <desk>');
    expect(page.querySelector('#notes a')?.getAttribute('href')).toBe('#p1-b3');
  });

  test('of several versions it has a chapter for each pair, and ids of its own in each', async () => {
    const page = await pageOf(exportedStory([EARLY, LATE, EARLY.replace('north', 'south')], { base: 1 }));
    expect([...page.querySelectorAll('h2')].map((head) => head.textContent)).toEqual(['Take 2 to Take 1', 'Take 2 to Take 3', 'Collation', 'Facts']);
    expectHarmless(page);
    expect([...page.querySelectorAll('.collation thead th')].map((head) => head.textContent?.trim())).toEqual(['B Take 2 base', 'A Take 1', 'C Take 3']);
    expect(page.querySelector('.collation [data-version="A"] ins')?.textContent).toBe('Ferries');
  });

  test('a table of all versions holds each version word for word, and no markup of theirs', async () => {
    const text = fc.tuple(arbitraryText, fc.constantFrom(...HOSTILE)).map(([one, sign]) => `${one}${sign} said`);
    await fc.assert(fc.asyncProperty(fc.oneof(fc.tuple(arbitraryRevision, text).map(([[one, other], more]) => [one, other, more]), fc.tuple(text, text, text)), async (texts) => {
      const story = exportedStory(texts);
      const page = await pageOf(story);
      expectHarmless(page);
      story.collation.versions.forEach((version, v) => {
        const words = (all: readonly string[]): string => all.flatMap((one) => one.replaceAll('\0', '\ufffd').split(/\s+/)).filter((word) => word !== '').sort().join(' ');
        expect(words(column(page, '.collation', story.sigla[v]!))).toBe(words(paragraphTexts(version)));
      });
    }), { numRuns: 40 });
  });

  test('the same story is the same file', async () => {
    expect(await writeHtml(exportedStory([EARLY, LATE]))).toBe(await writeHtml(exportedStory([EARLY, LATE])));
  });

  test.skipIf(noStories)(`holds all five versions of the real story${storiesNote}`, async () => {
    const story = exportedStory(readStory('crimea'));
    const page = await pageOf(story);
    expectHarmless(page);
    expect(column(page, '#p1-side', 'B')).toEqual(paragraphTexts(story.collation.versions[1]!));
  });
});

test.each([['<', '&lt;'], ["'", '&#39;'], ['a & b', 'a &amp; b']])('%s is written %s', (text, written) => expect(escapeHtml(text)).toBe(written));
