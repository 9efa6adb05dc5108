import { fingerprint } from '#core/model/hash.ts';
import type { Change, Grade } from '#core/model/change.ts';
import type { Strand } from '#core/model/kindred.ts';
import type { ParagraphIndex, SentenceIndex, Span, TokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { paragraphAnchors, sentenceOfToken } from './anchors.ts';
import { CATCH_UP_KINDS, type CatchUp, type CatchUpInput, type CatchUpItem, type CatchUpKind, type CatchUpPassage, type CatchUpPiece } from './catchUp.ts';

/** Share of a correction's new words that our copy must hold to have followed it, and of the old ones to carry it still. */
const HOLDS = 0.5;

/**
 * Words that a sentence of the new wire must share with one of the old (twice the common ones, of both) to be called its new
 * wording. Below it the old one was withdrawn and the new one is new: told as two items, which costs a glance; taken for one
 * it would be lost. The same goes for what our copy is said to have already.
 */
const SAME_IN_WIRE = 0.55;
const HAD_ALREADY = 0.6;
/** Of what the wire has withdrawn our copy may share less: a desk rewrites more freely than a wire updates itself. */
const STILL_CARRIED = 0.45;

/** What the new wire has done that our copy has not followed. O(sentences · log sentences + changes × words of their sentences). */
export function projectCatchUp(input: CatchUpInput): CatchUp {
  const { old, wire, ours } = input;
  const texts: Texts = { old: textOf(input, old), wire: textOf(input, wire), ours: textOf(input, ours) };
  const touching = changesBySentence(input);
  const list: Open[] = [];
  let done = 0;
  let above: CatchUpPassage | null = null;
  for (const strand of inOrder(input)) {
    const cells: Cells = { old: bodyOf(texts.old, strand.cells[old]!), wire: bodyOf(texts.wire, strand.cells[wire]!), ours: bodyOf(texts.ours, strand.cells[ours]!) };
    const bags = { old: bagOf(texts.old.version, cells.old), wire: bagOf(texts.wire.version, cells.wire), ours: bagOf(texts.ours.version, cells.ours) };
    const has = (side: keyof Cells): boolean => cells[side].length > 0;
    const kept = has('old') && has('wire') && alike(bags.old, bags.wire, SAME_IN_WIRE);
    const open: Found[] = [];
    if (kept) {
      const stale = has('ours') ? openChanges(touching, texts, cells, bags) : [];
      if (stale.length > 0) open.push(corrected(texts, cells, stale));
    } else {
      const carriesOld = has('old') && has('ours') && alike(bags.old, bags.ours, STILL_CARRIED);
      if (carriesOld) open.push({ kind: 'withdrawn', grade: null, old: passageOf(texts.old, cells.old, ALL), wire: null, ours: passageOf(texts.ours, cells.ours, ALL) });
      if (has('wire') && !(has('ours') && alike(bags.wire, bags.ours, HAD_ALREADY))) open.push({ kind: 'new', grade: null, old: null, wire: passageOf(texts.wire, cells.wire, ALL), ours: above });
    }
    for (const found of open) {
      const next = { found, cells };
      const last = list.at(-1);
      if (last !== undefined && follows(last, next, texts)) list[list.length - 1] = together(last, next, texts);
      else list.push(next);
    }
    if (open.length === 0 && (has('old') !== has('wire') || !kept)) done++;
    if (has('ours') && has('wire')) above = passageOf(texts.ours, cells.ours, NONE);
  }
  const items = named(list.map(({ found }) => found));
  const counts = Object.fromEntries(CATCH_UP_KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length])) as Record<CatchUpKind, number>;
  return { items, counts, done };
}

type Found = Omit<CatchUpItem, 'id'>;
type Open = { readonly found: Found; readonly cells: Cells };
const ALL = (): boolean => true;
const NONE = (): boolean => false;

/** Strands of the two wires, in the order of the new one; what it has dropped stands after what stood before it and is left. */
function inOrder({ kindred, old, wire }: CatchUpInput): readonly Strand[] {
  const wireOf = new Map<number, number>();
  for (const { cells } of kindred.strands) for (const s of cells[old]!) if (cells[wire]!.length > 0) wireOf.set(s, cells[wire]![0]!);
  let last = -1;
  const above = kindred.versions[old]!.sentences.map((_, s) => (last = wireOf.get(s) ?? last));
  return kindred.strands
    .filter(({ cells }) => cells[wire]!.length > 0 || cells[old]!.length > 0)
    .map((strand) => {
      const [first] = strand.cells[wire]!;
      const [gone = -1] = strand.cells[old]!;
      return first === undefined ? { strand, at: above[gone]!, within: gone } : { strand, at: first, within: -1 };
    })
    .sort((x, y) => x.at - y.at || x.within - y.within)
    .map(({ strand }) => strand);
}

/** New and withdrawn sentences that follow each other in one paragraph, and in ours, are one item. */
function follows({ found, cells }: Open, next: Open, texts: Texts): boolean {
  const joined = ({ version }: Text, one: readonly SentenceIndex[], other: readonly SentenceIndex[]): boolean =>
    one.at(-1)! + 1 === other[0] && version.sentences[one.at(-1)!]!.paragraph === version.sentences[other[0]]!.paragraph;
  if (found.kind !== next.found.kind) return false;
  if (found.kind === 'new') return joined(texts.wire, cells.wire, next.cells.wire);
  return found.kind === 'withdrawn' && joined(texts.old, cells.old, next.cells.old) && joined(texts.ours, cells.ours, next.cells.ours);
}

