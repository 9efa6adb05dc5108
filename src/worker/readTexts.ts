import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { startBudget, Stopped } from '#formats/readers/budget.ts';
import { lookAt } from '#formats/readers/fileFacts.ts';
import { foreignKind } from '#formats/readers/foreignKind.ts';
import { read } from '#formats/readers/plain.ts';
import type { FoundText } from './protocol.ts';

/** Words of one text that the page compares without ever making a reader wait (design.md section 7). */
const MAX_WORDS = 100_000;

/** The texts of a file for the page: never none, never one that is too long, never a throw. */
export async function readTexts(name: string, buffer: ArrayBuffer): Promise<Result<readonly FoundText[], Problem>> {
  const facts = lookAt(new Uint8Array(buffer), name);
  const foreign = foreignKind(facts);
  if (foreign !== null) return fail(foreign);
  try {
    const reading = await read(facts, startBudget(name, 'plain text'), {});
    if (!reading.ok) return reading;
    const found = reading.value.drafts;
    if (found.every(({ text }) => text.trim() === '')) return fail({ code: 'empty-file', name });
    for (const { text } of found) {
      const words = countWords(text);
      if (words > MAX_WORDS) return fail({ code: 'too-many-words', name, words, maxWords: MAX_WORDS });
    }
    return ok(found.map(({ name: called, text, publishedAt, roles }) => ({ draft: { name: called, text, publishedAt, roles }, label: '' })));
  } catch (thrown) {
    if (thrown instanceof Stopped) return fail(thrown.problem);
    throw thrown;
  }
}

/** Runs with a letter or digit, as design.md section 10 counts. */
const countWords = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
