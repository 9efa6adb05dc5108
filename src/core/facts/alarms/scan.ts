import { isCricketWord, isNotOut } from '#core/model/notOut.ts';
import { Is } from '../words/wordTable.ts';
import { flagsAt, linkTokens, normAt, type AlarmContext, type SideName } from './context.ts';

/** What one side of two answering sentences holds of words that turn, hold back or hand over, as tokens. */
export type Scan = {
  readonly negators: readonly number[];
  readonly hedges: readonly number[];
  readonly sayings: readonly number[];
  readonly denying: readonly number[];
  readonly quoted: boolean;
  /** Tokens without partner. */
  readonly lost: readonly number[];
  readonly words: number;
};

export function scan(context: AlarmContext, side: SideName, link: number): Scan {
  const own = context[side];
  const out = { negators: [] as number[], hedges: [] as number[], sayings: [] as number[], denying: [] as number[], lost: [] as number[], quoted: false, words: 0 };
  for (const i of linkTokens(context, side, link)) {
    const flags = flagsAt(context, side, i);
    if (own.quoted[i] === 1) out.quoted = true;
    if ((flags & Is.word) !== 0) out.words++;
    if (own.match[i]! < 0) out.lost.push(i);
    if (isNegator(context, side, i, flags)) out.negators.push(i);
    if ((flags & Is.denying) !== 0 && own.match[i]! < 0) out.denying.push(i);
    if ((flags & Is.hedge) !== 0 && isHedge(context, side, i, flags)) out.hedges.push(i);
    if ((flags & Is.saying) !== 0 && own.quoted[i] === 0 && !isSurname(context, side, i) && isAttribution(context, side, i, flags)) out.sayings.push(i);
  }
  return out;
}

/** Before "to" they deny as "not" does: "declined to comment". */
const DENYING_TO = /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|yet)$/;

/** "not only", "no doubt", "no more than", "nobody but": these turn nothing round. "yet to" and "failed to" do. */
function isNegator(context: AlarmContext, side: SideName, i: number, flags: number): boolean {
  const next = normAt(context, side, i + 1);
  if ((flags & Is.negator) === 0) return next === 'to' && DENYING_TO.test(normAt(context, side, i));
  switch (normAt(context, side, i)) {
    case 'not': return !isNotOut((at) => normAt(context, side, at), i, () => nearCricket(context, side, i)) && !/^(?:only|just|merely|least|to)$/.test(next) || (next === 'to' && normAt(context, side, i + 2) !== 'mention');
    case 'no': return !/^(?:doubt|matter|sooner|wonder)$/.test(next) && !(/^(?:more|less|fewer|later)$/.test(next) && normAt(context, side, i + 2) === 'than');
    case 'without': return next !== 'doubt';
    case 'nobody': case 'nothing': case 'none': return next !== 'but' && next !== 'except';
    default: return true;
  }
}

/** How far, in tokens, a word of cricket stands from the score. Range 20–60: a sentence. */
const MAX_CRICKET_REACH = 40;
function nearCricket(context: AlarmContext, side: SideName, at: number): boolean {
  for (let i = at - MAX_CRICKET_REACH; i <= at + MAX_CRICKET_REACH; i++) if (isCricketWord(normAt(context, side, i))) return true;
  return false;
}

function isHedge(context: AlarmContext, side: SideName, i: number, flags: number): boolean {
  const own = context[side];
  if ((flags & Is.figureHedge) !== 0) {
    const next = own.version.tokens.norm[i + 1];
    return next !== undefined && (context.table.numbers[next] !== null || /^[$£€¥]$/.test(normAt(context, side, i + 1)));
  }
  const norm = normAt(context, side, i);
  // "had expected growth" expects; "is expected to" holds back. "Could not" is unable, not unsure.
  if (PASSIVE_HEDGES.has(norm)) return [1, 2].some((k) => (flagsAt(context, side, i - k) & Is.be) !== 0);
  // "an unlikely hero", "a must", "its potential for growth".
  const left = normAt(context, side, i - 1);
  if (norm === 'must' || norm === 'unlikely') return !/^(?:a|an)$/.test(left);
  if (norm === 'potential') return !/^(?:of|for|to)$/.test(normAt(context, side, i + 1));
  if (norm === 'could') return (flagsAt(context, side, i + 1) & Is.negator) === 0;
  // "May" with its capital is a month, unless it opens a sentence; then it opens a question or a wish.
  return norm !== 'may' || context.table.capital[own.version.tokens.surface[i]!] === 0;
}

/** Hold back only after "is" or "are". */
const PASSIVE_HEDGES = new Set(['expected', 'believed', 'thought', 'feared', 'rumored', 'rumoured', 'understood', 'considered']);

/** How far, in tokens, a word in small letters is looked for that tells a sentence from a headline in capitals. Range 40–200: the longest sentence of real copy. */
const MAX_CAPITALS_REACH = 150;

/** "Omar Said" is a name where the sentence has words of sense without a capital: among a headline's capitals "Said" may be the verb, as it is after "Police". */
function isSurname(context: AlarmContext, side: SideName, i: number): boolean {
  const own = context[side];
  const capital = (t: number): boolean => context.table.capital[own.version.tokens.surface[t]!] === 1;
  if (i === 0 || own.named[i - 1] !== 1 || !capital(i) || !/\p{Ll}/u.test(context.lexicon.surfaces[own.version.tokens.surface[i]!]!) || (flagsAt(context, side, i - 1) & (Is.group | Is.title | Is.people)) !== 0) return false;
  const { start, end } = own.version.sentences[own.sentenceAt[i]!]!.tokens;
  if (start === i) return false;
  for (let t = Math.max(start, i - MAX_CAPITALS_REACH); t < Math.min(end, i + MAX_CAPITALS_REACH); t++) if ((flagsAt(context, side, t) & (Is.word | Is.grammar)) === Is.word && !capital(t)) return true;
  return false;
}

/** A verb of saying that hands the statement over: "police said", "according to"; loose ones only before "that" or at the end. */
function isAttribution(context: AlarmContext, side: SideName, i: number, flags: number): boolean {
  const norm = normAt(context, side, i);
  if (norm === 'according') return normAt(context, side, i + 1) === 'to';
  // "That said, …"; a war that claimed lives.
  if (norm === 'said' && normAt(context, side, i - 1) === 'that' && normAt(context, side, i + 1) === ',') return false;
  if (norm === 'claimed' && [1, 2, 3, 4].some((k) => /^(?:lives|responsibility|victory)$/.test(normAt(context, side, i + k)))) return false;
  if ((flags & Is.looseSaying) === 0) return true;
  const next = normAt(context, side, i + 1);
  // ", the poll found." hands over; "the boy was found." does not.
  return next === 'that' || (/^[.,]$/.test(next) && [1, 2].every((k) => (flagsAt(context, side, i - k) & Is.be) === 0));
}

/** Those without a partner on the other side. */
export const unmatched = (context: AlarmContext, side: SideName, list: readonly number[]): readonly number[] => list.filter((i) => context[side].match[i]! < 0);
