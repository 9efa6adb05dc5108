import { isCapitalised } from './shape.ts';

/** Longest line of thanks or contacts, in UTF-16 units. */
const MAX_PEOPLE_UNITS = 420;

/** Within so many units of its head a line of thanks says what was done. */
const MAX_OPENER_UNITS = 60;
const PRONOUN = /^(?:I|He|She|They|We|Who|It|You|One)$/;
/** "… contributed to this report.", "… contributed from Rome."; who contributed to a fund did not write the story. */
const THANKED_AT_END = /\bcontributed(?: (?:additional )?(?:reporting|research|writing))?(?: (?:in|from) [^.!?"”,]{3,60})?(?: to (?:this|the) (?:report|story|article|dispatch|piece|post|review|analysis))?\.?\)?\W{0,2}$/;
const REPORTED = /\breported from ([^!?"”]{2,160}?)\.?\)?$/;
/** Small words between names and places. */
const BETWEEN = new Set(['and', 'from', 'in', 'near', 'of', 'the', 'reported', 'contributed', 'also', 'writer', 'writers', 'journalist', 'journalists', 'correspondent', 'aboard']);
const OUTLET = /^\W{0,3}(?:(?:The |An? )?(?:Associated Press|AP|Reuters|AFP|Staff|News|Our)\b)/;
const REPORTING = /^[([\W]{0,2}(?:(?:additional |further |with )?(?:reporting|writing|editing|research|photography)(?: and (?:writing|editing))? by|with (?:files|reporting|contributions) (?:from|by)|compiled by|edited by)\b:? +/i;

/** Initials of those who wrote and edited, as AFP sets them: "jd/jr/ar". */
const SIGN_OFF = /^[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}$/;

/** "Jane Doe in Millbrook contributed to this report.", "(Reporting by J. Doe; Editing by J. Roe)" */
export function isContributor(text: string): boolean {
  if (text.length > MAX_PEOPLE_UNITS) return false;
  if (SIGN_OFF.test(text)) return true;
  if (/\b(?:by|from)\b/i.test(text.slice(0, MAX_OPENER_UNITS)) && namesAfter(text, REPORTING)) return true;
  if (!text.includes('contributed') && !text.includes('reported from')) return false;
  return (THANKED_AT_END.test(text) || reportedFrom(text)) && !/["“”]/.test(text) && (OUTLET.test(text) || opensWithName(text));
}

/** A capital, or a sign of a script without case, right after the words of thanks: "Reporting by the paper" is copy. */
function namesAfter(text: string, opener: RegExp): boolean {
  const match = opener.exec(text);
  return match !== null && isCapitalised(text.slice(match[0].length));
}

/** Only places and names after it: "reported from the front for years" tells of somebody. */
function reportedFrom(text: string): boolean {
  const places = REPORTED.exec(text)?.[1];
  return places !== undefined && places.split(/[\s.,;]+/).every((word) => word === '' || BETWEEN.has(word) || isCapitalised(word));
}

/** "Jane Doe …", "Doe and Roe …", "Doe reported from …": capitalised where a sentence would go on in small letters. */
function opensWithName(text: string): boolean {
  const [first = '', second = '', third = ''] = text.split(/\s+/, 3);
  return isCapitalised(first) && first.length > 1 && (isCapitalised(second) || (second === 'and' && isCapitalised(third)) || (second === 'reported' && third === 'from' && !PRONOUN.test(first)));
}

const NETWORK = /\b(?:Twitter|Facebook|Instagram|Mastodon|Bluesky|Threads|LinkedIn|Telegram|WhatsApp|TikTok|YouTube|X)\b|@\w{2,}|https?:|www\.|\b[\w.]+@[\w.]+\b|\bon [A-Z]\w+(?: at)?:/;
const FOLLOW = /^\W{0,2}(?:you can |please )?(?:follow|contact|reach|e-?mail|tweet|write to|send (?:tips|comments|feedback)|join us|like us|find us|connect with)\b/i;
const REACHED = /^\W{0,2}\S+(?: \S+){0,3} (?:can be (?:reached|followed|contacted)|is on (?:Twitter|X|Facebook)|tweets (?:at|as)|is reachable)\b/;
const ONLINE = /^(?:on ?line|on the (?:net|web)|on twitter|on facebook|website|web ?site|twitter|facebook|e-?mail|tel|phone)\s*:\s*\S/i;

/** "Contact:", or an address or telephone number alone. */
const CONTACT = /^(?:(?:media |press |for more information )?contacts?:|\S+@\S+\.\S+|(?:tel\.?:? ?)?\+?\d[\d ()/.-]{6,20}\d)$/i;

/** Where to follow or reach the writers. */
export function isFollow(text: string): boolean {
  if (text.length > MAX_PEOPLE_UNITS) return false;
  if (CONTACT.test(text)) return true;
  if (FOLLOW.test(text)) return NETWORK.test(text);
  if (ONLINE.test(text)) return NETWORK.test(text) || /\d/.test(text);
  return isCapitalised(text.slice(0, 1)) && REACHED.test(text) && NETWORK.test(text);
}
