import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mutate } from '#formats/readers/fuzzing/mutate.ts';
import { createFileReader, isReadingThread } from './readThread.ts';

/** Broken copies of each file in the folder of formats; the issue asks for 2,000 of each. */
const COPIES = 2_000;
/** From the project's root. */
const DEFAULT_FILES = 'e2e/files/formats';

type Tally = { readonly file: string; readonly outcomes: Record<string, number>; slowestMs: number };

/**
 * `npm run fuzz [-- --copies N] [--only NAME] [--seed N]`: breaks every file of the project by seed and reads it in the
 * thread that can be ended. What falls over is kept under `e2e/files/formats/kept/` and read again in every test run.
 */
async function main(args: readonly string[]): Promise<number> {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const copies = Number(option('--copies') ?? COPIES);
  const first = Number(option('--seed') ?? 1);
  const only = option('--only');
  const folder = path.resolve(DEFAULT_FILES);
  const expected = path.join(folder, 'expected.json');
  if (!existsSync(expected)) {
    console.error(`There is no ${DEFAULT_FILES} here; run this in the project's root.`);
    return 2;
  }
  const files = Object.keys(JSON.parse(readFileSync(expected, 'utf8')) as Record<string, unknown>).filter((file) => only === undefined || file.includes(only));
  const reader = createFileReader();
  let faults = 0;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    const tally: Tally = { file, outcomes: {}, slowestMs: 0 };
    for (let seed = first; seed < first + copies; seed++) {
      const broken = mutate(bytes, seed);
      const started = performance.now();
      const result = await reader.read(broken, file);
      tally.slowestMs = Math.max(tally.slowestMs, performance.now() - started);
      const outcome = result.ok ? 'read' : result.problem.code;
      tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1;
      if (outcome === 'worker-failed' || outcome === 'reading-stopped') {
        faults += 1;
        keep(folder, file, seed, broken);
        console.error(`${file}, seed ${seed}: ${JSON.stringify(result.ok ? null : result.problem)}`);
      }
    }
    console.log(`${file.padEnd(26)} slowest ${Math.round(tally.slowestMs).toString().padStart(5)} ms  ${Object.entries(tally.outcomes).map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`);
  }
  await reader.end();
  console.log(`${files.length} files, ${copies} broken copies each, ${faults} without an answer; ${existsSync(path.join(folder, 'kept')) ? readdirSync(path.join(folder, 'kept')).length : 0} kept`);
  return faults === 0 ? 0 : 1;
}

function keep(folder: string, file: string, seed: number, bytes: Uint8Array): void {
  const kept = path.join(folder, 'kept');
  mkdirSync(kept, { recursive: true });
  writeFileSync(path.join(kept, `${seed}-${file}`), bytes);
}

if (!isReadingThread) process.exitCode = await main(process.argv.slice(2));
