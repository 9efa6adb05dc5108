import type { ReadDraft } from '#formats/readers/reading.ts';
import type { Context } from '../context.ts';
import { readSource } from '../readSource.ts';
import { follow } from '../slices/lens.ts';
import { draftOf, draftsOf, noteOf, standingOf, withFile } from '../slices/readings.ts';
import { MAX_VERSIONS } from '../sigla.ts';
import type { Actions, EntryKey, FileReading, Shelf, ShelfEntry } from '../state.ts';

export function readingActions(context: () => Context): Pick<Actions, 'readAgain'> {
  return {
    async readAgain(id, choice) {
      const { store, sources } = context();
      const file = fileOf(context(), id);
      if (file === null) return;
      const { shelf } = store.getState();
      const now = standingOf(file, shelf)?.reading ?? file.tries.at(-1);
      if (now === undefined) return;
      if ('alternative' in choice) return take(context(), file, draftsOf(now, choice.alternative), now);
      const known = file.tries.find((reading) => reading.guess?.encoding === choice.encoding);
      if (known !== undefined) return take(context(), file, known.drafts, known);
      const source = sources.get(id);
      if (source === null) return store.getState().actions.report({ code: 'unreadable-file', name: file.name });
      const reading = await readSource(context(), source, choice.encoding);
      if (store.getState().shelf.id !== shelf.id) return;
      if (!reading.ok) return store.getState().actions.report(reading.problem);
      const changed = { ...(fileOf(context(), id) ?? file), tries: [...file.tries, reading.value] };
      store.setState((state) => ({ readings: withFile(state.readings, changed) }));
      take(context(), changed, reading.value.drafts, reading.value);
    },
  };
}

const fileOf = ({ store }: Context, id: string): FileReading | null => store.getState().readings.files.find((file) => file.id === id) ?? null;

/** Puts other texts in the place of those that the file has on the shelf, as one step of undo. */
function take({ store, ports }: Context, file: FileReading, drafts: readonly ReadDraft[], of: FileReading['tries'][number]): void {
  const { shelf } = store.getState();
  const keys = [...file.keys];
  while (keys.length < drafts.length) keys.push(ports.ids.make());
  const next = retaken(shelf, file, keys, drafts, ports.clock.now());
  if (next.entries.length > MAX_VERSIONS) {
    return store.getState().actions.report({ code: 'too-many-versions', wanted: next.entries.length, maxVersions: MAX_VERSIONS });
  }
  // The way chosen is tried first when the shelf is asked how the file stands on it.
  const tries = [...file.tries.filter((one) => one !== of), of];
  store.setState((state) => ({
    readings: withFile(state.readings, { ...file, keys, tries }),
    shelf: next,
    lens: follow(state.lens, state.shelf, next),
  }));
}

/**
 * The shelf with `drafts` where the file's versions stand. A version that stays keeps its place, and its name and note
 * where the reader has changed them; one that comes stands behind the one before it; one too many goes.
 */
function retaken(shelf: Shelf, file: FileReading, keys: readonly EntryKey[], drafts: readonly ReadDraft[], addedAt: number): Shelf {
  const first = shelf.entries.findIndex((entry) => file.keys.includes(entry.key));
  const entries = shelf.entries.filter((entry) => !keys.includes(entry.key, drafts.length));
  let place = Math.max(0, first);
  drafts.forEach((draft, i) => {
    const key = keys[i] ?? '';
    const at = entries.findIndex((entry) => entry.key === key);
    const was = entries[at];
    const entry: ShelfEntry = was === undefined
      ? { key, draft: draftOf(draft), label: noteOf(draft), addedAt }
      : { ...was, draft: { ...draftOf(draft), name: nameOf(file, was, draft) }, label: labelOf(file, was, draft) };
    if (was === undefined) entries.splice(Math.min(place, entries.length), 0, entry);
    else entries[at] = entry;
    place = (was === undefined ? place : at) + 1;
  });
  return { ...shelf, entries };
}

const everyDraft = (file: FileReading): readonly ReadDraft[] =>
  file.tries.flatMap((reading) => [...reading.drafts, ...reading.alternatives.flatMap(({ drafts }) => drafts)]);

const nameOf = (file: FileReading, was: ShelfEntry, draft: ReadDraft): string =>
  (everyDraft(file).some((one) => one.name === was.draft.name) ? draft.name : was.draft.name);

const labelOf = (file: FileReading, was: ShelfEntry, draft: ReadDraft): string =>
  (was.label === '' || everyDraft(file).some((one) => noteOf(one) === was.label) ? noteOf(draft) : was.label);
