import { datelineUnits, isPlaceAndAgency } from '../datelineText.ts';

/** Words of a line that gives only a day and a time. */
const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th|h)?|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:T[\d:.]+Z?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.?m\.?|(?:e|c|m|p)[sd]?t|gmt|utc|bst|cest?|et|ist|at|on|of|the|\||·|•|-|–|—|min(?:ute)?s?|hours?|days?|ago|updated|published|posted|first|last|modified|\/|\d{1,2}h(?:\d{2})?|uhr|publié|mis|jour|le|à|publicado|actualizado|el|las|del?|a|veröffentlicht|aktualisiert|stand|pubblicato|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|cbs|cnn|bbc|nbc|abc|npr|ap|afp)$/i;
const MAX_DATE_LINE_UNITS = 80;
const STAMP = /^(?:first |last )?(?:published|updated|posted|modified|created|issued|filed|publié|mis à jour|publicado|actualizado|veröffentlicht|aktualisiert|pubblicato)(?![\p{L}]).*\d/iu;

/** A line that only says where or when: "LONDON (AP) —", "Published 14 March 2014, 10:32 GMT". */
export function isDateline(text: string): boolean {
  if (text.length > MAX_DATE_LINE_UNITS) return false;
  const last = text.charAt(text.length - 1);
  if ('—–-_:'.includes(last) && datelineUnits(`${text} A`) === text.length) return true;
  if (last === ')' && isPlaceAndAgency(text)) return true;
  if (!/\d/.test(text)) return false;
  if (STAMP.test(text) && !/[.!?]\s*$/.test(text.replace(/\b[ap]\.m\.$/i, ''))) return true;
  const words = text.split(/[\s,()]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => DATE_WORD.test(word.replace(/[:.]$/, ''))) && /[a-z:/-]/i.test(text);
}
