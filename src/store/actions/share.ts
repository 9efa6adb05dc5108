import type { LinkedVersion } from '#formats/link/content.ts';
import { encodeWholeLink } from '#formats/link/wholeLink.ts';
import { renameVersions } from '#core/model/decisions.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Lens } from '#core/project/lens.ts';
import type { Context } from '../context.ts';
import { writeFragment } from '../fragment.ts';
import { passageAt, type Passage } from '../passage.ts';
import { entryAt } from '../sigla.ts';
import { follow } from '../slices/lens.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import type { Actions, AppState, Info, ShareScope, ShelfEntry } from '../state.ts';

type ShareActions = Pick<Actions, 'makeWholeLink' | 'copyLink' | 'copyPassageLink' | 'copyQuotation' | 'copyFactLink' | 'closeShare'>;

export function shareActions(context: () => Context): ShareActions {
  return {
    async makeWholeLink(scope, withRemarks = false) {
      const { store, ports } = context();
      const making = { status: 'making', scope } as const;
      store.setState({ share: making });
      const link = await linkTo(ports.address.page(), store.getState(), scope, null, withRemarks);
      if (store.getState().share === making) store.setState({ share: { status: 'made', scope, link, bytes: link.length } });
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
      const { before, after } = state.collation.versions;
      const version = siglum === state.lens.base ? before : siglum === state.lens.compared ? after : null;
      const entry = entryAt(state.shelf, siglum);
      if (version === null || entry === null) return;
      const passage = passageAt(version, siglum, anchor, entry.draft.name, entry.draft.text);
      if (passage === null) return;
      const copied = await ports.clipboard.write(linkTo(ports.address.page(), state, 'all', passage));
      const number = Number(anchor.slice(1));
      tell(context(), copied, { code: 'passage-copied', siglum, name: entry.draft.name, number: number > 0 ? number : null });
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
      const copied = await ports.clipboard.write(linkTo(ports.address.page(), { ...state, lens }, 'all', null));
      tell(context(), copied, { code: 'fact-copied', label });
    },
    closeShare: () => context().store.setState({ share: { status: 'idle' } }),
  };
}

function tell({ store, ports }: Context, result: Result<null, Problem>, info: Info): void {
  const notice = result.ok ? infoNotice(ports.ids.make(), info) : problemNotice(ports.ids.make(), result.problem);
  store.setState((state) => ({ notices: told(state.notices, notice) }));
}

/** Paragraphs travel by their words, so that the link's lens names none by number. Marks and notes are the reader's own: they go only when asked. */
async function linkTo(page: string, state: AppState, scope: ShareScope, named: Passage | null, withRemarks = false): Promise<string> {
  const { shelf, lens, review } = state;
  const pair = [entryAt(shelf, lens.base), entryAt(shelf, lens.compared)];
  const entries = scope === 'all' ? shelf.entries : shelf.entries.filter((entry) => pair.includes(entry));
  const sent = { ...shelf, entries };
  const passage = named ?? selectedPassage(state);
  const focus = passage !== null || lens.focus?.kind === 'paragraph' ? null : lens.focus;
  const look = writeFragment({ lens: { ...follow(lens, shelf, sent), focus }, passage });
  const versions = entries.map((entry) => linked(entry, entries));
  const { checked, pins, remarks } = renameVersions(review, (key) => {
    const place = entries.findIndex((entry) => entry.key === key);
    return place < 0 ? null : place;
  });
  return `${page}#${await encodeWholeLink({ title: shelf.title, versions, look, checked, pins, ...(withRemarks ? { remarks } : {}) })}`;
}

/** A text that is taken together from two others says so where both of these travel with it. */
function linked({ draft, label, takes }: ShelfEntry, sent: readonly ShelfEntry[]): LinkedVersion {
  const placeOf = (key: string | undefined): number => sent.findIndex((entry) => entry.key === key);
  const [base, compared] = [placeOf(takes?.base), placeOf(takes?.compared)];
  return takes === undefined || base < 0 || compared < 0 ? { draft, label } : { draft, label, takes: { base, compared, taken: takes.taken } };
}

function selectedPassage({ shelf, lens, collation }: AppState): Passage | null {
  if (lens.focus?.kind !== 'paragraph') return null;
  const siglum = lens.focus.anchor.charAt(0).toUpperCase();
  const version = siglum === lens.base ? collation.versions.before : collation.versions.after;
  const entry = entryAt(shelf, siglum);
  return version === null || entry === null
    ? null
    : passageAt(version, siglum, lens.focus.anchor, entry.draft.name, entry.draft.text);
}
