import { MAX_INITIALS_CHARS, MAX_NOTE_CHARS } from '#core/model/decisions.ts';
import { quoteOf } from '#core/model/passage.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import { NotePanel } from '#ui/review/NotePanel.tsx';
import { PairPanel, type Passage } from '#ui/review/PairPanel.tsx';
import { ReviewBar, type ReviewBarProps } from '#ui/review/ReviewBar.tsx';
import { isolated } from '#ui/sentences/isolated.ts';
import { cite, placeOf } from './cited.ts';
import { useActions, useApp, useAppStore } from './storeContext.tsx';
import type { Review } from './useReview.ts';

/** Words of a passage in the list that one is chosen from: what its line holds. */
const LISTED_WORDS = 14;

type ReviewLayerProps = { readonly review: Review; readonly names: { readonly before: string; readonly after: string }; readonly why: string | null; readonly take: ReviewBarProps['take'] };

/** Below the copy: what can be decided about the selected passage, and the panel in which it is. */
export function ReviewLayer({ review, names, why, take }: ReviewLayerProps) {
  const actions = useActions();
  const store = useAppStore();
  const initials = useApp((state) => state.preferences.initials);
  const lens = useApp((state) => state.lens);
  const versions = useApp((state) => state.collation.versions);
  const { anchor, view, marks, pairing, pinned, panel } = review;
  const cited = anchor === null ? null : cite(store.getState(), anchor);
  if (lens.focus === null || cited === null || anchor === null || view === null) return null;
  const { focus } = lens;
  const place = cited.number === null ? `${isolated(cited.name)} ${ROLE_WORDS[cited.paragraph.role].toLowerCase()}` : placeOf(cited);
  const close = (): void => {
    review.open(null);
    focusOn(anchor);
  };
  const isPaired = pairing !== null && pairing.before.length > 0 && pairing.after.length > 0;

  if (panel === 'note') {
    return (
      <NotePanel
          place={place} quote={cited.text} note={marks.note} initials={initials} maxChars={MAX_NOTE_CHARS} maxInitials={MAX_INITIALS_CHARS}
          onNote={(note) => actions.mark(focus, { note })} onInitials={(next) => actions.setPreference('initials', next)} onClose={close}
      />
    );
  }
  if (panel === 'pair' && versions.before !== null && versions.after !== null) {
    const sides = { before: passagesOf(versions.before, lens.base), after: passagesOf(versions.after, lens.compared) };
    const other = cited.side === 'before' ? 'after' : 'before';
    const partner = pairing?.[other][0];
    const share = sides[cited.side].findIndex((passage) => passage.anchor === anchor) / Math.max(1, sides[cited.side].length);
    const nearest = partner === undefined ? Math.floor(share * sides[other].length) : sides[other].findIndex((passage) => passage.anchor === partner);
    return (
      <PairPanel
        key={anchor} own={sides[cited.side]} others={sides[other]} ownName={names[cited.side]} otherName={names[other]} from={anchor} nearest={Math.max(0, nearest)}
        onSet={(own, others) => {
          actions.pin('together', ...(cited.side === 'before' ? [own, others] as const : [others, own] as const));
          actions.select({ kind: 'paragraph', anchor });
          close();
        }}
        onClose={close}
      />
    );
  }
  return (
    <ReviewBar
      place={place} why={why} marks={marks} onUnpin={pinned === null ? null : review.unpin}
      onSeen={() => actions.mark(focus, { seen: !marks.seen })} onQuery={() => actions.mark(focus, { query: !marks.query })} onNote={() => review.open('note')} take={take}
      onSameAs={() => review.open('pair')} onNotSame={isPaired ? review.part : null}
    />
  );
}

/** Every paragraph that has words, furniture included. */
function passagesOf(version: Version, siglum: string): readonly Passage[] {
  return paragraphAnchors(version, siglum).flatMap((anchor, p) => {
    const words = quoteOf(version, p, LISTED_WORDS);
    const { number, role } = version.paragraphs[p]!;
    return words === '' ? [] : [{ anchor, label: number === null ? ROLE_WORDS[role] : `¶${number}`, words }];
  });
}

/** The keyboard's place goes back to the passage, so that the next key means it again. */
function focusOn(anchor: string): void {
  const element = document.getElementById(anchor);
  if (element === null) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
