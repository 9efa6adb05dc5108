import type { Lens } from '#core/project/lens.ts';
import { writeFragment } from '#store/fragment.ts';
import { looked } from '#store/slices/lens.ts';

/** How to look so that a passage of any version is read beside the base, or beside the version compared with it. */
export const lookAtPassage = (anchor: string): Partial<Lens> => ({ view: 'side-by-side', focus: { kind: 'paragraph', anchor } });

/** The address of a passage in the view at hand; the same function always, so that lines that are drawn with it stay drawn. */
export const hrefOfPassage = (anchor: string): string => `#${anchor}`;

/** The address of a look: what a link holds that may be opened in another tab. */
export const hrefOfLook = (lens: Lens, change: Partial<Lens>): string => `#${writeFragment({ lens: looked(lens, change), passage: null })}`;
