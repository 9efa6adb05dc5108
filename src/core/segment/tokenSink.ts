import { NO_GAP, PLAIN_SPACE } from '#core/model/lexicon.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { TokenKind, TokenTable } from '#core/model/version.ts';
import { createInterner, internGap, internSurface } from './intern.ts';
import type { Interner } from './intern.ts';

/** English copy has a token every 5 units; dense scripts have more and make the arrays grow. */
const UNITS_PER_TOKEN = 5;
const SPACE = 32;

/** Where the tokeniser puts what it finds: the growing columns of a `TokenTable`. */
export type TokenSink = {
  length: number;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly interner: Interner;
  start: Int32Array;
  end: Int32Array;
  norm: Int32Array;
  surface: Int32Array;
  gap: Int32Array;
  kind: Uint8Array;
};

type Columns = Pick<TokenSink, 'start' | 'end' | 'norm' | 'surface' | 'gap' | 'kind'>;

/**
 * Arrays of the last text, for the next: making and clearing them anew would cost as much as a tenth of the reading.
 * Only what stands before `length` is ever read, so nothing of one text can reach another.
 */
let spare: Columns | null = null;
/** Larger ones are given back to the system: a book's arrays would stay for good. */
const MAX_SPARE_TOKENS = 65_536;

const createColumns = (capacity: number): Columns => ({
  start: new Int32Array(capacity), end: new Int32Array(capacity), norm: new Int32Array(capacity),
  surface: new Int32Array(capacity), gap: new Int32Array(capacity), kind: new Uint8Array(capacity),
});

export function createSink(text: string, lexicon: Lexicon): TokenSink {
  const capacity = Math.floor(text.length / UNITS_PER_TOKEN) + 16;
  const columns = spare !== null && spare.kind.length >= capacity ? spare : createColumns(capacity);
  spare = null;
  return { length: 0, text, lexicon, interner: createInterner(lexicon), ...columns };
}

/** Adds the token `start`–`end`; `gapStart` is where the white space before it begins. */
export function pushToken(sink: TokenSink, gapStart: number, start: number, end: number, kind: TokenKind): void {
  const i = sink.length;
  if (i === sink.kind.length) grow(sink);
  const surface = internSurface(sink.interner, sink.text, start, end);
  sink.start[i] = start;
  sink.end[i] = end;
  sink.surface[i] = surface;
  sink.norm[i] = sink.lexicon.normOf[surface] ?? 0;
  sink.gap[i] = gapId(sink, gapStart, start);
  sink.kind[i] = kind;
  sink.length = i + 1;
}

function gapId(sink: TokenSink, from: number, to: number): number {
  if (from === to) return NO_GAP;
  if (to - from === 1 && sink.text.charCodeAt(from) === SPACE) return PLAIN_SPACE;
  return internGap(sink.lexicon, sink.text.slice(from, to));
}

function grow(sink: TokenSink): void {
  const capacity = sink.kind.length * 2;
  for (const column of ['start', 'end', 'norm', 'surface', 'gap'] as const) {
    const wider = new Int32Array(capacity);
    wider.set(sink[column]);
    sink[column] = wider;
  }
  const wider = new Uint8Array(capacity);
  wider.set(sink.kind);
  sink.kind = wider;
}

/** The filled part, in arrays of its exact size, so that posting it copies nothing else. The sink is done with. */
export function finishSink(sink: TokenSink): TokenTable {
  const { length, start, end, norm, surface, gap, kind } = sink;
  if (kind.length <= MAX_SPARE_TOKENS) spare = { start, end, norm, surface, gap, kind };
  return {
    length, start: start.slice(0, length), end: end.slice(0, length), norm: norm.slice(0, length),
    surface: surface.slice(0, length), gap: gap.slice(0, length), kind: kind.slice(0, length),
  };
}
