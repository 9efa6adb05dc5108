import { renameVersions } from '#core/model/decisions.ts';
import { fileName } from '#formats/exports/fileName.ts';
import { EXPORT_FORMATS } from '#formats/exports/formats.ts';
import type { RichText } from '#formats/exports/richText.ts';
import type { ExportReply, ExportWish } from '#formats/exports/wish.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import { passageRedline } from '#core/project/passageRedline.ts';
import type { Context } from '../context.ts';
import { exportScope } from '../exportScope.ts';
import type { Picture } from '../ports.ts';
import { comparisonOf, storyTitle } from '../selectors.ts';
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
      const passage = markedPassage(store.getState(), anchor);
      if (passage === null) return;
      const rich = richWriter().then(({ richPassage }) => richPassage(passage.pieces, passage.place));
      const copied = await ports.clipboard.write(rich.then(({ text }) => text), rich.then(({ html }) => html));
      tell((id) => (copied.ok ? infoNotice(id, { code: 'marked-copied', place: passage.place }) : problemNotice(id, copied.problem)));
    },
    async savePicture(anchor) {
      const { store, ports } = context();
      const passage = markedPassage(store.getState(), anchor);
      if (passage === null) return;
      const rich = richWriter().then(({ richPassage }) => richPassage(passage.pieces, passage.place));
      // Asked for at once: browsers let a page write to the clipboard only shortly after a click.
      const copied = ports.clipboard.write(rich.then(({ text }) => text));
      const painted = await ports.painter.paint(passage);
      if (!painted.ok) return tell((id) => problemNotice(id, painted.problem));
      const file = fileName(`${passage.story}, ${passage.place}`, 'png');
      ports.saver.save(file, painted.value, 'image/png');
      const described = (await copied).ok;
      tell((id) => infoNotice(id, { code: 'picture-saved', file, described }));
    },
  };
}

const richWriter = () => import('#formats/exports/richText.ts');

/** A passage of the pair in view with the marks of its line, and how it is cited; null where there is no comparison. */
function markedPassage(state: AppState, anchor: string): Picture | null {
  const { lens, shelf } = state;
  const comparison = comparisonOf(state.collation);
  if (comparison === null) return null;
  const sigla = { before: lens.base, after: lens.compared };
  const index = buildMarkIndex(comparison, sigla);
  const pieces = passageRedline(index, anchor);
  if (pieces === null) return null;
  const siglum = anchor.charAt(0).toUpperCase();
  const name = entryAt(shelf, siglum)?.draft.name ?? siglum;
  const number = Number(anchor.slice(1));
  return { pieces, place: number > 0 ? `${name} ¶${number}` : name, story: storyTitle(state) };
}

const isRich = (value: string | Uint8Array<ArrayBuffer> | RichText): value is RichText => typeof value !== 'string' && 'html' in value;

function wishOf(state: AppState, kind: ExportWish['kind'], scope: ShareScope, now: number): ExportWish | null {
  const { shelf, lens, review, preferences } = state;
  const pair = [entryAt(shelf, lens.base), entryAt(shelf, lens.compared)].filter((entry) => entry !== null);
  if (pair.length < 2) return null;
  const entries = scope === 'all' ? shelf.entries : pair;
  const { pins, remarks } = renameVersions(review, (key) => {
    const place = entries.findIndex((entry) => entry.key === key);
    return place < 0 ? null : place;
  });
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
