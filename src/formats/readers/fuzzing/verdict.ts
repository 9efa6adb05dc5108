import { readFile } from '../readFile.ts';

/** What a broken file led to. `fault` is null where all is as it must be. */
export type Verdict = { readonly outcome: string; readonly ms: number; readonly fault: string | null };

/** The longest that any file may take, milliseconds. */
export const MAX_MS = 5_000;

/** Codes that a broken file may end with; `worker-failed` and the like would be bugs. */
const EXPECTED = new Set(['empty-file', 'not-text', 'unknown-encoding', 'file-too-large', 'legacy-format', 'encrypted-file', 'damaged-file', 'unsafe-file', 'no-text']);

/** Reads a broken file and judges the answer: an answer or a refusal, in time, plain data, no markup run or left over. */
export async function judge(bytes: Uint8Array, name: string, now: () => number): Promise<Verdict> {
  const started = now();
  try {
    const result = await readFile(bytes, name);
    const ms = now() - started;
    const fault =
      ms > MAX_MS ? `took ${Math.round(ms)} ms`
      : !result.ok && !EXPECTED.has(result.problem.code) ? `ended with ${result.problem.code}`
      : result.ok && result.value.drafts.length === 0 ? 'gave no draft'
      : result.ok && result.value.drafts.some((draft) => /\0|\r/.test(draft.text) || draft.name.trim() === '') ? 'gave a draft with control characters or no name'
      : null;
    return { outcome: result.ok ? 'read' : result.problem.code, ms, fault };
  } catch (thrown) {
    return { outcome: 'thrown', ms: now() - started, fault: `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}` };
  }
}
