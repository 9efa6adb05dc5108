import type { ParagraphIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';

/** A line between desks that says the copy must not run: not yet, or not at all. `text`: the line's words. */
export type WireWarning = { readonly kind: 'embargo' | 'kill'; readonly siglum: string; readonly anchor: string; readonly text: string };

/** "EMBARGOED until …", "Not for release before …". General knowledge of wire copy, as the list of kills. */
const EMBARGO = /\bembargo(?:ed)?\b|\bnot (?:for|to be) (?:release|publication|published|broadcast|used?)\b|\bhold for release\b|\bdo not (?:publish|use|release|broadcast) (?:before|until)\b/i;
/** An embargo that is over, or never was one. */
const LIFTED = /\bembargo(?:ed)? (?:(?:is|has been|was) )?(?:lifted|over|expired|ended|broken)\b|\bno embargo\b|\bfor immediate release\b/i;
/** "KILL", "BULLETIN KILL", "Editors: Kill the story …", "MANDATORY KILL – …". */
const KILL = /^\W*(?:(?:urgent|bulletin|mandatory|story|photo|headline|advisory|eds|editors|attention|attn|note|to|news|kill)\b[\s:,.—–-]*)*\bkill\b|\b(?:must|please|mandatory) kill\b|\bkill (?:the|this) (?:story|article|item|photo|lead|headline)\b|\bkills? [A-Z]{2,}/iu;

/** The same as a label in capitals: "KILLED – Ferry", "STORY WITHDRAWN". */
const KILL_LABEL = /^\W*(?:[A-Z]{2,}[\s:,–—-]+){0,4}(?:KILL(?:S|ED)?|WITHDRAWN)\b/;

/** Longest line quoted whole, in characters; of a longer one the beginning. */
const MAX_CHARS = 200;

/** The embargoes and kills among a version's notes to editors, in the order of the text. Copy never raises one. */
export function wireWarnings(version: Version, siglum: string): readonly WireWarning[] {
  const notes = version.paragraphs.flatMap((paragraph, index) => (paragraph.role === 'advisory' ? [index as ParagraphIndex] : []));
  if (notes.length === 0) return [];
  const anchors = paragraphAnchors(version, siglum);
  return notes.flatMap((index): readonly WireWarning[] => {
    const { chars } = version.paragraphs[index]!;
    const line = version.text.slice(chars.start, chars.end).replace(/\s+/gu, ' ');
    const kind = KILL.test(line) || KILL_LABEL.test(line) ? 'kill' : EMBARGO.test(line) && !LIFTED.test(line) ? 'embargo' : null;
    if (kind === null) return [];
    return [{ kind, siglum, anchor: anchors[index] ?? '', text: line.length <= MAX_CHARS ? line : `${line.slice(0, MAX_CHARS).replace(/\p{Surrogate}$/u, '')}…` }];
  });
}
