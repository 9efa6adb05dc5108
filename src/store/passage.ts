import { fingerprint } from '#core/model/hash.ts';
import { passageFinder, passageWords, SHORT_QUOTE_WORDS, type PassageWords } from '#core/model/passage.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import type { Lens } from '#core/project/lens.ts';
import { indexOfSiglum } from './sigla.ts';
import type { Shelf } from './state.ts';

/**
 * A paragraph of one version, named by its words. `version` is the fingerprint of the version's text, `name` what it was
 * called.
 */
export type Passage = PassageWords & { readonly version: string; readonly name: string };

/** The passage at an anchor; null where the version has no such paragraph. `text`: the draft's own text. */
export function passageAt(version: Version, siglum: string, anchor: string, name: string, text: string): Passage | null {
  const index = paragraphAnchors(version, siglum).indexOf(anchor);
  const words = passageWords(version, index, SHORT_QUOTE_WORDS);
  return words === null ? null : { version: fingerprint(text), name, ...words };
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
