import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import { LIMITS, startBudget, Stopped, type Budget, type Limits } from './budget.ts';
import { countWords, MAX_WORDS } from '#formats/countWords.ts';
import { hasWords } from './copy.ts';
import { isNotFetched } from './notFetched.ts';
import { lookAt, type FileFacts } from './fileFacts.ts';
import { foreignKind } from './foreignKind.ts';
import type { Reading, ReadOptions } from './reading.ts';
import { READERS, type Reader } from './registry.ts';

/**
 * Reads any file an editor may drop: looks at its bytes, picks the reader, gives its texts or the problem. Never
 * throws. Runs anywhere (page, worker, Node); the page runs it in a worker that can be killed, see `worker/read`.
 */
export async function readFile(bytes: Uint8Array, name: string, options: ReadOptions = {}, limits: Limits = LIMITS): Promise<Result<Reading, Problem>> {
  if (bytes.length === 0) return fail({ code: 'empty-file', name });
  if (bytes.length > limits.maxFileBytes) return fail({ code: 'file-too-large', name, bytes: bytes.length, maxBytes: limits.maxFileBytes });
  const facts = lookAt(bytes, name);
  const reader = pickReader(facts);
  return readAs(reader, facts, startBudget(name, reader.format, options.signal, limits), options);
}

/** Reads a file found inside another (an attachment, an entry of an archive) out of the outer file's budget. */
export async function readInside(bytes: Uint8Array, name: string, outer: Budget, options: ReadOptions): Promise<Result<Reading, Problem>> {
  if (bytes.length === 0) return fail({ code: 'empty-file', name });
  const facts = lookAt(bytes, name);
  const reader = pickReader(facts);
  return readAs(reader, facts, outer.inside(name, reader.format), options);
}

export function pickReader(facts: FileFacts): Reader {
  let best = READERS[READERS.length - 1] as Reader;
  let strength = 0;
  for (const reader of READERS) {
    const own = reader.sniff(facts);
    if (own > strength) {
      best = reader;
      strength = own;
    }
  }
  return best;
}

async function readAs(reader: Reader, facts: FileFacts, budget: Budget, options: ReadOptions): Promise<Result<Reading, Problem>> {
  const { name } = facts;
  const foreign = foreignKind(facts);
  if (foreign !== null) return fail(foreign);
  try {
    budget.check();
    const { read } = await reader.load();
    const result = await read({ bytes: facts.bytes, name }, budget, options);
    budget.check();
    if (!result.ok) return result;
    const drafts = result.value.drafts.filter(hasWords);
    for (const draft of drafts) {
      budget.spend('chars', draft.text.length);
      const words = countWords(draft.text);
      if (words > MAX_WORDS) return fail({ code: 'too-many-words', name, words, maxWords: MAX_WORDS });
    }
    if (drafts.length === 0) return fail(reader.kind === 'plain' ? { code: 'empty-file', name } : { code: 'no-text', name, kind: reader.format });
    return { ok: true, value: { ...result.value, drafts } };
  } catch (thrown) {
    if (thrown instanceof Stopped) return fail(thrown.problem);
    if (isNotFetched(thrown)) return fail({ code: 'reader-missing', name, kind: reader.format });
    // A reader stands on libraries that meet bytes nobody tried before. What they throw is a damaged file to people.
    return fail({ code: 'damaged-file', name, kind: reader.format, reason: thrown instanceof RangeError ? 'it is built in a way that cannot be followed' : 'it breaks the rules of its format' });
  }
}
