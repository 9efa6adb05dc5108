import { CONNECTORS, isCapitalised } from './shape.ts';

/** Agencies and picture desks, as they stand in credits. */
const DESKS =
  'AP|Associated Press|Reuters|AFP|Agence France-Presse|EPA|EPA-EFE|EFE|PA|PA Wire|PA Media|Press Association|dpa|ANSA|TASS|Xinhua|Kyodo|UPI|Getty|Getty Images|Getty Images Plus|Shutterstock|Alamy|Rex|Bloomberg|WireImage|Zuma|iStock|Unsplash';

/** An agency that is in no list, by its capitals: "Halyard News Agency". */
const NAMED = '\\p{Lu}[\\p{L}.’\'-]*(?: \\p{Lu}[\\p{L}.’\'-]*){0,3}';

/** How far from the end a caption's credit may begin, in UTF-16 units. */
const MAX_CREDIT_UNITS = 160;

/** "(AP Photo/Jane Doe)", "(Photo by Jane Doe)", "(Jane Doe/Reuters)", perhaps with the agency's name after it. */
const BRACKETED = new RegExp(
  `[([](?:[^()[\\]]*\\b(?:Photo|Photos|Photograph|Foto|Picture|Image|Images|Illustration|Video|Graphic|Handout|File)\\b[^()[\\]]*|[^()[\\]]{2,60}(?:/|\\bvia )(?:${DESKS})[^()[\\]]*|(?:${DESKS})/[^()[\\]]{2,60}|(?:Pool|Handout|Courtesy)\\b[^()[\\]]*)[)\\]]\\.?(?:\\s+(?:The )?(?:${DESKS}|${NAMED}))?\\s*$`,
  'u',
);
/** "Credit: Jane Doe/PA Wire" */
/** "… Image copyright Getty Images", as pages leave it behind a picture. */
const OWNED = new RegExp(`(?:^|[.!?] )(?:REUTERS|AP|AFP)/\\p{Lu}[^.!?/]{2,40}(?:/File Photo)?$|\\b(?:Image|Media) (?:source|copyright),? (?:${DESKS})$`, 'u');
const LABELLED = /(?:^|[\s.([])(?:(?:Photo|Picture|Image|Photograph|Video|Illustration)(?:s)? ?(?:credits?|courtesy|by)?|Credits?|Foto|Crédit photo|Bild|Courtesy)\s*[:©]\s*(\S[^.!?]{1,90})\.?\)?$/;
/** "… Jane Doe/Getty Images", "Jane Doe / AFP via Getty Images" from the stroke on; begun at the name, it would be tried at every letter. */
const STROKE_AND_DESK = new RegExp(`/\\s?(?:${DESKS})(?: (?:via|/) (?:${DESKS}))?\\.?$`);
/** What ends the name before the stroke, and the fewest UTF-16 units of it. */
const NO_NAME = /[./()]/;
const MIN_NAME_UNITS = 3;
/** "FILE - In this March 3 photo …", "In this image taken from video …", "(FILES) …" */
const OPENS_CAPTION = /^(?:\(?FILES?\)?\s*(?:[-–—:.]|photo)\s*\S|FILE PHOTO\b|In this (?:[^.]{0,60}\b)?(?:file )?(?:photo|image|picture|frame grab|video grab)\b[^.]{0,80},)/;

/** Only the maker or the agency: a line of its own under a picture or a text. */
const CREDIT_LINE = new RegExp(
  `^[([]?(?:(?:Photo|Picture|Image|Video|Graphic|Illustration|Text|Credit|Source|Quelle|Foto)s?(?: (?:by|credits?|courtesy))?\\s*[:/©]?\\s*)?(?:(?:The )?(?:${DESKS})|(?:AP|Reuters|AFP|EPA|Getty|PA) (?:Photo|Images)/?.{0,60})[)\\]]?\\.?$`,
);
const LABELLED_LINE = /^(?:(?:Photo|Picture|Image|Video|Illustration|Graphic)s? ?(?:credits?|courtesy|by)|Photos?|Photographs?|Bild|Crédit photo|Credits?|Image|Picture|Fotos?|Source|Quelle)\s*[:©]\s*(\S.{0,90})$/i;
/** Most words in a maker's line: two names, two desks. */
const MAX_MAKER_WORDS = 9;
/** "REUTERS/Jane Doe", "Image source, Getty Images" */
const DESK_FIRST = new RegExp(`^(?:(?:Photo|Photograph|Picture|Video)s? by \\p{Lu}[^.!?:]{2,50}/(?:${DESKS})|(?:${DESKS}|REUTERS)/\\p{Lu}[^.!?]{2,60}|(?:Image|Media|Photo) (?:source|copyright),? (?:${DESKS}|${NAMED}))$`, 'u');
const COPYRIGHT = /^(?:©|\(c\) ?\d{4}|copyright\b\s*(?:©|\(c\)|\d{4}|by\b))/i;
const RIGHTS = /\b(?:all rights reserved(?=\W*$|[.,;])|may not be published, broadcast|may not be reproduced|reproduction (?:is )?(?:prohibited|without permission))\b/i;
const MAX_RIGHTS_UNITS = 400;

/** A picture's description: it ends in a credit, or opens as only captions do. */
export function isCaption(text: string): boolean {
  const tail = text.length > MAX_CREDIT_UNITS ? text.slice(-MAX_CREDIT_UNITS) : text;
  if (tail.includes('/') || tail.includes('(') || tail.includes('[')) {
    if (BRACKETED.test(tail)) return true;
    const desk = tail.includes('/') ? STROKE_AND_DESK.exec(tail) : null;
    const name = desk === null ? '' : (tail.slice(0, desk.index).split(NO_NAME).at(-1) ?? '');
    if (name.length >= MIN_NAME_UNITS && endsInName(name)) return true;
  }
  if (tail.includes(':') || tail.includes('©')) {
    const labelled = LABELLED.exec(tail);
    if (labelled && isMaker(labelled[1] ?? '')) return true;
  }
  if ((tail.includes('/') || tail.includes('copyright') || tail.includes('source')) && OWNED.test(tail)) return true;
  return (text.startsWith('FILE') || text.startsWith('(FILE') || text.startsWith('In this ')) && OPENS_CAPTION.test(text.slice(0, MAX_CREDIT_UNITS));
}

/** A credit without a description, or a line of rights. */
export function isCredit(text: string): boolean {
  if (text.length <= MAX_RIGHTS_UNITS && ((OPENS_RIGHTS.test(text) && RIGHTS.test(text)) || (COPYRIGHT.test(text) && text.length <= MAX_CREDIT_UNITS && !isClause(text)))) return true;
  if (text.length > MAX_CREDIT_UNITS) return false;
  if (CREDIT_LINE.test(text) || DESK_FIRST.test(text)) return true;
  const labelled = LABELLED_LINE.exec(text);
  if (labelled) return isMaker(labelled[1] ?? '');
  return BRACKETED.exec(text)?.index === 0;
}

/** "Copyright 2031 law, as lawyers call it, is a mess.": small words that no line of rights has, and a full stop. */
const isClause = (text: string): boolean => text.endsWith('.') && text.slice(0, -1).split(/[\s,]+/).some((word) => /^\p{Ll}{2,}$/u.test(word) && !CONNECTORS.has(word) && !/^(?:all|rights|reserved|its|licensors|copyright|material)$/.test(word));

/** How lines of rights begin; the dearer test runs only on these. */
const OPENS_RIGHTS = /^(?:copyright\b|©|\(c\)|all rights|this (?:material|content|article|story|report)|reproduction|no part|material|content)/i;

/** Two capitalised words at the end: the photographer before the stroke. */
const endsInName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  return words.length > 1 && words.slice(-2).every(isCapitalised);
};

/** Names and desks, not a clause: "Credit: where it is due" is none. */
function isMaker(text: string): boolean {
  const words = text.split(/[\s/,|&]+/).filter((word) => word !== '');
  return words.length <= MAX_MAKER_WORDS && words.every((word) => isCapitalised(word) || CONNECTORS.has(word) || word === 'via' || word === 'dpa' || word.includes('.'));
}
