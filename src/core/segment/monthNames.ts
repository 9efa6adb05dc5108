const GERMAN = 'januar jänner februar märz april mai juni juli august september oktober november dezember';
const NORDIC = 'januari februari mars maj juni juli augusti oktober november desember';
const NAMES = `january february march april may june july august september october november december
${GERMAN}
${NORDIC}
janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
maart mrt mei augustus marts
января февраля март марта апреля май мая июнь июня июль июля августа сентября октября ноября декабря
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`;

/** "août" as "aout": wires leave the marks out. */
const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Fewest letters of a short form: "fév", "фев". */
const MIN_LETTERS = 3;

/** The names and all their beginnings. */
const FORMS: ReadonlySet<string> = new Set(
  fold(NAMES).split(/\s+/).flatMap((name) => Array.from({ length: name.length - MIN_LETTERS + 1 }, (_, n) => name.slice(0, MIN_LETTERS + n))),
);

/** Is a word a month in the tongues of wire copy that is read here, whole or cut short, with a stop or without? */
export const isMonth = (word: string): boolean => FORMS.has(fold(word.endsWith('.') ? word.slice(0, -1) : word));

/** Months whose day is a number with a stop, which ends no sentence: "14. März". Small letters. */
export const ORDINAL_MONTHS: ReadonlySet<string> = new Set(`${GERMAN} ${NORDIC}`.split(' '));
