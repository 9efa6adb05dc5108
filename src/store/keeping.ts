import { fail, ok, type Result } from '#core/model/result.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Ports } from './ports.ts';
import { readAbout, readReview, readShelf, writeAbout, writeStory, type About } from './record.ts';
import type { KeptStory, Review, Shelf, StoryId } from './state.ts';

/** The stories in this browser's keeping: for each, its texts and a small record about it. */
export type Keeping = {
  /** Newest first. Records that cannot be read are left out. */
  list(): Promise<Result<readonly KeptStory[], Problem>>;
  /** Null where there is no such story. */
  load(id: StoryId): Promise<Result<{ readonly shelf: Shelf; readonly review: Review; readonly look: string } | null, Problem>>;
  saveStory(shelf: Shelf, review: Review, about: About): Promise<Result<null, Problem>>;
  saveAbout(about: About): Promise<Result<null, Problem>>;
  remove(id: StoryId): Promise<Result<null, Problem>>;
};

const textsOf = (id: StoryId): string => `story:${id}`;
const ABOUT = 'about:';
const aboutOf = (id: StoryId): string => ABOUT + id;

export function createKeeping({ records, tab }: Ports): Keeping {
  return {
    async list() {
      const names = await records.names();
      if (!names.ok) return names;
      const claimed = await tab.claimed();
      const values = await Promise.all(names.value.filter((name) => name.startsWith(ABOUT)).map((name) => records.get(name)));
      const abouts = values.flatMap((value) => (value.ok ? [readAbout(value.value)] : []));
      const kept = abouts.flatMap((about) => (about.ok ? [about.value] : []));
      return ok(kept.sort((one, other) => other.savedAt - one.savedAt)
        .map(({ id, title, versions, savedAt }) => ({ id, title, versions, savedAt, open: claimed.has(id) })));
    },
    async load(id) {
      const [texts, about] = await Promise.all([records.get(textsOf(id)), records.get(aboutOf(id))]);
      if (!texts.ok) return texts;
      if (texts.value === undefined) return ok(null);
      const shelf = readShelf(texts.value);
      if (!shelf.ok) return shelf;
      if (shelf.value.id !== id) return fail({ code: 'story-damaged' });
      const known = about.ok ? readAbout(about.value) : about;
      return ok({ shelf: shelf.value, review: readReview(texts.value), look: known.ok ? known.value.look : '' });
    },
    saveStory: (shelf, review, about) => records.put([[textsOf(shelf.id), writeStory(shelf, review)], [aboutOf(shelf.id), writeAbout(about)]]),
    saveAbout: (about) => records.put([[aboutOf(about.id), writeAbout(about)]]),
    remove: (id) => records.remove([textsOf(id), aboutOf(id)]),
  };
}
