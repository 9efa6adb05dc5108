import type { AlarmKind, FactKind, FactLedger, FactRow, Standing } from '#core/model/facts.ts';
import type { ParagraphIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors, paragraphOfToken } from './anchors.ts';

export const FACT_SECTIONS = ['check-first', 'quotes', 'numbers', 'names', 'dates'] as const;
export type FactSection = (typeof FACT_SECTIONS)[number];

/** A run of a reading: plain, or a word that the other versions have otherwise (dotted in the view). */
export type FactPiece = { readonly text: string; readonly differs: boolean };

/** A passage that can be cited, with its words in bold: "… Kerry said Friday after **six hours of talks** with …". */
export type FactSnippet = {
  readonly siglum: string;
  readonly name: string;
  /** Paragraph number, null in furniture; anchor `b3`. */
  readonly number: number | null;
  readonly anchor: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly differs: boolean;
};

/** `absent`: "—"; `dropped`: the base has it and the compared version does not. */
export type FactCell =
  | { readonly kind: 'reading'; readonly pieces: readonly FactPiece[]; readonly number: number | null; readonly anchor: string; readonly differs: boolean; readonly paraphrase: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'dropped' };

export type FactTableRow = {
  readonly id: string;
  readonly section: FactSection;
  /** The filters it belongs to besides "All": a row to check first also counts under its kind. */
  readonly kindSection: Exclude<FactSection, 'check-first'>;
  readonly standing: Standing;
  readonly kind: FactKind;
  /** Words that the readings share. */
  readonly label: string;
  readonly speaker: string | null;
  readonly cells: readonly FactCell[];
  /** One for each version that has a reading, in order. */
  readonly context: readonly FactSnippet[];
  /** Sigla of the versions that differ from the rest: "Four versions agree; ITV differs." */
  readonly differing: readonly string[];
  readonly agreeing: number;
};

export type FactsTable = {
  readonly sigla: readonly string[];
  readonly sections: readonly { readonly section: FactSection; readonly rows: readonly FactTableRow[] }[];
  /** Rows under each filter; rows to check first count under their kind too. */
  readonly counts: Readonly<Record<FactSection | 'all', number>>;
};

const SECTION_OF: Readonly<Record<FactKind, FactTableRow['kindSection']>> = { quotation: 'quotes', figure: 'numbers', name: 'names', date: 'dates' };

/** Words of context shown on each side of a reading. Range 6–16; a line and a half of the rail. */
const CONTEXT_WORDS = 11;
/** Longest reading shown whole, in words; of a longer one the part that differs, or the end. */
const MAX_READING_WORDS = 12;

/** The Facts view of a ledger: rows by section, cells ready to draw. `names` are the versions' labels. O(rows × versions). */
export function projectFacts(ledger: FactLedger, versions: readonly Version[], sigla: readonly string[], names: readonly string[] = versions.map((v) => v.name)): FactsTable {
  const anchors = versions.map((version, i) => paragraphAnchors(version, sigla[i]!));
  const rows = ledger.rows.map((row) => tableRow(row, versions, sigla, names, anchors));
  const count = (of: (row: FactTableRow) => boolean): number => rows.filter(of).length;
  return {
    sigla,
    sections: FACT_SECTIONS.map((section) => ({ section, rows: rows.filter((row) => row.section === section) })).filter(({ rows: some }) => some.length > 0),
    counts: {
      all: rows.length, 'check-first': count((r) => r.section === 'check-first'), quotes: count((r) => r.kindSection === 'quotes'),
      numbers: count((r) => r.kindSection === 'numbers'), names: count((r) => r.kindSection === 'names'), dates: count((r) => r.kindSection === 'dates'),
    },
  };
}

