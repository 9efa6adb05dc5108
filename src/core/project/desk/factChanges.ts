import type { Change, ChangeId, SubstantiveFeature } from '#core/model/change.ts';
import { isEmpty } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { paragraphOfToken } from '../anchors.ts';
import type { MarkIndex } from '../markIndex.ts';
import { cut, wordsIn, type Stretch } from './passageWords.ts';

export const CORRECTABLE = ['figure', 'name', 'date', 'title', 'quotation'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** A figure, name, date, title or quotation that reads otherwise now. Words are cut from the copy; paragraphs are positions. */
export type FactChange = {
  readonly kind: Correctable;
  readonly wrong: string;
  readonly right: string;
  readonly changes: readonly ChangeId[];
  readonly before: number;
  readonly after: number;
};

/** A correction names what was wrong, not a passage: so many words on a side at most. */
const MAX_WORDS = 8;
const MAX_QUOTED_WORDS = 40;

const OF_ALARM: Readonly<Partial<Record<string, Correctable>>> = { 'quote-altered': 'quotation', figure: 'figure', name: 'name', date: 'date' };

/**
 * What a reader would correct: facts that were altered, as the alarms have them, and short substitutions that were graded
 * as one. Never style; never what only came or went. By place in the compared version.
 */
export function factChanges({ comparison }: MarkIndex): readonly FactChange[] {
  const { before, after, changes, alarms } = comparison;
  const found: FactChange[] = [];
  const told = new Set<ChangeId>();
  const add = (kind: Correctable, own: Stretch, theirs: Stretch, ids: readonly ChangeId[]): void => {
    const wrong = cut(before, own);
    const right = cut(after, theirs);
    if (wrong === right || wrong === '' || right === '') return;
    const most = kind === 'quotation' ? MAX_QUOTED_WORDS : MAX_WORDS;
    if (wordsIn(before, own) > most || wordsIn(after, theirs) > most) return;
    for (const id of ids) told.add(id);
    found.push({ kind, wrong, right, changes: ids, before: paragraphOfToken(before, own.start), after: paragraphOfToken(after, theirs.start) });
  };
  const known = new Map(changes.map((change) => [change.id, change]));
  for (const alarm of alarms) {
    const kind = OF_ALARM[alarm.kind];
    if (kind === undefined || alarm.form !== 'altered' || alarm.before === null || alarm.after === null || isEmpty(alarm.before) || isEmpty(alarm.after)) continue;
    // An alarm that rests on no change of this comparison has nothing to lead to.
    const ids = alarm.changes.filter((id) => known.get(id)?.grade.rank === 'substantive' && !told.has(id));
    if (ids.length === 0) continue;
    const [own, theirs] = kind === 'figure' ? withUnit(comparison, alarm.before, alarm.after) : [alarm.before, alarm.after];
    add(kind, own, theirs, ids);
  }
  for (const change of changes) {
    const kind = shortFact(change);
    if (kind === null || told.has(change.id)) continue;
    if (!holds(kind, cut(before, change.before)) || !holds(kind, cut(after, change.after))) continue;
    const [own, theirs] = kind === 'figure' ? withUnit(comparison, change.before, change.after) : [change.before, change.after];
    add(kind, own, theirs, [change.id]);
  }
  return found.sort((x, y) => x.after - y.after);
}

const isCorrectable = (feature: SubstantiveFeature): feature is Correctable => (CORRECTABLE as readonly string[]).includes(feature);

function shortFact({ operation, grade }: Change): Correctable | null {
  return operation === 'substitution' && grade.rank === 'substantive' && isCorrectable(grade.feature) ? grade.feature : null;
}

const NUMBER = /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third)\b/iu;
const DATE = /\p{N}|\b(?:sun|mon|tues|wednes|thurs|fri|satur)day|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year)\b/iu;
/** A letter with a capital, or of a script that has none. */
const NAME = /\p{Lu}|\p{Lo}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Whether words hold a thing of the kind: what loses or gains one is reworded, not corrected. */
function holds(kind: Correctable, words: string): boolean {
  switch (kind) {
    case 'figure': return NUMBER.test(words);
    case 'date': return DATE.test(words);
    case 'name': return NAME.test(words);
    case 'title': return WORD.test(words);
    // With a mark of its own it only begins or ends to be a quotation.
    case 'quotation': return WORD.test(words) && !/["“”„«»]/u.test(words);
  }
}

const NO_UNIT = /^(?:and|or|of|in|on|at|to|by|for|from|with|was|were|is|are|be|been|has|have|had|the|a|an|that|who|which|as|than|but|over|under|after|before|during|into|through|between|among|against|around|about|since|until|when|while|if|because|near|across|he|she|it|they|we|said|says|this|these|those|his|her|its|their|not|also|would|will|could|may|might|can)$/iu;

/** A figure with the word it counts, where both versions go on with the same one: "23 people". */
function withUnit({ before, after }: { readonly before: Version; readonly after: Version }, own: Stretch, theirs: Stretch): readonly [Stretch, Stretch] {
  const b = own.end;
  const a = theirs.end;
  const inside = (version: Version, t: number): boolean => t < version.tokens.length && paragraphOfToken(version, t) === paragraphOfToken(version, t - 1);
  if (!inside(before, b) || !inside(after, a) || before.tokens.norm[b] !== after.tokens.norm[a] || before.tokens.kind[b] !== TokenKind.word) return [own, theirs];
  return NO_UNIT.test(cut(before, { start: b, end: b + 1 })) ? [own, theirs] : [{ start: own.start, end: b + 1 }, { start: theirs.start, end: a + 1 }];
}
