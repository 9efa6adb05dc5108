import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { arbitraryText } from '#testing/arbitraries.ts';
import { exportedStory } from '#testing/exportedStories.ts';
import { piecesOf } from '#testing/viewNotation.ts';
import { pairsOf } from './exported.ts';
import { richPassage, richRedline } from './richText.ts';

const OWN_TAGS = new Set('HTML HEAD BODY P B BR INS DEL FONT U S SMALL BLOCKQUOTE'.split(' '));

describe('rich text for mail', () => {
  test('marks words with elements and attributes that survive, in both forms', () => {
    const { html, text } = richPassage(piecesOf('The [-<c1 old ][+c1 new] <b> bridge [>m4 is open]', 'after'), 'Wire & 2 ¶3');
    expect(html).toBe(
      '<blockquote><p>The <del><font color="#ae430d"><s>old </s></font></del><ins><font color="#1d52ae"><u>new</u></font></ins> &lt;b&gt; bridge ' +
      '<font color="#17716b">⌜</font>is open<font color="#17716b">⌟</font></p></blockquote><p>— Wire &amp; 2 ¶3</p>');
    expect(text).toBe('The [-old -]{+new+} <b> bridge <is open>\n— Wire & 2 ¶3');
  });

  test('a redline begins with names and counts and leaves furniture out', () => {
    const early = 'The harbor board voted 7-2 on Friday to close the east pier.\n\nFerries will leave from the north quay until repairs are done.';
    const [pair] = pairsOf(exportedStory([`Pier closes\n\n${early}`, `Pier closes\n\n${early.replace('Friday', 'Monday')}`]));
    const { html, text } = richRedline(pair!);
    expect(text).toMatch(/^Take 1 to Take 2\. 1 change: .*\n\n¶1 The harbor board voted 7-2 on \[-Friday-\]\{\+Monday\+\} to close/);
    expect(html).toMatch(/^<p><b>Take 1 to Take 2\. 1 change: /);
  });

  test('no markup and no style of the copy reaches the clipboard', () => {
    fc.assert(fc.property(arbitraryText, arbitraryText, (before, after) => {
      const [pair] = pairsOf(exportedStory([`${before} said <img src=x onerror=y>`, `</p><script>${after} said`]));
      const { document } = parseHTML(`<html><body>${richRedline(pair!).html}</body></html>`);
      for (const element of document.querySelectorAll('*')) {
        expect(OWN_TAGS).toContain(element.tagName);
        expect([...element.attributes].map(({ name }) => name).filter((name) => name !== 'color')).toEqual([]);
      }
    }), { numRuns: 100 });
  });
});
