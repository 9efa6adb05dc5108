import { ALARM_KINDS, type Alarm, type VersionFacts } from '#core/model/facts.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { agentAlarms } from './alarms/agent.ts';
import { makeContext, type Unalarmed } from './alarms/context.ts';
import { foreignNameAlarms, nameAlarms } from './alarms/names.ts';
import { orphanAlarms, voiceAlarms } from './alarms/people.ts';
import { quotationAlarms } from './alarms/quotations.ts';
import { respelledAlarms } from './alarms/respelled.ts';
import { reversalAlarms } from './alarms/reversals.ts';
import { statementAlarms } from './alarms/statements.ts';
import { titleAlarms } from './alarms/titles.ts';
import { tollAlarms } from './alarms/tolls.ts';
import { dateAlarms, figureAlarms, headlineAlarms, measuredTimeAlarms } from './alarms/values.ts';
import { wordTableOf } from './words/wordTable.ts';

/**
 * What an editor must be warned of, by place in the compared version (what is gone: by place in the base), gravest first
 * at one place. Alarms about sense need English on both sides; quotations, figures, weekdays and
 * names of two words or more are judged in every language.
 * Linear in tokens and changes, but for quotations, which are likened pair by pair where they share a word.
 */
export function raiseAlarms(comparison: Unalarmed, factsBefore: VersionFacts, factsAfter: VersionFacts, lexicon: Lexicon): readonly Alarm[] {
  if (comparison.changes.length === 0) return [];
  const context = makeContext(comparison, factsBefore, factsAfter, lexicon, wordTableOf(lexicon));
  const linked = figureAlarms(context);
  const figures = [...linked, ...tollAlarms(context, linked)];
  const found = [...quotationAlarms(context), ...figures, ...measuredTimeAlarms(context), ...headlineAlarms(context, figures)];
  if (factsBefore.english && factsAfter.english) {
    const names = nameAlarms(context);
    found.push(
      ...dateAlarms(context), ...names, ...respelledAlarms(context, names), ...titleAlarms(context), ...statementAlarms(context), ...reversalAlarms(context), ...agentAlarms(context), ...orphanAlarms(context), ...voiceAlarms(context),
    );
  } else found.push(...dateAlarms(context), ...foreignNameAlarms(context));
  const place = (alarm: Alarm): number => alarm.after?.start ?? comparison.after.tokens.length + (alarm.before?.start ?? 0);
  return found.sort((x, y) => place(x) - place(y) || ALARM_KINDS.indexOf(x.kind) - ALARM_KINDS.indexOf(y.kind) || (x.before?.start ?? 0) - (y.before?.start ?? 0));
}
