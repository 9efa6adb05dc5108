import type { Change, ChangeId } from '#core/model/change.ts';
import type { Role } from '#core/model/draft.ts';
import { paragraphOfToken } from '../anchors.ts';
import { ROLE_WORDS } from '../classWords.ts';
import type { ChangeList } from '../items.ts';
import type { MarkIndex, Side } from '../markIndex.ts';
import { factChanges } from './factChanges.ts';
import { countWords, gistOf, head, cut, wordsIn, type WordCounts } from './passageWords.ts';
import { numberList, whereOf, type Where } from './place.ts';

export const ADVISORY_VERBS = ['updates', 'adds', 'drops', 'moves', 'rewords'] as const;
export type AdvisoryVerb = (typeof ADVISORY_VERBS)[number];

/** A paragraph that a clause speaks of; `item` is its entry in the list of changes. `number` is null in furniture. */
export type ClausePlace = { readonly side: Side; readonly number: number | null; readonly item: string };

/**
 * One part of an advisory line: "“23 people” (was “17 people”) in paragraph 18". It rests on `changes`, all of them
 * substantive, and names the paragraph of every one; a change can stand in two clauses (a new paragraph, and its altered quotation).
 */
export type Clause = {
  readonly verb: AdvisoryVerb;
  /** Without its verb. */
  readonly words: string;
  readonly places: readonly ClausePlace[];
  readonly changes: readonly ChangeId[];
};

/** `line`: all clauses as one sentence to send; empty where no sense changed. */
export type Advisory = { readonly clauses: readonly Clause[]; readonly line: string };

/** An insertion or deletion of so many words is named by them; shorter ones are told as rewording. */
const NAMED_WORDS = 6;
/** Clauses of one verb that quote the copy; what is beyond is told together, by number. */
const MAX_NAMED: Readonly<Record<AdvisoryVerb, number>> = { updates: 5, adds: 4, drops: 2, moves: 3, rewords: 0 };
/** Words of a moved passage that name it. */
const MOVED_WORDS = 5;

type Told = { readonly verb: AdvisoryVerb; readonly words: string | null; readonly change: Change; readonly ids: readonly ChangeId[]; readonly where: Where; readonly from: number | null; readonly whole: boolean };

/**
 * What a desk is told with a new version, in words from the copy, counts and paragraph numbers: nothing is judged. Numbers
 * are those of the compared version, but for passages that only the base has. Every substantive change is in one clause.
 */
export function projectAdvisory(index: MarkIndex, list: ChangeList): Advisory {
  const itemOf = new Map(list.items.flatMap((item) => item.changes.map((id) => [id, item.id] as const)));
  const told = tellAll(index);
  const clauses = ADVISORY_VERBS.flatMap((verb) => clausesOf(index, itemOf, told.filter((one) => one.verb === verb), verb));
  return { clauses, line: lineOf(clauses) };
}

function tellAll(index: MarkIndex): readonly Told[] {
  const { comparison } = index;
  const counts = countWords(comparison);
  const byId = new Map(comparison.changes.map((change) => [change.id, change]));
  const done = new Set<ChangeId>();
  const out: Told[] = [];
  for (const fact of factChanges(index)) {
    // A fact may rest on words elsewhere as well; these are told where they stand.
    const ids = fact.changes.filter((id) => covers(whereOf(index, byId.get(id)!), fact.after));
    const change = byId.get(ids[0] ?? '');
    if (change === undefined) continue;
    // A passage that came or went with the fact in it is told as such, too.
    for (const id of ids) if (isSmall(index, byId.get(id)!)) done.add(id);
    out.push({ verb: 'updates', words: `${quoted(short(fact.right))} (was ${quoted(short(fact.wrong))})`, change, ids, where: { side: 'after', paragraphs: [fact.after] }, from: null, whole: false });
  }
  for (const change of comparison.changes) {
    if (change.grade.rank !== 'substantive' || done.has(change.id)) continue;
    out.push(tell(index, change, counts));
  }
  return out;
}

function tell(index: MarkIndex, change: Change, counts: WordCounts): Told {
  const { comparison } = index;
  const where = whereOf(index, change);
  const told = (verb: AdvisoryVerb, words: string | null, from: number | null = null): Told => ({ verb, words, change, ids: [change.id], where, from, whole: isWhole(index, change) });
  const gist = (side: Side): string => {
    const { speaker, quotation, words } = gistOf(comparison, side, change[side], counts);
    const text = words.map(quoted).join(' and ');
    return quotation ? `quotation${speaker === null ? '' : ` from ${speaker}`}, ${text},` : text;
  };
  switch (change.operation) {
    case 'move': {
      const from = paragraphOfToken(comparison.before, change.before.start);
      return told('moves', quoted(head(cut(comparison.after, change.after), MOVED_WORDS)), comparison.before.paragraphs[from]?.number ?? null);
    }
    case 'insertion':
      return isWhole(index, change) || wordsIn(comparison.after, change.after) >= NAMED_WORDS ? told('adds', gist('after')) : told('rewords', null);
    case 'deletion':
      return where.side === 'before' || wordsIn(comparison.before, change.before) >= NAMED_WORDS ? told('drops', gist('before')) : told('rewords', null);
    default:
      return told('rewords', null);
  }
}

