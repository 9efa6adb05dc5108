import { describe, expect, test } from 'vitest';
import { compare, type ComparisonReport } from '#core/engine.ts';
import { readDeskPairs } from '#testing/deskPairs.ts';

/** Kinds whose other side is no passage that answers, but a mention elsewhere or none. */
const ELSEWHERE = new Set(['orphan', 'voice-lost', 'headline-figure']);
const paragraphs = (text: string): string => text.replace(/\s*⏎\s*/g, '\n\n');

/** Copy round a pair, so that its passage is not the first of the text. */
const FRAME = ['Rain fell on the town for most of the week, and the river rose.', 'Shops along the quay stayed shut until the evening.'] as const;
const framed = (text: string): string => `${FRAME[0]}\n\n${paragraphs(text)}\n\n${FRAME[1]}`;

function check(report: ComparisonReport): void {
  for (const alarm of report.alarms) {
    for (const side of ['before', 'after'] as const) {
      const passage = alarm[side];
      if (passage === null) continue;
      const { text } = report[side].paragraphs[passage.paragraph]!;
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    }
    expect(alarm.before === null && alarm.after === null, alarm.kind).toBe(false);
    if (ELSEWHERE.has(alarm.kind)) continue;
    const { before, after } = alarm;
    expect(before, `${alarm.kind} before`).not.toBeNull();
    expect(after, `${alarm.kind} after`).not.toBeNull();
    expect(before!.text + after!.text).not.toBe('');
    // Both sides stand in paragraphs that the alignment pairs.
    expect(report.blocks.some((block) => block.before.includes(before!.paragraph) && block.after.includes(after!.paragraph)), `${alarm.kind}: ${before!.text} → ${after!.text}`).toBe(true);
  }
}

describe('alarms in the JSON name their places on both sides', () => {
  test.each([...readDeskPairs('harmful'), ...readDeskPairs('harmful-2'), ...readDeskPairs('harmful-3')])('$kind: $before => $after', ({ before, after }) => {
    check(compare(framed(before), framed(after)));
    check(compare(framed(after), framed(before)));
  });

  test('words that are gone, and the place where they stood', () => {
    const [alarm] = compare(framed('The bishop said he would not step down.'), framed('The bishop said he would step down.')).alarms;
    expect(alarm).toMatchObject({ kind: 'negation', form: 'dropped', before: { paragraph: 1, text: 'not', start: 25, end: 28 }, after: { paragraph: 1, text: '', start: 25, end: 25 } });
  });

  test('an attribution cut at either end of its sentence', () => {
    const lost = compare(framed('The dam is failing, engineers said.'), framed('The dam is failing.')).alarms[0];
    expect(lost).toMatchObject({ before: { text: ', engineers said', start: 18 }, after: { paragraph: 1, text: '', start: 18 } });
  });
});
