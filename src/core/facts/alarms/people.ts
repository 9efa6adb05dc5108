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
    else if (name.person && !introduced.has(name.key)) introduced.set(name.key, name);
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
  for (const [key, first] of introduced) {
    const described = met.has(key) ? null : descriptionLeft(context, first);
    if (described !== null) alarms.push(alarm(first, described, first.full));
  }
  return alarms.filter(({ changes }) => changes.length > 0);
}

/** "the harbor master", as the name's description in the base has it, where the compared version still says so. */
function descriptionLeft(context: AlarmContext, first: NameMention): Span<TokenIndex> | null {
  const { tokens } = context.before.version;
  const from = first.tokens.end + 2;
  if (normAt(context, 'before', first.tokens.end) !== ',' || !/^(?:the|a|an)$/.test(normAt(context, 'before', from - 1))) return null;
  let to: number = from;
  while (to < Math.min(tokens.length, from + MAX_DESCRIPTION) && normAt(context, 'before', to) !== ',') to++;
  if (to - from < 2 || to >= tokens.length || normAt(context, 'before', to) !== ',' || (flagsAt(context, 'before', to - 1) & (Is.people | Is.title)) === 0) return null;
  const length = to - from;
  for (const i of bodyTokens(context, 'after')) {
    if (normAt(context, 'after', i - 1) !== 'the' || context.after.match[i]! < to) continue;
    let k = 0;
    while (k < length && normAt(context, 'after', i + k) === normAt(context, 'before', from + k)) k++;
    if (k === length) return span(tokenIndex(i - 1), tokenIndex(i + length));
  }
  return null;
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
