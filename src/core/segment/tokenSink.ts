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

export function createSink(text: string, lexicon: Lexicon): TokenSink {
  const capacity = (text.length / UNITS_PER_TOKEN | 0) + 16;
  return {
    length: 0, text, lexicon, interner: createInterner(lexicon), start: new Int32Array(capacity), end: new Int32Array(capacity), norm: new Int32Array(capacity),
    surface: new Int32Array(capacity), gap: new Int32Array(capacity), kind: new Uint8Array(capacity),
  };
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

/** The filled part, in arrays of its exact size, so that posting it copies nothing else. */
export const finishSink = (sink: TokenSink): TokenTable => ({
  length: sink.length,
  start: sink.start.slice(0, sink.length), end: sink.end.slice(0, sink.length), norm: sink.norm.slice(0, sink.length),
  surface: sink.surface.slice(0, sink.length), gap: sink.gap.slice(0, sink.length), kind: sink.kind.slice(0, sink.length),
});
