/** Weekdays, Sunday 0, with the short forms of tables. */
export const DAYS: ReadonlyMap<string, number> = new Map([
  ['sunday', 0], ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6],
  ['sun.', 0], ['mon.', 1], ['tue.', 2], ['tues.', 2], ['wed.', 3], ['thu.', 4], ['thurs.', 4], ['fri.', 5], ['sat.', 6],
]);

/** Words for a day seen from the day of writing, in days from it. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan jan. feb feb. mar. apr. aug aug. sept sept. sep. oct oct. nov nov. dec dec.'.split(' '),
);

/** Month or its short form, with or without a stop → 1–12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'.split(' ').flatMap((month, i) => [
    [month, i + 1] as const, ...[month.slice(0, 3), ...(i === 8 ? ['sept'] : [])].flatMap((short) => [[short, i + 1] as const, [`${short}.`, i + 1] as const]),
  ]),
);
