import type { Context } from '../context.ts';
import { dismissed, problemNotice, told } from '../slices/notices.ts';
import type { Actions } from '../state.ts';

type PageActions = Pick<Actions, 'setPreference' | 'report' | 'dismissNotice' | 'escape'>;

export const pageActions = (context: () => Context): PageActions => ({
  setPreference: (name, value) =>
    context().store.setState((state) => ({ preferences: { ...state.preferences, [name]: value } })),
  report: (problem) =>
    context().store.setState((state) => ({ notices: told(state.notices, problemNotice(context().ports.ids.make(), problem)) })),
  escape() {
    const { lens, notices, actions } = context().store.getState();
    const newest = notices.list.at(-1);
    if (lens.focus !== null) actions.clearSelection();
    else if (newest !== undefined) actions.dismissNotice(newest.id);
  },
  dismissNotice: (id) => context().store.setState((state) => ({ notices: dismissed(state.notices, id) })),
});
