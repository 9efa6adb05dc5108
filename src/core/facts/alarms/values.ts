import type { Change } from '#core/model/change.ts';
import type { Role } from '#core/model/draft.ts';
import type { Alarm, DateMention, Figure } from '#core/model/facts.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import { sameDay } from '../meantDays.ts';
import { isConversion, sameUnit } from '../words/units.ts';
import { Is } from '../words/wordTable.ts';
import { changeOf, changesOf, flagsAt, linkAt, normAt, type AlarmContext, type AlarmSide, type SideName } from './context.ts';
import { commonWords, standsElsewhere } from './standsElsewhere.ts';

/** Figures and dates of sentences that answer to each other, by link. */
function byLink<T extends { readonly tokens: { readonly start: number } }>(side: AlarmSide, facts: readonly T[], touched: Uint8Array): ReadonlyMap<number, T[]> {
  const out = new Map<number, T[]>();
  for (const fact of facts) {
    const link = linkAt(side, fact.tokens.start);
    if (link < 0 || touched[link] === 0) continue;
    const list = out.get(link);
    if (list === undefined) out.set(link, [fact]);
    else list.push(fact);
  }
  return out;
}

/** Pairs looked at in one sentence: 256 figures a side. Beyond, it is a table, and the cost would grow with its cube. */
const MAX_PAIRS = 65_536;

/** The facts of two sentences that answer to each other; of a table's, those that changed; none where those are too many as well. */
function pairable<T extends Place>(context: AlarmContext, own: readonly T[], theirs: readonly T[]): { readonly own: T[]; readonly other: T[] } {
  if (own.length * theirs.length <= MAX_PAIRS) return { own: [...own], other: [...theirs] };
  const changed = (side: AlarmSide, list: readonly T[]): T[] => list.filter((fact) => side.changeAt[fact.tokens.start]! >= 0);
  const [b, a] = [changed(context.before, own), changed(context.after, theirs)];
  return b.length * a.length <= MAX_PAIRS ? { own: b, other: a } : { own: [], other: [] };
}

/** Takes pairs out of two lists, nearest in order first. */
function take<T>(own: T[], theirs: T[], fits: (b: T, a: T) => boolean): readonly (readonly [T, T])[] {
  const out: (readonly [T, T])[] = [];
  for (let i = 0; i < own.length; ) {
    const at = theirs.findIndex((a) => fits(own[i]!, a));
    if (at < 0) i++;
    else out.push([own.splice(i, 1)[0]!, theirs.splice(at, 1)[0]!]);
  }
  return out;
}

/**
 * A figure for another in sentences that answer to each other. Paired by what they count and by standing in one change;
 * a figure that only came or went is a matter of wording, not of fact. "five" for "more than five" is another figure.
 */
export function figureAlarms(context: AlarmContext): readonly Alarm[] {
  const { before, after } = context;
  const theirs = byLink(after, after.facts.figures, context.touched);
  const alarms: Alarm[] = [];
  const stands = standsElsewhere(context, after.facts.figures, (figure) => `${figure.value} ${figure.unit}`);
  const alarm = (b: Figure, a: Figure): void => {
    if (stands(b, a) || isRestyled(context, b, a)) return;
    alarms.push({ kind: 'figure', form: 'altered', changes: changesOf(context, b.tokens, a.tokens), before: b.tokens, after: a.tokens, about: '' });
  };
  for (const [link, list] of byLink(before, before.facts.figures, context.touched)) {
    const { own, other } = pairable(context, list, theirs.get(link) ?? []);
    const cells = take(own, other, (b, a) => isCell(context, 'before', b) && isCell(context, 'after', a) && sameChange(context, b, a));
    const crossed = takeCrossed(context, own, other);
    const answer = (b: Figure, a: Figure): boolean => matched(before, b, a);
    const alike = (b: Figure, a: Figure): boolean => (b.value === a.value && sameUnit(b.unit, a.unit)) || sameShare(b, a) || isHead(context, 'before', b, a) || isHead(context, 'after', a, b);
    // "40 miles" → "64 kilometers" in another system, a figure beside its conversion: the same measure.
    const converted = (b: Figure, a: Figure): boolean => isConversion(b.value, b.unit, a.value, a.unit);
    take(own, other, (b, a) => isEnd(b, a) || isEnd(a, b));
    const same = [
      ...take(own, other, (b, a) => alike(b, a) && answer(b, a)),
      ...take(own, other, (b, a) => alike(b, a) && shareCounts(b, a)),
      ...take(own, other, (b, a) => alike(b, a) && (b.counts.length === 0 || a.counts.length === 0)),
    ];
    for (const [b, a] of same) if (boundChanged(b, a) && !lastsOver(context, b, a) && changesOf(context, b.tokens, a.tokens).length > 0) alarm(b, a);
    const remeasured = take(own, other, (b, a) => b.value === a.value && !sameUnit(b.unit, a.unit) && (answer(b, a) || sameChange(context, b, a)));
    take(own, other, converted);
    const swapped = take(own, other, (b, a) => b.value !== a.value && b.counts[0] !== undefined && b.counts[0] === a.counts[0] && sameUnit(b.unit, a.unit) && saysOfOne(context, b, a));
    take(own, other, (b, a) => b.value === a.value);
    const numbered = take(own, other, (b, a) => labelOf(context, 'before', b) !== '' && labelOf(context, 'before', b) === labelOf(context, 'after', a));
    const replaced = take(own, other, (b, a) => sameChange(context, b, a));
    const measured = take(own, other, (b, a) => b.unit !== '' && b.unit === a.unit && shareCounts(b, a));
    for (const [b, a] of [...cells, ...crossed, ...remeasured, ...swapped, ...numbered, ...replaced, ...measured]) alarm(b, a);
    if (own.length === 1 && other.length === 1 && neighboursMatch(context, own[0]!, other[0]!)) alarm(own[0]!, other[0]!);
  }
  return alarms;
}

