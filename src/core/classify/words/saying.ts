/** Verbs (and "according") that hand words over to a speaker. General knowledge. */
export const SAYING: ReadonlySet<string> = new Set(
  ('said say says saying told tell tells telling added adds announced announces reported reports stated states claimed claims ' +
    'argued argues insisted insists warned warns acknowledged acknowledges admitted admits denied denies confirmed confirms ' +
    'suggested suggests asserted according wrote writes declared declares explained explains noted notes testified quoted vowed vows promised promises pledged pledges urged urges').split(' '),
);
