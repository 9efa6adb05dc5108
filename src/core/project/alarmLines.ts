import type { Comparison } from '#core/model/collation.ts';
import type { Role } from '#core/model/draft.ts';
import type { Alarm, AlarmKind } from '#core/model/facts.ts';
import { paragraphAnchors, paragraphOfToken } from './anchors.ts';
import { ALARM_WORDS } from './factsTable.ts';
import type { Sigla } from './markIndex.ts';

/** The words of one version that an alarm points at, on one line. */
export type AlarmSide = { readonly siglum: string; readonly number: number | null; readonly role: Role; readonly anchor: string; readonly words: string };

/** One line of "Check first". A null side has no words there. */
export type AlarmLine = { readonly kind: AlarmKind; readonly title: string; readonly before: AlarmSide | null; readonly after: AlarmSide | null };

/** What to check first, gravest first, as lists and reports give it. */
export function projectAlarms(comparison: Comparison, sigla: Sigla): readonly AlarmLine[] {
  const anchors = { before: paragraphAnchors(comparison.before, sigla.before), after: paragraphAnchors(comparison.after, sigla.after) };
  const side = (which: 'before' | 'after', alarm: Alarm): AlarmSide | null => {
    const tokens = alarm[which];
    if (tokens === null || tokens.start >= tokens.end) return null;
    const version = comparison[which];
    const at = paragraphOfToken(version, tokens.start);
    const { number, role } = version.paragraphs[at]!;
    const words = version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]).replace(/\s+/g, ' ');
    return { siglum: sigla[which], number, role, anchor: anchors[which][at] ?? '', words };
  };
  return comparison.alarms.map((alarm) => ({ kind: alarm.kind, title: ALARM_WORDS[alarm.kind] + formWords(alarm), before: side('before', alarm), after: side('after', alarm) }));
}

const formWords = ({ kind, form }: Alarm): string => (form === 'altered' || kind === 'orphan' || kind === 'voice-lost' ? '' : ` ${form}`);
