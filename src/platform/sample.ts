import { array, object, safeParse, string } from 'valibot';
import { fail, ok } from '#core/model/result.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Sample } from '#store/ports.ts';

/** What `sample/story.json` must say for the story to open; the start page reads more of it for its card. */
const Story = object({ title: string(), versions: array(object({ file: string(), name: string(), note: string() })) });

/** The sample story, fetched from beside the page when the reader asks for it. `page`: the address of the page. */
export function fetchSample(page: string): Sample {
  const get = async (name: string): Promise<Response> => {
    const response = await fetch(new URL(`sample/${name}`, page));
    if (!response.ok) throw new Error(`sample/${name}: ${response.status}`);
    return response;
  };
  return {
    async load() {
      try {
        const story = safeParse(Story, await (await get('story.json')).json());
        if (!story.success) return fail({ code: 'unreadable-file', name: 'The sample story' });
        const versions = await Promise.all(
          story.output.versions.map(async ({ file, name, note }) => {
            const draft: Draft = { name, text: await (await get(file)).text(), publishedAt: null, roles: [] };
            return { draft, label: note };
          }),
        );
        return ok({ title: story.output.title, versions });
      } catch {
        return fail({ code: 'unreadable-file', name: 'The sample story' });
      }
    },
  };
}
