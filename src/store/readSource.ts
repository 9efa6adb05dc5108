import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import { LIMITS } from '#formats/readers/budget.ts';
import type { Reading } from '#formats/readers/reading.ts';
import type { Context } from './context.ts';
import type { FileSource } from './files.ts';
import { doneWith, waitingFor } from './slices/readings.ts';

/** Reads one file in the worker, and says while it does so. `keep` gets a copy of the bytes, since the worker takes them over. */
export async function readSource(
  { store, ports }: Context, file: FileSource, encoding: string | null, keep?: (reading: Reading, bytes: ArrayBuffer) => void,
): Promise<Result<Reading, Problem>> {
  const { name, size } = file;
  if (size === 0) return fail({ code: 'empty-file', name });
  if (size > LIMITS.maxFileBytes) return fail({ code: 'file-too-large', name, bytes: size, maxBytes: LIMITS.maxFileBytes });
  store.setState((state) => ({ readings: waitingFor(state.readings, name) }));
  try {
    const bytes = await file.arrayBuffer();
    const copy = keep === undefined ? null : bytes.slice(0);
    const reading = await ports.engine.read(name, bytes, encoding);
    // Only a guess can be wrong; what states its own encoding is never asked for again.
    if (reading.ok && copy !== null && reading.value.guess !== null) keep?.(reading.value, copy);
    return reading;
  } catch {
    return fail({ code: 'unreadable-file', name });
  } finally {
    store.setState((state) => ({ readings: doneWith(state.readings, name) }));
  }
}
