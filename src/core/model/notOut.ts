/** Words by which a passage is known to be of cricket. General knowledge; no word of other news. */
const CRICKET: ReadonlySet<string> = new Set('innings wicket wickets batsman batsmen batter batters bowler bowlers stumps unbeaten cricket cricketer lbw'.split(' '));
/** Is a word, in small letters, one of cricket alone? */
export const isCricketWord = (norm: string): boolean => CRICKET.has(norm);

const isNumber = (norm: string): boolean => /^\d{1,3}\*?$/.test(norm);
/** Behind these "not" turns a verb round, in cricket too: "was given not out", "was not out". */
const DENIED = /^(?:is|are|was|were|be|been|given|ruled|adjudged|judged|not)$/;

/**
 * Is the "not" at a place that of a batter's score, "45 not out", and no denial? Beside its number, or in a passage of cricket behind no verb that it could
 * turn round. `norm` gives the comparison form at a place, empty beyond the text; `inCricket` tells whether a word of cricket stands near, and is asked last.
 */
export function isNotOut(norm: (at: number) => string, at: number, inCricket: () => boolean): boolean {
  if (norm(at) !== 'not' || norm(at + 1) !== 'out' || norm(at + 2) === 'of') return false;
  if (isNumber(norm(at - 1)) || isNumber(norm(at + 2)) || (/^[(,]$/.test(norm(at - 1)) && isNumber(norm(at - 2)))) return true;
  const onScore = /^(?:on|with)$/.test(norm(at + 2)) && isNumber(norm(at + 3));
  return (onScore || !DENIED.test(norm(at - 1))) && inCricket();
}
