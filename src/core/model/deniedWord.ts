/** Fewest letters of the word that a prefix denies: "fit" and "unfit". */
const MIN_WORD_CHARS = 3;
/** Letters before a word that turn it round. */
const PREFIX = /^(?:un|in|im|il|ir|dis|non-?)$/;

/** English words, without their last "e", that only look like another one denied: a form is no "inform", and migrants are no immigrants. */
const LOOKALIKES = new RegExp(`^(?:${
  ('disaster disband discard discharg disclos disclosure discord discount discours discover diseas disguis dismantl dismay dismiss dismissal dispatch displac display ' +
    'dispos disposal disposition dissent dissolv distort distract distraction distress distribut imag immigrant immigrat immigration impact impair impart impeach ' +
    'implant impli imply import importation impos imposition impound impress impression imprint imprison improv improvement incens incit incitement inclin inclination includ ' +
    'incom incorporat increas incur indeed indoor infancy infer infield infighting inflam inflammabl inflow inform information ingrain inhabit inhabitabl inhabitant injury ' +
    'inland inlay inlet inlin inmat inner inpatient input inquest insect insid insight inspir install installation instanc instead instill institut institution insur intak ' +
    'intend intens intent intention intern invaluabl invent invention invest investment invoic inward inwards irat under unearth unfold union unleash unless unrest until ' +
    'unveil').replaceAll(' ', '|')
})(?:e|s|es|d|ed|r|rs|er|ers|ing|ings)?$`);

/** Whether one of two words, in small letters, is the other with a prefix that denies: "legal" and "illegal". */
export function deniedWord(x: string, y: string): boolean {
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return short.length >= MIN_WORD_CHARS && long.endsWith(short) && PREFIX.test(long.slice(0, long.length - short.length)) && !LOOKALIKES.test(long);
}