/** All that differs is one change, which the rules of style have read as one figure: 20,000 and 20 000. */
function isRestyled(context: AlarmContext, b: Figure, a: Figure): boolean {
  const changes = new Set<number>();
  for (const [{ changeAt }, { tokens }] of [[context.before, b], [context.after, a]] as const) {
    for (let t: number = tokens.start; t < tokens.end; t++) if (changeAt[t]! >= 0) changes.add(changeAt[t]!);
  }
  const [only] = changes;
  return only !== undefined && changes.size === 1 && context.comparison.changes[only]!.grade.feature === 'numeral';
}

/** A figure, or the bar between two cells. */
const CELL_BESIDE = /^(?:\d|\|$)/;

/** A figure beside a figure, alone in its change: a cell of a table, which answers to the cell at its place and to no other. */
function isCell(context: AlarmContext, side: SideName, { tokens }: Figure): boolean {
  const change = changeOf(context, side, tokens.start);
  return change !== null && change[side].start === tokens.start && change[side].end === tokens.end &&
    (CELL_BESIDE.test(normAt(context, side, tokens.start - 1)) || CELL_BESIDE.test(normAt(context, side, tokens.end)));
}

/** "in 44:15" → "in 20:15": a figure for what looks like a time of day, in one change; in neither list it has a partner. Linear. */
export function measuredTimeAlarms(context: AlarmContext): readonly Alarm[] {
  const facing = (own: AlarmSide, theirs: AlarmSide): readonly (readonly [Figure, DateMention])[] => {
    const figures = own.facts.figures.filter((figure) => figure.value.includes(':'));
    if (figures.length === 0) return [];
    const times = new Map(theirs.facts.dates.filter(({ form }) => form === 'time').map((time) => [theirs.changeAt[time.tokens.start]!, time]));
    return figures.flatMap((figure) => {
      const change = own.changeAt[figure.tokens.start]!;
      const time = change < 0 || isRewording(context.comparison.changes[change]!) ? undefined : times.get(change);
      return time === undefined ? [] : [[figure, time] as const];
    });
  };
  const pairs: readonly (readonly [Place, Place])[] = [...facing(context.before, context.after), ...facing(context.after, context.before).map(([a, b]) => [b, a] as const)];
  return pairs.map(([b, a]) => ({ kind: 'figure', form: 'altered', changes: changesOf(context, b.tokens, a.tokens), before: b.tokens, after: a.tokens, about: '' }));
}

