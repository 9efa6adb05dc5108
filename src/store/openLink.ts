import { renameVersions } from '#core/model/decisions.ts';
import { isWholeLink } from '#formats/link/arrived.ts';
import { decodeWholeLink } from '#formats/link/wholeLink.ts';
import type { Context } from './context.ts';
import { begin } from './begin.ts';
import type { ShelfEntry } from './state.ts';
import { infoNotice } from './slices/notices.ts';

/** The fragment of a whole link within pasted text that is nothing but one address; null for anything else. */
export function wholeLinkIn(text: string): string | null {
  const address = /^<?\s*https?:\/\/\S*?(?:#|%23)(\d+\.[\s\S]*)$/i.exec(text.trimStart());
  const fragment = address?.[1] ?? null;
  return fragment !== null && isWholeLink(fragment) && !/\s\S+\s\S+\s/.test(fragment.trim()) ? fragment : null;
}

/**
 * Opens a whole link as a story of its own: what the tab held stays in the list of kept stories. A damaged link opens
 * nothing; its damage becomes a notice. Settles with whether it opened.
 */
export async function openLink(context: Context, fragment: string): Promise<boolean> {
  const { store, ports } = context;
  const content = await decodeWholeLink(fragment);
  if (!content.ok) {
    store.getState().actions.report(content.problem);
    return false;
  }
  const { title, versions, look, checked = [], pins = [], remarks = [] } = content.value;
  const addedAt = ports.clock.now();
  const keys = versions.map(() => ports.ids.make());
  const entries = versions.map(({ draft, label, takes }, index): ShelfEntry => {
    const entry = { key: keys[index] ?? '', draft, label, addedAt };
    return takes === undefined ? entry : { ...entry, takes: { base: keys[takes.base] ?? '', compared: keys[takes.compared] ?? '', taken: takes.taken } };
  });
  const notice = infoNotice(ports.ids.make(), { code: 'link-opened', versions: entries.length });
  begin(context, { id: ports.ids.make(), title, entries }, look, notice, renameVersions({ checked, pins, remarks }, (place) => entries[place]?.key ?? null));
  return true;
}
