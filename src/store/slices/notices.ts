import type { Problem } from '#core/model/problem.ts';
import type { Data, Info, Notice } from '../state.ts';

type Notices = Data['notices'];

/** Notices on screen at once: a full drop of bad files (20) and its outcome; older ones give way. */
const MAX_NOTICES = 21;

export const NO_NOTICES: Notices = { list: [] };

export const infoNotice = (id: string, info: Info, undo = false): Notice => ({ id, kind: 'info', info, undo });
export const problemNotice = (id: string, problem: Problem): Notice => ({ id, kind: 'problem', problem });

/** A sentence that already stands there is not said twice: the newer one takes its place at the end. */
export function told(notices: Notices, notice: Notice): Notices {
  const said = JSON.stringify({ ...notice, id: '' });
  const rest = notices.list.filter((other) => JSON.stringify({ ...other, id: '' }) !== said);
  return { list: [...rest, notice].slice(-MAX_NOTICES) };
}

export const dismissed = (notices: Notices, id: string): Notices => ({ list: notices.list.filter((notice) => notice.id !== id) });

/** After an undo the offer to undo is void. */
export const withoutUndo = (notices: Notices): Notices => ({
  list: notices.list.filter((notice) => !(notice.kind === 'info' && notice.undo)),
});
