import type { Edit } from '#core/model/diff.ts';
import { paragraphsOf, type Pair } from './builders.ts';

/**
 * Both texts and what is expected in one line, after `git diff --word-diff`: `The [-dog-]{+cat+} sat`. ⏎ parts
 * paragraphs. Spaces round marks belong where they stand.
 */
export const textsOf = (notation: string): { readonly before: string; readonly after: string } => ({
  before: notation.replace(/\{\+.*?\+\}/gs, '').replace(/\[-(.*?)-\]/gs, '$1'),
  after: notation.replace(/\[-.*?-\]/gs, '').replace(/\{\+(.*?)\+\}/gs, '$1'),
});

/**
 * The notation of an actual result, drawn on the compared version. Texts of edits are cut without the white space round
 * them; a deletion stands before the word that follows its place. Moved words stand where they are now.
 */
export function drawWordDiff(pair: Pair, edits: readonly Edit[]): string {
  const { before, after } = pair;
  let out = '';
  let at = 0;
  const cut = (version: typeof before, start: number, end: number): string =>
    start === end ? '' : version.text.slice(version.tokens.start[start], version.tokens.end[end - 1]);
  for (const edit of edits) {
    const deleted = cut(before, edit.before.start, edit.before.end);
    const added = cut(after, edit.after.start, edit.after.end);
    const place = edit.after.start < after.tokens.length ? after.tokens.start[edit.after.start]! : after.text.length;
    const lead = after.text.slice(at, place);
    const glued = added === '' && edit.before.start > 0 && before.tokens.gap[edit.before.start] === 0;
    out += glued ? lead.trimEnd() : lead;
    if (added === '' && !glued && lead !== '' && !/\s$/.test(lead)) out += ' ';
    if (deleted !== '') out += `[-${deleted}-]`;
    if (added !== '') out += `{+${added}+}`;
    else if (glued ? /\s$/.test(lead) : /^[\p{L}\p{N}]/u.test(after.text.slice(place))) out += ' ';
    at = added === '' ? place : after.tokens.end[edit.after.end - 1]!;
  }
  return (out + after.text.slice(at)).replace(/\n\n/g, ' ⏎ ').replace(/ {2,}/g, ' ').trim();
}

/** `[-…-]`, `{+…+}` and paragraph marks with one plain space round them: so that notations compare by words. */
export const tidyNotation = (notation: string): string => paragraphsOf(notation).replace(/\n\n/g, ' ⏎ ').replace(/ {2,}/g, ' ').trim();
