/** Longest note to editors, in UTF-16 units. */
const MAX_NOTE_UNITS = 480;
/** A line of a wire's header or footer has no more than this, and a note that is a sentence no more than that. */
const MAX_HEADER_UNITS = 120;
const MAX_SENTENCE_UNITS = 240;

const MORE = /^[\s([\-–—*]*(?:more(?: to come| follows)?|mf|\d{1,2}(?:st|nd|rd|th) (?:add|take|lead)|first add)[\s)\]\-–—*]*$/i;
const TAKE = /^(?:take|page|part)\s+\d{1,2}(?:\s*(?:of|\/)\s*\d{1,2})?$/i;
const LEAD = /\b(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third) (?:Ld|Lead|NewsAlert|Add)\b|\bWrite-?thru\b|\bLd-Writethru\b/i;
const SLUG = /^(?:BC|AM|PM|AP|US|XX)-[^\s,.!?]+(?:,.*| [^.!?]*)?$/;
const STAMP = /^(?:AP|UPI|AFP|RTR)-[A-Z]{2}-\d{2}-\d{2}-\d{2}\b|^[a-z]\d{3,4}$/i;
const NOTE = /^(?:\(?(?:Eds|Editors|Note to editors|Notes to editors|Editor[’']s note|Editors[’'] note|Attention editors|Attn|Desk|Internal)\b\.?\)?\s*[:—–-]|EDS\b)/i;
const EMBARGO = /^(?:\W{0,3})(?:embargo(?:ed)?\b|not for (?:release|publication|broadcast)\b|hold for release\b|for (?:immediate )?release\b)/i;
const REVISION = /^\((?:adds?|updates?|recasts?|corrects?|repeats?|rewrites?|changes?|refiles?|clarifies|fixes|deletes?|subs|with|embargo)\b[^()]{0,300}\)$/i;
const ALERT = /^(?:URGENT|BULLETIN|FLASH|NEWSALERT|BREAKING(?: NEWS)?|DEVELOPING(?: STORY)?|EXCLUSIVE|KILL|ADVISORY|CORRECTIVE)[:.!]?$/;
const DEVELOPING = /^(?:this is a (?:breaking|developing)(?: news)? story\b|this (?:breaking news )?story is (?:being updated|developing)\b|more (?:details|information) (?:to follow|soon|as we get it)\b|check back for updates\b)/i;

/** Words between desks, not for readers: "(more)", "Eds: …", "1st Ld-Writethru", embargoes, revision notes, alerts. */
export function isAdvisory(text: string): boolean {
  if (text.length > MAX_NOTE_UNITS) return false;
  if (NOTE.test(text) || REVISION.test(text)) return true;
  if (text.length <= MAX_SENTENCE_UNITS && (EMBARGO.test(text) || DEVELOPING.test(text))) return true;
  if (text.length > MAX_HEADER_UNITS || /[.!?]["”’)]?$/.test(text)) return ALERT.test(text);
  return MORE.test(text) || TAKE.test(text) || ALERT.test(text) || STAMP.test(text) || SLUG.test(text) || LEAD.test(text);
}

const CORRECTION_LABEL = /^(?:\W{0,2})(?:corrections?|clarifications?|corrections and clarifications|update|errata|erratum)(?: \([^)]{3,40}\))?\s*(?:[:—–]|-(?=\s))/i;
const CORRECTION = /^(?:(?:an earlier|a previous|an original) version of (?:this|the|our) (?:news )?(?:story|article|report|dispatch|item|post|headline)\b|(?:this|the original)(?: version of)?(?: (?:this|the|our))?(?: news)? ?(?:story|article|report|dispatch|item|version|post|headline)\b[^.]{0,120}\b(?:corrects?|corrected|has been (?:corrected|updated|amended|changed|revised)|was (?:corrected|updated|amended)|misstated|misidentified|incorrectly|mistakenly|gave the wrong|erroneously)\b)/i;

/** What a paper says it got wrong. */
export const isCorrection = (text: string): boolean =>
  text.length <= MAX_NOTE_UNITS * 2 && mayCorrect(text) && ((CORRECTION_LABEL.test(text) && !/^\W{0,2}update\b/i.test(text)) || CORRECTION.test(text));

/** A cheap look before the expensive one. */
const mayCorrect = (text: string): boolean => /^\W{0,2}(?:correct|clarif|errat|this |an earlier|a previous|an original|the original)/i.test(text);