/** "killed 9 and injured 30" → "killed 30 and injured 9": two figures in each other's place, each after a word of sense that stays. */
function takeCrossed(context: AlarmContext, own: Figure[], other: Figure[]): readonly (readonly [Figure, Figure])[] {
  const fits = (b: Figure, a: Figure): boolean => {
    if (b.value === a.value || b.unit !== a.unit || !own.some((x) => x.value === a.value) || !other.some((x) => x.value === b.value)) return false;
    const left = flagsAt(context, 'before', b.tokens.start - 1);
    // "from 4.1 to 4.3", "a vote of 210 to 221": the little words that tell the ends apart.
    const telling = (left & Is.grammar) === 0 || /^(?:from|to)$/.test(normAt(context, 'before', b.tokens.start - 1)) || normAt(context, 'before', b.tokens.end) === 'to';
    return (left & Is.word) !== 0 && telling && normAt(context, 'before', b.tokens.start - 1) === normAt(context, 'after', a.tokens.start - 1) &&
      normAt(context, 'before', b.tokens.end) === normAt(context, 'after', a.tokens.end);
  };
  const crossing = own.filter((b) => other.some((a) => fits(b, a)));
  // "reached 60 … reached 40" in another order is no exchange; "from 4.1 to 4.3" the other way round is.
  const leads = crossing.map((b) => normAt(context, 'before', b.tokens.start - 1));
  return new Set(leads).size < 2 ? [] : take(own, other, fits);
}

/**
 * Dates likewise. "Friday" for "today" is style while the days of writing are unknown or agree; so is a weekday for a
 * day of the calendar, or a year that is added.
 */
export function dateAlarms(context: AlarmContext): readonly Alarm[] {
  const { before, after } = context;
  // Of other tongues weekdays alone are told: what else a date is made of there is not known.
  const read = ({ facts }: AlarmSide): readonly DateMention[] => (before.facts.english && after.facts.english ? facts.dates : facts.dates.filter(({ form }) => form === 'weekday'));
  const theirs = byLink(after, read(after), context.touched);
  const alarms: Alarm[] = [];
  const stands = standsElsewhere(context, read(after), ({ key }) => key);
  const days = (b: DateMention, a: DateMention): ReturnType<typeof sameDay> => sameDay({ date: b, written: before.version.publishedAt }, { date: a, written: after.version.publishedAt });
  for (const [link, list] of byLink(before, read(before), context.touched)) {
    const { own, other } = pairable(context, list, theirs.get(link) ?? []);
    // Partners first: of two Fridays the one that stayed is not the one that came.
    take(own, other, (b, a) => b.key === a.key && matched(before, b, a));
    take(own, other, (b, a) => b.key === a.key);
    take(own, other, (b, a) => b.key.startsWith(`${a.key} `) || a.key.startsWith(`${b.key} `));
    take(own, other, (b, a) => days(b, a) === 'yes');
    take(own, other, (b, a) => days(b, a) === 'unknown' && (mayMean(b, a) || isCoarse(b, a)));
    const replaced = [...take(own, other, (b, a) => sameSpan(b, a) && sameChange(context, b, a) && !isOtherEvent(context, b, a))];
    if (own.length === 1 && other.length === 1 && sameSpan(own[0]!, other[0]!) && neighboursMatch(context, own[0]!, other[0]!) && !isOtherEvent(context, own[0]!, other[0]!)) replaced.push([own[0]!, other[0]!]);
    for (const [b, a] of replaced) if (!stands(b, a)) alarms.push({ kind: 'date', form: 'altered', changes: changesOf(context, b.tokens, a.tokens), before: b.tokens, after: a.tokens, about: '' });
  }
  return alarms;
}

/** A year or a time of day is no other day: "said on Wednesday" → "found in 2016". */
const sameSpan = (b: DateMention, a: DateMention): boolean => b.form === a.form || ![b.form, a.form].some((form) => form === 'year' || form === 'time');

/**
 * "arrested early Sunday after a woman" → "charged Monday with killing a nurse": what happened on the day has been replaced as well, by other
 * words of sense in the same change, so that these are two days of two events.
 */
function isOtherEvent(context: AlarmContext, b: DateMention, a: DateMention): boolean {
  const replaces = (side: 'before' | 'after', date: DateMention): boolean => {
    const change = context.comparison.changes[context[side].changeAt[date.tokens.start]!];
    if (change === undefined) return false;
    for (let i: number = change[side].start; i < change[side].end; i++) {
      if (i >= date.tokens.start && i < date.tokens.end) continue;
      const flags = flagsAt(context, side, i);
      if ((flags & Is.word) === 0 || (flags & (Is.grammar | Is.period)) !== 0 || PARTS_OF_DAY.has(normAt(context, side, i))) continue;
      if (context[side].facts.english || !LITTLE_ABROAD.test(normAt(context, side, i))) return true;
    }
    return false;
  };
  return replaces('before', b) && replaces('after', a);
}

