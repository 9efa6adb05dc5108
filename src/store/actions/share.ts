import { encodeWholeLink } from '#formats/link/wholeLink.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Lens } from '#core/project/lens.ts';
import type { Context } from '../context.ts';
import { linkContent, type Parcel } from '../linkContent.ts';
import { passageAt, type Passage } from '../passage.ts';
import { entryAt } from '../sigla.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import type { Actions, AppState, Info } from '../state.ts';

type ShareActions = Pick<Actions, 'makeWholeLink' | 'copyLink' | 'copyPassageLink' | 'copyQuotation' | 'copyFactLink' | 'closeShare'>;

/** Firefox opens no address of more than about this many characters; Chromium stops at twice as many. */
const MAX_ADDRESS_CHARS = 1_000_000;

export function shareActions(context: () => Context): ShareActions {
  return {
    async makeWholeLink(scope, remarks = false) {
      const { store, ports } = context();
      const making = { status: 'making', scope } as const;
      store.setState({ share: making });
      const link = await linkTo(ports.address.page(), store.getState(), { scope, remarks }, null).catch(() => null);
      if (store.getState().share !== making) return;
      if (link === null) store.setState({ share: { status: 'failed', scope, problem: { code: 'link-not-made' } } });
      else if (link.length > MAX_ADDRESS_CHARS) store.setState({ share: { status: 'failed', scope, problem: { code: 'link-too-long', characters: link.length, maxCharacters: MAX_ADDRESS_CHARS } } });
      else store.setState({ share: { status: 'made', scope, link, bytes: link.length } });
    },
    async copyLink() {
      const { store, ports } = context();
      const { share } = store.getState();
      if (share.status !== 'made') return;
      const copied = await ports.clipboard.write(Promise.resolve(share.link));
      tell(context(), copied, { code: 'link-copied', characters: share.link.length });
    },
    async copyPassageLink(anchor) {
      const { store, ports } = context();
      const state = store.getState();
      const siglum = anchor.charAt(0).toUpperCase();
      const passage = passageAt(state, anchor);
      if (passage === null) return;
      const copied = await ports.clipboard.write(linkTo(ports.address.page(), state, EVERYTHING, passage));
      const number = Number(anchor.slice(1));
      tell(context(), copied, { code: 'passage-copied', siglum, name: passage.name, number: number > 0 ? number : null });
    },
    async copyQuotation(anchor, quotation) {
      const { store, ports } = context();
      const siglum = anchor.charAt(0).toUpperCase();
      const name = entryAt(store.getState().shelf, siglum)?.draft.name ?? siglum;
      const number = Number(anchor.slice(1));
      const copied = await ports.clipboard.write(Promise.resolve(quotation));
      tell(context(), copied, { code: 'quotation-copied', siglum, name, number: number > 0 ? number : null });
    },
    async copyFactLink(fact, label) {
      const { store, ports } = context();
      const state = store.getState();
      const lens: Lens = { ...state.lens, view: 'facts', facts: 'all', focus: { kind: 'fact', id: fact } };
      const copied = await ports.clipboard.write(linkTo(ports.address.page(), { ...state, lens }, EVERYTHING, null));
      tell(context(), copied, { code: 'fact-copied', label });
    },
    closeShare: () => context().store.setState((state) => ({ share: { status: 'idle' }, short: { ...state.short, sent: { status: 'none' } } })),
  };
}

function tell({ store, ports }: Context, result: Result<null, Problem>, info: Info): void {
  const notice = result.ok ? infoNotice(ports.ids.make(), info) : problemNotice(ports.ids.make(), result.problem);
  store.setState((state) => ({ notices: told(state.notices, notice) }));
}

/** Marks and notes are the reader's own: they go only when asked. */
const EVERYTHING: Parcel = { scope: 'all', remarks: false };

const linkTo = async (page: string, state: AppState, parcel: Parcel, named: Passage | null): Promise<string> =>
  `${page}#${await encodeWholeLink(linkContent(state, parcel, named))}`;
