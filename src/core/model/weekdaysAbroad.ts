/**
 * Weekdays of other tongues than English, Sunday first, without those that are other words in most copy (Portuguese "segunda" is also second, Russian
 * "среда" surroundings, Turkish "pazar" market). General knowledge.
 */
const LOWER_CASE = `domingo dimanche domenica zondag söndag søndag воскресенье воскресенья воскресенью неділю неділі niedzielę niedziela
lunes lundi lunedì lunedi segunda-feira maandag måndag mandag понедельник понедельника понедельнику понеділок понеділка poniedziałek poniedziałku pazartesi
martes mardi martedì martedi terça-feira dinsdag tisdag tirsdag вторник вторника вторнику вівторок вівторка wtorek wtorku
miércoles miercoles mercredi mercoledì mercoledi quarta-feira woensdag onsdag среду середу середи środę środa çarşamba
jueves jeudi giovedì giovedi quinta-feira donderdag torsdag четверг четверга четвергу четвер четверга czwartek czwartku perşembe
viernes vendredi venerdì venerdi sexta-feira vrijdag fredag пятницу пятницы пятница пятнице п'ятницу п'ятниці piątek piątku cuma
sábado sabado samedi sabato zaterdag lördag lørdag субботу субботы суббота субботе суботу суботи sobotę sobota cumartesi`;
/** German writes them with a capital, Arabic and the others have none. */
const OTHERS = `sonntag الأحد الاحد
montag الاثنين الإثنين
dienstag الثلاثاء
mittwoch الأربعاء الاربعاء
donnerstag الخميس
freitag الجمعة
samstag sonnabend السبت`;

const numbered = (lines: string): ReadonlyMap<string, number> => new Map(lines.split('\n').flatMap((line, day) => line.split(' ').map((word) => [word, day] as const)));
const SMALL = numbered(LOWER_CASE);
const ANY = numbered(OTHERS);

/** "Montagabend", "montags". */
const GERMAN = /^(sonn|mon|diens|donners|frei|sams)tag(?:s|abends?|morgen|vormittag|nachmittag|mittag|nacht|früh)$|^(mittwoch)(?:s|abends?|morgen|vormittag|nachmittag|mittag|nacht|früh)$/;
const CHINESE = /^(?:星期|礼拜|禮拜|周|週)([日一二三四五六天])$/u;
const JAPANESE = /^([日月火水木金土])曜日?$/u;
/** With the endings of grammar: 금요일에. */
const KOREAN = /^([일월화수목금토])요일/u;
const CJK_FIRST = 0x2e80;

/** Those that stand in a list; others are told by their form. */
export const LISTED_WEEKDAYS: readonly string[] = [...SMALL.keys(), ...ANY.keys()];

/** Sunday 0; undefined for what is no weekday. `capital`: the word begins with a capital within its sentence, where most tongues write names ("Santo Domingo"). */
export function weekdayAbroad(norm: string, capital: boolean): number | undefined {
  const small = SMALL.get(norm);
  if (small !== undefined) return capital ? undefined : small;
  const any = ANY.get(norm);
  return any ?? formedWeekday(norm);
}

/** A weekday told by its form: 金曜日, 금요일에, "freitagabend". */
export function formedWeekday(norm: string): number | undefined {
  if (norm.charCodeAt(0) >= CJK_FIRST) return eastern(norm);
  const german = norm.includes('tag') || norm.startsWith('mittwoch') ? GERMAN.exec(norm) : null;
  return german === null ? undefined : ANY.get(german[2] ?? `${german[1]!}tag`);
}

function eastern(norm: string): number | undefined {
  const chinese = CHINESE.exec(norm)?.[1];
  if (chinese !== undefined) return '日一二三四五六天'.indexOf(chinese) % 7;
  const japanese = JAPANESE.exec(norm)?.[1];
  if (japanese !== undefined) return '日月火水木金土'.indexOf(japanese);
  const korean = KOREAN.exec(norm)?.[1];
  return korean === undefined ? undefined : '일월화수목금토'.indexOf(korean);
}