const isSmall = ({ comparison: { before, after } }: MarkIndex, change: Change): boolean =>
  change.operation === 'substitution' || (wordsIn(before, change.before) < NAMED_WORDS && wordsIn(after, change.after) < NAMED_WORDS);

const covers = ({ side, paragraphs }: Where, paragraph: number): boolean => side === 'after' && paragraphs.length === 1 && paragraphs[0] === paragraph;

function clausesOf(index: MarkIndex, itemOf: ReadonlyMap<ChangeId, string>, told: readonly Told[], verb: AdvisoryVerb): readonly Clause[] {
  const groups = byParagraph(told);
  // A run of paragraphs that went is told as one, by number.
  const gone = new Set(verb === 'drops' ? groups.flatMap(([one]) => (one!.where.side === 'before' ? one!.where.paragraphs : [])) : []);
  const named = groups.filter((group) => !inRun(group, gone));
  const quotedOnes = named.filter((group) => group.some(({ words }) => words !== null)).slice(0, MAX_NAMED[verb]);
  const rest = groups.filter((group) => !quotedOnes.includes(group)).flat();
  const clauses = quotedOnes.map((group) => clause(index, itemOf, group, verb, group.find(({ words }) => words !== null)!.words));
  for (const side of ['after', 'before'] as const) {
    for (const whole of [true, false]) {
      const own = rest.filter((one) => one.where.side === side && one.whole === whole);
      if (own.length > 0) clauses.push(clause(index, itemOf, own, verb, null));
    }
  }
  return clauses;
}

/** A paragraph that came or went with all its words. */
function isWhole({ comparison }: MarkIndex, { operation, before, after }: Change): boolean {
  const side: Side = operation === 'deletion' ? 'before' : 'after';
  const { start, end } = operation === 'deletion' ? before : after;
  if (operation === 'substitution' || start >= end) return false;
  const { tokens } = comparison[side].paragraphs[paragraphOfToken(comparison[side], start)]!;
  return tokens.start === start && tokens.end === end;
}

function byParagraph(told: readonly Told[]): readonly (readonly Told[])[] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    // Facts and moves are told one by one, however many stand in a paragraph.
    const key = one.verb === 'updates' || one.verb === 'moves' ? one.change.id : `${one.where.side} ${one.where.paragraphs.join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** A paragraph of the base that went together with a neighbour. */
const inRun = ([first]: readonly Told[], gone: ReadonlySet<number>): boolean =>
  first!.where.side === 'before' && first!.where.paragraphs.some((p) => gone.has(p - 1) || gone.has(p + 1));

function clause(index: MarkIndex, itemOf: ReadonlyMap<ChangeId, string>, told: readonly Told[], verb: AdvisoryVerb, words: string | null): Clause {
  const places = new Map<string, ClausePlace>();
  const roles: Role[] = [];
  const side = told[0]!.where.side;
  for (const { where, ids } of told) {
    const item = ids.map((id) => itemOf.get(id)).find((id) => id !== undefined) ?? ids[0]!;
    for (const p of where.paragraphs) {
      const { number, role } = index.comparison[where.side].paragraphs[p]!;
      if (number === null) roles.push(role);
      const key = `${where.side} ${number ?? item}`;
      if (!places.has(key)) places.set(key, { side: where.side, number, item });
    }
  }
  const named = [...places.values()];
  const numbers = named.flatMap(({ number }) => number ?? []);
  const list = [numbers.length === 0 ? '' : `${side === 'before' ? 'previous ' : ''}paragraph${numbers.length === 1 ? '' : 's'} ${numberList(numbers)}`, ...new Set(roles.map((role) => ROLE_WORDS[role].toLowerCase()))].filter((part) => part !== '').join(' and ');
  const one = told.length === 1 ? told[0]! : null;
  const from = verb === 'drops' ? 'from' : verb === 'moves' ? 'to' : 'in';
  if (verb === 'moves' && words !== null && one?.from != null) return { verb, words: `${words} from previous paragraph ${one.from} to ${list}`, places: named, changes: told.flatMap(({ ids }) => ids) };
  const bare = verb === 'rewords' || told[0]!.whole ? list : `${verb === 'moves' ? 'passages' : 'words'} ${from} ${list}`;
  return { verb, words: words === null ? bare : `${words} ${from} ${list}`, places: named, changes: told.flatMap(({ ids }) => ids) };
}

/** "Updates … and …; adds …; drops …." */
export function lineOf(clauses: readonly Pick<Clause, 'verb' | 'words'>[]): string {
  const groups = ADVISORY_VERBS.flatMap((verb) => {
    const own = clauses.filter((clause) => clause.verb === verb).map(({ words }) => words);
    return own.length === 0 ? [] : [`${verb} ${own.length === 1 ? own[0]! : `${own.slice(0, -1).join(', ')} and ${own.at(-1)!}`}`];
  });
  const line = groups.join('; ');
  return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** Longest words of a fact in the line. */
const short = (text: string): string => head(text, 10);

/** Copy in quotation marks that it does not hold itself. */
function quoted(text: string): string {
  const bare = /^["“„«].*["”“»]$/su.test(text) ? text.slice(1, -1) : text;
  return /["“”„«»]/u.test(bare) ? `‘${bare}’` : `“${bare}”`;
}
