import type { Change } from '#core/model/change.ts';
import type { Role } from '#core/model/draft.ts';
import type { Alarm } from '#core/model/facts.ts';
import { uint8 } from '#core/model/slab.ts';
import { READ_ROLES } from '../readRoles.ts';
import { Is } from '../words/wordTable.ts';
import { flagsAt, linkAt, linkTokens, normAt, onceByLink, otherSide, type AlarmContext, type AlarmSide, type SideName } from './context.ts';

/** A substitution of more tokens than this on a side is a rewording, whatever names it holds. */
const MAX_NAME_CHANGE = 8;
/** The same in captions and headlines, which are replaced whole more often than mended. */
const MAX_FURNITURE_CHANGE = 3;

/** A proper name for another in one change, or one spelled otherwise. The other one must not stand in the answering sentence. */
export function nameAlarms(context: AlarmContext): readonly Alarm[] {
  const alarms: Alarm[] = [];
  const formsOf = formsOfLink(context);
  const mentions = { before: byChange(context, 'before'), after: byChange(context, 'after') };
  for (const [change, own] of mentions.before) {
    const edit = context.comparison.changes[change]!;
    // A caption's or headline's names count, though changes in furniture are graded as presentation.
    if (edit.operation !== 'substitution' || (edit.grade.rank === 'accidental' && edit.grade.feature !== 'furniture')) continue;
    const most = edit.grade.feature === 'furniture' ? MAX_FURNITURE_CHANGE : MAX_NAME_CHANGE;
    if (edit.before.end - edit.before.start > most || edit.after.end - edit.after.start > most) continue;
    const theirs = mentions.after.get(change) ?? [];
    // "/PA Wire" → ", Pool)": a credit behind a caption is no name in it.
    if (edit.grade.feature === 'furniture' && !onlyWords(context, edit)) continue;
    const b = own.filter((i) => !holds(context, 'before', i) && !spelledOut(context, formsOf, 'before', i));
    const a = theirs.filter((i) => !holds(context, 'after', i) && !spelledOut(context, formsOf, 'after', i));
    if (b.length === 0 || a.length === 0 || abbreviates(context, edit, b, a) || !standAlike(edit, b, a)) continue;
    alarms.push({ kind: 'name', form: 'altered', changes: [edit.id], before: edit.before, after: edit.after, about: normAt(context, 'after', a[0]!) });
  }
  return alarms;
}

/** A longer change is a rewording, unless the names begin or end alike in it: "the U.S. agency and the state" → "the state and the Board". */
function standAlike({ before, after }: Change, b: readonly number[], a: readonly number[]): boolean {
  if (before.end - before.start <= MAX_FURNITURE_CHANGE && after.end - after.start <= MAX_FURNITURE_CHANGE) return true;
  const [fromStart, fromEnd] = [b[0]! - before.start - (a[0]! - after.start), before.end - b[b.length - 1]! - (after.end - a[a.length - 1]!)];
  return fromStart === 0 || fromEnd === 0;
}

function onlyWords(context: AlarmContext, edit: Change): boolean {
  for (const side of ['before', 'after'] as const) for (let i: number = edit[side].start; i < edit[side].end; i++) if ((flagsAt(context, side, i) & Is.word) === 0) return false;
  return true;
}

