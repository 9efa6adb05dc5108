import { CharClass, classAt, pictographAt, unitsAt } from './characters.ts';

/**
 * Where a token that could end at `at` really ends: past the marks and invisible characters that attach to it, and past
 * emoji bound to it by a joiner (family, professions, rainbow flag).
 */
export function absorb(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const kind = classAt(text, i);
    if (kind === CharClass.mark || kind === CharClass.format) i += unitsAt(text, i);
    else if (kind === CharClass.joiner) {
      i++;
      if (i < end && pictographAt(text, i)) i += unitsAt(text, i);
    } else break;
  }
  return i;
}
