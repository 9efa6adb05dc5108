import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { segment } from './segment.ts';

describe.skipIf(noStories)(`the Crimea story${storiesNote}`, () => {
  it('has the numbered paragraphs and words that design.md counts', () => {
    const versions = readStory('crimea').map((draft) => segment(draft, createLexicon()));
    expect(versions.map((version) => version.paragraphs.filter((p) => p.number !== null).length)).toEqual([25, 26, 9, 10, 9]);
    expect(versions.map((version) => version.wordCount)).toEqual([859, 961, 344, 299, 269]);
  });
});
