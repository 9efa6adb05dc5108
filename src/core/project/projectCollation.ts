import type { Change } from '#core/model/change.ts';
import { heaviestChain } from '#core/model/chain.ts';
import type { ParagraphIndex, SentenceIndex, Span, TokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors, paragraphOfToken, sentenceOfToken } from './anchors.ts';
import { markedPieces, plainPieces, spansOf } from './collationCells.ts';
import { changesBetween, classOf, exactReading, plainReading, readingOf } from './collationReadings.ts';
import type { CollationAlso, CollationCell, CollationInput, CollationPassage, CollationRow, CollationTable } from './collationTable.ts';
import { buildMarkIndex, type MarkIndex } from './markIndex.ts';
import { gatherRows, type PassageRow } from './passageRows.ts';

/** What all cells are drawn from. */
type Bench = {
  readonly input: CollationInput;
  readonly rows: readonly PassageRow[];
  readonly anchors: readonly (readonly string[])[];
  /** The base against each version; null for the base itself and where no comparison is made. */
  readonly indices: readonly (MarkIndex | null)[];
  /** Row of each sentence of each version. */
  readonly rowOf: readonly Int32Array[];
  readonly moved: readonly ReadonlySet<number>[];
  /** Changes of words and clause moves by the row of the base, and of the version, that they touch. */
  readonly changes: readonly (ReadonlyMap<number, readonly Change[]> | null)[];
  /** Paragraphs drawn so far. */
  readonly shown: Set<string>;
};

/** The table of all versions as seen from `base`. O(sentences × versions + words). */
export function projectCollation(input: CollationInput): CollationTable {
  const { kindred: { versions }, base, comparisons, sigla, names } = input;
  const rows = gatherRows(input.kindred, base);
  const rowOf = rowsOfSentences(versions, rows);
  const indices = versions.map((version, v): MarkIndex | null => {
    const made = v === base ? undefined : comparisons.find(({ before, after }) => before.tokens === versions[base]!.tokens && after.tokens === version.tokens);
    return made === undefined ? null : buildMarkIndex(made, { before: sigla[base]!, after: sigla[v]! });
  });
  const bench: Bench = {
    input, rows, rowOf, indices,
    anchors: versions.map((version, v) => paragraphAnchors(version, sigla[v]!)),
    moved: versions.map((version, v) => movedRows(version, v, rows)),
    changes: versions.map((version, v) => (indices[v] === null ? null : changesByRow(indices[v]!.comparison.changes, versions[base]!, rowOf[base]!, version, rowOf[v]!))),
    shown: new Set(),
  };
  const lastRow = versions.map((_, v) => rows.findLastIndex((row) => row.cells[v]!.length > 0));
  const drawn = rows.map((row, at) => tableRow(bench, row, at, lastRow));
  const body = drawn.filter((row) => !row.furniture);
  return {
    base: sigla[base]!,
    columns: versions.map((version, v) => ({
      siglum: sigla[v]!, name: names[v]!, words: version.wordCount, base: v === base,
      lastNumber: version.paragraphs.findLast((p) => p.number !== null)?.number ?? null,
    })),
    rows: drawn,
    counts: { rows: body.length, varied: body.filter((row) => row.readings > 1).length, styleVaried: body.filter((row) => row.styleReadings > 1).length },
  };
}

function tableRow(bench: Bench, row: PassageRow, at: number, lastRow: readonly number[]): CollationRow {
  const { kindred: { versions }, base } = bench.input;
  const spans = versions.map((version, v) => spansOf(version, row.cells[v]!));
  const readings = numbering();
  const styleReadings = numbering();
  const cells = versions.map((version, v): CollationCell => {
    const sentences = row.cells[v]!;
    if (sentences.length === 0) return { kind: 'absent', at: at < lastRow[v]! ? 'inside' : at === lastRow[v]! + 1 ? 'here' : 'past' };
    const index = spans[base]!.length === 0 ? null : bench.indices[v]!;
    const touching = bench.changes[v]?.get(at) ?? [];
    const changes = index === null ? [] : changesBetween(touching, spans[base]!, spans[v]!);
    const cls = v === base ? 'base' : index === null ? (spans[base]!.length === 0 ? 'alone' : 'reworded') : classOf(changes);
    // The base's own text is the reading of all that differ from it in style alone.
    const reading = cls === 'base' || cls === 'same' || cls === 'style' ? plainReading(versions[base]!, spans[base]!) : index === null ? plainReading(version, spans[v]!) : readingOf(index, spans[v]!, changes);
    return {
      kind: 'passage', class: cls, moved: bench.moved[v]!.has(at), reading: readings.of(reading), styleReading: styleReadings.of(exactReading(version, spans[v]!)),
      passages: passagesOf(bench, row, v, index, changes, spans[base]!), also: index === null ? [] : alsoIn(bench, at, v, index, touching),
    };
  });
  const furniture = row.cells.every((sentences, v) => sentences.every((s) => versions[v]!.paragraphs[versions[v]!.sentences[s]!.paragraph]!.number === null));
  return {
    key: bench.anchors[row.lead]![row.paragraph]!, furniture, cells, readings: readings.count(), styleReadings: styleReadings.count(),
    holders: row.cells.filter((sentences) => sentences.length > 0).length,
  };
}

