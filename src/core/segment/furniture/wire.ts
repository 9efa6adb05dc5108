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
/** A label, or a line that says until when; "Embargo talks will resume" is copy. */
const EMBARGO = /^\W{0,3}(?:(?:strictly |under |news )?embargo(?:ed)?(?:\s*[:—–]|\s+-\s|\s+(?:until|till|for|to)\b|\s*$)|not for (?:release|publication|broadcast|use)\b(?:\s*[:.]?$| (?:before|until|on|prior)\b)|hold for release\b(?:\s*[:.]?$| (?:until|till|on|for)\b)|for (?:immediate )?release\b(?:\s*[:.]?$|\s*:| (?:on|at|after|until|before) (?:\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may \d|june? \d|july? \d|aug|sep|oct|nov|dec)))/i;
const REVISION = /^\((?:adds?|updates?|recasts?|corrects?|repeats?|rewrites?|changes?|refiles?|clarifies|fixes|deletes?|subs|with|embargo)\b[^()]{0,300}\)$/i;
const ALERT = /^(?:URGENT|BULLETIN|FLASH|(?:AP)?News ?Alert|NEWSALERT|BREAKING(?: NEWS)?|DEVELOPING(?: STORY)?|EXCLUSIVE|ADVISORY|CORRECTIVE)[:.!]?$/;
/** What desks tell each other stands in capitals: "KILL: Ferry", "MEDIA ADVISORY", "MANDATORY CREDIT", "NO SALES", "ATTENTION -". */
const DESK_LABEL = /^(?:(?:MEDIA|PHOTO|BULLETIN|MANDATORY|STORY|URGENT|EDITORS?|AP|NEWS)\b[ :,-]+)*(?:KILL(?:S|ED)?|ADVISORY|CORRECTIVE|WITHDRAWN|MANDATORY CREDIT|CREDIT MANDATORY|EDITORIAL USE ONLY|NO (?:ARCHIVES?|SALES|RESALES?|COMMERCIAL USE))\b(?=\s*(?:[:.;—–-]|$| [A-Z]))/;
/** "EDITORS: Kill the story …" is a note; "ATTENTION - graphic content" too. */
const DESK_CALL = /^(?:ATTENTION|ATTN)\b[^.!?]{0,30}?\s*[-–—:]/;
/** A revision note without brackets has its verb in capitals. */
const REVISED = /^(?:CORRECTS?|UPDATES?|ADDS|RECASTS?|REFILES?|REPEATS?|REWRITES|CLARIFIES|SUBS|DELETES|FIXES|CHANGES|INCORPORATES|TRIMS|EDITS)\b(?:\s*:|,| [a-z])/;
const MANDATORY_CREDIT = /^mandatory credit\s*[:;—–-]/i;
/** "With AP Photos.", "By 5 p.m.: 600 words." */
const BUDGET = /^(?:(?:photos?|videos?|graphics?) (?:upcoming|to come|to follow)\b.{0,60}|with (?:ap |reuters |afp )?(?:photos?|videos?|graphics?|audio|interactives?)(?:(?:,| and) (?:photos?|videos?|graphics?|audio|interactives?))*\.?|(?:by \d{1,2}(?::\d\d)? [ap]\.m\.|upcoming\b|sent\b|expected\b|moved\b)[^.!?]{0,40}\b\d{2,4} words\b.{0,60}|for use by [^.]{3,50}\bonly\b.{0,80}|moving on (?:general|all) [^.]{3,60}\.?)$/i;
const DEVELOPING = /^(?:this is a (?:breaking|developing)(?: news)? story\b|this (?:breaking news )?story is (?:being updated|developing)\b|more (?:details|information) (?:to follow|soon|as we get it)\b|check back for updates\b)/i;

/** Words between desks, not for readers: "(more)", "Eds: …", "1st Ld-Writethru", embargoes, revision notes, alerts. */
export function isAdvisory(text: string): boolean {
  if (text.length > MAX_NOTE_UNITS) return false;
  if (NOTE.test(text) || REVISION.test(text)) return true;
  if (text.length <= MAX_SENTENCE_UNITS && (isDeskLabel(text) || DESK_CALL.test(text) || REVISED.test(text) || MANDATORY_CREDIT.test(text) || BUDGET.test(text))) return true;
  if (text.length <= MAX_SENTENCE_UNITS && (EMBARGO.test(text) || DEVELOPING.test(text))) return true;
  if (text.length > MAX_HEADER_UNITS || /[.!?]["”’)]?$/.test(text)) return ALERT.test(text);
  return MORE.test(text) || TAKE.test(text) || ALERT.test(text) || STAMP.test(text) || SLUG.test(text) || LEAD.test(text);
}

/** After the label a colon or dash, another label, or nothing in small letters: "KILL the bill" is a banner. */
function isDeskLabel(text: string): boolean {
  const label = DESK_LABEL.exec(text);
  if (label === null) return false;
  const rest = text.slice(label[0].length);
  return /^\s*(?:[:.;—–-]|$)/.test(rest) || rest === rest.toUpperCase();
}

const CORRECTION_LABEL = /^(?:\W{0,2})(?:corrections?|clarifications?|corrections and clarifications|update|errata|erratum)(?: \([^)]{3,40}\))?\s*(?:[:—–]|-(?=\s))/i;
const CORRECTION = /^\W{0,2}(?:(?:an earlier|a previous|an original) version of (?:this|the|our) (?:news )?(?:story|article|report|dispatch|item|post|headline)\b|this(?: version of)?(?: (?:this|the|our))?(?: news)? ?(?:story|article|report|dispatch|item|version|post|headline)\b[^.]{0,120}\b(?:corrects?|corrected|has been (?:corrected|updated|amended|changed|revised)|was (?:corrected|updated|amended)|misstated|misidentified|incorrectly|mistakenly|gave the wrong|erroneously)\b)/i;

/** What a paper says it got wrong. */
export const isCorrection = (text: string): boolean =>
  text.length <= MAX_NOTE_UNITS * 2 && mayCorrect(text) && ((CORRECTION_LABEL.test(text) && !/^\W{0,2}update\b/i.test(text)) || CORRECTION.test(text));

/** A cheap look before the expensive one. */
const mayCorrect = (text: string): boolean => /^\W{0,2}(?:correct|clarif|errat|this |an earlier|a previous|an original|the original)/i.test(text);
