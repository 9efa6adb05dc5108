import { renameVersions, type Decisions } from '#core/model/decisions.ts';
import type { LinkContent, LinkedVersion } from '#formats/link/content.ts';
import { paddedLength } from '#formats/link/padding.ts';
import { writeFragment } from './fragment.ts';
import { passageAt, type Passage } from './passage.ts';
import { entryAt, indexOfSiglum } from './sigla.ts';
import { follow } from './slices/lens.ts';
import type { AppState, Share, ShareScope, ShelfEntry } from './state.ts';

/** What the sharer has chosen for a link to hold. `remarks`: whether the reader's marks and notes travel. */
export type Parcel = { readonly scope: ShareScope; readonly remarks: boolean };

/** Everything that a link of this story holds. Paragraphs travel by their words, so that the link's lens names none by number. */
export function linkContent(state: Pick<AppState, 'shelf' | 'lens' | 'review' | 'collation' | 'studies'>, { scope, remarks: withRemarks }: Parcel, named: Passage | null): LinkContent {
  const { shelf, lens } = state;
  const pair = [entryAt(shelf, lens.base), entryAt(shelf, lens.compared)];
  const entries = scope === 'all' ? shelf.entries : shelf.entries.filter((entry) => pair.includes(entry));
  const sent = { ...shelf, entries };
  const chosen = lens.focus?.kind === 'paragraph' ? lens.focus.anchor : null;
  const isSent = chosen !== null && entries.some((entry) => entry === shelf.entries[indexOfSiglum(chosen.charAt(0).toUpperCase())]);
  const passage = named ?? (isSent ? passageAt(state, chosen) : null);
  const focus = passage !== null || lens.focus?.kind === 'paragraph' ? null : lens.focus;
  const look = writeFragment({ lens: { ...follow(lens, shelf, sent), focus }, passage });
  const versions = entries.map((entry) => linked(entry, entries));
  const { checked, pins, remarks } = decisionsOn(state, entries);
  return { title: shelf.title, versions, look, checked, pins, ...(withRemarks ? { remarks } : {}) };
}

/**
 * The reader's decisions on these versions, named by their places. A remark on a fact cites its words, so it goes along
 * only where the fact is known to stand in one of them: whoever leaves a version out must not send its words.
 */
export function decisionsOn({ shelf, review, studies }: Pick<AppState, 'shelf' | 'review' | 'studies'>, entries: readonly ShelfEntry[]): Decisions<number> {
  const decisions = renameVersions(review, (key) => {
    const place = entries.findIndex((entry) => entry.key === key);
    return place < 0 ? null : place;
  });
  if (entries.length === shelf.entries.length) return decisions;
  const places = entries.map((entry) => shelf.entries.indexOf(entry));
  const rows = studies.facts.result?.value.sections.flatMap((section) => section.rows) ?? [];
  const facts = new Set(rows.filter(({ cells }) => places.some((place) => cells[place]?.kind === 'reading')).map(({ id }) => id));
  return { ...decisions, remarks: decisions.remarks.filter(({ on }) => on.kind !== 'fact' || facts.has(on.id)) };
}

/** A text that is taken together from two others says so where both of these travel with it. */
function linked({ draft, label, takes }: ShelfEntry, sent: readonly ShelfEntry[]): LinkedVersion {
  const placeOf = (key: string | undefined): number => sent.findIndex((entry) => entry.key === key);
  const [base, compared] = [placeOf(takes?.base), placeOf(takes?.compared)];
  return takes === undefined || base < 0 || compared < 0 ? { draft, label } : { draft, label, takes: { base, compared, taken: takes.taken } };
}

/** Bytes that a short link of the same content sends, once its whole link has been made. */
export function sealedBytes(share: Share): number | null {
  if (share.status !== 'made') return null;
  const characters = Number(/#\d+\.(\d+)\./.exec(share.link)?.[1] ?? '0');
  return SEAL_BYTES + paddedLength(LENGTH_BYTES + Math.floor((characters * 3) / 4));
}

/** Format, flags, nonce and tag of `formats/link/sealed.ts`. */
const SEAL_BYTES = 30;
const LENGTH_BYTES = 4;
