/** Longest line of thanks or contacts, in UTF-16 units. */
const MAX_PEOPLE_UNITS = 420;

const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const CONTRIBUTED = new RegExp(
  `^\\W{0,3}(?:(?:The |An? )?(?:Associated Press|AP|Reuters|AFP|Staff|News|Our)\\b|${NAME} (?:and )?${NAME}|${NAME} reported from\\b).*\\b(?:contributed(?: (?:to|reporting|from|research)\\b|\\.?\\)?$)|also contributed\\b|reported from\\b[^.]*\\.?\\)?$)`,
  'u',
);
const THANKED_AT_END = /\bcontributed\b[^.!?"”]{0,120}\.?\)?\W{0,2}$/;
const REPORTING = /^[([\W]{0,2}(?:(?:additional |further |with )?(?:reporting|writing|editing|research|photography)(?: and (?:writing|editing))? by|with (?:files|reporting|contributions) from|compiled by|edited by)\b/i;

/** "Jane Doe in Millbrook contributed to this report.", "(Reporting by J. Doe; Editing by J. Roe)" */
export const isContributor = (text: string): boolean =>
  text.length <= MAX_PEOPLE_UNITS && (REPORTING.test(text) || (CONTRIBUTED.test(text) && (THANKED_AT_END.test(text) || /reported from\b[^.]*\.?\)?$/.test(text)) && !/["“”]/.test(text)));

const NETWORK = /\b(?:Twitter|Facebook|Instagram|Mastodon|Bluesky|Threads|LinkedIn|Telegram|WhatsApp|TikTok|YouTube|X)\b|@\w{2,}|https?:|www\.|\b[\w.]+@[\w.]+\b|\bon [A-Z]\w+(?: at)?:/;
const FOLLOW = /^\W{0,2}(?:you can |please )?(?:follow|contact|reach|e-?mail|tweet|write to|send (?:tips|comments|feedback)|join us|like us|find us|connect with)\b/i;
const REACHED = new RegExp(`^\\W{0,2}${NAME}(?: ${NAME}){0,3} (?:can be (?:reached|followed|contacted)|is on (?:Twitter|X|Facebook)|tweets (?:at|as)|is reachable)\\b`, 'u');
const ONLINE = /^(?:on ?line|on the (?:net|web)|on twitter|on facebook|website|web ?site|twitter|facebook|e-?mail|tel|phone)\s*:\s*\S/i;

/** Where to follow or reach the writers. */
export const isFollow = (text: string): boolean =>
  text.length <= MAX_PEOPLE_UNITS && ((FOLLOW.test(text) && NETWORK.test(text)) || REACHED.test(text) || (ONLINE.test(text) && (NETWORK.test(text) || /\d/.test(text))));
