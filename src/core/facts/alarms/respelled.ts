import type { Alarm, NameMention } from '#core/model/facts.ts';
import { spelledAlike } from '../spelledAlike.ts';
import { changesOf, type AlarmContext } from './context.ts';

/**
 * A person whose last name the compared version spells otherwise throughout, wherever the sentences went: "Gerald Whitcombe" is gone, and
 * "Gerald Whitcomb" was nowhere before. `told`: alarms that name the same places already. Linear in names.
 */
export function respelledAlarms(context: AlarmContext, told: readonly Alarm[]): readonly Alarm[] {
  const lastBefore = new Set(context.before.facts.names.map(({ key }) => key));
  const lastAfter = new Set(context.after.facts.names.map(({ key }) => key));
  const own = people(context.before.facts.names, lastAfter);
  const theirs = own.size === 0 ? own : people(context.after.facts.names, lastBefore);
  const known = new Set(told.filter(({ kind }) => kind === 'name').map(({ about }) => about));
  return [...own].flatMap(([first, name]): readonly Alarm[] => {
    const other = theirs.get(first);
    if (other === undefined || !spelledAlike(name.key, other.key) || known.has(other.key)) return [];
    const changes = changesOf(context, name.tokens, other.tokens);
    return changes.length === 0 ? [] : [{ kind: 'name', form: 'altered', changes, before: name.tokens, after: other.tokens, about: other.key }];
  });
}

/** Of people whose last name is none of the other side's: the words before it → the first mention with them; who shares a first name with another is left out. */
function people(names: readonly NameMention[], others: ReadonlySet<string>): ReadonlyMap<string, NameMention> {
  const out = new Map<string, NameMention | null>();
  for (const name of names) {
    if (others.has(name.key) || !name.full.includes(' ')) continue;
    const first = name.full.slice(0, name.full.lastIndexOf(' '));
    const met = out.get(first);
    if (met === undefined) out.set(first, name);
    else if (met !== null && met.key !== name.key) out.set(first, null);
  }
  return new Map([...out].flatMap(([first, name]) => (name === null ? [] : [[first, name] as const])));
}
