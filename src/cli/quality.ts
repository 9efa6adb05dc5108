import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { alignSegments } from '#core/engine.ts';
import { readLabelled, UnreadableSet } from './quality/labelled.ts';
import { tableOf, type Row } from './quality/table.ts';
import { addToTally, emptyTally, type Pair } from './quality/tally.ts';
import { matchByRareWords, matchExactly } from './quality/yardsticks.ts';

/**
 * `npm run quality -- --data FILE.jsonl [--data …]`: how well the aligner does on labelled sets, beside two yardsticks.
 * Without files, all sets in the folder `dev` of WRITETHRU_CORPORA.
 */

type Aligner = { readonly name: string; readonly align: (left: readonly string[], right: readonly string[]) => readonly Pair[] };

const ALIGNERS: readonly Aligner[] = [
  { name: 'engine', align: (left, right) => alignSegments(left, right).map(({ before, after }) => [before, after] as const) },
  { name: 'exact match', align: matchExactly },
  { name: 'rare words', align: matchByRareWords },
];

function filesOf(words: readonly string[]): readonly string[] | string {
  const files: string[] = [];
  for (let k = 0; k < words.length; k++) {
    if (words[k] !== '--data' || words[k + 1] === undefined) return `Usage: npm run quality -- --data FILE.jsonl [--data FILE.jsonl …]`;
    files.push(words[++k]!);
  }
  if (files.length > 0) return files;
  const corpora = process.env['WRITETHRU_CORPORA'];
  if (corpora === undefined) return 'Give --data FILE.jsonl, or set WRITETHRU_CORPORA to a folder with labelled sets in "dev".';
  const folder = path.join(corpora, 'dev');
  if (!existsSync(folder)) return `${folder} is missing.`;
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().map((name) => path.join(folder, name));
}

function measure(file: string): readonly Row[] {
  const records = readLabelled(file);
  return ALIGNERS.map(({ name, align }) => {
    const tally = emptyTally();
    for (const record of records) {
      const start = performance.now();
      const links = align(record.left, record.right);
      tally.milliseconds += performance.now() - start;
      addToTally(tally, record, links);
    }
    return { set: path.basename(file, '.jsonl'), aligner: name, tally };
  });
}

function main(): number {
  const files = filesOf(process.argv.slice(2));
  if (typeof files === 'string') {
    process.stderr.write(`${files}\n`);
    return 2;
  }
  try {
    process.stdout.write(`${tableOf(files.flatMap(measure))}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableSet)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = main();