/** "EU" for "European Union": the initials of the one are the other, and no name has changed. */
export function abbreviates(context: AlarmContext, edit: Change, b: readonly number[], a: readonly number[]): boolean {
  const words = (side: SideName, list: readonly number[]): readonly string[] => list.map((i) => normAt(context, side, i).replace(/'s?$/, ''));
  const initials = (side: SideName): string => {
    let out = '';
    for (let i: number = edit[side].start; i < edit[side].end; i++) if (context.table.capital[context[side].version.tokens.surface[i]!] === 1) out += normAt(context, side, i).charAt(0);
    return out;
  };
  const [x, y] = [words('before', b), words('after', a)];
  return (y.length === 1 && y[0]!.replaceAll('.', '') === initials('before')) || (x.length === 1 && x[0]!.replaceAll('.', '') === initials('after'));
}

/** Change → tokens of names in it, the title left out. A capital at the head of a sentence counts where the other side's is a name. */
function byChange(context: AlarmContext, side: SideName): ReadonlyMap<number, readonly number[]> {
  const own = context[side];
  const out = new Map<number, number[]>();
  const add = (i: number): void => {
    const change = own.changeAt[i]!;
    if (change < 0) return;
    const list = out.get(change);
    if (list === undefined) out.set(change, [i]);
    else if (list[list.length - 1]! < i) list.push(i);
  };
  const { tokens } = own.version;
  const isValue = uint8(tokens.length);
  for (const fact of [...own.facts.dates, ...own.facts.figures]) isValue.fill(1, fact.tokens.start, fact.tokens.end);
  // Any word with a capital that is none of grammar, title or date: at the head of a sentence the name reader is shy.
  for (let i = 0; i < tokens.length; i++) {
    if (own.changeAt[i]! < 0 || !READ_ROLES.has(roleAt(own, i)) || context.table.capital[tokens.surface[i]!] !== 1 || isValue[i] === 1) continue;
    const flags = flagsAt(context, side, i);
    if ((flags & (Is.grammar | Is.pronoun | Is.title | Is.negator | Is.saying)) !== 0 || (flags & Is.word) === 0) continue;
    // "Ministry" is a name inside one; "Russian-backed" is none.
    if (((flags & Is.group) !== 0 && !inName(context, side, i)) || /-\p{Ll}/u.test(context.lexicon.surfaces[tokens.surface[i]!]!)) continue;
    if (isHead(context, side, i) && (!knownName(context, side, i) || normAt(context, side, i).endsWith('ing'))) continue;
    if (roleAt(own, i) === 'caption' && inBrackets(context, side, i)) continue;
    add(i);
  }
  return out;
}

function isHead(context: AlarmContext, side: SideName, i: number): boolean {
  const { start } = context[side].version.sentences[context[side].sentenceAt[i]!]!.tokens;
  // A lone stop within a sentence belongs to a short form: "Ft. Dunmore".
  return i === start || (i > start && /^(?:["':—]|[.!?…]{2,}|[!?…])$/.test(normAt(context, side, i - 1)));
}

/** "(HNA Photo/Jane Doe)": the credit behind a caption. */
function inBrackets(context: AlarmContext, side: SideName, i: number): boolean {
  const { start } = context[side].version.sentences[context[side].sentenceAt[i]!]!.tokens;
  for (let j = i - 1; j >= start && normAt(context, side, j) !== ')'; j--) if (normAt(context, side, j) === '(') return true;
  return false;
}

/** "Chinese officials", "Israeli police": an adjective of a people, known by its end. */
const DEMONYM = /..(?:ese|[lnt]ish|sian|nian|lian|dian|rian|rican|eli|aqi|rman)$/;

const inName = (context: AlarmContext, side: SideName, i: number): boolean => context[side].named[i] === 1;

/** At the head of a sentence: a name of this version, or the first word of a verb's subject ("Rehn said"). */
function knownName(context: AlarmContext, side: SideName, i: number): boolean {
  return inName(context, side, i) || DEMONYM.test(normAt(context, side, i)) || (flagsAt(context, side, i + 1) & Is.saying) !== 0;
}

/** Do the answering sentences name it as often, in any form? */
function holds(context: AlarmContext, side: SideName, i: number): boolean {
  const own = context[side];
  const norm = own.version.tokens.norm[i]!;
  const link = linkAt(own, i);
  if (link < 0) return false;
  const { normIds, norms } = context.lexicon;
  const stem = context.table.stems[norm]!;
  const word = norms[norm]!;
  const forms = new Set([stem]);
  // "Democrat" and "Democratic", "Iceland" and "Icelandic": a word and its adjective. No name of a person ends so.
  for (const id of [normIds.get(`${word}ic`), word.endsWith('ic') ? normIds.get(word.slice(0, -2)) : undefined]) if (id !== undefined) forms.add(context.table.stems[id]!);
  const count = (which: SideName): number => {
    let n = 0;
    for (const form of forms) n += context.stemCounts(which, link).get(form) ?? 0;
    return n;
  };
  return count(otherSide(side)) >= count(side);
}

/** Of the words with a capital on a side of a link: initials of the runs they stand in, and themselves without stops. */
type CapitalForms = { readonly initials: ReadonlySet<string>; readonly words: ReadonlySet<string> };
type FormsOfLink = (side: SideName, link: number) => CapitalForms;
const formsOfLink = (context: AlarmContext): FormsOfLink => onceByLink((side, link) => {
  const initials = new Set<string>();
  const words = new Set<string>();
  for (const j of linkTokens(context, side, link)) {
    if (context.table.capital[context[side].version.tokens.surface[j]!] !== 1) continue;
    initials.add(initialsOf(context, side, ...capitalRun(context, side, j)));
    words.add(plainNorm(context, side, j));
  }
  return { initials, words };
});

/** "EU" where the answering sentence has "European Union", and the other way round. */
function spelledOut(context: AlarmContext, formsOf: FormsOfLink, side: SideName, i: number): boolean {
  const link = linkAt(context[side], i);
  if (link < 0) return false;
  const short = plainNorm(context, side, i);
  const long = initialsOf(context, side, ...capitalRun(context, side, i));
  const { initials, words } = formsOf(otherSide(side), link);
  return (short.length > 1 && short.length <= 5 && initials.has(short)) || (long.length > 1 && words.has(long));
}

const plainNorm = (context: AlarmContext, side: SideName, i: number): string => normAt(context, side, i).replace(/'s?$/, '').replaceAll('.', '');

/** Neighbours with capitals, as first and one past the last token. */
function capitalRun(context: AlarmContext, side: SideName, i: number): readonly [number, number] {
  const { tokens } = context[side].version;
  const capital = (j: number): boolean => j >= 0 && j < tokens.length && context.table.capital[tokens.surface[j]!] === 1;
  let [first, last] = [i, i + 1];
  while (i - first < 6 && capital(first - 1)) first--;
  while (last - i < 6 && capital(last)) last++;
  return [first, last];
}

function initialsOf(context: AlarmContext, side: SideName, from: number, to: number): string {
  let out = '';
  // "Mr Rehn" is no long form of "MR".
  for (let i = from; i < to; i++) if ((flagsAt(context, side, i) & (Is.courtesy | Is.title)) === 0) out += normAt(context, side, i).charAt(0);
  return out;
}

const roleAt = ({ version, sentenceAt }: AlarmSide, i: number): Role => version.paragraphs[version.sentences[sentenceAt[i]!]!.paragraph]!.role;

/** Letters by which an ending may make two forms of one name: "Петрова" and "Петровой". */
const MAX_ENDING = 3;
const MIN_ROOT = 3;

/**
 * In a tongue whose words are not known: the last word of a name of two or more was replaced, and the word before it stayed.
 * A first word may be a title or a noun, and an ending may be grammar; neither is told.
 */
export function foreignNameAlarms(context: AlarmContext): readonly Alarm[] {
  const { before, after, comparison } = context;
  const lasts = new Set(after.facts.names.map((name) => name.tokens.end - 1));
  return before.facts.names.flatMap((name): readonly Alarm[] => {
    const b = name.tokens.end - 1;
    const change = comparison.changes[before.changeAt[b]!];
    if (change === undefined || change.operation !== 'substitution' || change.grade.rank === 'accidental' || change.before.start !== b || change.before.end !== b + 1) return [];
    const a: number = change.after.start;
    if (change.after.end !== a + 1 || !lasts.has(a) || before.match[b - 1] !== a - 1 || b - 1 < name.tokens.start) return [];
    const [x, y] = [normAt(context, 'before', b), normAt(context, 'after', a)];
    let root = 0;
    while (root < x.length && x[root] === y[root]) root++;
    if (root >= MIN_ROOT && Math.max(x.length, y.length) - root <= MAX_ENDING) return [];
    return [{ kind: 'name', form: 'altered', changes: [change.id], before: change.before, after: change.after, about: y }];
  });
}
