import { CONNECTORS, endsSentence } from './shape.ts';

/** Longest byline in words: four names, two places and an outlet. */
const MAX_BYLINE_WORDS = 24;
const OPENER = /^(?:(?:Words|Story|Text|Report|Written|Analysis|Review|Interview) by|By|BY|Von|VON|Par|PAR|Por|POR|Door|DOOR)\b:?\s+(?=\S)/;
const FOREIGN = /^(?:von|par|por|door)\b/i;
/** Jr., M.D. and the like: a stop that does not end a sentence. */
const NAME_END = /(?:\b(?:Jr|Sr|Esq|Inc|Ltd|Co|Corp)|\.\p{Lu})\.$/u;
const JOB = /\b(?:Writers?|Correspondents?|Reporters?|Editors?|Staff|Bureau|Columnist|Contributor|Journalist|Press|Reuters|AFP|AP|dpa|Times|News|Post|Tribune|Herald|Guardian)$/;
const NOT_NAMES = /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Then|Now|Contrast|Law|Comparison|Definition|Example|Default|Design)\b/;

/** "By JANE DOE and JOHN ROE, Associated Press" */
export function isByline(text: string): boolean {
  const opener = OPENER.exec(text);
  if (!opener) return false;
  const rest = text.slice(opener[0].length);
  if (FOREIGN.test(opener[0]) && !/^\p{Lu}\S* (?:\S+ )?\p{Lu}/u.test(rest)) return false;
  return isNames(rest) && !NOT_NAMES.test(rest.split(/[ ,]/, 1)[0] ?? '');
}

/** "Jane Doe, Staff Writer" and "AP Diplomatic Writer": only where bylines stand. */
export const isSignature = (text: string): boolean => isNames(text) && JOB.test(text) && (text.includes(',') || text.includes('|') || /^(?:The )?\p{Lu}/u.test(text)) && text.split(/\s+/).length <= 8;

/** Two to four capitalised words and nothing else: a name, where a headline stands before it. */
export const isNameLine = (text: string): boolean => /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(text);

function isNames(text: string): boolean {
  if (endsSentence(text) && !NAME_END.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MAX_BYLINE_WORDS) return false;
  return words.every((word) => CONNECTORS.has(word) || /^[(|@•·–—-]*$/.test(word) || (/^[(@]*\p{Lu}/u.test(word) && !/\d/.test(word)) || /^@\w+$/.test(word) || /^(?:for|al-|bin|ibn|da|dos|ter|ten)/.test(word));
}
