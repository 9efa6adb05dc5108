import type { Draft } from '#core/model/draft.ts';
import type { Alternative, ReadDraft, Reading, Remark } from '#formats/readers/reading.ts';
import type { Data, FileReading, ReadFacts, Shelf, ShelfEntry } from '../state.ts';

type Readings = Data['readings'];

export const NO_READINGS: Readings = { files: [], waiting: [] };

/** Files of one story that are remembered; older ones keep their versions and lose the choice. */
const MAX_FILES = 100;

export const withFiles = (readings: Readings, added: readonly FileReading[]): Readings =>
  ({ ...readings, files: [...readings.files, ...added].slice(-MAX_FILES) });

export const withFile = (readings: Readings, changed: FileReading): Readings =>
  ({ ...readings, files: readings.files.map((file) => (file.id === changed.id ? changed : file)) });

export const waitingFor = (readings: Readings, name: string): Readings => ({ ...readings, waiting: [...readings.waiting, name] });

export function doneWith(readings: Readings, name: string): Readings {
  const at = readings.waiting.indexOf(name);
  return { ...readings, waiting: readings.waiting.filter((_, i) => i !== at) };
}

/** What a version keeps of a text out of a file. */
export const draftOf = ({ name, text, publishedAt, roles }: ReadDraft): Draft => ({ name, text, publishedAt, roles });

/** The note beside a version's name; none where it would say the name again. */
export const noteOf = ({ name, label }: ReadDraft): string => (label === null || label === name ? '' : label);

/** The texts of one way to take a reading. `alternative`: null for the reading as it is. */
export const draftsOf = (reading: Reading, alternative: number | null): readonly ReadDraft[] =>
  (alternative === null ? reading.drafts : (reading.alternatives[alternative]?.drafts ?? reading.drafts));

/** The way in which a file stands on the shelf now. */
export type Standing = { readonly reading: Reading; readonly alternative: number | null };

/**
 * Finds it by comparing texts, so that it is right after undo as well. Null where none of the file's versions is left,
 * or where the reader has edited them.
 */
export function standingOf(file: FileReading, shelf: Shelf): Standing | null {
  for (const reading of file.tries.toReversed()) {
    for (const alternative of [null, ...reading.alternatives.keys()]) {
      if (stands(file, shelf, draftsOf(reading, alternative))) return { reading, alternative };
    }
  }
  return null;
}

function stands(file: FileReading, shelf: Shelf, drafts: readonly ReadDraft[]): boolean {
  const entries = shelf.entries.filter((entry) => file.keys.includes(entry.key));
  return entries.length > 0 && entries.every((entry) => entry.draft.text === drafts[file.keys.indexOf(entry.key)]?.text);
}

/** Files of which a version still stands on the shelf. */
export const filesOnShelf = (readings: Readings, shelf: Shelf): readonly FileReading[] =>
  readings.files.filter((file) => shelf.entries.some((entry) => file.keys.includes(entry.key)));

/** Remarks that a reader should meet unasked; the others are told on request. */
const LOUD: readonly Remark['kind'][] = ['hidden-text', 'tracked-changes', 'comments-left-out', 'parts-left-out', 'embargo', 'cut-short', 'undecodable', 'article-only'];

/** Ways worth offering unasked; that Markdown could be taken with its signs is not. */
const OFFERED: readonly Alternative['kind'][] = ['whole-page', 'changes-accepted', 'changes-rejected', 'without-hidden', 'attachment'];

/** What is worth a line unasked; null where a file was read as anybody would have read it. */
export function factsOf({ guess, remarks, alternatives }: Reading): ReadFacts | null {
  const encoding = guess === null || guess.sure ? null : guess.encoding;
  const loud = remarks.filter((remark) => LOUD.includes(remark.kind));
  const offered = alternatives.map(({ kind }) => kind).filter((kind) => OFFERED.includes(kind));
  if (encoding === null && loud.length === 0 && offered.length === 0) return null;
  return { encoding, remarks: loud, alternatives: offered };
}

/** Until when a version must not run, as its file says; null where the file is silent, or not of this session. */
export function embargoOf(readings: Readings, entry: ShelfEntry | null): string | null {
  const file = entry === null ? undefined : readings.files.findLast(({ keys }) => keys.includes(entry.key));
  if (file === undefined || entry === null) return null;
  const drafts = file.tries.flatMap((reading) => [reading.drafts, ...reading.alternatives.map((other) => other.drafts)]).map((texts) => texts[file.keys.indexOf(entry.key)]);
  // The words may have been edited since; the file's word on them stands.
  return (drafts.find((draft) => draft?.text === entry.draft.text) ?? drafts.find((draft) => draft !== undefined))?.embargo ?? null;
}
