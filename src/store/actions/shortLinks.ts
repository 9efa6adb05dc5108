import { MAX_BLOB_BYTES } from '#formats/shareLimits.ts';
import { writeShortLink } from '#formats/link/shortLink.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Context } from '../context.ts';
import { linkContent } from '../linkContent.ts';
import { openLocked } from '../openLink.ts';
import { storyTitle } from '../selectors.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import type { Actions, ShortOrder } from '../state.ts';

type ShortLinkActions = Pick<Actions, 'askShareService' | 'makeShortLink' | 'copyShortLink' | 'deleteShortLink' | 'openWithPassword' | 'leaveLink'>;

export function shortLinkActions(context: () => Context): ShortLinkActions {
  return {
    async askShareService() {
      const { store, ports } = context();
      const service = ports.share.offered ? ((await ports.share.answers()) ? 'ready' : 'offline') : 'absent';
      store.setState((state) => ({ short: { ...state.short, service } }));
    },
    async makeShortLink(order) {
      const { store } = context();
      const sending = { status: 'sending' } as const;
      store.setState((state) => ({ short: { ...state.short, sent: sending } }));
      const made = await send(context(), order);
      const links = await context().ownLinks.list();
      if (links.ok) store.setState({ links: { list: links.value } });
      // Closed meanwhile, or asked again: the link stands in the list.
      if (store.getState().short.sent !== sending) return;
      store.setState((state) => ({ short: { ...state.short, sent: made.ok ? { status: 'made', ...made.value } : { status: 'failed', problem: made.problem } } }));
    },
    async copyShortLink() {
      const { store, ports } = context();
      const { sent } = store.getState().short;
      if (sent.status !== 'made') return;
      const copied = await ports.clipboard.write(Promise.resolve(sent.link));
      const notice = copied.ok
        ? infoNotice(ports.ids.make(), { code: 'link-copied', characters: sent.link.length })
        : problemNotice(ports.ids.make(), copied.problem);
      store.setState((state) => ({ notices: told(state.notices, notice) }));
    },
    async deleteShortLink(id) {
      const { store, ports, ownLinks } = context();
      const link = store.getState().links.list.find((one) => one.id === id);
      if (link === undefined) return;
      // "Not there" is as well: it was deleted before, or its time is over.
      const removed = await ports.share.remove(id, Uint8Array.from(link.deleteToken));
      const forgotten = removed.ok ? await ownLinks.remove(id) : removed;
      if (!forgotten.ok) return store.getState().actions.report(forgotten.problem);
      const notice = infoNotice(ports.ids.make(), { code: 'short-link-deleted', title: link.title });
      store.setState((state) => ({
        links: { list: state.links.list.filter((one) => one.id !== id) },
        short: state.short.sent.status === 'made' && state.short.sent.id === id ? { ...state.short, sent: { status: 'none' } } : state.short,
        notices: told(state.notices, notice),
      }));
    },
    openWithPassword: (password) => openLocked(context(), password),
    leaveLink() {
      const { store, opener } = context();
      opener.turn++;
      opener.locked = null;
      store.setState({ opening: { status: 'none' } });
    },
  };
}

type Made = { readonly id: string; readonly link: string; readonly expiresAt: number; readonly locked: boolean };

/** Seals the story as it is now and sends it: the only place from which copy, encrypted, leaves this browser. */
async function send({ store, ports, ownLinks }: Context, { scope, remarks, life, password }: ShortOrder): Promise<Result<Made, Problem>> {
  try {
    const state = store.getState();
    const sealing = await import('#formats/link/sealed.ts');
    if (!sealing.canSeal()) return fail({ code: 'share-insecure' });
    const secret = sealing.freshSecret();
    const blob = await sealing.sealStory(linkContent(state, { scope, remarks }, null), secret, password === '' ? null : password);
    if (blob.length > MAX_BLOB_BYTES) return fail({ code: 'share-too-large', bytes: blob.length, maxBytes: MAX_BLOB_BYTES });
    const { id, readToken } = await sealing.accessOf(secret);
    const deleteToken = sealing.freshSecret();
    const put = await ports.share.put(id, blob, { life, readHash: await sealing.hashOf(readToken), deleteHash: await sealing.hashOf(deleteToken) });
    if (!put.ok) return put;
    const { expiresAt } = put.value;
    const versions = scope === 'pair' ? Math.min(2, state.shelf.entries.length) : state.shelf.entries.length;
    const kept = await ownLinks.keep({
      id, story: state.shelf.id, title: storyTitle(state), versions, locked: password !== '', madeAt: ports.clock.now(), expiresAt, deleteToken: [...deleteToken],
    });
    // The link works all the same; that it cannot be deleted from here is worth a sentence.
    if (!kept.ok) store.getState().actions.report(kept.problem);
    return ok({ id, link: `${ports.address.shortPage()}#${writeShortLink({ secret, expiresAt })}`, expiresAt, locked: password !== '' });
  } catch {
    return fail({ code: 'share-unreachable' });
  }
}