/** "na sexta-feira" → "no sábado", "во вторник" → "в среду": what so few letters of an alphabet lead to a day. */
const LITTLE_ABROAD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{1,3}$/u;
const PARTS_OF_DAY = new Set(['early', 'late', 'morning', 'afternoon', 'evening']);

/** "a third" and "33 percent": within one percent, where one is a part written as word. */
function sameShare(b: Figure, a: Figure): boolean {
  if (b.unit !== '%' || a.unit !== '%') return false;
  const [x, y] = [Number(b.value), Number(a.value)];
  return Math.abs(x - y) < 1 && PARTS.has(b.value) !== PARTS.has(a.value);
}
const PARTS = new Set(['33.3', '66.7']);

/** A weekday and "today", or either and a day of the calendar. */
const mayMean = (b: DateMention, a: DateMention): boolean => b.form !== a.form && (isNearDay(b) || isNearDay(a)) && (isNearDay(b) || isCalendarDay(b)) && (isNearDay(a) || isCalendarDay(a));
const isCoarse = (b: DateMention, a: DateMention): boolean => (b.form === 'year') !== (a.form === 'year') && (isCalendarDay(b) || isCalendarDay(a));
const isNearDay = ({ form }: DateMention): boolean => form === 'weekday' || form === 'relative';
/** "march 14", not "march". */
const isCalendarDay = ({ form, key }: DateMention): boolean => form === 'calendar' && key.includes(' ');

const shareCounts = (b: Figure, a: Figure): boolean => b.counts.some((stem) => a.counts.includes(stem));

/** "more than" against "at most" or none; "about" is the hedge's matter. */
const boundChanged = (b: Figure, a: Figure): boolean => b.bound !== a.bound && !(b.bound !== 'more' && b.bound !== 'exact' && a.bound !== 'more' && a.bound !== 'exact') && (b.bound === 'more' || b.bound === 'less' || a.bound === 'more' || a.bound === 'less');

/** "5" of "5 to 3" for "5-3": the first figure of a pair that is read as one there; neither "3" of "3 to 5" nor that of "1 to 3" is one of "3-1". */
function isHead(context: AlarmContext, side: SideName, head: Figure, pair: Figure): boolean {
  if (!pair.value.startsWith(`${head.value}-`)) return false;
  const number = (i: number): number | undefined => context.table.numbers[context[side].version.tokens.norm[i] ?? -1]?.value;
  if (normAt(context, side, head.tokens.start - 1) === 'to' && number(head.tokens.start - 2) !== undefined) return false;
  const second = normAt(context, side, head.tokens.end) === 'to' ? number(head.tokens.end + 1) : undefined;
  return second === undefined || pair.value === `${head.value}-${second}`;
}

/** "up to 60", "at least 40" for "40 to 60": an end of it, and told as one. */
const isEnd = (end: Figure, span: Figure): boolean =>
  sameUnit(end.unit, span.unit) && ((end.bound === 'less' && span.value.endsWith(`-${end.value}`)) || (end.bound === 'more' && span.value.startsWith(`${end.value}-`)));

/** "Category" of "Category 3": a word with a capital before a figure says what it numbers; empty where there is none. The head of a sentence has its capital anyway. */
function labelOf(context: AlarmContext, side: SideName, { tokens }: Figure): string {
  const own = context[side];
  const i = tokens.start - 1;
  if (i < 0 || own.sentenceAt[i] !== own.sentenceAt[tokens.start] || own.sentenceAt[i - 1] !== own.sentenceAt[i]) return '';
  const flags = flagsAt(context, side, i);
  return (flags & Is.word) !== 0 && (flags & (Is.grammar | Is.saying)) === 0 && context.table.capital[own.version.tokens.surface[i]!] === 1 ? normAt(context, side, i) : '';
}

const TIMES = new Set(['hour', 'day', 'week', 'month', 'year', 'decade', 'minute']);
/** "over 340 days in space" is as long, not longer. */
const lastsOver = (context: AlarmContext, b: Figure, a: Figure): boolean =>
  TIMES.has(b.unit) && (normAt(context, 'before', b.tokens.start) === 'over' || normAt(context, 'after', a.tokens.start) === 'over');

