import { begin } from './begin.ts';
import type { Context } from './context.ts';
import { readFragment } from './fragment.ts';
import { isStoryLink, openLink, type Opening } from './openLink.ts';
import { infoNotice, NO_NOTICES, told } from './slices/notices.ts';
import { lawful } from './slices/lens.ts';
import { readPreferences, writePreferences } from './slices/preferences.ts';
import { emptyShelf } from './slices/shelf.ts';
import type { StoryId } from './state.ts';

/** Brings back what this tab had open, or opens the link in the address; then follows the address. */
export async function restore(context: Context): Promise<void> {
  const { store, ports, sync } = context;
  const fragment = ports.address.fragment();
  const outcome = isStoryLink(fragment) ? await openLink(context, fragment) : await reopen(context, fragment);
  if (outcome === 'refused') begin(context, emptyShelf(ports.ids.make()), '', null);
  if (ports.address.keyMissing) store.getState().actions.report({ code: 'link-key-missing' });
  if (ports.address.throughServer) {
    const notice = infoNotice(ports.ids.make(), { code: 'link-through-server' });
    store.setState((state) => ({ notices: told(state.notices, notice) }));
  }
  ports.settings.onChange((text) => {
    const preferences = readPreferences(text);
    if (writePreferences(preferences) !== writePreferences(store.getState().preferences)) store.setState({ preferences });
  });
  ports.address.onChange((now) => void follow(context, now));
  ports.tab.onTold((message) => {
    if (message.kind === 'kept-changed') void sync.refreshKept().then(() => refreshLinks(context));
    else void forgetToo(context);
  });
  void sync.refreshKept();
  void refreshLinks(context);
}

async function refreshLinks({ store, ownLinks }: Context): Promise<void> {
  const links = await ownLinks.list();
  if (links.ok) store.setState({ links: { list: links.value } });
}

/** The story of before a reload; in a new tab the one last used, unless another tab has it open. */
async function reopen(context: Context, fragment: string): Promise<Opening> {
  const { ports, opener } = context;
  const { turn } = opener;
  const remembered = ports.tab.remembered();
  const id = remembered ?? (await lastUsed(context));
  if (opener.turn !== turn) return 'overtaken';
  return id === null ? 'refused' : openKept(context, id, fragment === '' ? null : fragment, remembered === null);
}

async function lastUsed({ keeping }: Context): Promise<StoryId | null> {
  const kept = await keeping.list();
  const newest = kept.ok ? kept.value[0] : undefined;
  return newest === undefined || newest.open ? null : newest.id;
}

/**
 * Opens a kept story in this tab. Where another tab has it open already (a duplicated tab), this one works on a copy
 * under a new id, so that two tabs never write the same story.
 */
export async function openKept(context: Context, id: StoryId, look: string | null, quiet = false): Promise<Opening> {
  const { store, ports, keeping, opener } = context;
  const turn = ++opener.turn;
  // Claimed before it is read: the tab that held it may have written its last words meanwhile.
  const mine = await ports.tab.claim(id);
  const story = await keeping.load(id);
  if (opener.turn !== turn) {
    // The reader has opened something else meanwhile, or this very story once more.
    if (mine && store.getState().shelf.id !== id) ports.tab.release(id);
    return 'overtaken';
  }
  if (!story.ok || story.value === null) {
    if (mine) ports.tab.release(id);
    if (!story.ok && !quiet) store.getState().actions.report(story.problem);
    return 'refused';
  }
  const shelf = mine ? story.value.shelf : { ...story.value.shelf, id: ports.ids.make() };
  const notice = mine ? null : infoNotice(ports.ids.make(), { code: 'working-on-copy' });
  begin(context, shelf, look ?? story.value.look, notice, story.value.review);
  return 'opened';
}

/** Back and Forward, or an address that the reader put in. */
async function follow(context: Context, fragment: string): Promise<void> {
  const { store, sync } = context;
  if (isStoryLink(fragment)) {
    if ((await openLink(context, fragment)) === 'refused') sync.writeAddress();
    return;
  }
  const { shelf, lens, stories } = store.getState();
  const look = readFragment(fragment, { ...lens, focus: null });
  sync.fromAddress(() =>
    store.setState({
      lens: lawful(look.lens, shelf.entries.length),
      stories: { ...stories, arriving: shelf.entries.length === 0 ? null : look.passage },
    }),
  );
}

/** Empties this tab without writing anything. */
export function forgetHere(context: Context): void {
  const { ports, sync, forgotten } = context;
  forgotten.times++;
  sync.discard();
  begin(context, emptyShelf(ports.ids.make()), '', null);
  context.store.setState({ links: { list: [] }, notices: NO_NOTICES });
  sync.discard();
  ports.tab.remember(null);
}

/** Another tab forgot everything. What this one was writing meanwhile goes by name: a clearing could meet a newer story. */
async function forgetToo(context: Context): Promise<void> {
  const { store, keeping, sync } = context;
  const { id } = store.getState().shelf;
  forgetHere(context);
  await sync.flush();
  await keeping.remove(id);
  await sync.refreshKept();
}
