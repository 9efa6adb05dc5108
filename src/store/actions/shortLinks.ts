import type { Problem } from '#core/model/problem.ts';
import { fail } from '#core/model/result.ts';
import type { Context } from '../context.ts';
import { openLocked } from '../openLink.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import type { Actions } from '../state.ts';

type ShortLinkActions = Pick<Actions, 'askShareService' | 'makeShortLink' | 'copyShortLink' | 'deleteShortLink' | 'openWithPassword' | 'leaveLink'>;

export function shortLinkActions(context: () => Context): ShortLinkActions {
  return {
    async askShareService() {
      const { store, ports } = context();
      const service = ports.share.offered ? ((await ports.share.answers()) ? 'ready' : 'offline') : 'absent';
      store.setState((state) => ({ short: { ...state.short, service } }));
    },
    async makeShortLink(order) {
      const { store, ports } = context();
      const sending = { status: 'sending' } as const;
      store.setState((state) => ({ short: { ...state.short, sent: sending } }));
      // Fetched with the first use: who never shares by a short link never loads it, and without the network there are none.
      const made = await import('../sendShort.ts').then(({ sendShort }) => sendShort(context(), order)).catch(() => fail<Problem>({ code: 'share-unreachable' }));
      const links = await context().ownLinks.list();
      if (links.ok) store.setState({ links: { list: links.value } });
      ports.tab.tell({ kind: 'kept-changed' });
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
      ports.tab.tell({ kind: 'kept-changed' });
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