function matched(before: AlarmSide, b: Place, a: Place): boolean {
  for (let i: number = b.tokens.start; i < b.tokens.end; i++) {
    const partner = before.match[i]!;
    if (partner >= a.tokens.start && partner < a.tokens.end) return true;
  }
  return false;
}

/** A change of more tokens than this on a side rewords a passage: standing in it pairs nothing. Range 6–12. */
const MAX_VALUE_CHANGE = 8;
const isRewording = (change: Change): boolean => change.before.end - change.before.start > MAX_VALUE_CHANGE || change.after.end - change.after.start > MAX_VALUE_CHANGE;

type Place = Figure | DateMention;

/** "killing six people" → "searched for 11 people": in a passage worded anew a common noun proves nothing; a word more must agree beside it. */
function saysOfOne(context: AlarmContext, b: Figure, a: Figure): boolean {
  const rewords = (side: AlarmSide, { tokens }: Figure): boolean => {
    const change = context.comparison.changes[side.changeAt[tokens.end - 1]!];
    return change !== undefined && isRewording(change);
  };
  return !rewords(context.before, b) || !rewords(context.after, a) || commonWords(context, b, a) >= MIN_COMMON_WORDS;
}
/** Range 2–3: "people dead", "killed … people". */
const MIN_COMMON_WORDS = 2;

function sameChange({ before, after, comparison }: AlarmContext, b: Place, a: Place): boolean {
  for (let i: number = b.tokens.start; i < b.tokens.end; i++) {
    const change = before.changeAt[i]!;
    if (change < 0 || isRewording(comparison.changes[change]!)) continue;
    for (let j: number = a.tokens.start; j < a.tokens.end; j++) if (after.changeAt[j] === change) return true;
  }
  return false;
}

/** The word right before or after is the same word on both sides, and neither fact went elsewhere: a clause that moved took its day with it. */
function neighboursMatch(context: AlarmContext, b: Place, a: Place): boolean {
  if (!isChanged(context.before, b) || !isChanged(context.after, a)) return false;
  const left = normAt(context, 'before', b.tokens.start - 1);
  const right = normAt(context, 'before', b.tokens.end);
  const word = /\p{L}/u;
  return (word.test(left) && left === normAt(context, 'after', a.tokens.start - 1)) || (word.test(right) && right === normAt(context, 'after', a.tokens.end));
}

function isChanged({ changeAt }: AlarmSide, { tokens }: Place): boolean {
  for (let i: number = tokens.start; i < tokens.end; i++) if (changeAt[i]! >= 0) return true;
  return false;
}

/** "two" and "one" stand in many a body by chance. */
const SMALL_VALUES = new Set(['0', '1', '2', '3']);

/** A headline or caption figure of the compared version that its body no longer holds, though the base's body did. A correction says what was wrong. */
export function headlineAlarms(context: AlarmContext, altered: readonly Alarm[]): readonly Alarm[] {
  const gone = new Set(altered.map((alarm) => alarm.before?.start));
  const { before, after } = context;
  const roleOf = (side: AlarmSide, f: Figure): Role => side.version.paragraphs[side.version.sentences[side.sentenceAt[f.tokens.start]!]!.paragraph]!.role;
  const isBody = (side: AlarmSide, f: Figure): boolean => roleOf(side, f) === 'body';
  const held = new Set(after.facts.figures.filter((f) => isBody(after, f)).map((f) => f.value));
  const once = new Map(before.facts.figures.filter((f) => isBody(before, f)).map((f) => [f.value, f]));
  return after.facts.figures.flatMap((figure): readonly Alarm[] => {
    if (isBody(after, figure) || roleOf(after, figure) === 'correction' || figure.unit === 'ordinal' || held.has(figure.value)) return [];
    const source = once.get(figure.value);
    if (source === undefined || !(gone.has(source.tokens.start) || (source.unit !== '' && source.unit === figure.unit) || shareCounts(source, figure) || !SMALL_VALUES.has(figure.value))) return [];
    return [{
      kind: 'headline-figure', form: 'altered', changes: changesOf(context, source.tokens, null), before: source.tokens,
      after: span(tokenIndex(figure.tokens.start), tokenIndex(figure.tokens.end)), about: '',
    }];
  });
}
