import type { Alarm, NameMention } from '#core/model/facts.ts';
import { span, tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import { Is } from '../words/wordTable.ts';
import { changesIn, changesOf, flagsAt, normAt, one, type AlarmContext, type SideName } from './context.ts';

/** Longest description of a person, in tokens: ", the port's night supervisor,". */
const MAX_DESCRIPTION = 5;

/**
 * Who the base introduced and the compared version does not, though it still speaks of him: by the last name alone, or as
 * "the harbor master" where that was his description. Body copy only. One alarm a person, at the first mention left.
 */
export function orphanAlarms(context: AlarmContext): readonly Alarm[] {
  const introduced = new Map<string, NameMention>();
  const bareBefore = new Set<string>();
  for (const name of context.before.facts.names) {
    if (!inBody(context, 'before', name.tokens.start)) continue;
    if (name.bare) bareBefore.add(name.key);
    else if (name.person && !introduced.has(name.key) && !isBody(context, name)) introduced.set(name.key, name);
  }
  if (introduced.size === 0) return [];
  const alarm = (first: NameMention, after: Span<TokenIndex>, about: string): Alarm => (
    { kind: 'orphan', form: 'dropped', changes: changesIn(context, 'before', first.tokens), before: first.tokens, after, about });
  const names = new Map(context.after.facts.names.map((name) => [name.tokens.end - 1, name]));
  const met = new Set<string>();
  const alarms: Alarm[] = [];
  for (const i of bodyTokens(context, 'after')) {
    if (context.table.capital[context.after.version.tokens.surface[i]!] !== 1) continue;
    const key = normAt(context, 'after', i).replace(/'s?$/, '');
    const first = introduced.get(key);
    if (first === undefined || met.has(key)) continue;
    met.add(key);
    const mention = names.get(i);
    // A word that no reader took for a name stands alone, unless the words beside it have capitals too.
    const bare = mention === undefined ? context.table.capital[context.after.version.tokens.surface[i - 1] ?? 0] !== 1 || isHead(context, i) : mention.bare;
    // Only who is called by the last name alone in the base as well is one of whom a last name is enough later.
    if (bare && bareBefore.has(key)) alarms.push(alarm(first, mention?.tokens ?? one(i), first.full));
  }
  for (const { first, passage } of descriptionsLeft(context, [...introduced].flatMap(([key, first]) => (met.has(key) ? [] : [first])))) alarms.push(alarm(first, passage, first.full));
  return alarms.filter(({ changes }) => changes.length > 0);
}

/** "the harbor master", as the names' descriptions in the base have it, where the compared version still says so. One pass over its body. */
function descriptionsLeft(context: AlarmContext, people: readonly NameMention[]): readonly { readonly first: NameMention; readonly passage: Span<TokenIndex> }[] {
  const byHead = new Map<number, (Description & { readonly first: NameMention })[]>();
  for (const first of people) {
    const description = descriptionOf(context, first);
    if (description === null) continue;
    const head = context.before.version.tokens.norm[description.from]!;
    byHead.set(head, [...(byHead.get(head) ?? []), { ...description, first }]);
  }
  if (byHead.size === 0) return [];
  const told = new Set<NameMention>();
  const out: { readonly first: NameMention; readonly passage: Span<TokenIndex> }[] = [];
  const { norm } = context.after.version.tokens;
  for (const i of bodyTokens(context, 'after')) {
    for (const { first, from, to } of byHead.get(norm[i]!) ?? []) {
      // The second reference of the base, not its first.
      if (told.has(first) || normAt(context, 'after', i - 1) !== 'the' || context.after.match[i]! < to) continue;
      let k = 0;
      while (from + k < to && norm[i + k] === context.before.version.tokens.norm[from + k]) k++;
      if (from + k < to) continue;
      told.add(first);
      out.push({ first, passage: span(tokenIndex(i - 1), tokenIndex(i + k)) });
    }
  }
  return out;
}

/** Tokens of the base that describe a person: two or more words between an article and a comma, the last of which is what people are. */
type Description = { readonly from: number; readonly to: number };
function descriptionOf(context: AlarmContext, first: NameMention): Description | null {
  const { length } = context.before.version.tokens;
  const from = first.tokens.end + 2;
  if (normAt(context, 'before', first.tokens.end) !== ',' || !/^(?:the|a|an)$/.test(normAt(context, 'before', from - 1))) return null;
  let to: number = from;
  while (to < Math.min(length, from + MAX_DESCRIPTION) && normAt(context, 'before', to) !== ',') to++;
  if (to - from < 2 || to >= length || normAt(context, 'before', to) !== ',' || (flagsAt(context, 'before', to - 1) & (Is.people | Is.title)) === 0) return null;
  return { from, to };
}

/** Quoted in the base, and not so much as named in the compared version. One alarm a person, at the first quotation. */
export function voiceAlarms(context: AlarmContext): readonly Alarm[] {
  // Any word of the compared version, name or not; made when a voice may be lost.
  let words: ReadonlySet<string> | null = null;
  const isNamed = (key: string): boolean => (words ??= wordsOf(context)).has(key);
  const told = new Set<string>();
  const people = new Set(context.before.facts.names.filter((name) => name.person).map((name) => name.key));
  const present = new Set(context.after.facts.names.map((name) => name.key));
  return context.before.facts.quotations.flatMap((quotation): readonly Alarm[] => {
    const { speaker } = quotation;
    if (speaker === null || !speaker.named || !people.has(speaker.key) || told.has(speaker.key) || present.has(speaker.key) || isNamed(speaker.key)) return [];
    told.add(speaker.key);
    const changes = changesOf(context, quotation.tokens, null);
    if (changes.length === 0) return [];
    return [{ kind: 'voice-lost', form: 'dropped', changes, before: quotation.tokens, after: null, about: speaker.text }];
  });
}

function wordsOf(context: AlarmContext): ReadonlySet<string> {
  const words = new Set<string>();
  const { tokens } = context.after.version;
  for (let i = 0; i < tokens.length; i++) words.add(normAt(context, 'after', i).replace(/'s?$/, ''));
  return words;
}

/** "Department of Health", "Castle College London", "SOCO": no people, whatever the copy lets them say. */
function isBody(context: AlarmContext, { tokens: { start, end } }: NameMention): boolean {
  const { surface } = context.before.version.tokens;
  for (let i: number = start; i < end; i++) if ((flagsAt(context, 'before', i) & Is.group) !== 0 || /^(?:of|college|charity|institute|centre|center)$/.test(normAt(context, 'before', i))) return true;
  const last = context.lexicon.surfaces[surface[end - 1]!]!;
  return last.length > 2 && last === last.toUpperCase();
}

const isHead = (context: AlarmContext, i: number): boolean => context.after.version.sentences[context.after.sentenceAt[i]!]!.tokens.start === i;

function inBody(context: AlarmContext, side: SideName, i: number): boolean {
  const { version, sentenceAt } = context[side];
  return version.paragraphs[version.sentences[sentenceAt[i]!]!.paragraph]!.role === 'body';
}

function* bodyTokens(context: AlarmContext, side: SideName): Generator<number> {
  for (const paragraph of context[side].version.paragraphs) {
    if (paragraph.role !== 'body') continue;
    for (let i: number = paragraph.tokens.start; i < paragraph.tokens.end; i++) yield i;
  }
}