/** Numbers for texts, in the order in which they are first met. */
function numbering(): { of(text: string): number; count(): number } {
  const known = new Map<string, number>();
  return {
    of(text) {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      return number;
    },
    count: () => known.size,
  };
}

function passagesOf({ input, anchors, shown }: Bench, { cells }: PassageRow, v: number, index: MarkIndex | null, changes: readonly Change[], baseCell: readonly Span<TokenIndex>[]): readonly CollationPassage[] {
  const version = input.kindred.versions[v]!;
  const byParagraph = new Map<ParagraphIndex, SentenceIndex[]>();
  for (const s of cells[v]!) {
    const { paragraph } = version.sentences[s]!;
    const list = byParagraph.get(paragraph);
    if (list === undefined) byParagraph.set(paragraph, [s]);
    else list.push(s);
  }
  const parts = [...byParagraph].map(([paragraph, own]) => ({ index: paragraph, own, spans: spansOf(version, own) }));
  const gone = changes.filter(({ operation }) => operation === 'deletion');
  // A deletion stands in the part in or right after which its place is; what has its place elsewhere ends the cell.
  const partOf = (change: Change): number => {
    const inside = parts.findIndex(({ spans }) => spans.some(({ start, end }) => change.after.start >= start && change.after.start < end));
    const edge = parts.findIndex(({ spans }) => spans.some(({ end }) => change.after.start === end));
    return inside >= 0 ? inside : edge >= 0 ? edge : parts.length - 1;
  };
  return parts.map(({ index: at, own, spans }, k): CollationPassage => {
    const paragraph = version.paragraphs[at]!;
    const anchor = anchors[v]![at]!;
    const first = !shown.has(anchor);
    shown.add(anchor);
    const pieces = index === null || spans.length === 0 ? plainPieces(version, spans) : markedPieces(version, spans, index, gone.filter((change) => partOf(change) === k), baseCell);
    const whole = own.length === paragraph.sentences.end - paragraph.sentences.start;
    return { anchor, siglum: input.sigla[v]!, index: at, role: paragraph.role, number: paragraph.number, whole, first, pieces };
  });
}

/** Paragraphs of the version in other rows that hold words of the base's cell: what moved out of it. */
function alsoIn({ rows, rowOf, anchors }: Bench, at: number, v: number, { comparison }: MarkIndex, touching: readonly Change[]): readonly CollationAlso[] {
  const out = new Map<string, CollationAlso>();
  const { after } = comparison;
  const inCell = new Set(rows[at]!.cells[v]!.map((s) => after.sentences[s]!.paragraph));
  for (const change of touching) {
    if (change.operation !== 'move') continue;
    const paragraph = paragraphOfToken(after, change.after.start);
    const row = rows[rowOf[v]![sentenceOfToken(after, change.after.start)]!]!;
    if (row === rows[at] || inCell.has(paragraph)) continue;
    const anchor = anchors[v]![paragraph]!;
    out.set(anchor, { anchor, number: after.paragraphs[paragraph]!.number, row: anchors[row.lead]![row.paragraph]! });
  }
  return [...out.values()];
}

function rowsOfSentences(versions: readonly Version[], rows: readonly PassageRow[]): readonly Int32Array[] {
  const out = versions.map(({ sentences }) => new Int32Array(sentences.length));
  rows.forEach(({ cells }, row) => cells.forEach((sentences, v) => { for (const s of sentences) out[v]![s] = row; }));
  return out;
}

/** Rows that stand out of this version's order: those off the heaviest chain of its body copy. A row that follows it has no other place. */
function movedRows({ sentences, paragraphs }: Version, v: number, rows: readonly PassageRow[]): ReadonlySet<number> {
  const held = rows.flatMap(({ cells, lead }, row) => {
    const first = cells[v]![0];
    if (first === undefined || lead === v || paragraphs[sentences[first]!.paragraph]!.number === null) return [];
    return [{ row, first, weight: cells[v]!.reduce((sum, s) => sum + sentences[s]!.tokens.end - sentences[s]!.tokens.start, 0) }];
  });
  const onChain = heaviestChain(held.map(({ row }) => row), held.map(({ first }) => first), held.map(({ weight }) => weight), sentences.length);
  return new Set(held.filter((_, k) => onChain[k] === 0).map(({ row }) => row));
}

/** Changes by the rows that they touch on either side. O(changes × log sentences + sentences they span). */
function changesByRow(changes: readonly Change[], base: Version, rowsOfBase: Int32Array, version: Version, rowsOfVersion: Int32Array): ReadonlyMap<number, readonly Change[]> {
  const out = new Map<number, Change[]>();
  for (const change of changes) {
    if (change.operation === 'split' || change.operation === 'merge') continue;
    const rows = new Set([...rowsTouched(base, rowsOfBase, change.before), ...rowsTouched(version, rowsOfVersion, change.after)]);
    for (const row of rows) {
      const list = out.get(row);
      if (list === undefined) out.set(row, [change]);
      else list.push(change);
    }
  }
  return out;
}

function rowsTouched(version: Version, rowOf: Int32Array, span: Span<TokenIndex>): readonly number[] {
  const out: number[] = [];
  if (span.start >= span.end) return out;
  for (let s: number = sentenceOfToken(version, span.start); s < version.sentences.length && version.sentences[s]!.tokens.start < span.end; s++) out.push(rowOf[s]!);
  return out;
}
