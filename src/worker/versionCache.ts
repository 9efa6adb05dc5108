import type { Draft } from '#core/model/draft.ts';
import { fingerprint } from '#core/model/hash.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';

/** Two shelves' worth, so that stepping through a full shelf and editing on the way segments nothing twice. */
const MAX_VERSIONS = 40;
/**
 * Distinct written forms after which words and versions are forgotten together: ten times what 20 versions of a book
 * hold, about 200 MB. Only hours of typing in very long texts come near it.
 */
const MAX_SURFACES = 1_000_000;

export type VersionCache = {
  /** The lexicon of every version given out since the last `prepare`. */
  lexicon(): Lexicon;
  /** Called before a comparison, whose two versions must share one lexicon. */
  prepare(): void;
  version(draft: Draft): Version;
  /** Whether the draft has been segmented already. */
  knows(draft: Draft): boolean;
};

/** Segments each text once, so that an edit in one version costs that version alone. */
export function createVersionCache(segment: (draft: Draft, lexicon: Lexicon) => Version): VersionCache {
  let lexicon = createLexicon();
  let versions = new Map<string, Version>();
  return {
    lexicon: () => lexicon,
    prepare() {
      if (lexicon.surfaces.length <= MAX_SURFACES) return;
      lexicon = createLexicon();
      versions = new Map();
    },
    knows: (draft) => versions.has(keyOf(draft)),
    version(draft) {
      const key = keyOf(draft);
      const known = versions.get(key) ?? segment(draft, lexicon);
      // Taken out and put in again, so that the one unused for longest stands first.
      versions.delete(key);
      versions.set(key, known);
      const oldest = versions.keys().next();
      if (versions.size > MAX_VERSIONS && oldest.done !== true) versions.delete(oldest.value);
      return known.name === draft.name ? known : { ...known, name: draft.name };
    },
  };
}

const keyOf = ({ text, publishedAt, roles }: Draft): string => fingerprint(text) + fingerprint(JSON.stringify([text.length, publishedAt, roles]));
