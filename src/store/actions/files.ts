import { fail, type Result } from '#core/model/result.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Reading } from '#formats/readers/reading.ts';
import type { Context } from '../context.ts';
import { readDrop } from '../drop.ts';
import type { FileSource } from '../files.ts';
import { filesIn, type FolderEntry } from '../folder.ts';
import { openLink, storyLinkIn } from '../openLink.ts';
import { readSource } from '../readSource.ts';
import { richText } from '../richText.ts';
import { infoNotice, told } from '../slices/notices.ts';
import { draftOf, draftsOf, factsOf, noteOf, withFiles } from '../slices/readings.ts';
import { MAX_VERSIONS } from '../sigla.ts';
import type { Actions, FileReading, Notice } from '../state.ts';
import { addArrivals, type Arrival } from './shelf.ts';

type FileActions = Pick<Actions, 'addFiles' | 'addDrop' | 'addPaste'>;

/** More files than this with something to be known are told in one line. Range 1–5: each line takes 40 px over the copy. */
const MAX_FILE_NOTICES = 2;

export function fileActions(context: () => Context): FileActions {
  const addPaste = async (text: string, html = ''): Promise<void> => {
    const fragment = storyLinkIn(text);
    if (fragment !== null) return void (await openLink(context(), fragment));
    const rich = richText(html);
    await addAll(context(), [rich === null ? pasted(context(), text) : pasted(context(), rich, '.html')], rich !== null);
  };
  return {
    addFiles: (files) => addAll(context(), files),
    async addDrop(transfer) {
      const { files, folders, text } = readDrop(transfer);
      if (text.trim() !== '') return addPaste(text);
      if (files.length > 0) await addAll(context(), files);
      for (const folder of folders) await addFolder(context(), folder);
    },
    addPaste,
  };
}

/** A file that was read, with the keys that its texts shall have. */
type Read = { readonly file: FileReading; readonly reading: Reading; readonly arrivals: readonly Arrival[] };

/**
 * Reads every file before any version is added, so that one drop is one step of undo and keeps its order. `whole`: where
 * a file is read as an article, its whole text is what is wanted.
 */
async function addAll(context: Context, files: readonly FileSource[], whole = false): Promise<void> {
  if (!(await fits(context, files.length))) return;
  const { store } = context;
  const { id } = store.getState().shelf;
  const done: Read[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const result = await readOne(context, file, whole);
    if (store.getState().shelf.id !== id) return;
    if (result.ok) done.push(result.value);
    else problems.push(result.problem);
  }
  for (const problem of problems) store.getState().actions.report(problem);
  shelve(context, done);
}

/** The files of a folder as versions: by their times where all state one, else in the order of their names. */
async function addFolder(context: Context, folder: FolderEntry): Promise<void> {
  const { store, ports } = context;
  await context.restored;
  const files = await filesIn(folder);
  if (!files.ok) return store.getState().actions.report(files.problem);
  const { id } = store.getState().shelf;
  const done: Read[] = [];
  const leftOut: string[] = [];
  const problems: Problem[] = [];
  for (const file of files.value) {
    const result = await readOne(context, file, false);
    if (store.getState().shelf.id !== id) return;
    if (result.ok) done.push(result.value);
    // Pictures and the like lie in every folder; a text that cannot be read is worth a line of its own.
    else if (result.problem.code === 'not-text' || result.problem.code === 'empty-file') leftOut.push(file.name);
    else problems.push(result.problem);
  }
  if (done.length === 0 && problems.length === 0) return store.getState().actions.report({ code: 'empty-folder', name: folder.name });
  for (const problem of problems) store.getState().actions.report(problem);
  const times = done.map(({ reading }) => Date.parse(reading.drafts[0]?.publishedAt ?? ''));
  const order = [...done.keys()];
  if (times.every((time) => !Number.isNaN(time))) order.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0) || one - other);
  shelve(context, order.flatMap((at) => done[at] ?? []));
  if (leftOut.length > 0) say(context, [infoNotice(ports.ids.make(), { code: 'left-out', folder: folder.name, names: leftOut })]);
}

/** So many versions more, before any file is read. */
async function fits({ store, restored }: Context, more: number): Promise<boolean> {
  await restored;
  const { shelf, actions } = store.getState();
  const wanted = shelf.entries.length + more;
  if (wanted > MAX_VERSIONS) actions.report({ code: 'too-many-versions', wanted, maxVersions: MAX_VERSIONS });
  return wanted <= MAX_VERSIONS;
}

async function readOne(context: Context, source: FileSource, whole: boolean): Promise<Result<Read, Problem>> {
  const { ports, sources } = context;
  const id = ports.ids.make();
  const result = await readSource(context, source, null, (_, bytes) => sources.keep(id, source.name, bytes));
  if (!result.ok) return fail(result.problem);
  const reading = result.value;
  const alternative = whole ? reading.alternatives.findIndex(({ kind }) => kind === 'whole-page') : -1;
  const drafts = draftsOf(reading, alternative < 0 ? null : alternative);
  const arrivals = drafts.map((draft) => ({ key: ports.ids.make(), draft: draftOf(draft), label: noteOf(draft) }));
  const file = { id, name: source.name, tries: [reading], keys: arrivals.map(({ key }) => key) };
  return { ok: true, value: { file, reading, arrivals } };
}

/** Adds what was read, remembers how, and says what is worth knowing about it. */
function shelve(context: Context, done: readonly Read[]): void {
  const { store, ports } = context;
  addArrivals(context, done.flatMap(({ arrivals }) => arrivals));
  const onShelf = new Set(store.getState().shelf.entries.map((entry) => entry.key));
  const added = done.filter(({ file }) => file.keys.some((key) => onShelf.has(key)));
  store.setState((state) => ({ readings: withFiles(state.readings, added.map(({ file }) => file)) }));
  const telling = added.flatMap(({ file, reading }) => {
    const facts = factsOf(reading);
    return facts === null ? [] : [{ code: 'file-read', reading: file.id, name: file.name, facts } as const];
  });
  const [first] = telling;
  if (first === undefined) return;
  const infos = telling.length > MAX_FILE_NOTICES ? [{ code: 'files-read', reading: first.reading, files: telling.length } as const] : telling;
  say(context, infos.map((info) => infoNotice(ports.ids.make(), info)));
}

const say = ({ store }: Context, notices: readonly Notice[]): void =>
  store.setState((state) => ({ notices: notices.reduce(told, state.notices) }));

/** Pasted text goes the way of a file, so that it meets the same rules. */
function pasted({ store }: Context, text: string, extension = ''): FileSource {
  const taken = new Set(store.getState().shelf.entries.map((entry) => entry.draft.name));
  let count = 1;
  while (taken.has(`Pasted text ${count}`)) count++;
  const bytes = new TextEncoder().encode(text);
  return { name: `Pasted text ${count}${extension}`, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
