import { fileName } from '#formats/exports/fileName.ts';
import { EXPORT_FORMATS } from '#formats/exports/formats.ts';
import type { RichText } from '#formats/exports/richText.ts';
import type { ExportReply, ExportWish } from '#formats/exports/wish.ts';
import type { Context } from '../context.ts';
import { exportScope } from '../exportScope.ts';
import { decisionsOn } from '../linkContent.ts';
import { storyTitle } from '../selectors.ts';
import type { Picture } from '../ports.ts';
import { entryAt, indexOfSiglum, siglumAt } from '../sigla.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import { styleInUse } from '../slices/styles.ts';
import type { Actions, AppState, Notice, ShareScope } from '../state.ts';

export function exportActions(context: () => Context): Pick<Actions, 'takeAway' | 'copyRedline' | 'copyMarked' | 'savePicture'> {
  const tell = (notice: (id: string) => Notice): void => {
    const { store, ports } = context();
    store.setState(({ notices }) => ({ notices: told(notices, notice(ports.ids.make())) }));
  };
  /** Null where there is nothing to compare. */
  const write = async (kind: ExportWish['kind'], scope: ShareScope): Promise<ExportReply | null> => {
    const { store, ports } = context();
    const wish = wishOf(store.getState(), kind, scope, ports.clock.now());
    if (wish === null) return null;
    store.setState({ exports: { writing: kind } });
    const reply = await ports.exporter.write(wish);
    store.setState(({ exports }) => (exports.writing === kind ? { exports: { writing: null } } : {}));
    return reply;
  };
  return {
    async takeAway(kind, scope) {
      const { store, ports } = context();
      const { extensions, type } = EXPORT_FORMATS[kind];
      const file = fileName(storyTitle(store.getState()), extensions[0] ?? kind);
      const reply = await write(kind, exportScope(kind, scope));
      if (reply === null) return;
      if (!reply.ok) return tell((id) => problemNotice(id, reply.problem));
      if (isRich(reply.value)) return;
      ports.saver.save(file, reply.value, typeof reply.value === 'string' ? `${type};charset=utf-8` : type);
      tell((id) => infoNotice(id, { code: 'text-saved', file }));
    },
    async copyRedline() {
      const { ports } = context();
      const reply = write('rich-text', 'pair');
      const rich = reply.then((written): RichText => {
        if (written === null || !written.ok || !isRich(written.value)) throw new Error('The redline could not be written.');
        return written.value;
      });
      const copied = await ports.clipboard.write(rich.then(({ text }) => text), rich.then(({ html }) => html));
      const written = await reply;
      if (written !== null && !written.ok) tell((id) => problemNotice(id, written.problem));
      else tell((id) => (copied.ok ? infoNotice(id, { code: 'redline-copied' }) : problemNotice(id, copied.problem)));
    },
    async copyMarked(anchor) {
      const { store, ports } = context();
      const marked = markedAt(store.getState(), anchor);
      const rich = richOf(marked);
      const copied = await ports.clipboard.write(rich.then(({ text }) => text), rich.then(({ html }) => html));
      const passage = await marked;
      if (passage === null) return;
      tell((id) => (copied.ok ? infoNotice(id, { code: 'marked-copied', place: passage.place }) : problemNotice(id, copied.problem)));
    },
    async savePicture(anchor) {
      const { store, ports } = context();
      const marked = markedAt(store.getState(), anchor);
      // Asked for at once: browsers let a page write to the clipboard only shortly after a click.
      const copied = ports.clipboard.write(richOf(marked).then(({ text }) => text));
      const passage = await marked;
      if (passage === null) return;
      const painted = await ports.painter.paint(passage);
      if (!painted.ok) return tell((id) => problemNotice(id, painted.problem));
      const file = fileName(`${passage.story}, ${passage.place}`, 'png');
      ports.saver.save(file, painted.value, 'image/png');
      const described = (await copied).ok;
      tell((id) => infoNotice(id, { code: 'picture-saved', file, described }));
    },
  };
}

/** Both are fetched with the first use, which only the screen that compares has. */
const markedAt = (state: AppState, anchor: string): Promise<Picture | null> => import('../markedPassage.ts').then(({ markedPassage }) => markedPassage(state, anchor));
const richOf = async (marked: Promise<Picture | null>): Promise<RichText> => {
  const [passage, { richPassage }] = await Promise.all([marked, import('#formats/exports/richText.ts')]);
  if (passage === null) throw new Error('There is no passage with marks here.');
  return richPassage(passage.pieces, passage.place);
};

const isRich = (value: string | Uint8Array<ArrayBuffer> | RichText): value is RichText => typeof value !== 'string' && 'html' in value;

function wishOf(state: AppState, kind: ExportWish['kind'], scope: ShareScope, now: number): ExportWish | null {
  const { shelf, lens, preferences } = state;
  const pair = [entryAt(shelf, lens.base), entryAt(shelf, lens.compared)].filter((entry) => entry !== null);
  if (pair.length < 2) return null;
  const entries = scope === 'all' ? shelf.entries : pair;
  const { pins, remarks } = decisionsOn(state, entries);
  return {
    kind, remarks,
    drafts: entries.map(({ draft }) => draft),
    sigla: entries.map((entry) => siglumAt(shelf.entries.indexOf(entry))),
    base: scope === 'all' ? indexOfSiglum(lens.base) : 0,
    terms: { style: styleInUse(preferences.styles), pins },
    title: storyTitle(state),
    // Without the fraction of a second, which Word's properties do not take.
    at: new Date(now).toISOString().replace(/\.\d+/, ''),
  };
}