function tableRow(row: FactRow, versions: readonly Version[], sigla: readonly string[], names: readonly string[], anchors: readonly (readonly string[])[]): FactTableRow {
  const kindSection = SECTION_OF[row.kind];
  const usual = new Set(row.readings.flatMap((reading, v) => (reading === null || reading.differs || reading.paraphrase ? [] : words(cut(versions[v]!, reading.tokens.start, reading.tokens.end)))));
  // Where all readings are odd ones, what only one of them holds is what differs.
  const held = new Map<string, number>();
  row.readings.forEach((reading, v) => {
    if (reading !== null) for (const word of new Set(words(cut(versions[v]!, reading.tokens.start, reading.tokens.end)))) held.set(word, (held.get(word) ?? 0) + 1);
  });
  const common = (word: string): boolean => (usual.size > 0 ? usual.has(word) : (held.get(word) ?? 0) > 1);
  const cells = row.readings.map((reading, v): FactCell => {
    if (reading === null) return row.standing === 'dropped' && v === 1 ? { kind: 'dropped' } : { kind: 'absent' };
    const version = versions[v]!;
    const at = paragraphOfToken(version, reading.tokens.start);
    return {
      kind: 'reading', number: version.paragraphs[at]!.number, anchor: anchors[v]![at]!, differs: reading.differs, paraphrase: reading.paraphrase,
      pieces: pieces(cut(version, reading.tokens.start, reading.tokens.end), reading.differs, common),
    };
  });
  const differing = row.readings.flatMap((reading, v) => (reading?.differs === true ? [sigla[v]!] : []));
  return {
    id: row.id, section: row.checkFirst ? 'check-first' : kindSection, kindSection, standing: row.standing, kind: row.kind, label: row.label, speaker: row.speaker,
    cells, context: snippets(row, versions, sigla, names, anchors), differing,
    agreeing: row.readings.filter((reading) => reading !== null && !reading.differs).length,
  };
}

const cut = (version: Version, from: number, to: number): string => (to > from ? version.text.slice(version.tokens.start[from], version.tokens.end[to - 1]) : '');
const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? [];

/** Cuts a reading at white space; words that the others lack are marked. A long one is shortened at its head. */
function pieces(text: string, differs: boolean, common: (word: string) => boolean): readonly FactPiece[] {
  const parts = text.split(/(?<=\s)/u);
  const marked = parts.map((part): FactPiece => ({ text: part, differs: differs && words(part).some((word) => !common(word)) }));
  const first = marked.findIndex((piece) => piece.differs);
  const from = parts.length <= MAX_READING_WORDS ? 0 : first < 0 ? parts.length - MAX_READING_WORDS : Math.max(0, Math.min(first - 3, parts.length - MAX_READING_WORDS));
  const to = Math.min(parts.length, from + MAX_READING_WORDS);
  const out: FactPiece[] = [];
  if (from > 0) out.push({ text: '… ', differs: false });
  for (const piece of marked.slice(from, to)) {
    const last = out[out.length - 1];
    if (last !== undefined && last.differs === piece.differs) out[out.length - 1] = { text: last.text + piece.text, differs: piece.differs };
    else out.push(piece);
  }
  if (to < parts.length) out.push({ text: '…', differs: false });
  return out;
}

function snippets(row: FactRow, versions: readonly Version[], sigla: readonly string[], names: readonly string[], anchors: readonly (readonly string[])[]): readonly FactSnippet[] {
  return row.readings.flatMap((reading, v): readonly FactSnippet[] => {
    if (reading === null) return [];
    const version = versions[v]!;
    const at: ParagraphIndex = paragraphOfToken(version, reading.tokens.start);
    const paragraph = version.paragraphs[at]!;
    const from = Math.max(paragraph.tokens.start, reading.tokens.start - CONTEXT_WORDS);
    const to = Math.min(paragraph.tokens.end, reading.tokens.end + CONTEXT_WORDS);
    const start = version.tokens.start[reading.tokens.start]!;
    const end = version.tokens.end[reading.tokens.end - 1]!;
    return [{
      siglum: sigla[v]!, name: names[v]!, number: paragraph.number, anchor: anchors[v]![at]!, differs: reading.differs,
      before: `${from > paragraph.tokens.start ? '… ' : ''}${version.text.slice(version.tokens.start[from], start)}`,
      words: version.text.slice(start, end),
      after: `${version.text.slice(end, version.tokens.end[to - 1])}${to < paragraph.tokens.end ? ' …' : ''}`,
    }];
  });
}

/** Words of the app for alarms, for flags beside passages and in the list (design.md section 9). */
export const ALARM_WORDS: Readonly<Record<AlarmKind, string>> = {
  'quote-altered': 'Quote altered', 'speaker-changed': 'Speaker changed', figure: 'Figure', negation: 'Negation', reversal: 'Turned round', name: 'Name', date: 'Date', attribution: 'Attribution',
  hedge: 'Hedge', agent: 'Agent', 'headline-figure': 'Headline figure', orphan: 'First reference lost', 'voice-lost': 'Voice lost', 'quote-trimmed': 'Quote trimmed',
  'quote-marks': 'Quotation marks', 'quote-paraphrased': 'Quote paraphrased',
};
