import type { Comparison } from '#core/model/collation.ts';
import type { Alarm } from '#core/model/facts.ts';
import type { Span, TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from '#core/project/anchors.ts';
import { ALARM_WORDS } from '#core/project/factsTable.ts';
import { harmless, type Terminal } from './terminalColour.ts';

/** Longest passage quoted on a side, in characters; a line of a terminal holds two. */
const MAX_QUOTED = 60;

/** "Check first" below the redline: one line an alarm, with paragraph and words of both sides; empty where there is none. */
export function alarmsText({ before, after, alarms }: Comparison, sigla: { readonly before: string; readonly after: string }, terminal: Terminal): string {
  if (alarms.length === 0) return '';
  const lines = alarms.map((alarm) => `! ${[
    ALARM_WORDS[alarm.kind] + formWords(alarm),
    side(before, sigla.before, alarm.before),
    side(after, sigla.after, alarm.after),
  ].filter((part) => part !== '').join('  ')}`);
  return [terminal.paint(`Check first: ${alarms.length}`, 'heading'), ...lines, ''].join('\n');
}

const formWords = ({ kind, form }: Alarm): string =>
  form === 'altered' || kind === 'orphan' || kind === 'voice-lost' ? '' : ` ${form}`;

function side(version: Version, siglum: string, tokens: Span<TokenIndex> | null): string {
  if (tokens === null || tokens.start >= tokens.end) return '';
  const { number, role } = version.paragraphs[paragraphOfToken(version, tokens.start)]!;
  const text = harmless(version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]).replace(/\s+/g, ' '));
  const short = text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED - 1)}…`;
  return `${siglum}${number ?? ` ${role}`} [${short}]`;
}

/** "Against house style" below that: one line a change; empty where nothing is. */
export function offStyleText({ offStyle }: Comparison, style: string, terminal: Terminal): string {
  if (offStyle.length === 0) return '';
  return [terminal.paint(`Against ${harmless(style)} style: ${offStyle.length}`, 'heading'), ...offStyle.map(({ from, to }) => `' ${harmless(from)} → ${harmless(to)}`), ''].join('\n');
}
