import { renameVersions } from '#core/model/decisions.ts';
import { MAX_WORDS, countWords } from '#formats/countWords.ts';
import { isWholeLink } from '#formats/link/arrived.ts';
import type { LinkContent } from '#formats/link/content.ts';
import { isShortLink } from '#formats/link/shortLink.ts';
import { decodeWholeLink } from '#formats/link/wholeLink.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Context } from './context.ts';
import { begin } from './begin.ts';
import type { Locked } from './openShort.ts';
import { emptyShelf } from './slices/shelf.ts';
import type { ShelfEntry } from './state.ts';
import { infoNotice } from './slices/notices.ts';

/** A fragment that stands for a whole story, in itself or at a service. */
export const isStoryLink = (fragment: string): boolean => isWholeLink(fragment) || isShortLink(fragment);

/** The fragment of a link within pasted text that is nothing but one address; null for anything else. */
export function storyLinkIn(text: string): string | null {
  const address = /^<?\s*https?:\/\/\S*?(?:#|%23)(w?\d+\.[\s\S]*)$/i.exec(text.trimStart());
  const fragment = address?.[1] ?? null;
  return fragment !== null && isStoryLink(fragment) && !/\s\S+\s\S+\s/.test(fragment.trim()) ? fragment : null;
}

/** 'asking': the story has arrived and waits for its password. 'overtaken': the reader has opened something else meanwhile. */
export type Opening = 'opened' | 'refused' | 'asking' | 'overtaken';

/**
 * Opens a link as a story of its own: what the tab held stays in the list of kept stories. A damaged link opens nothing;
 * its damage becomes a notice. Whatever is opened last wins, however long each takes.
 */
export async function openLink(context: Context, fragment: string): Promise<Opening> {
  const { store, ports, opener } = context;
  const turn = ++opener.turn;
  opener.locked = null;
  const short = isShortLink(fragment);
  store.setState({ opening: short ? { status: 'fetching' } : { status: 'none' } });
  const found = short ? await shortStory(context, fragment) : await wholeStory(fragment);
  if (opener.turn !== turn) return 'overtaken';
  if (!found.ok) return refuse(context, found.problem);
  if ('content' in found.value) return show(context, found.value.content);
  // Nothing stands behind the question yet where the page has just begun.
  if (store.getState().stories.phase === 'restoring') begin(context, emptyShelf(ports.ids.make()), '', null, undefined, { status: 'password', wrong: false });
  else store.setState({ opening: { status: 'password', wrong: false } });
  opener.locked = found.value.locked;
  return 'asking';
}

type Found = { readonly content: LinkContent } | { readonly locked: Locked };

/** What a short link needs is fetched with the first one; without the network neither comes. */
const shortStory = (context: Context, fragment: string): Promise<Result<Found, Problem>> =>
  import('./openShort.ts').then(({ fetchShort }) => fetchShort(context, fragment)).catch(() => fail({ code: 'share-unreachable' }));

const wholeStory = async (fragment: string): Promise<Result<Found, Problem>> => {
  const content = await decodeWholeLink(fragment);
  return content.ok ? ok({ content: content.value }) : content;
};

/** Tries a password on the story that waits for one. */
export async function openLocked(context: Context, password: string): Promise<void> {
  const { store, opener } = context;
  const { locked } = opener;
  if (locked === null) return;
  store.setState({ opening: { status: 'fetching' } });
  const content = await import('./openShort.ts').then(({ unlock }) => unlock(locked, password)).catch(() => fail<Problem>({ code: 'share-unreachable' }));
  if (opener.locked !== locked) return;
  if (content.ok) show(context, content.value);
  else if (content.problem.code === 'wrong-password') store.setState({ opening: { status: 'password', wrong: true } });
  else refuse(context, content.problem);
}

function refuse({ store, opener }: Context, problem: Problem): 'refused' {
  opener.locked = null;
  store.setState({ opening: { status: 'none' } });
  store.getState().actions.report(problem);
  return 'refused';
}

function show(context: Context, { title, versions, look, checked = [], pins = [], remarks = [] }: LinkContent): 'opened' | 'refused' {
  const { ports } = context;
  // A link meets the same limit as a file, else a text could come in by one that no file could bring.
  const long = versions.map(({ draft }) => ({ name: draft.name, words: countWords(draft.text) })).find(({ words }) => words > MAX_WORDS);
  if (long !== undefined) return refuse(context, { code: 'too-many-words', ...long, maxWords: MAX_WORDS });
  const addedAt = ports.clock.now();
  const keys = versions.map(() => ports.ids.make());
  const entries = versions.map(({ draft: { name, text, publishedAt, roles }, label, takes }, index): ShelfEntry => {
    const time = publishedAt !== null && publishedAt.length > MAX_TIME_CHARS ? null : publishedAt;
    const entry = { key: keys[index] ?? '', draft: { name: opening(name), text, publishedAt: time, roles }, label: opening(label), addedAt };
    return takes === undefined ? entry : { ...entry, takes: { base: keys[takes.base] ?? '', compared: keys[takes.compared] ?? '', taken: takes.taken } };
  });
  const notice = infoNotice(ports.ids.make(), { code: 'link-opened', versions: entries.length });
  const named = title === null ? null : opening(title);
  begin(context, { id: ports.ids.make(), title: named, entries }, look.length > MAX_LOOK_CHARS ? '' : look, notice, renameVersions({ checked, pins, remarks }, (place) => entries[place]?.key ?? null));
  return 'opened';
}

/** Characters of a name, a note beside it, or a title: four times what any file system takes. The page draws them whole, in many places. */
const MAX_NAME_CHARS = 1_000;
/** Characters of how to look at it: far more than a name and a quote take, each percent-encoded. */
const MAX_LOOK_CHARS = 20_000;
/** Characters of a time in ISO 8601, with room to spare. */
const MAX_TIME_CHARS = 64;

const opening = (text: string): string => (text.length <= MAX_NAME_CHARS ? text : text.slice(0, MAX_NAME_CHARS).replace(/\p{Surrogate}$/u, ''));
