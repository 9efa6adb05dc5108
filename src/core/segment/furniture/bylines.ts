import { CONNECTORS, endsSentence, isCapitalised } from './shape.ts';

/** Longest byline in words: four names, two places and an outlet. */
const MAX_BYLINE_WORDS = 24;
/** Longest line of a name and a job, and of a name alone, in words. */
const MAX_SIGNATURE_WORDS = 8;
const MAX_NAME_WORDS = 4;
const OPENER = /^(?:(?:Words|Story|Text|Report|Written|Analysis|Review|Interview) by|By|BY|Von|VON|Par|PAR|Por|POR|Door|DOOR|Di|Av|Af)\b:?\s+(?=\S)/;
const FOREIGN = /^(?:von|par|por|door|di|av|af)\b/i;
/** Jr., M.D. and the like: a stop that does not end a sentence. */
const NAME_END = /(?:\b(?:Jr|Sr|Esq|Inc|Ltd|Co|Corp)|\.[A-Z])\.$/;
const JOB = /\b(?:Writers?|Correspondents?|Reporters?|Editors?|Staff|Bureau|Columnist|Contributor|Journalist|Press|Reuters|AFP|AP|dpa|Times|News|Post|Tribune|Herald|Guardian)(?:$|, )/i;
/** Written small beside names. */
const SMALL_JOBS = new Set('writer writers correspondent correspondents reporter reporters editor editors staff bureau columnist contributor journalist chief dpa afp agencies agency foreign'.split(' '));
const NOT_NAMES = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Then|Now|Contrast|Law|Comparison|Definition|Example|Default|Design)\b/;

/** "By JANE DOE and JOHN ROE, Associated Press" */
export function isByline(text: string): boolean {
  const opener = OPENER.exec(text);
  if (!opener) return false;
  const rest = text.slice(opener[0].length);
  if (/^(?:our|a) (?:\w+ ){0,2}(?:staff|correspondents?|reporters?)$/i.test(rest)) return true;
  if (FOREIGN.test(opener[0]) && !rest.includes(' ')) return false;
  return isNames(rest) && !NOT_NAMES.test(rest.split(/[ ,]/, 1)[0] ?? '');
}

/** "Jane Doe, Staff Writer" and "AP Diplomatic Writer": only where bylines stand. */
export const isSignature = (text: string): boolean => JOB.test(text) && isNameLine(text.split(/[ ,]+/, 2).join(' ')) && text.split(/\s+/, MAX_SIGNATURE_WORDS + 1).length <= MAX_SIGNATURE_WORDS && isNames(text);

/** Two to four capitalised words and nothing else: a name, where a headline stands before it. */
export function isNameLine(text: string): boolean {
  const words = text.split(' ', MAX_NAME_WORDS + 1);
  return words.length > 1 && words.length <= MAX_NAME_WORDS && !/[\d,;:?!|()"“”]/.test(text) && words.every((word) => word.length > 1 && isCapitalised(word));
}

function isNames(text: string): boolean {
  if (endsSentence(text) && !NAME_END.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MAX_BYLINE_WORDS) return false;
  return words.every((word) => CONNECTORS.has(word) || SMALL_JOBS.has(word.replace(',', '')) || /^[(|@•·–—-]*$/.test(word) || (isCapitalised(word) && !/\d/.test(word)) || /^@\w+$/.test(word) || /^(?:for|al-|bin|ibn|da|dos|ter|ten)/.test(word));
}
