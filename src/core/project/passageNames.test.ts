import { expect, test } from 'vitest';
import { passageWords, SHORT_QUOTE_WORDS } from '#core/model/passage.ts';
import { fakeVersion, draftOf } from '#testing/ports.ts';
import { paragraphAnchors } from './anchors.ts';
import { passageNames } from './passageNames.ts';

test('every paragraph is named as it is named alone, and look-alikes are counted', () => {
  const version = fakeVersion(draftOf('One', 'The weir opened.\n\nThe mayor spoke.\n\nThe weir opened.\n\nIt rained.'));
  const names = passageNames(version, 'C');
  const anchors = paragraphAnchors(version, 'C');
  expect(Object.keys(names)).toEqual(['c1', 'c2', 'c3', 'c4']);
  expect(names['c3']).toEqual({ quote: 'The weir opened.', occurrence: 1 });
  anchors.forEach((anchor, paragraph) => expect(names[anchor]).toEqual(passageWords(version, paragraph, SHORT_QUOTE_WORDS)));
});
