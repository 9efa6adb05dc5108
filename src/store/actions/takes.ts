import { EXPORT_FORMATS } from '#formats/exports/formats.ts';
import { fileName } from '#formats/exports/fileName.ts';
import type { Context } from '../context.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import { withEntries } from '../slices/shelf.ts';
import { freshName, sourcesInView, takenDraft, takingOf, withTaken, withTakes } from '../slices/takes.ts';
import { MAX_VERSIONS, siglumAt } from '../sigla.ts';
import { styleInUse } from '../slices/styles.ts';
import type { Actions, Notice, Shelf } from '../state.ts';
import { comparisonInView, takenText, withLooms } from '../taking.ts';

const TEXT = { extensions: ['txt'], type: 'text/plain' } as const;

export function takeActions(context: () => Context): Pick<Actions, 'take' | 'saveVersion' | 'copyWords'> {
  return {
    take: (changes, reading) => withLooms((looms) => {
      const { store, ports } = context();
      const state = store.getState();
      const { shelf, lens } = state;
      const sources = sourcesInView(shelf, lens);
      const comparison = comparisonInView(state);
      if (sources === null || comparison === null) return;
      const known = new Set(comparison.changes.map(({ id }) => id));
      const entry = takingOf(shelf, sources);
      const was = entry?.takes.taken ?? [];
      const taken = withTaken(was, looms.companionsOf(comparison, changes.filter((id) => known.has(id))), reading);
      if (taken.length === was.length) return;
      const { base, compared } = sources;
      const takes = { base: base.key, compared: compared.key, taken };
      const text = takenText(looms, comparison, base, compared, taken);
      if (entry !== null) {
        store.setState({ shelf: withTakes(shelf, entry.key, takenDraft(entry.draft.name, text, sources, entry.draft.roles), takes) });
        return;
      }
      const wanted = shelf.entries.length + 1;
      if (wanted > MAX_VERSIONS) {
        store.setState({ notices: told(state.notices, problemNotice(ports.ids.make(), { code: 'too-many-versions', wanted, maxVersions: MAX_VERSIONS })) });
        return;
      }
      const name = freshName(shelf);
      const next: Shelf = withEntries(shelf, [{ key: ports.ids.make(), draft: takenDraft(name, text, sources, []), label: `${lens.base} and ${lens.compared}`, addedAt: ports.clock.now(), takes }]);
      const notice = infoNotice(ports.ids.make(), { code: 'takes-begun', name, siglum: siglumAt(shelf.entries.length) }, true);
      store.setState({ shelf: next, notices: told(state.notices, notice) });
    }),
    async copyWords(what, text) {
      const { store, ports } = context();
      const copied = await ports.clipboard.write(Promise.resolve(text));
      const notice = copied.ok ? infoNotice(ports.ids.make(), { code: 'words-copied', what }) : problemNotice(ports.ids.make(), copied.problem);
      store.setState((state) => ({ notices: told(state.notices, notice) }));
    },
    async saveVersion(key, as) {
      const { store, ports } = context();
      const { shelf, preferences } = store.getState();
      const entry = shelf.entries.find((one) => one.key === key);
      if (entry === undefined) return;
      const { draft } = entry;
      const tell = (notice: Notice): void => store.setState((state) => ({ notices: told(state.notices, notice) }));
      const { extensions, type } = as === 'word' ? EXPORT_FORMATS.docx : TEXT;
      const file = fileName(draft.name, extensions[0] ?? 'txt');
      let content: string | Uint8Array<ArrayBuffer> = draft.text;
      if (as === 'word') {
        // Read against itself a text has no tracked changes.
        const wish = { kind: 'docx', drafts: [draft, draft], sigla: ['A', 'B'], base: 0, terms: { style: styleInUse(preferences.styles), pins: [] }, title: draft.name, remarks: [], at: null } as const;
        const reply = await ports.exporter.write(wish);
        if (!reply.ok) return tell(problemNotice(ports.ids.make(), reply.problem));
        if (typeof reply.value !== 'string' && 'html' in reply.value) return;
        content = reply.value;
      }
      ports.saver.save(file, content, typeof content === 'string' ? `${type};charset=utf-8` : type);
      tell(infoNotice(ports.ids.make(), { code: 'text-saved', file }));
    },
  };
}
