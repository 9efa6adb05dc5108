import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '#core/model/draft.ts';

/**
 * Folder of real stories, one folder each (`crimea/1-ap-early.txt` …), from the environment; null where it is unset.
 * Other people's copy: tests read it in place, by counts and places; no sentence of it stands in this project.
 */
export const storiesFolder: string | null = process.env['WRITETHRU_STORIES'] || null;

/** For `describe.skipIf(noStories)(`real stories${storiesNote}`, …)`: the skip names its reason. */
export const noStories: boolean = storiesFolder === null;
export const storiesNote: string = noStories ? ' (skipped: WRITETHRU_STORIES is not set)' : '';

/** The versions of one story in the order of their file names. Throws where the folder is set but missing. */
export function readStory(story: string): readonly Draft[] {
  if (storiesFolder === null) throw new Error('WRITETHRU_STORIES is not set; guard the test with skipIf(noStories).');
  const folder = join(storiesFolder, story);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8'), publishedAt: null, roles: [] }));
}
