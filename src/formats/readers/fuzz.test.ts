import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from './fuzzing/verdict.ts';
import { isStray } from './pdfStrays.ts';
import { mutate } from './fuzzing/mutate.ts';

const FILES = join(import.meta.dirname, '../../../e2e/files/formats');
const KEPT = join(FILES, 'kept');
const expected = JSON.parse(readFileSync(join(FILES, 'expected.json'), 'utf8')) as Record<string, unknown>;

/** Broken copies of each file in every run; `npm run fuzz` makes 2,000. PDF takes ten times as long as the rest. */
const COPIES = 25;
const PDF_COPIES = 8;

// The test runner reports every stray rejection; those of pdf.js are known and are kept off here as in the app.
type Listener = NodeJS.UnhandledRejectionListener;
let runners: Listener[] = [];
beforeAll(() => {
  runners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason, promise) => {
    if (!isStray(reason)) for (const listener of runners) listener(reason, promise);
  });
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of runners) process.on('unhandledRejection', listener);
});

describe('broken files end with an answer or a refusal', () => {
  it.each(Object.keys(expected))('%s, broken by seed', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(FILES, name)));
    const faults: string[] = [];
    for (let seed = 1; seed <= (name.endsWith('.pdf') ? PDF_COPIES : COPIES); seed++) {
      const { fault } = await judge(mutate(bytes, seed), name, () => performance.now());
      if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('counter-examples that were found once', () => {
  const kept = existsSync(KEPT) ? readdirSync(KEPT) : [];
  it(`all ${kept.length} of them are answered`, async () => {
    for (const name of kept) expect([name, (await judge(new Uint8Array(readFileSync(join(KEPT, name))), name, () => performance.now())).fault]).toEqual([name, null]);
  });
});
