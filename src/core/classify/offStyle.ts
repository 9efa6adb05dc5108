import type { Change } from '#core/model/change.ts';
import { HABIT_NAMES, type Habit, type HouseStyle, type OffStyle, type Stance } from '#core/model/houseStyle.ts';
import { NO_GAP, type Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAt } from './groupEdits.ts';
import { ownForm } from './house.ts';
import { CONTEXT_WORDS } from './passage.ts';
import { isShortForm, READERS, type Run, type Usage } from './usages.ts';

/** Longest run, in tokens, in which a habit is looked for: what is accidental is no longer than this (see `grade`). */
const MAX_RUN_TOKENS = 40;

/**
 * The changes of presentation that leave a form which the desk prefers for another: only what the base had right and the
 * compared version has otherwise is named, and only one habit for a change. Nothing without preferences. Linear.
 */
export function offStyle(before: Version, after: Version, changes: readonly Change[], lexicon: Lexicon, style: HouseStyle): readonly OffStyle[] {
  const habits = HABIT_NAMES.filter((habit) => isPreference(style.rules[habit]));
  const pairs = style.pairs.filter((pair) => pair.prefer !== null);
  if (habits.length === 0 && pairs.length === 0) return [];
  return changes.flatMap((change): readonly OffStyle[] => {
    if (change.grade.rank !== 'accidental' || change.grade.feature === 'furniture' || change.operation === 'split' || change.operation === 'merge') return [];
    const own = runOf(before, change.before, lexicon);
    const theirs = runOf(after, change.after, lexicon);
    if (own === null || theirs === null) return [];
    for (const { forms, prefer } of pairs) {
      const [from, to] = [holds(own, forms), holds(theirs, forms)];
      if (from !== null && to !== null && from === prefer && to !== prefer) return [{ change: change.id, habit: 'pair', from, to }];
    }
    for (const habit of habits) {
      const left = leaves(habit, style.rules[habit], own, theirs);
      if (left !== null) return [{ change: change.id, habit, ...left }];
    }
    return [];
  });
}

const isPreference = (stance: Stance): boolean => stance !== 'either' && stance !== 'wording';

/** The first place where the base has the preferred form and the compared version the same thing in another. */
function leaves(habit: Habit, stance: Stance, own: Run, theirs: Run): { readonly from: string; readonly to: string } | null {
  const read = READERS[habit];
  if (read === undefined) return null;
  const wanted = (usage: Usage): boolean => usage.form === (typeof stance === 'number' ? (Number(usage.key) < stance ? 'words' : 'figures') : stance);
  const after = [...read(theirs)];
  for (const usage of read(own)) {
    const at = after.findIndex(({ key }) => key === usage.key);
    if (at < 0) continue;
    const [other] = after.splice(at, 1);
    if (other !== undefined && wanted(usage) && !wanted(other)) return { from: usage.text, to: other.text };
  }
  return null;
}

/** Which form of a pair the run holds, alone or with its neighbours; the longest where one holds another. */
function holds({ words, left, right }: Run, forms: readonly string[]): string | null {
  const joined = (list: readonly string[]): string => list.map(ownForm).join('');
  const narrow = joined(words);
  const wide = joined([...left].reverse()) + narrow + joined(right);
  const byLength = [...forms].sort((x, y) => y.length - x.length);
  const within = (text: string): string | null => byLength.find((form) => text.includes(ownForm(form).replace(/\s+/gu, ''))) ?? null;
  return within(narrow) ?? within(wide);
}

function runOf(version: Version, tokens: Change['before'], lexicon: Lexicon): Run | null {
  const { start, end } = tokens;
  if (end - start > MAX_RUN_TOKENS) return null;
  const p = paragraphAt(version, start);
  // A place at the head of a paragraph belongs to the one before, where its neighbour on the left stands.
  const paragraph = version.paragraphs[start === end && p > 0 && version.paragraphs[p]?.tokens.start === start ? p - 1 : p];
  if (paragraph === undefined) return null;
  const cut = (from: number, to: number): string[] => {
    const words: string[] = [];
    for (let t = from; t < to; t++) {
      const word = lexicon.surfaces[version.tokens.surface[t]!] ?? '';
      const last = words[words.length - 1];
      // The stop of a short form is a token of its own, but a part of how the desk writes the word.
      if (word === '.' && last !== undefined && version.tokens.gap[t] === NO_GAP && isShortForm(last)) words[words.length - 1] = `${last}.`;
      else words.push(word);
    }
    return words;
  };
  return {
    words: cut(start, end),
    left: cut(Math.max(paragraph.tokens.start, start - CONTEXT_WORDS), start).reverse(),
    right: cut(end, Math.min(paragraph.tokens.end, end + CONTEXT_WORDS)),
  };
}
