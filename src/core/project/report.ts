import type { BlockKind } from '#core/model/alignment.ts';
import type { Change, Grade, Operation } from '#core/model/change.ts';
import type { Collation, Comparison, Measures } from '#core/model/collation.ts';
import type { Alarm, AlarmKind, FactKind, Standing } from '#core/model/facts.ts';
import type { Role } from '#core/model/draft.ts';
import { tokenIndex, type SentenceIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from './anchors.ts';

/** A place in one paragraph: `start` and `end` are UTF-16 offsets in that paragraph's `text`, half-open. */
export type ReportSpan = { readonly paragraph: number; readonly start: number; readonly end: number };
export type ReportPassage = ReportSpan & { readonly text: string };

export type ReportVersion = {
  readonly name: string;
  readonly paragraphs: readonly { readonly number: number | null; readonly role: Role; readonly text: string }[];
};

/**
 * The comparison as a plain object for scripts: what `compare` returns and what the command line prints as JSON
 * ("writethru-comparison/1"). Positions in `blocks` count all paragraphs, furniture included, from 0.
 */
export type ComparisonReport = {
  readonly format: 'writethru-comparison/1';
  readonly precision: Comparison['precision'];
  readonly before: ReportVersion;
  readonly after: ReportVersion;
  readonly blocks: readonly {
    readonly kind: BlockKind;
    readonly moved: boolean;
    readonly similarity: number;
    readonly before: readonly number[];
    readonly after: readonly number[];
    readonly why: { readonly reason: string; readonly words: readonly string[] };
  }[];
  readonly sentences: readonly { readonly before: ReportSpan; readonly after: ReportSpan; readonly kind: 'kept' | 'reworded'; readonly moved: boolean }[];
  readonly changes: readonly {
    readonly id: string;
    readonly operation: Operation;
    readonly grade: Grade;
    readonly rule: string;
    readonly before: ReportPassage | null;
    readonly after: ReportPassage | null;
  }[];
  /**
   * `changes`: ids of the changes it rests on. A side with an empty `text` is the place where the words are missing; null where
   * the other version has no such place. `about`: the speaker, surname or word.
   */
  readonly alarms: readonly {
    readonly kind: AlarmKind;
    readonly form: Alarm['form'];
    readonly changes: readonly string[];
    readonly about: string;
    readonly before: ReportPassage | null;
    readonly after: ReportPassage | null;
  }[];
  /** Changes that leave what the house style prefers; `habit` is `pair` for the desk's own words. Empty without a style. */
  readonly offStyle: readonly { readonly change: string; readonly habit: string; readonly from: string; readonly to: string }[];
  readonly measures: Measures;
};

export function projectReport(comparison: Comparison): ComparisonReport {
  const { before, after } = comparison;
  return {
    format: 'writethru-comparison/1',
    precision: comparison.precision,
    before: reportVersion(before),
    after: reportVersion(after),
    blocks: comparison.blocks.map((b) => ({ kind: b.kind, moved: b.moved, similarity: b.similarity, before: [...b.before], after: [...b.after], why: b.why })),
    sentences: comparison.sentences.flatMap((link) => {
      const own = sentencesText(before, link.before), theirs = sentencesText(after, link.after);
      const kept = own === theirs || own.normalize('NFC') === theirs.normalize('NFC');
      return ranges(before, link.before).flatMap((b) =>
        ranges(after, link.after).map((a) => ({ before: b, after: a, kind: kept ? ('kept' as const) : ('reworded' as const), moved: link.moved })));
    }),
    changes: comparison.changes.map((change) => reportChange(comparison, change)),
    alarms: comparison.alarms.map((alarm) => ({
      kind: alarm.kind, form: alarm.form, changes: alarm.changes, about: alarm.about,
      before: alarm.before === null ? null : (passage(before, alarm.before) ?? place(before, alarm.before.start)),
      after: alarm.after === null ? null : (passage(after, alarm.after) ?? place(after, alarm.after.start)),
    })),
    offStyle: comparison.offStyle,
    measures: comparison.measures,
  };
}

/** One fact through all versions; a null reading is a version without it. */
export type FactReport = {
  readonly id: string;
  readonly kind: FactKind;
  readonly standing: Standing;
  readonly checkFirst: boolean;
  readonly label: string;
  readonly speaker: string | null;
  readonly readings: readonly ((ReportPassage & { readonly differs: boolean; readonly paraphrase: boolean }) | null)[];
};

export function reportFacts({ versions, facts }: Collation): readonly FactReport[] {
  return facts.rows.map((row) => ({
    id: row.id, kind: row.kind, standing: row.standing, checkFirst: row.checkFirst, label: row.label, speaker: row.speaker,
    readings: row.readings.map((reading, v) => {
      const place = reading === null ? null : passage(versions[v]!, reading.tokens);
      return place === null || reading === null ? null : { ...place, differs: reading.differs, paraphrase: reading.paraphrase };
    }),
  }));
}

export function reportVersion(version: Version): ReportVersion {
  return {
    name: version.name,
    paragraphs: version.paragraphs.map((p) => ({ number: p.number, role: p.role, text: version.text.slice(p.chars.start, p.chars.end) })),
  };
}

function reportChange(comparison: Comparison, change: Change): ComparisonReport['changes'][number] {
  return {
    id: change.id,
    operation: change.operation,
    grade: change.grade,
    rule: change.rule,
    before: passage(comparison.before, change.before),
    after: passage(comparison.after, change.after),
  };
}

function passage(version: Version, tokens: Span<number>): ReportPassage | null {
  if (tokens.start >= tokens.end) return null;
  const paragraph = paragraphOfToken(version, tokens.start);
  const { chars } = version.paragraphs[paragraph]!;
  const start = version.tokens.start[tokens.start]!;
  // A move of several whole paragraphs is told by its first one; the offsets must stay inside that paragraph's text.
  const end = Math.min(version.tokens.end[tokens.end - 1]!, chars.end);
  return { paragraph, start: start - chars.start, end: end - chars.start, text: version.text.slice(start, end) };
}

/** Where a word would stand: before token `at`, or at the end of a text that has no such token. */
function place(version: Version, at: TokenIndex): ReportPassage | null {
  if (version.tokens.length === 0) return null;
  const last = at >= version.tokens.length;
  const token = tokenIndex(Math.min(at, version.tokens.length - 1));
  const paragraph = paragraphOfToken(version, token);
  const offset = (last ? version.tokens.end[token]! : version.tokens.start[token]!) - version.paragraphs[paragraph]!.chars.start;
  return { paragraph, start: offset, end: offset, text: '' };
}

/** Sentences as ranges, neighbours within one paragraph joined. */
export function ranges(version: Version, sentences: readonly SentenceIndex[]): readonly ReportSpan[] {
  const out: { paragraph: number; start: number; end: number; last: number }[] = [];
  for (const index of sentences) {
    const sentence = version.sentences[index];
    if (sentence === undefined || sentence.tokens.start >= sentence.tokens.end) continue;
    const origin = version.paragraphs[sentence.paragraph]!.chars.start;
    const start = version.tokens.start[sentence.tokens.start]! - origin;
    const end = version.tokens.end[sentence.tokens.end - 1]! - origin;
    const previous = out.at(-1);
    if (previous !== undefined && previous.paragraph === sentence.paragraph && previous.last === index - 1) {
      previous.end = end;
      previous.last = index;
    } else out.push({ paragraph: sentence.paragraph, start, end, last: index });
  }
  return out.map(({ paragraph, start, end }) => ({ paragraph, start, end }));
}

function sentencesText(version: Version, sentences: readonly SentenceIndex[]): string {
  return sentences
    .map((index) => {
      const { tokens } = version.sentences[index]!;
      return tokens.start < tokens.end ? version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]) : '';
    })
    .join(' ');
}
