import { isPointed, wordsIn, type SubstantiveRule } from '../rule.ts';
import type { Passage, Wing } from '../passage.ts';
import { countSense, Sense } from '../senses.ts';

/**
 * Words between quotation marks changed, came or went, also at an end of a quotation; quotation marks put on or taken off; two quotations made one: what someone is made to say. New or dropped
 * sentences that hold a whole quotation (both marks inside the change) are not an altered quotation but wording; nor is it one when
 * who speaks is named in the middle now, or after it, and all that stood between marks stands there still.
 */
export const quotation: SubstantiveRule = {
  rank: 'substantive', name: 'quotation', feature: 'quotation',
  applies: (passage: Passage): boolean => {
    const { before, after } = passage;
    if (marks(before) + marks(after) > 0 && passage.keepsQuotations()) return false;
    if (marks(before) !== marks(after) && joinsQuotations(passage)) return true;
    if (before.words.length > 0 && after.words.length > 0 && marks(before) !== marks(after)) return isPointed(passage);
    if ((before.quoted || before.words.length === 0) && (after.quoted || after.words.length === 0)) {
      return before.quoted || after.quoted ? touchesQuotation(passage) : false;
    }
    const own = before.words.length > 0 ? before : after;
    return wordsIn(own.words) === 0 && marks(own) > 0;
  },
};

const marks = (wing: Wing): number => countSense(wing.words, Sense.mark);

/** All that stood between two quotations went, marks and all, or came: two were made one, or one two. */
const joinsQuotations = ({ before, after }: Passage): boolean => (before.words.length === 0 || after.words.length === 0) && before.beside === 'both' && after.beside === 'both';

/** Words between marks came at, or went from, a place that touches their quotation: its end, right before the mark, is a part of it as its middle is. */
function touchesQuotation({ before, after }: Passage): boolean {
  if (before.words.length > 0 && after.words.length > 0) return before.quoted && after.quoted;
  const [own, place] = before.words.length > 0 ? [before, after] : [after, before];
  return own.quoted && (place.quoted || (marks(own) === 0 && place.beside === 'one' && own.beside !== 'none'));
}
