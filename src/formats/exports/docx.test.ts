import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#core/project/paragraphTexts.ts';
import { oneLine } from '#formats/readers/copy.ts';
import { readFile } from '#formats/readers/readFile.ts';
import type { Reading } from '#formats/readers/reading.ts';
import { legalXml } from '#formats/xml/escapeXml.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { exportedStory, onlyPair } from '#testing/exportedStories.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import { writeDocx } from './docx.ts';
import { pairsOf, type ExportedStory } from './exported.ts';

const bytesOf = (story: ExportedStory): Uint8Array<ArrayBuffer> => writeDocx(pairsOf(story)[0]!, story);

async function readBack(story: ExportedStory): Promise<Reading> {
  const result = await readFile(bytesOf(story), 'pair.docx');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The reader's own tidying (runs of blanks, control characters) is not the writer's doing. */
const tidied = (texts: readonly string[]): readonly string[] => texts.map((text) => oneLine(legalXml(text))).filter((text) => text !== '');

async function expectBothTexts(story: ExportedStory): Promise<void> {
  const [before, after] = [onlyPair(story).before, onlyPair(story).after].map((version) => tidied(paragraphTexts(version))) as [readonly string[], readonly string[]];
  // Texts without a word are not given out by the reader; a file without changes holds one text.
  const worded = [before, after].filter((texts) => /[\p{L}\p{N}]/u.test(texts.join('')));
  if (worded.length === 0) return;
  const found = (await readBack(story)).drafts.map(({ text }) => (text === '' ? [] : text.split('\n\n')));
  expect(found).toEqual(worded.length === 2 && found.length === 1 && before.join('\n') === after.join('\n') ? [after] : worded);
}

describe('a Word document with tracked changes', () => {
  test('is read back as both texts, whatever was inserted, deleted, moved, split or merged', async () => {
    await fc.assert(fc.asyncProperty(arbitraryRevision, async ([before, after]) => expectBothTexts(exportedStory([before, after]))), { numRuns: 80 });
  });

  test('is read back as both texts where these hold anything at all', async () => {
    await fc.assert(fc.asyncProperty(arbitraryText, arbitraryText, async (before, after) => expectBothTexts(exportedStory([before, after]))), { numRuns: 80 });
  });

  test.skipIf(noStories)(`is read back as both texts for every pair of the real story${storiesNote}`, async () => {
    const drafts = readStory('crimea');
    for (const before of drafts) for (const after of drafts) await expectBothTexts(exportedStory([before, after]));
  });

  const ONE = 'The harbor board voted seven to two on Friday to close the east pier.';
  const TWO = 'Ferries will leave from the north quay until repairs are done, the manager told reporters.';
  const THREE = 'Shop owners on the pier said they had not been asked before the vote was taken.';

  test('tells a move as one pair of ranges, not as words that went and came', async () => {
    const xml = await documentXml(exportedStory([[ONE, TWO, THREE].join('\n\n'), [TWO, ONE, THREE].join('\n\n')]));
    expect(xml.match(/<w:(moveFrom|moveTo)RangeStart [^>]*w:name="move1"/g)).toHaveLength(2);
    expect(xml.match(/<w:(moveFrom|moveTo)RangeEnd /g)).toHaveLength(2);
    expect(xml).not.toMatch(/<w:(ins|del) /);
    const ids = [...xml.matchAll(/ w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length - 2);
  });

  test('says who and when, and nothing of the clock: the same bytes each time', async () => {
    const story = exportedStory([ONE, TWO], { at: '2026-03-14T10:00:00Z', title: 'Pier & <quay>' });
    expect(bytesOf(story)).toEqual(bytesOf(story));
    const xml = await documentXml(story);
    expect(xml).toContain('w:author="Writethru" w:date="2026-03-14T10:00:00Z"');
    const { drafts } = await readBack(story);
    expect(drafts[0]).toMatchObject({ title: 'Pier & <quay>', savedAt: '2026-03-14T10:00:00Z' });
    expect(await documentXml({ ...story, at: null })).not.toContain('w:date');
  });

  test('gives furniture the styles from which its role is read again', async () => {
    const roles = [{ text: 'Pier closes', role: 'headline' as const }];
    const story = `Pier closes\n\n${ONE}\n\n${TWO}`;
    const { fingerprint } = await import('#core/model/hash.ts');
    const draft = { name: 'a', text: story, publishedAt: null, roles: roles.map(({ text, role }) => ({ paragraphId: fingerprint(text), role })) };
    const { drafts } = await readBack(exportedStory([draft, draft]));
    expect(drafts[0]?.roles).toEqual(draft.roles);
  });

  test('puts notes into the margin, not into the text', async () => {
    const place = { siglum: 'B', number: 2, anchor: 'b2', up: false };
    const story = exportedStory([`${ONE}\n\n${TWO}`, `${ONE}\n\n${THREE}`], { notes: [{ initials: 'KM', text: 'Ask the <desk> & the board', quote: '', place }] });
    const reading = await readBack(story);
    expect(reading.remarks).toContainEqual({ kind: 'comments-left-out', count: 1 });
    expect(reading.drafts[1]?.text).toBe(`${ONE}\n\n${THREE}`);
    await expectBothTexts(story);
  });
});

async function documentXml(story: ExportedStory): Promise<string> {
  const { unzipSync, strFromU8 } = await import('fflate');
  return strFromU8(unzipSync(bytesOf(story))['word/document.xml'] ?? new Uint8Array());
}
