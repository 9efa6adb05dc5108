import { projectAlarms, type AlarmLine } from '#core/project/alarmLines.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { countSentence } from '#core/project/countSentence.ts';
import { projectFlags } from '#core/project/flags.ts';
import { ALARM_WORDS } from '#core/project/factsTable.ts';
import type { ChangeItem } from '#core/project/items.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import { projectRedline } from '#core/project/redline.ts';
import type { RedlineRow, Row } from '#core/project/rows.ts';
import { projectSideBySide } from '#core/project/sideBySide.ts';
import type { ExportedPair } from './exported.ts';

/** An entry of the list of changes with what has to be checked there. */
export type ReportedItem = ChangeItem & { readonly flags: readonly string[] };

/** Everything that a report says of two versions, in the order in which it says it. */
export type PairReport = ExportedPair & {
  /** Names of the two versions by their letters. */
  readonly named: Readonly<Record<string, string>>;
  readonly counts: string;
  readonly shares: string;
  readonly alarms: readonly AlarmLine[];
  readonly items: readonly ReportedItem[];
  readonly sideBySide: readonly Row[];
  readonly redline: readonly RedlineRow[];
};

export function pairReport(pair: ExportedPair): PairReport {
  const { comparison, sigla, names } = pair;
  const index = buildMarkIndex(comparison, sigla);
  const list = projectChangeList(index);
  const { rows } = projectSideBySide(index);
  const flags = projectFlags(index, list, rows);
  return {
    ...pair,
    named: { [sigla.before]: names.before, [sigla.after]: names.after },
    counts: countSentence(list.counts, comparison.quiet),
    shares: sharesSentence(pair),
    alarms: projectAlarms(comparison, sigla),
    items: list.items.map((item) => ({ ...item, flags: (flags.items.get(item.id) ?? []).map((kind) => ALARM_WORDS[kind]) })),
    sideBySide: rows,
    redline: projectRedline(index),
  };
}

/** "73% of AP 2 is word for word from AP 1, 6% is reworded from it and 21% is its own." The three add up to 100. */
function sharesSentence({ comparison, names }: ExportedPair): string {
  if (comparison.after.wordCount === 0) return '';
  const verbatim = Math.round(comparison.measures.verbatimShare * 100);
  const reworded = Math.min(100 - verbatim, Math.round(comparison.measures.rewordedShare * 100));
  return `${verbatim}% of ${names.after} is word for word from ${names.before}, ${reworded}% is reworded from it and ${100 - verbatim - reworded}% is its own.`;
}
