import { expect, test } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';
import { wireWarnings } from './wireWarnings.ts';

const COPY = 'The harbor board voted on Friday to close the east pier until engineers have looked at it.\n\nFerries will leave from the north quay, the harbor master said.';
const warned = (line: string, role: 'guessed' | 'advisory' = 'advisory') => {
  const draft = { name: 'Wire', text: `${line}\n\n${COPY}`, publishedAt: null, roles: [] };
  const first = segment(draft, createLexicon()).paragraphs[0]!;
  const version = segment(role === 'guessed' ? draft : { ...draft, roles: [{ paragraphId: first.id, role }] }, createLexicon());
  return wireWarnings(version, 'B').map(({ kind, anchor, text }) => `${kind} ${anchor} ${text}`);
};

test.each([
  ['EMBARGOED until 0001 GMT Monday', 'embargo'],
  ['Embargoed for release until 6 p.m. EDT Sunday', 'embargo'],
  ['Eds: Embargoed until 2300 GMT.', 'embargo'],
  ['HOLD FOR RELEASE', 'embargo'],
  ['Not for publication before Tuesday', 'embargo'],
  ['KILL', 'kill'],
  ['BULLETIN KILL', 'kill'],
  ['MANDATORY KILL – Harbor vote', 'kill'],
  ['KILLED – Harbor vote', 'kill'],
  ['STORY WITHDRAWN', 'kill'],
  ['Editors: Kill the story slugged BC-Harbor. The vote was not taken.', 'kill'],
])('%s raises %s', (line, kind) => expect(warned(line)).toEqual([`${kind} b-advisory-1 ${line}`]));

test.each(['(more)', 'Eds: Updates with quotes.', '1st Ld-Writethru', 'CORRECTS spelling of harbor in 2nd graf', 'For immediate release', 'Eds: Embargo lifted.', 'Eds: No embargo.', 'URGENT', 'Eds: SUBS to add that two were killed.'])(
  '%s raises nothing', (line) => expect(warned(line)).toEqual([]),
);

test('what the segmenter knows by itself', () => {
  expect(warned('EMBARGOED until 0001 GMT Monday', 'guessed')).toHaveLength(1);
  expect(warned('KILL', 'guessed')).toHaveLength(1);
});

test('copy about an embargo or a kill raises nothing', () => {
  expect(warned('The oil embargo was lifted, and wolves kill the sheep again, farmers said.', 'guessed')).toEqual([]);
});