function together(one: Open, next: Open, texts: Texts): Open {
  const both = (side: keyof Cells): readonly SentenceIndex[] => [...one.cells[side], ...next.cells[side]];
  const cells = { old: both('old'), wire: both('wire'), ours: both('ours') };
  const found: Found = one.found.kind === 'new'
    ? { ...one.found, wire: passageOf(texts.wire, cells.wire, ALL) }
    : { ...one.found, old: passageOf(texts.old, cells.old, ALL), ours: passageOf(texts.ours, cells.ours, ALL) };
  return { found, cells };
}

/** Ids made of the words; of several items with the same words the later ones are numbered. */
function named(found: readonly Found[]): readonly CatchUpItem[] {
  const seen = new Map<string, number>();
  const words = (passage: CatchUpPassage | null): string => (passage === null ? '' : passage.pieces.map((piece) => piece.text).join(''));
  return found.map((item): CatchUpItem => {
    const base = fingerprint([item.kind, words(item.old), words(item.wire)].join('\n'));
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { id: nth === 1 ? base : `${base}-${nth}`, ...item };
  });
}

type Bag = ReadonlyMap<number, number>;

const bagOf = (version: Version, cell: readonly SentenceIndex[]): Bag => {
  const bag = new Map<number, number>();
  for (const s of cell) for (const norm of wordsOf(version, version.sentences[s]!.tokens)) bag.set(norm, (bag.get(norm) ?? 0) + 1);
  return bag;
};

function alike(one: Bag, other: Bag, minShare: number): boolean {
  let [common, all] = [0, 0];
  for (const [norm, count] of one) {
    common += Math.min(count, other.get(norm) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return 2 * common >= minShare * all;
}

type Text = { readonly version: Version; readonly siglum: string; readonly anchors: readonly string[] };
type Cells = { readonly old: readonly SentenceIndex[]; readonly wire: readonly SentenceIndex[]; readonly ours: readonly SentenceIndex[] };
type Texts = { readonly old: Text; readonly wire: Text; readonly ours: Text };

const textOf = ({ kindred, sigla }: CatchUpInput, v: number): Text =>
  ({ version: kindred.versions[v]!, siglum: sigla[v]!, anchors: paragraphAnchors(kindred.versions[v]!, sigla[v]!) });

const bodyOf = ({ version }: Text, cell: readonly SentenceIndex[]): readonly SentenceIndex[] =>
  cell.filter((s) => version.paragraphs[version.sentences[s]!.paragraph]!.number !== null);

function wordsOf(version: Version, span: Span<TokenIndex>): readonly number[] {
  const out: number[] = [];
  for (let t = span.start as number; t < span.end; t++) if (version.tokens.kind[t] !== TokenKind.punctuation) out.push(version.tokens.norm[t]!);
  return out;
}

/** Substantive changes of the wire by the sentences of either side that they touch. */
type Touching = Readonly<Record<'old' | 'wire', ReadonlyMap<number, readonly Change[]>>>;

function changesBySentence({ update }: CatchUpInput): Touching {
  const out = { old: new Map<number, Change[]>(), wire: new Map<number, Change[]>() };
  const add = (map: Map<number, Change[]>, version: Version, span: Span<TokenIndex>, change: Change): void => {
    if (span.start >= span.end) return;
    for (let s: number = sentenceOfToken(version, span.start); s < version.sentences.length && version.sentences[s]!.tokens.start < span.end; s++) {
      const list = map.get(s);
      if (list === undefined) map.set(s, [change]);
      else list.push(change);
    }
  };
  for (const change of update.changes) {
    if (change.grade.rank !== 'substantive' || change.operation === 'move') continue;
    add(out.old, update.before, change.before, change);
    add(out.wire, update.after, change.after, change);
  }
  return out;
}

/** Changes of the wire in these sentences that our copy has not followed, in its order. */
function openChanges(touching: Touching, { old, wire }: Texts, cells: Cells, bags: Readonly<Record<keyof Cells, Bag>>): readonly Change[] {
  const here = new Set([...cells.old.flatMap((s) => touching.old.get(s) ?? []), ...cells.wire.flatMap((s) => touching.wire.get(s) ?? [])]);
  return [...here].sort((x, y) => x.after.start - y.after.start).filter((change) => {
    const gone = wordsOf(old.version, change.before).filter((norm) => !bags.wire.has(norm));
    const come = wordsOf(wire.version, change.after).filter((norm) => !bags.old.has(norm));
    // The old words are what counts: a copy that has the new ones beside them is to be looked at.
    return gone.length > 0 ? share(gone, bags.ours) >= HOLDS : come.length > 0 && share(come, bags.ours) < HOLDS;
  });
}

const share = (words: readonly number[], bag: Bag): number => words.filter((norm) => bag.has(norm)).length / words.length;

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
  const add = (text: string, on: boolean): void => {
    const last = pieces.at(-1);
    if (last?.marked === on) pieces[pieces.length - 1] = { text: last.text + text, marked: on };
    else if (text !== '') pieces.push({ text, marked: on });
  };
  let at = version.tokens.start[tokens.start]!;
  let before = false;
  for (let t = tokens.start as number; t < tokens.end; t++) {
    const on = marked(t);
    // White space is marked only between two marked words.
    add(version.text.slice(at, version.tokens.start[t]), on && before);
    add(version.text.slice(version.tokens.start[t], version.tokens.end[t]), on);
    at = version.tokens.end[t]!;
    before = on;
  }
  return { siglum, anchor: anchors[index]!, index, number, start: version.tokens.start[tokens.start]! - chars.start, end: at - chars.start, pieces };
}
