import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphTexts } from '#core/project/paragraphTexts.ts';
import { startBudget } from '#formats/readers/budget.ts';
import { legalXml } from '#formats/xml/escapeXml.ts';
import { attribute, child, descendants, elements, find, isElement, xmlTree, type XmlElement } from '#formats/xml/xmlTree.ts';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { exportedStory } from '#testing/exportedStories.ts';
import { noStories, readStory, storiesNote } from '#testing/stories.ts';
import type { ExportedStory } from '../exported.ts';
import { writeTei } from './tei.ts';

const FILE = { name: 'story.xml', kind: 'TEI' };
const treeOf = (xml: string): Promise<XmlElement> => xmlTree(xml, FILE, startBudget(FILE.name, FILE.kind));
const bodyOf = (root: XmlElement): XmlElement => find(root, 'text', 'body', 'div')!;

/** Reads one witness out of the apparatus as the TEI guidelines say: of each `app` the reading that names it. */
function witness(body: XmlElement, siglum: string): string[] {
  const out: string[] = [];
  const chosen = (app: XmlElement): XmlElement | undefined => {
    const readings = elements(app).filter((reading) => attribute(reading, 'wit')?.split(' ').includes(`#${siglum}`));
    expect(readings.length).toBeLessThanOrEqual(1);
    return readings[0];
  };
  const words = (element: XmlElement): string =>
    element.children.map((node) => (!isElement(node) ? node : node.local === 'app' ? words(chosen(node) ?? { ...node, children: [] }) : words(node))).join('');
  const blocks = (element: XmlElement): void => {
    for (const node of elements(element)) {
      if (node.local === 'p') out.push(words(node));
      else {
        const reading = chosen(node);
        if (reading !== undefined) blocks(reading);
      }
    }
  };
  blocks(body);
  return out;
}

async function expectWitnesses(story: ExportedStory): Promise<void> {
  const root = await treeOf(writeTei(story));
  story.collation.versions.forEach((version, i) => {
    expect(witness(bodyOf(root), story.sigla[i]!)).toEqual(paragraphTexts(version).map(legalXml));
  });
}

const A = 'The harbor board voted seven to two on Friday to close the east pier.';
const B = 'Ferries will leave from the north quay until repairs are done, the manager told reporters.';
const C = 'Shop owners on the pier said they had not been asked before the vote was taken.';

describe('a critical apparatus', () => {
  test('gives every witness back, letter for letter, of two versions', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(arbitraryRevision, fc.tuple(arbitraryText, arbitraryText)), async (texts) => expectWitnesses(exportedStory(texts))), { numRuns: 60 });
  });

  test('gives every witness back, letter for letter, of several versions, whichever is the base', async () => {
    const several = fc.tuple(arbitraryRevision, arbitraryRevision, arbitraryText).chain(([one, other, text]) =>
      fc.tuple(fc.shuffledSubarray([...one, ...other, text, one[1]], { minLength: 3 }), fc.nat(2)));
    await fc.assert(fc.asyncProperty(several, async ([texts, base]) => expectWitnesses(exportedStory(texts, { base }))), { numRuns: 60 });
  });

  test('names readings once, with all who have them, the base first', async () => {
    const body = bodyOf(await treeOf(writeTei(exportedStory([`${A}\n\n${B}`, `${A.replace('Friday', 'Monday')}\n\n${B}`, `${A.replace('Friday', 'Monday')}\n\n${B}`, `${A}\n\n${B}`]))));
    expect(elements(body).map(({ local, attributes }) => [local, attributes['n']])).toEqual([['p', '1'], ['p', '2']]);
    const [app] = descendants(body, 'app');
    expect(elements(app!).map((reading) => [reading.local, attribute(reading, 'wit'), reading.children])).toEqual([['lem', '#A #D', ['Friday']], ['rdg', '#B #C', ['Monday']]]);
  });

  test('sets a paragraph that some witnesses lack as a reading of its own, its variants inside', async () => {
    const body = bodyOf(await treeOf(writeTei(exportedStory([`${A}\n\n${B}\n\n${C}`, `${A}\n\n${C}`, `${A}\n\n${B.replace('north', 'south')}\n\n${C}`]))));
    const app = child(body, 'app');
    expect(elements(app!).map((reading) => [reading.local, attribute(reading, 'wit')])).toEqual([['lem', '#A #C'], ['rdg', '#B']]);
    expect(descendants(app, 'rdg').map((reading) => [attribute(reading, 'wit'), reading.children])).toEqual([['#C', ['south']], ['#B', []]]);
  });

  test('lists its witnesses, says its method, and holds hostile names', async () => {
    const named = ['A & "B" <x>', 'Take\u0000 2'].map((name) => ({ name, text: A, publishedAt: '2026-03-14T10:00:00Z', roles: [] }));
    const root = await treeOf(writeTei(exportedStory(named, { title: ']]> & <title>', notes: [{ initials: 'KM', text: 'Ask <them>', quote: '', place: null }] })));
    expect(descendants(root, 'witness').map(({ attributes, children }) => [attributes['xml:id'], children[0]])).toEqual([['A', 'A & "B" <x> '], ['B', 'Take\ufffd 2 ']]);
    expect(find(root, 'teiHeader', 'encodingDesc', 'variantEncoding')?.attributes).toEqual({ method: 'parallel-segmentation', location: 'internal' });
    expect(find(root, 'teiHeader', 'fileDesc', 'titleStmt', 'title')?.children).toEqual([']]> & <title>']);
    expect(descendants(root, 'note')[0]?.children).toEqual(['KM: Ask <them>']);
  });

  test.skipIf(noStories)(`gives back all five versions of the real story, each as the base${storiesNote}`, async () => {
    const drafts = readStory('crimea');
    for (let base = 0; base < drafts.length; base++) await expectWitnesses(exportedStory(drafts, { base }));
  });
});
