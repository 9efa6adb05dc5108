import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import type { Comparison } from '#core/model/collation.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { pairOf } from '#testing/builders.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { buildMarkIndex, type Side } from './markIndex.ts';
import { inVersion, projectTracked, withKeptEnd, type TrackedParagraph } from './tracked.ts';

const trackedOf = (comparison: Comparison): readonly TrackedParagraph[] => withKeptEnd(projectTracked(buildMarkIndex(comparison, { before: 'A', after: 'B' })));
const compared = (before: string, after: string): Comparison => {
  const pair = pairOf(before, after);
  return comparePair(pair.before, pair.after, pair.lexicon);
};

/** What is left when every change is refused (`before`) or accepted (`after`), as a word processor does it. */
function settled(paragraphs: readonly TrackedParagraph[], side: Side): string[] {
  const out: string[] = [];
  let text = '';
  for (const { runs, end } of paragraphs) {
    for (const run of runs) if (inVersion(run.state, side)) text += run.text;
    if (!inVersion(end.state, side)) continue;
    out.push(text);
    text = '';
  }
  expect(text).toBe('');
  return out;
}

const textsOf = (version: Comparison['before']): string[] => version.paragraphs.map((p) => version.text.slice(p.chars.start, p.chars.end));
const SIGNS = { 'kept': ['', ''], 'deleted': ['[-', '-]'], 'inserted': ['{+', '+}'], 'moved-from': ['<-', '->'], 'moved-to': ['<+', '+>'] } as const;
const drawn = (paragraphs: readonly TrackedParagraph[]): string =>
  paragraphs.map(({ runs, end }) => [...runs, { ...end, text: '¶' }].map(({ text, state }) => `${SIGNS[state][0]}${text}${SIGNS[state][1]}`).join('')).join('');

function expectBoth(comparison: Comparison): void {
  for (const side of ['before', 'after'] as const) expect(settled(projectTracked(buildMarkIndex(comparison, { before: 'A', after: 'B' })), side)).toEqual(textsOf(comparison[side]));
  const tracked = trackedOf(comparison);
  for (const side of ['before', 'after'] as const) {
    // A version without a paragraph is a document with an empty one.
    expect(settled(tracked, side)).toEqual(textsOf(comparison[side]).length === 0 && tracked.length > 0 ? [''] : textsOf(comparison[side]));
  }
  expect(tracked.at(-1)?.end.state ?? 'kept').toBe('kept');
}

describe('tracked changes', () => {
  test('words are replaced whole, the white space round them stays', () => {
    expect(drawn(trackedOf(compared('The mayor said on Friday the bridge is closed.', 'The mayor said the new bridge is open.')))).toBe(
      'The mayor said [-on Friday -]the {+new +}bridge is [-closed-]{+open+}.¶');
  });

  test('a new paragraph brings its mark, a paragraph that is gone takes it along', () => {
    const first = 'The harbor board voted seven to two on Friday to close the east pier.';
    const second = 'Ferries will leave from the north quay until repairs are done.';
    expect(drawn(trackedOf(compared(first, `${second} ⏎ ${first}`)))).toBe(`{+${second}+}{+¶+}${first}¶`);
    expect(drawn(trackedOf(compared(`${first} ⏎ ${second}`, first)))).toBe(`${first}[-¶-][-${second}-]¶`);
    expect(drawn(trackedOf(compared(first, `${first} ⏎ ${second}`)))).toBe(`${first}{+¶+}{+${second}+}¶`);
  });

  test('a moved paragraph goes and comes under one name', () => {
    const one = 'The harbor board voted seven to two on Friday to close the east pier.';
    const two = 'Ferries will leave from the north quay until repairs are done, the manager told reporters.';
    const three = 'Shop owners on the pier said they had not been asked before the vote was taken.';
    const tracked = trackedOf(compared([one, two, three].join('\n\n'), [two, one, three].join('\n\n')));
    const moves = tracked.flatMap(({ runs }) => runs).filter(({ move }) => move !== null);
    expect(moves.map(({ state }) => state).sort()).toEqual(['moved-from', 'moved-to']);
    expect(new Set(moves.map(({ move }) => move)).size).toBe(1);
    expect(tracked.map(({ end }) => end.state).sort()).toEqual(['kept', 'kept', 'moved-from', 'moved-to']);
  });

  test('a split is one new mark, a merge one that is gone', () => {
    const one = 'The harbor board voted seven to two on Friday to close the east pier.';
    const two = 'Ferries will leave from the north quay until repairs are done, the manager told reporters.';
    expect(drawn(trackedOf(compared(`${one} ${two}`, `${one} ⏎ ${two}`)))).toBe(`${one}[- -]{+¶+}${two}¶`);
    expect(drawn(trackedOf(compared(`${one} ⏎ ${two}`, `${one} ${two}`)))).toBe(`${one}{+ +}[-¶-]${two}¶`);
  });

  test('refused it is the base, accepted the compared version, exactly', () => {
    fc.assert(fc.property(fc.oneof(arbitraryRevision, fc.tuple(arbitraryText, arbitraryText)), ([before, after]) => expectBoth(compared(before, after))), { numRuns: 1000 });
  });

  test('a text against itself has nothing tracked', () => {
    fc.assert(fc.property(arbitraryText, (text) => {
      const tracked = trackedOf(compared(text, text));
      expect(tracked.every(({ runs, end }) => end.state === 'kept' && runs.every(({ state }) => state === 'kept'))).toBe(true);
    }), { numRuns: 200 });
  });

  test.skipIf(noStories)(`every pair of the real story gives both texts back${storiesNote}`, () => {
    const drafts = readStory('crimea');
    for (const before of drafts) {
      for (const after of drafts) {
        const lexicon = createLexicon();
        expectBoth(comparePair(segment(before, lexicon), segment(after, lexicon), lexicon));
      }
    }
  });
});
