import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import { byteOrder } from '#formats/encodings/byteOrder.ts';
import type { Budget } from './budget.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const asRecord = (value: unknown): JsonRecord | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null);
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text or a number as text; null for everything else and for blanks. */
export function asText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Parses JSON, or one value per line. Nesting is counted before, because the built-in parser follows it with the stack. */
export function parseJson(bytes: Uint8Array, name: string, kind: string, budget: Budget): Result<unknown, Problem> {
  const text = (decodeAs(bytes, byteOrder(bytes) ?? 'utf-8') ?? '').replace(/^\uFEFF/, '');
  budget.spend('chars', text.length);
  guardNesting(text, budget);
  try {
    return ok(JSON.parse(text));
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      if (lines.length > 1 && lines.every((line) => line.trimStart().startsWith('{'))) return ok(lines.map((line) => JSON.parse(line) as unknown));
    } catch {
      // One of the lines is cut: refused below like any broken file.
    }
    const cut = !/[}\]]\s*$/.test(text);
    return fail({ code: 'damaged-file', name, kind, reason: cut ? 'its end is missing' : 'it breaks the rules of JSON' });
  }
}

function guardNesting(text: string, budget: Budget): void {
  let depth = 0;
  let inString = false;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) budget.depth(++depth);
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (code === 0x2c) values += 1;
  }
  budget.spend('nodes', values);
}
