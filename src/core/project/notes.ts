import type { Decisions, Remark } from '#core/model/decisions.ts';
import { passageFinder, SHORT_QUOTE_WORDS, type PassageWords } from '#core/model/passage.ts';
import type { Version } from '#core/model/version.ts';

/** A version as reports know it; `version` is null where it has not been segmented. */
export type NotedVersion = { readonly siglum: string; readonly name: string; readonly version: Version | null };

/** One mark or note as a report prints it: "AP 2 ¶4 “six hours of talks” — Who says so? (mk)". */
export type NoteLine = {
  readonly about: 'change' | 'fact' | 'passage';
  /** Siglum and name of the version that is cited; null for facts, which stand in several. */
  readonly siglum: string | null;
  readonly name: string | null;
  /** The paragraph's number now; null in furniture, where its words are gone, and for facts. */
  readonly number: number | null;
  /** The words that it is about, shortened. */
  readonly quote: string;
  readonly note: string;
  readonly initials: string;
  readonly seen: boolean;
  readonly query: boolean;
};

/**
 * Everything that the reader has queried or written, for reports: by version and paragraph, facts last. What is only seen
 * is left out: it says how far one reader has come, and nothing of the copy. `versions` in the order of the shelf.
 */
export function projectNotes({ remarks }: Pick<Decisions<number>, 'remarks'>, versions: readonly NotedVersion[]): readonly NoteLine[] {
  const finders = versions.map(({ version }) => (version === null ? null : passageFinder(version, SHORT_QUOTE_WORDS)));
  const placed = remarks.filter(({ query, note }) => query || note !== '').map((remark, order) => {
    const at = placeOf(remark);
    const cited = at === null ? undefined : versions[at.version];
    const paragraph = at === null ? null : (finders[at.version]?.(at.words) ?? null);
    const number = paragraph === null ? null : (cited?.version?.paragraphs[paragraph]?.number ?? null);
    const { quote, note, initials, seen, query } = remark;
    const line: NoteLine = { about: remark.on.kind, siglum: cited?.siglum ?? null, name: cited?.name ?? null, number, quote, note, initials, seen, query };
    return { line, order, version: at?.version ?? Infinity, paragraph: paragraph ?? Infinity };
  });
  return placed.sort((x, y) => compare(x.version, y.version) || compare(x.paragraph, y.paragraph) || x.order - y.order).map(({ line }) => line);
}

/** Infinities are equal to each other, which a difference would not say. */
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

function placeOf({ on, at }: Remark<number>): { readonly version: number; readonly words: PassageWords } | null {
  return on.kind === 'passage' ? { version: on.version, words: on.words } : at;
}
