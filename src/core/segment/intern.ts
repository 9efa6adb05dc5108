import type { Lexicon } from '#core/model/lexicon.ts';
import { foldSurface } from './norm.ts';

/**
 * A hash table over the lexicon's surfaces that is asked with a stretch of text instead of a string: nine tokens of ten
 * are known already, and for those no string is made (a Map would want one per token). Open addressing with linear
 * probing, at most half full. Lives beside the lexicon, is rebuilt from it where it is missing, and never leaves here.
 */
type SurfaceIndex = {
  /** Surface id + 1; 0 is empty. Its length is a power of two. */
  slots: Int32Array;
  /** Surface id → hash, and where its characters begin in `pool` (they end where the next begins). */
  hash: Int32Array;
  at: Int32Array;
  pool: Uint16Array;
  count: number;
};

const indexes = new WeakMap<Lexicon, SurfaceIndex>();

/** What the tokeniser holds while it reads one text. */
export type Interner = { readonly lexicon: Lexicon; readonly index: SurfaceIndex };

/** Room for the distinct words of two short articles; grows by doubling. */
const FIRST_SURFACES = 1024;
/** English words of copy average five letters. */
const UNITS_PER_SURFACE = 8;

export function createInterner(lexicon: Lexicon): Interner {
  let index = indexes.get(lexicon);
  if (!index) {
    index = {
      slots: new Int32Array(FIRST_SURFACES * 2), hash: new Int32Array(FIRST_SURFACES), at: new Int32Array(FIRST_SURFACES + 1),
      pool: new Uint16Array(FIRST_SURFACES * UNITS_PER_SURFACE), count: 0,
    };
    indexes.set(lexicon, index);
  }
  while (index.count < lexicon.surfaces.length) {
    const surface = lexicon.surfaces[index.count] ?? '';
    addToIndex(index, surface, 0, surface.length, hashOf(surface, 0, surface.length));
  }
  return { lexicon, index };
}

/** Number of the written form `text[start, end)`; a new one is folded and given the next number. */
export function internSurface({ lexicon, index }: Interner, text: string, start: number, end: number): number {
  const hash = hashOf(text, start, end);
  const { slots } = index;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const found = (slots[slot] ?? 0) - 1;
    if (found < 0) break;
    if (index.hash[found] === hash && sameUnits(index, found, text, start, end)) return found;
  }
  const surface = text.slice(start, end);
  const id = addToIndex(index, text, start, end, hash);
  lexicon.surfaces.push(surface);
  if (surface.length === 1) lexicon.codeUnitIds.set(surface, id);
  lexicon.normOf.push(internNorm(lexicon, foldSurface(surface)));
  return id;
}

function internNorm(lexicon: Lexicon, norm: string): number {
  const known = lexicon.normIds.get(norm);
  if (known !== undefined) return known;
  const id = lexicon.norms.length;
  lexicon.norms.push(norm);
  lexicon.normIds.set(norm, id);
  return id;
}

/** Number of a stretch of white space. */
export function internGap(lexicon: Lexicon, gap: string): number {
  const known = lexicon.gapIds.get(gap);
  if (known !== undefined) return known;
  const id = lexicon.gaps.length;
  lexicon.gaps.push(gap);
  lexicon.gapIds.set(gap, id);
  return id;
}

/** FNV-1a over UTF-16 units, with the high bits folded into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

function sameUnits(index: SurfaceIndex, id: number, text: string, start: number, end: number): boolean {
  const { pool } = index;
  let at = index.at[id] ?? 0;
  if ((index.at[id + 1] ?? 0) - at !== end - start) return false;
  for (let i = start; i < end; i++, at++) if (pool[at] !== text.charCodeAt(i)) return false;
  return true;
}

function addToIndex(index: SurfaceIndex, text: string, start: number, end: number, hash: number): number {
  const id = index.count;
  if (id === index.hash.length) growTable(index);
  const at = index.at[id] ?? 0;
  if (at + end - start > index.pool.length) growPool(index, at + end - start);
  for (let i = start, to = at; i < end; i++, to++) index.pool[to] = text.charCodeAt(i);
  index.at[id + 1] = at + end - start;
  index.hash[id] = hash;
  index.count = id + 1;
  place(index.slots, hash, id);
  return id;
}

function place(slots: Int32Array, hash: number, id: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id + 1;
}

function growTable(index: SurfaceIndex): void {
  const capacity = index.hash.length * 2;
  const hash = new Int32Array(capacity), at = new Int32Array(capacity + 1);
  hash.set(index.hash);
  at.set(index.at);
  index.hash = hash;
  index.at = at;
  index.slots = new Int32Array(capacity * 2);
  for (let id = 0; id < index.count; id++) place(index.slots, hash[id] ?? 0, id);
}

function growPool(index: SurfaceIndex, needed: number): void {
  const pool = new Uint16Array(Math.max(needed, index.pool.length * 2));
  pool.set(index.pool);
  index.pool = pool;
}
