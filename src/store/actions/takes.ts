import type { Context } from '../context.ts';
import { infoNotice, problemNotice, told } from '../slices/notices.ts';
import { withEntries } from '../slices/shelf.ts';
import { freshName, sourcesInView, takenDraft, takingOf, withTaken, withTakes } from '../slices/takes.ts';
import { MAX_VERSIONS, siglumAt } from '../sigla.ts';
import type { Actions, Shelf } from '../state.ts';
import { comparisonInView, takenText } from '../taking.ts';

export function takeActions(context: () => Context): Pick<Actions, 'take' | 'saveText' | 'copyWords'> {
  return {
    take(changes, reading) {
      const { store, ports } = context();
      const state = store.getState();
      const { shelf, lens } = state;
      const sources = sourcesInView(shelf, lens);
      const comparison = comparisonInView(state);
      if (sources === null || comparison === null) return;
      const known = new Set(comparison.changes.map(({ id }) => id));
      const entry = takingOf(shelf, sources);
      const was = entry?.takes.taken ?? [];
      const taken = withTaken(was, changes.filter((id) => known.has(id)), reading);
      if (taken.length === was.length) return;
      const { base, compared } = sources;
      const takes = { base: base.key, compared: compared.key, taken };
      const text = takenText(comparison, base, compared, taken);
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
    },
    async copyWords(what, text) {
      const { store, ports } = context();
      const copied = await ports.clipboard.write(Promise.resolve(text));
      const notice = copied.ok ? infoNotice(ports.ids.make(), { code: 'words-copied', what }) : problemNotice(ports.ids.make(), copied.problem);
      store.setState((state) => ({ notices: told(state.notices, notice) }));
    },
    saveText(key) {
      const { store, ports } = context();
      const { shelf, notices } = store.getState();
      const entry = shelf.entries.find((one) => one.key === key);
      if (entry === undefined) return;
      const file = `${entry.draft.name}.txt`;
      ports.saver.save(file, entry.draft.text, 'text/plain;charset=utf-8');
      store.setState({ notices: told(notices, infoNotice(ports.ids.make(), { code: 'text-saved', file })) });
    },
  };
}
