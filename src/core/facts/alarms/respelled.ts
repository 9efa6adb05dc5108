import type { Alarm, NameMention } from '#core/model/facts.ts';
import { TokenKind } from '#core/model/version.ts';
import { spelledAlike } from '../spelledAlike.ts';
import { Is } from '../words/wordTable.ts';
import { changesOf, flagsAt, type AlarmContext, type SideName } from './context.ts';

/** Last names shorter than this are often two people's (Berg and Borg), so that something said beside them must be the same. Range 6–8. */
const LONG_LETTERS = 7;
/** How far, in tokens, what is said of a person stands from the name: "Anna Berg, 34, a nurse in Lund". Range 5–10. */
const MAX_BESIDE = 6;

/**
 * A person (on both sides read as one) whose last name the compared version spells otherwise throughout, wherever the sentences went:
 * "Gerald Whitcombe" is gone, and "Gerald Whitcomb" was nowhere before. Not where only an -s differs: "House Republicans", "a House
 * Republican". `told`: alarms that name the same places already. Linear in names.
 */
export function respelledAlarms(context: AlarmContext, told: readonly Alarm[]): readonly Alarm[] {
  const lastBefore = new Set(context.before.facts.names.map(({ key }) => key));
  const lastAfter = new Set(context.after.facts.names.map(({ key }) => key));
  const own = people(context.before.facts.names, lastAfter);
  const theirs = own.size === 0 ? own : people(context.after.facts.names, lastBefore);
  const known = new Set(told.filter(({ kind }) => kind === 'name').map(({ about }) => about));
  return [...own].flatMap(([first, name]): readonly Alarm[] => {
    const other = theirs.get(first);
    if (other === undefined || !spelledAlike(name.key, other.key) || isPluralOf(name.key, other.key) || known.has(other.key)) return [];
    if (Math.min(name.key.length, other.key.length) < LONG_LETTERS && !shareWords(context, name, other)) return [];
    const changes = changesOf(context, name.tokens, other.tokens);
    return changes.length === 0 ? [] : [{ kind: 'name', form: 'altered', changes, before: name.tokens, after: other.tokens, about: other.key }];
  });
}

const isPluralOf = (x: string, y: string): boolean => [`${x}s`, `${x}es`].includes(y) || [`${y}s`, `${y}es`].includes(x);

/** Is a word of sense or a figure beside the one name beside the other too? */
function shareWords(context: AlarmContext, before: NameMention, after: NameMention): boolean {
  const own = stemsBeside(context, 'before', before);
  return [...stemsBeside(context, 'after', after)].some((stem) => own.has(stem));
}

function stemsBeside(context: AlarmContext, side: SideName, { tokens: { start, end } }: NameMention): ReadonlySet<number> {
  const { tokens } = context[side].version;
  const stems = new Set<number>();
  for (let i = Math.max(0, start - MAX_BESIDE); i < Math.min(tokens.length, end + MAX_BESIDE); i++) {
    if ((i >= start && i < end) || tokens.kind[i] === TokenKind.punctuation || (flagsAt(context, side, i) & (Is.grammar | Is.pronoun | Is.be | Is.saying)) !== 0) continue;
    if (context[side].sentenceAt[i] === context[side].sentenceAt[start]) stems.add(context.table.stems[tokens.norm[i]!]!);
  }
  return stems;
}

/** Of people whose last name is none of the other side's: the words before it → the first mention with them; who shares a first name with another is left out. */
function people(names: readonly NameMention[], others: ReadonlySet<string>): ReadonlyMap<string, NameMention> {
  const out = new Map<string, NameMention | null>();
  for (const name of names) {
    if (!name.person || others.has(name.key) || !name.full.includes(' ')) continue;
    const first = name.full.slice(0, name.full.lastIndexOf(' '));
    const met = out.get(first);
    if (met === undefined) out.set(first, name);
    else if (met !== null && met.key !== name.key) out.set(first, null);
  }
  return new Map([...out].flatMap(([first, name]) => (name === null ? [] : [[first, name] as const])));
}
