import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

/** A file as a journey drops it. */
export type CopyFile = { readonly name: string; readonly text: string };

const SAMPLE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'public', 'sample');

const readFolder = (folder: string): readonly CopyFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

/** The five versions of the sample story. */
export const sampleStory = readFolder(SAMPLE);

/** Folder of real stories, one folder each; null where the environment names none. */
const storiesFolder = process.env['WRITETHRU_STORIES'] || null;

/**
 * A real story. Other people's copy may not lie in the project, so a journey that asks for it is left out where the environment names
 * no folder. Throws where the folder is named but the story is missing, so that such a journey fails.
 */
export function realStory(name: string): readonly CopyFile[] {
  test.skip(storiesFolder === null, 'other people’s copy lies outside the project; WRITETHRU_STORIES names its folder');
  const folder = path.join(storiesFolder ?? '', name);
  if (!existsSync(folder)) throw new Error(`WRITETHRU_STORIES names ${storiesFolder}, but there is no story "${name}" in it.`);
  return readFolder(folder);
}

/**
 * The paragraphs of a file whose lines are not hard-wrapped: its lines with something in them, without the white space
 * around them. Nothing of the app is used to find them.
 */
export const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '');

/** Four short versions of a story for journeys that are about something else than the copy. */
export const pierStory: readonly CopyFile[] = [
  {
    name: 'Pier 1.txt',
    text: [
      'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
      'Ferries will leave from the north quay while the repairs are under way, the harbor master said.',
      'At least 23 people had complained about the state of the planks since the storms of the spring.',
      'Shop owners on the pier said nobody had asked them before the vote was taken.',
      'The board meets again in two weeks.',
    ].join('\n\n'),
  },
  {
    name: 'Pier 2.txt',
    text: [
      'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
      'At least 32 people had complained about the state of the planks since the storms of the spring.',
      'Shop owners on the pier said nobody had asked them before the vote was taken.',
      'Divers are to look at the piles on Monday and report within the month.',
      'The board meets again in two weeks.',
      'Ferries will leave from the north quay while the repairs are under way, the harbor master said.',
    ].join('\n\n'),
  },
  {
    name: 'Pier 3.txt',
    text: [
      'The east pier is to close for an inspection, the harbor board has decided.',
      'Shop owners on the pier said nobody had asked them before the vote was taken.',
    ].join('\n\n'),
  },
];
