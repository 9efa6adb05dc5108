import { passageFinder, passageWords, SHORT_QUOTE_WORDS, type PassageWords } from './passage.ts';
import type { Pin, PinKind } from './pin.ts';
import type { ParagraphIndex } from './span.ts';
import type { Version } from './version.ts';

/**
 * What the reader has decided about a story; everything else can be computed from its texts. `V` names a version: the key
 * of its entry while the story is open, its place on the shelf (from 0) in links, reports and for the engine.
 */
export type Decisions<V> = {
  /** Facts that were checked and tasks of Catch-up that were done, by their ids, in the order of ticking. */
  readonly checked: readonly string[];
  /** In the order of deciding: of two that contradict each other the later is in force. */
  readonly pins: readonly HeldPin<V>[];
  /** One for each change, fact or passage that was marked, in the order of marking. */
  readonly remarks: readonly Remark<V>[];
};

/** A pin between two versions; `before` belongs to the first of them. */
export type HeldPin<V> = {
  readonly kind: PinKind;
  readonly versions: readonly [V, V];
  readonly before: readonly PassageWords[];
  readonly after: readonly PassageWords[];
};

/** What a remark stands on: a change of one comparison (base, compared), a fact of the story, or a passage. */
export type Subject<V> =
  | { readonly kind: 'change'; readonly id: string; readonly versions: readonly [V, V] }
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'passage'; readonly version: V; readonly words: PassageWords };

/** Where the words of a remark stand. */
export type RemarkPlace<V> = { readonly version: V; readonly words: PassageWords };

export type Remark<V> = {
  readonly on: Subject<V>;
  readonly seen: boolean;
  /** To be asked about. */
  readonly query: boolean;
  /** Plain text; empty where there is none. */
  readonly note: string;
  /** Who wrote the note; empty where they did not say. */
  readonly initials: string;
  /** The paragraph to cite; null for facts, which stand in several. */
  readonly at: RemarkPlace<V> | null;
  /** The words that it is about, shortened. */
  readonly quote: string;
};

export const MAX_NOTE_CHARS = 2000;
export const MAX_INITIALS_CHARS = 12;
/** Characters of the quoted words: what a line of a report holds. */
export const MAX_REMARK_QUOTE_CHARS = 160;

export const NO_DECISIONS: Decisions<never> = { checked: [], pins: [], remarks: [] };

/** Decisions with their versions named in another way; what stands on a version without such a name is left out. */
export function renameVersions<V, W>({ checked, pins, remarks }: Decisions<V>, nameOf: (version: V) => W | null): Decisions<W> {
  const both = ([one, other]: readonly [V, V]): readonly [W, W] | null => {
    const [left, right] = [nameOf(one), nameOf(other)];
    return left === null || right === null ? null : [left, right];
  };
  return {
    checked,
    pins: pins.flatMap((pin): HeldPin<W>[] => {
      const versions = both(pin.versions);
      return versions === null ? [] : [{ kind: pin.kind, versions, before: pin.before, after: pin.after }];
    }),
    remarks: remarks.flatMap((remark): Remark<W>[] => {
      const on = renamed(remark.on, nameOf, both);
      const version = remark.at === null ? null : nameOf(remark.at.version);
      const { seen, query, note, initials, quote } = remark;
      return on === null ? [] : [{ on, seen, query, note, initials, at: remark.at === null || version === null ? null : { version, words: remark.at.words }, quote }];
    }),
  };
}

function renamed<V, W>(on: Subject<V>, nameOf: (version: V) => W | null, both: (pair: readonly [V, V]) => readonly [W, W] | null): Subject<W> | null {
  switch (on.kind) {
    case 'fact':
      return on;
    case 'change': {
      const versions = both(on.versions);
      return versions === null ? null : { kind: 'change', id: on.id, versions };
    }
    case 'passage': {
      const version = nameOf(on.version);
      return version === null ? null : { kind: 'passage', version, words: on.words };
    }
  }
}

/** The pins between two versions, turned so that `before` is the one read first. */
export function pinsBetween<V>(pins: readonly HeldPin<V>[], before: V, after: V): readonly Pin[] {
  return pins.flatMap((pin): Pin[] => {
    const [one, other] = pin.versions;
    if (one === before && other === after) return [{ kind: pin.kind, before: pin.before, after: pin.after }];
    return one === after && other === before ? [{ kind: pin.kind, before: pin.after, after: pin.before }] : [];
  });
}

/** A passage as remarks name it, and the way back; null for a paragraph without words, and where the words are gone. */
export const remarkedWords = (version: Version, paragraph: number): PassageWords | null => passageWords(version, paragraph, SHORT_QUOTE_WORDS);
export const remarkFinder = (version: Version): ((words: PassageWords) => ParagraphIndex | null) => passageFinder(version, SHORT_QUOTE_WORDS);

/** Two subjects with one key are the same thing. */
export function subjectKey<V extends string | number>(on: Subject<V>): string {
  switch (on.kind) {
    case 'fact':
      return `fact ${on.id}`;
    case 'change':
      return `change ${on.id} ${on.versions[0]} ${on.versions[1]}`;
    case 'passage':
      return `passage ${on.version} ${on.words.occurrence} ${on.words.quote}`;
  }
}
