import { STYLE_CLASSES } from '#core/project/hiddenStyle.ts';
import type { Lens } from '#core/project/lens.ts';
import type { Context } from '../context.ts';
import { lawful, looked } from '../slices/lens.ts';
import type { Actions } from '../state.ts';

type LensActions = Pick<Actions, 'look' | 'swap' | 'select' | 'clearSelection' | 'toggleClass' | 'setHidden' | 'toggleStyle' | 'toggleAlarm' | 'toggleFold'>;

export function lensActions(context: () => Context): LensActions {
  const look = (change: Partial<Lens>): void => {
    const { store } = context();
    const { lens, shelf } = store.getState();
    const next = lawful(looked(lens, unswapped(lens, change)), shelf.entries.length);
    if (JSON.stringify(next) !== JSON.stringify(lens)) store.setState({ lens: next });
  };
  const lens = (): Lens => context().store.getState().lens;
  return {
    look,
    swap: () => look({ base: lens().compared, compared: lens().base }),
    select: (focus) => look({ focus }),
    clearSelection: () => look({ focus: null }),
    toggleClass(itemClass) {
      const { hidden } = lens();
      look({ hidden: hidden.includes(itemClass) ? hidden.filter((other) => other !== itemClass) : [...hidden, itemClass] });
    },
    setHidden: (hidden) => look({ hidden }),
    toggleStyle() {
      const { hidden } = lens();
      const others = hidden.filter((other) => !STYLE_CLASSES.includes(other));
      look({ hidden: hidden.includes('style') ? others : [...others, ...STYLE_CLASSES] });
    },
    toggleAlarm(kind) {
      const { alarms } = lens();
      look({ alarms: alarms.includes(kind) ? alarms.filter((other) => other !== kind) : [...alarms, kind] });
    },
    toggleFold: () => look({ folded: !lens().folded }),
  };
}

/** Choosing as base what is compared now (or the other way round) swaps the two: a text is never read against itself. */
function unswapped(lens: Lens, change: Partial<Lens>): Partial<Lens> {
  const { base = lens.base, compared = lens.compared } = change;
  if (base !== compared) return change;
  return change.base === undefined ? { ...change, base: lens.compared } : { ...change, compared: lens.base };
}
