/** Words of offices and ranks that stand before or after a name. General knowledge. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  ('president vice prime minister foreign secretary chancellor senator sen. sen representative rep. rep governor gov. gov mayor councilman councilwoman ' +
    'councilor councillor cllr chairman chairwoman chair chief executive director general gen. gen colonel col. captain capt. lieutenant lt. sergeant sgt. admiral adm. ' +
    'judge justice professor prof. dr dr. doctor rev. reverend king queen prince princess pope bishop archbishop cardinal ambassador spokesman spokeswoman ' +
    'spokesperson deputy assistant commissioner attorney sheriff superintendent inspector constable officer commander defence defense interior finance former acting').split(' '),
);

/** Printed by some papers at every mention; no office and no degree. */
export const COURTESY: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mr.', 'mrs.', 'ms.']);
