import type { AlarmKind } from '#core/model/facts.ts';
import { ALARM_WORDS } from '#core/project/factsTable.ts';

/** What a flag says: the gravest thing to check, and how many more there are. "Quote altered", "Figure, 2 more". */
export function flagWords(kinds: readonly AlarmKind[]): string | null {
  const [first, ...more] = kinds;
  if (first === undefined) return null;
  return more.length === 0 ? ALARM_WORDS[first] : `${ALARM_WORDS[first]}, ${more.length} more`;
}
