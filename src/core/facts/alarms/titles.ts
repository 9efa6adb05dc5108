import type { Alarm, NameMention } from '#core/model/facts.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import { RANKS, TITLE_FORMS } from '../words/lists.ts';
import { Is } from '../words/wordTable.ts';
import { changesOf, flagsAt, normAt, type AlarmContext, type SideName } from './context.ts';

/**
 * Another office before the same name: "Rep. Quill" → "Sen. Quill", "former President Hale" → "President Hale". Only where
 * both versions give one; short and long forms of an office are one, and courtesy is none.
 */
export function titleAlarms(context: AlarmContext): readonly Alarm[] {
  const alarms: Alarm[] = [];
  const titled = new Map(context.after.facts.names.map((name) => [name.tokens.start as number, name]));
  for (const b of context.before.facts.names) {
    if (b.title.start >= b.title.end) continue;
    const a = titled.get(context.before.match[b.tokens.start]!);
    if (a === undefined || a.title.start >= a.title.end) continue;
    const [x, y] = [officeOf(context, 'before', b), officeOf(context, 'after', a)];
    const another = apart(x.words, y.words) || apart(x.offices, y.offices);
    if (!another && x.ranks === y.ranks) continue;
    const [from, to] = [spanOf(x.start, b.title.end), spanOf(y.start, a.title.end)];
    const changes = changesOf(context, from, to);
    if (changes.length > 0) alarms.push({ kind: 'name', form: 'altered', changes, before: from, after: to, about: normAt(context, 'after', a.tokens.start) });
  }
  return alarms;
}

const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));

function officeOf(context: AlarmContext, side: SideName, { title }: NameMention): { readonly words: ReadonlySet<string>; readonly offices: ReadonlySet<string>; readonly ranks: string; readonly start: number } {
  const words = new Set<string>();
  const offices = new Set<string>();
  const ranks: string[] = [];
  // "former" stands before the title in small letters.
  let start: number = title.start;
  while (start > 0 && RANKS.has(normAt(context, side, start - 1))) start--;
  for (let i = start; i < title.end; i++) {
    const norm = normAt(context, side, i).replace(/\.$/, '');
    if (RANKS.has(norm)) {
      ranks.push(norm);
      continue;
    }
    const flags = flagsAt(context, side, i);
    if ((flags & (Is.word | Is.grammar)) !== Is.word || (flags & Is.courtesy) !== 0) continue;
    // The last word of office is the office, those before it say of what: "Justice Minister".
    if ((flags & Is.title) !== 0) {
      for (const word of words) offices.add(word);
      words.clear();
      words.add(TITLE_FORMS.get(norm) ?? norm);
    } else offices.add(norm === 'defence' ? 'defense' : norm);
  }
  return { words, offices, ranks: ranks.join(' '), start };
}

const spanOf = (start: number, end: number): NameMention['tokens'] => span(tokenIndex(start), tokenIndex(end));
