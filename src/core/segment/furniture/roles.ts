import type { Role } from '#core/model/draft.ts';
import { isByline, isSignature } from './bylines.ts';
import { isCaption, isCredit } from './credits.ts';
import { isDateline } from './datelines.ts';
import { isDivider, isInvisible } from './dividers.ts';
import { markHead } from './headline.ts';
import { markHeadings } from './headings.ts';
import { isJunk, isListLabel, isPointer } from './junk.ts';
import { isMarkup } from './markup.ts';
import { isContributor, isFollow } from './people.ts';
import { endsSentence, hasWordCharacter, MAX_LINE_UNITS } from './shape.ts';
import { isAdvisory, isCorrection } from './wire.ts';

/** Longest paragraph that a rule for notes looks at, in UTF-16 units: corrections and rights run longest. */
const MAX_NOTE_UNITS = 1000;

/** In this order: the first that holds decides. */
const RULES: readonly { readonly role: Role; readonly holds: (text: string) => boolean; readonly maxUnits: number }[] = [
  { role: 'tag', holds: isMarkup, maxUnits: Infinity },
  { role: 'tag', holds: isInvisible, maxUnits: MAX_LINE_UNITS },
  { role: 'rule', holds: isDivider, maxUnits: MAX_LINE_UNITS },
  { role: 'advisory', holds: isAdvisory, maxUnits: MAX_NOTE_UNITS },
  { role: 'correction', holds: isCorrection, maxUnits: MAX_NOTE_UNITS },
  { role: 'byline', holds: isByline, maxUnits: MAX_LINE_UNITS },
  { role: 'contributor', holds: isContributor, maxUnits: MAX_NOTE_UNITS },
  { role: 'follow', holds: isFollow, maxUnits: MAX_NOTE_UNITS },
  { role: 'dateline', holds: isDateline, maxUnits: MAX_LINE_UNITS },
  { role: 'credit', holds: isCredit, maxUnits: MAX_NOTE_UNITS },
  { role: 'caption', holds: isCaption, maxUnits: Infinity },
  { role: 'junk', holds: isJunk, maxUnits: MAX_LINE_UNITS },
];

/**
 * The part each paragraph plays, guessed from its words, its shape and its place. A body paragraph taken for furniture
 * is lost to the comparison, so every rule asks for plain signs; what shows none is body. A text without a body is
 * taken for one: then somebody compares headlines.
 */
export function guessRoles(texts: readonly string[]): Role[] {
  const roles = texts.map(ownRole);
  markSignatures(texts, roles);
  markHead(texts, roles);
  markPointers(texts, roles);
  markLists(texts, roles);
  markHeadings(texts, roles);
  if (roles.includes(null)) return roles.map((role) => role ?? 'body');
  return roles.map((role, i) => (role === null || (role !== 'tag' && role !== 'rule' && hasWordCharacter(texts[i] ?? '')) ? 'body' : role));
}

function ownRole(text: string): Role | null {
  for (const rule of RULES) if (text.length <= rule.maxUnits && rule.holds(text)) return rule.role;
  return null;
}

/** A job or an outlet under a byline belongs to it. */
function markSignatures(texts: readonly string[], roles: (Role | null)[]): void {
  for (let i = 1; i < texts.length; i++) {
    if (roles[i] === null && roles[i - 1] === 'byline' && isSignature(texts[i] ?? '')) roles[i] = 'byline';
  }
}

/** Pointers to other pages stand between or after paragraphs; before the lede the same words are a headline. */
function markPointers(texts: readonly string[], roles: (Role | null)[]): void {
  const lede = roles.indexOf(null);
  if (lede < 0) return;
  for (let i = lede + 1; i < texts.length; i++) if (roles[i] === null && isPointer(texts[i] ?? '')) roles[i] = 'junk';
}

/** Longest line of a list of other pages, in UTF-16 units: a headline's length. */
const MAX_LINK_UNITS = 120;

/** Under a label such as "Related stories" lines without a final stop are other pages' headlines. */
function markLists(texts: readonly string[], roles: (Role | null)[]): void {
  for (let i = 0; i + 1 < texts.length; i++) {
    if (roles[i] !== 'junk' || !isListLabel(texts[i] ?? '')) continue;
    for (let j = i + 1; j < texts.length && (roles[j] === null || roles[j] === 'dateline'); j++) {
      const text = texts[j] ?? '';
      if (text.length > MAX_LINK_UNITS || endsSentence(text)) break;
      roles[j] = 'junk';
      i = j;
    }
  }
}
