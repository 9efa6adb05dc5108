import { fingerprint } from '#core/model/hash.ts';
import { passageFinder, passageWords, SHORT_QUOTE_WORDS, type PassageWords } from '#core/model/passage.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import type { Lens } from '#core/project/lens.ts';
import { entryAt, indexOfSiglum } from './sigla.ts';
import type { AppState, Shelf } from './state.ts';

/**
 * A paragraph of one version, named by its words. `version` is the fingerprint of the version's text, `name` what it was
 * called.
 */
export type Passage = PassageWords & { readonly version: string; readonly name: string };

/**
 * The passage at an anchor: of the pair in view by its texts, of any other version by what the views of all versions have
 * found out; null where there is no such paragraph, or not yet.
 */
export function passageAt({ shelf, lens, collation: { versions }, studies }: Pick<AppState, 'shelf' | 'lens' | 'collation' | 'studies'>, anchor: string): Passage | null {
  const siglum = anchor.charAt(0).toUpperCase();
  const entry = entryAt(shelf, siglum);
  if (entry === null) return null;
  const version = siglum === lens.base ? versions.before : siglum === lens.compared ? versions.after : null;
  const words = version === null
    ? (studies.passages.result?.value[indexOfSiglum(siglum)]?.[anchor] ?? null)
    : passageWords(version, paragraphAnchors(version, siglum).indexOf(anchor), SHORT_QUOTE_WORDS);
  return words === null ? null : { version: fingerprint(entry.draft.text), name: entry.draft.name, ...words };
}

/** Place on the shelf of the version that a passage belongs to: by its text, else by its name, else what is compared. */
export function versionOf(shelf: Shelf, lens: Lens, passage: Passage): number {
  const byText = shelf.entries.findIndex((entry) => fingerprint(entry.draft.text) === passage.version);
  const byName = shelf.entries.findIndex((entry) => entry.draft.name === passage.name);
  return [byText, byName, indexOfSiglum(lens.compared)].find((index) => index >= 0 && index < shelf.entries.length) ?? 0;
}

/** The anchor of the paragraph that starts with the passage's words; else of the one that holds most of them; else null. */
export function findPassage(version: Version, siglum: string, passage: Passage): string | null {
  const index = passageFinder(version, SHORT_QUOTE_WORDS)(passage);
  return index === null ? null : (paragraphAnchors(version, siglum)[index] ?? null);
}
