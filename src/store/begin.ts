import { NO_DECISIONS } from '#core/model/decisions.ts';
import { START_LENS, type Lens } from '#core/project/lens.ts';
import type { Context } from './context.ts';
import { readFragment } from './fragment.ts';
import type { Ports } from './ports.ts';
import { lawful } from './slices/lens.ts';
import { told } from './slices/notices.ts';
import type { LinkOpening, Notice, Review, Shelf } from './state.ts';

/** How a story is looked at when nobody said how. */
export const firstLens = ({ screen }: Ports): Lens => (screen.narrow() ? { ...START_LENS, view: 'redline' } : START_LENS);

/** Puts a story into this tab, looked at as `look` says. What undo knew belonged to the story before; what was still being opened is overtaken. */
export function begin(
  { store, ports, timeline, sources, opener }: Context, shelf: Shelf, look: string, notice: Notice | null, review: Review = NO_DECISIONS, opening: LinkOpening = { status: 'none' },
): void {
  const { lens, passage } = readFragment(look, firstLens(ports));
  opener.turn++;
  opener.locked = null;
  sources.clear();
  timeline.untracked(() =>
    store.setState((state) => ({
      shelf,
      review,
      lens: lawful(lens, shelf.entries.length),
      share: { status: 'idle' },
      short: { ...state.short, sent: { status: 'none' } },
      opening,
      readings: { ...state.readings, files: [] },
      notices: notice === null ? state.notices : told(state.notices, notice),
      stories: { ...state.stories, phase: 'ready', arriving: shelf.entries.length === 0 ? null : passage },
    })),
  );
  timeline.clear();
}
