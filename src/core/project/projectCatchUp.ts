import { fingerprint } from '#core/model/hash.ts';
import type { Change, Grade } from '#core/model/change.ts';
import type { Strand } from '#core/model/kindred.ts';
import type { ParagraphIndex, SentenceIndex, Span, TokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';
import { CATCH_UP_KINDS, type CatchUp, type CatchUpInput, type CatchUpItem, type CatchUpKind, type CatchUpPassage, type CatchUpPiece } from './catchUp.ts';

/** Share of a correction's new words that our copy must hold to have followed it, and of the old ones to carry it still. */
const HOLDS = 0.5;

/** What the new wire has done that our copy has not followed. O(sentences + changes × words of their sentences). */
export function projectCatchUp(input: CatchUpInput): CatchUp {
  const { kindred, old, wire, ours } = input;
  const texts = { old: textOf(input, old), wire: textOf(input, wire), ours: textOf(input, ours) };
  const items: Omit<CatchUpItem, 'id'>[] = [];
  let done = 0;
  const lastOurs: { passage: CatchUpPassage | null } = { passage: null };
  const inOrder = [...kindred.strands].filter((strand) => strand.cells[wire]!.length > 0 || strand.cells[old]!.length > 0).sort((x, y) => place(input, x) - place(input, y));
  for (const strand of inOrder) {
    const cells = { old: bodyOf(texts.old, strand.cells[old]!), wire: bodyOf(texts.wire, strand.cells[wire]!), ours: bodyOf(texts.ours, strand.cells[ours]!) };
    const has = { old: cells.old.length > 0, wire: cells.wire.length > 0, ours: cells.ours.length > 0 };
    if (has.wire && !has.old && !has.ours) {
      items.push({ kind: 'new', grade: null, old: null, wire: passageOf(texts.wire, cells.wire, () => true), ours: lastOurs.passage });
    } else if (has.old && !has.wire && has.ours) {
      items.push({ kind: 'withdrawn', grade: null, old: passageOf(texts.old, cells.old, () => true), wire: null, ours: passageOf(texts.ours, cells.ours, () => true) });
    } else if (has.old && has.wire && has.ours) {
      const open = input.update.changes.filter((change) => touches(texts.old.version, cells.old, change.before, texts.wire.version, cells.wire, change.after) && change.grade.rank === 'substantive' && lacks(texts, cells, change));
      if (open.length > 0) items.push(corrected(texts, cells, open));
    } else if (has.wire !== has.old) done++;
    if (has.ours && has.wire) lastOurs.passage = passageOf(texts.ours, cells.ours, () => false);
  }
  const seen = new Map<string, number>();
  const named = items.map((item): CatchUpItem => {
    const words = (passage: CatchUpPassage | null): string => (passage === null ? '' : passage.pieces.map((piece) => piece.text).join(''));
    const base = fingerprint([item.kind, words(item.old), words(item.wire)].join('\n'));
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { id: nth === 1 ? base : `${base}-${nth}`, ...item };
  });
  const counts = Object.fromEntries(CATCH_UP_KINDS.map((kind) => [kind, named.filter((item) => item.kind === kind).length])) as Record<CatchUpKind, number>;
  return { items: named, counts, done };
}

type Text = { readonly version: Version; readonly siglum: string; readonly anchors: readonly string[] };
type Cells = { readonly old: readonly SentenceIndex[]; readonly wire: readonly SentenceIndex[]; readonly ours: readonly SentenceIndex[] };
type Texts = { readonly old: Text; readonly wire: Text; readonly ours: Text };

const textOf = ({ kindred, sigla }: CatchUpInput, v: number): Text =>
  ({ version: kindred.versions[v]!, siglum: sigla[v]!, anchors: paragraphAnchors(kindred.versions[v]!, sigla[v]!) });

const bodyOf = ({ version }: Text, cell: readonly SentenceIndex[]): readonly SentenceIndex[] =>
  cell.filter((s) => version.paragraphs[version.sentences[s]!.paragraph]!.number !== null);

/** Place in the new wire, or for what it lacks the share of the old wire that stands before it. */
function place({ kindred, old, wire }: CatchUpInput, { cells }: Strand): number {
  const at = cells[wire]![0];
  if (at !== undefined) return at / kindred.versions[wire]!.sentences.length;
  return (cells[old]![0] ?? 0) / kindred.versions[old]!.sentences.length;
}

const within = (version: Version, cell: readonly SentenceIndex[], span: Span<TokenIndex>): boolean =>
  span.start < span.end && cell.some((s) => span.start < version.sentences[s]!.tokens.end && span.end > version.sentences[s]!.tokens.start);

const touches = (old: Version, oldCell: readonly SentenceIndex[], before: Span<TokenIndex>, wire: Version, wireCell: readonly SentenceIndex[], after: Span<TokenIndex>): boolean =>
  within(old, oldCell, before) || within(wire, wireCell, after);

function wordsOf(version: Version, span: Span<TokenIndex>): readonly number[] {
  const out: number[] = [];
  for (let t = span.start as number; t < span.end; t++) if (version.tokens.kind[t] !== TokenKind.punctuation) out.push(version.tokens.norm[t]!);
  return out;
}

const bagOf = (version: Version, cell: readonly SentenceIndex[]): ReadonlySet<number> =>
  new Set(cell.flatMap((s) => wordsOf(version, version.sentences[s]!.tokens)));

/** Does our copy still say it the old way, or lack what was put in? */
function lacks({ old, wire, ours }: Texts, cells: Cells, change: Change): boolean {
  if (change.operation === 'move' || change.operation === 'split' || change.operation === 'merge') return false;
  const mine = bagOf(ours.version, cells.ours);
  const oldBag = bagOf(old.version, cells.old);
  const wireBag = bagOf(wire.version, cells.wire);
  const gone = wordsOf(old.version, change.before).filter((norm) => !wireBag.has(norm));
  const come = wordsOf(wire.version, change.after).filter((norm) => !oldBag.has(norm));
  const held = (words: readonly number[]): number => (words.length === 0 ? 0 : words.filter((norm) => mine.has(norm)).length / words.length);
  if (come.length > 0 && held(come) >= HOLDS) return false;
  return gone.length > 0 ? held(gone) >= HOLDS : come.length > 0;
}

function corrected(texts: Texts, cells: Cells, open: readonly Change[]): Omit<CatchUpItem, 'id'> {
  const inside = (side: 'before' | 'after') => (token: number): boolean => open.some((change) => token >= change[side].start && token < change[side].end);
  const stale = new Set(open.flatMap((change) => wordsOf(texts.old.version, change.before)));
  const { norm } = texts.ours.version.tokens;
  const grade: Grade = open.find((change) => change.grade.rank === 'substantive' && change.grade.feature !== 'wording')?.grade ?? open[0]!.grade;
  return {
    kind: 'corrected', grade,
    old: passageOf(texts.old, cells.old, inside('before')),
    wire: passageOf(texts.wire, cells.wire, inside('after')),
    ours: passageOf(texts.ours, cells.ours, (token) => stale.has(norm[token]!)),
  };
}

/** The sentences of a cell that stand in the paragraph of the first, as one passage. */
function passageOf({ version, siglum, anchors }: Text, cell: readonly SentenceIndex[], marked: (token: number) => boolean): CatchUpPassage | null {
  const first = cell[0];
  if (first === undefined) return null;
  const index: ParagraphIndex = version.sentences[first]!.paragraph;
  const own = cell.filter((s) => version.sentences[s]!.paragraph === index);
  const tokens = { start: version.sentences[first]!.tokens.start, end: version.sentences[own.at(-1)!]!.tokens.end };
  const { chars, number } = version.paragraphs[index]!;
  const pieces: CatchUpPiece[] = [];
  let at = version.tokens.start[tokens.start]!;
  for (let t = tokens.start as number; t < tokens.end; t++) {
    const on = marked(t);
    const end = version.tokens.end[t]!;
    const last = pieces.at(-1);
    const text = version.text.slice(at, end);
    if (last?.marked === on) pieces[pieces.length - 1] = { text: last.text + text, marked: on };
    else pieces.push({ text, marked: on });
    at = end;
  }
  return { siglum, anchor: anchors[index]!, index, number, start: version.tokens.start[tokens.start]! - chars.start, end: at - chars.start, pieces };
}
