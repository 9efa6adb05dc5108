import { exportActions } from './actions/exports.ts';
import { fileActions } from './actions/files.ts';
import { lensActions } from './actions/lens.ts';
import { pageActions } from './actions/page.ts';
import { readingActions } from './actions/readings.ts';
import { reviewActions } from './actions/review.ts';
import { shareActions } from './actions/share.ts';
import { shortLinkActions } from './actions/shortLinks.ts';
import { shelfActions } from './actions/shelf.ts';
import { storyActions } from './actions/stories.ts';
import { styleActions } from './actions/styles.ts';
import { takeActions } from './actions/takes.ts';
import type { Context } from './context.ts';
import type { Actions } from './state.ts';

/** `context` is asked for only when an action runs, by when the store stands. */
export const createActions = (context: () => Context): Actions => ({
  ...shelfActions(context),
  ...fileActions(context),
  ...readingActions(context),
  ...lensActions(context),
  ...reviewActions(context),
  ...takeActions(context),
  ...shareActions(context),
  ...exportActions(context),
  ...shortLinkActions(context),
  ...storyActions(context),
  ...styleActions(context),
  ...pageActions(context),
});
