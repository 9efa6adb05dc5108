import type { Comparison } from '#core/model/collation.ts';
import { projectAlarms, type AlarmSide } from '#core/project/alarmLines.ts';
import type { Sigla } from '#core/project/markIndex.ts';
import { harmless, type Terminal } from './terminalColour.ts';

/** Longest passage quoted on a side, in characters; a line of a terminal holds two. */
const MAX_QUOTED = 60;

/** "Check first" below the redline: one line an alarm, with paragraph and words of both sides; empty where there is none. */
export function alarmsText(comparison: Comparison, sigla: Sigla, terminal: Terminal): string {
  const alarms = projectAlarms(comparison, sigla);
  if (alarms.length === 0) return '';
  const lines = alarms.map(({ title, before, after }) => `! ${[title, sideText(before), sideText(after)].filter((part) => part !== '').join('  ')}`);
  return [terminal.paint(`Check first: ${alarms.length}`, 'heading'), ...lines, ''].join('\n');
}

function sideText(side: AlarmSide | null): string {
  if (side === null) return '';
  const text = harmless(side.words);
  const short = text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED - 1)}…`;
  return `${side.siglum}${side.number ?? ` ${side.role}`} [${short}]`;
}

/** "Against house style" below that: one line a change; empty where nothing is. */
export function offStyleText({ offStyle }: Comparison, style: string, terminal: Terminal): string {
  if (offStyle.length === 0) return '';
  return [terminal.paint(`Against ${harmless(style)} style: ${offStyle.length}`, 'heading'), ...offStyle.map(({ from, to }) => `' ${harmless(from)} → ${harmless(to)}`), ''].join('\n');
}
