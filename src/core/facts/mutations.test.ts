import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePair } from '#core/collate.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { versionOf } from '#testing/builders.ts';
import * as make from '#testing/mutations.ts';
import { createRandom } from '#testing/random.ts';
import { readStory, storiesFolder } from '#testing/stories.ts';

/**
 * Known alterations of real copy, by seed: the sample story, and with WRITETHRU_STORIES set every story in that folder.
 * The table is printed, misses with it, so that what falls short is seen and not only counted.
 */

const SAMPLE = join(import.meta.dirname, '../../../public/sample');
const texts = [
  ...readdirSync(SAMPLE).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(SAMPLE, file), 'utf8')),
  ...(storiesFolder === null ? [] : readdirSync(storiesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((entry) => readStory(entry.name).map((draft) => draft.text))),
];

/** Each body paragraph with the one before and after it: enough for the aligner, little enough for a thousand runs. */
const passages = [...new Set(texts.flatMap((text) => {
  const version = versionOf(text, createLexicon());
  const body = version.paragraphs.filter((p) => p.role === 'body').map((p) => version.text.slice(p.chars.start, p.chars.end));
  return body.map((_, i) => body.slice(Math.max(0, i - 1), i + 2).join('\n\n'));
}))];

function alarmsOf({ before, after }: make.Mutation): readonly string[] {
  const lexicon = createLexicon();
  return comparePair(versionOf(before, lexicon), versionOf(after, lexicon), lexicon).alarms.map((alarm) => alarm.kind);
}

type Plan = { readonly name: string; readonly mutator: make.Mutator; readonly count: number; readonly least: number };

/** `least`: recall for what must be found; for what must stay silent (`harmless`) see below. */
const PLANS: readonly Plan[] = [
  { name: 'quotation', mutator: make.alterQuotation, count: 220, least: 0.98 },
  { name: 'figure', mutator: make.alterFigure, count: 120, least: 0.97 },
  { name: 'date', mutator: make.alterDate, count: 100, least: 0.97 },
  { name: 'name', mutator: make.alterName, count: 100, least: 0.97 },
  { name: 'negation', mutator: make.negationPair, count: 100, least: 0.9 },
  { name: 'hedge', mutator: make.hedgePair, count: 100, least: 0.9 },
  { name: 'attribution', mutator: make.attributionPair, count: 100, least: 0.9 },
  { name: 'agent', mutator: make.agentPair, count: 100, least: 0.9 },
];

const MAX_SHOWN = 8;
const SILENT: readonly Omit<Plan, 'least'>[] = [
  { name: 'mark style', mutator: make.restyleMarks, count: 100 },
  { name: 'harmless', mutator: make.harmless, count: 300 },
];
const MAX_FALSE = { 'mark style': 0, harmless: 3 } as const;

describe('mutation corpus', () => {
  test.each(PLANS)('finds altered copy: $name', ({ name, mutator, count, least }) => {
    const mutations = make.mutate(passages, mutator, count, createRandom(41));
    const missed = mutations.filter((mutation) => !alarmsOf(mutation).some((kind) => (mutation.wanted as readonly string[]).includes(kind)));
    const recall = (mutations.length - missed.length) / mutations.length;
    process.stdout.write(`${name.padEnd(12)} ${mutations.length - missed.length}/${mutations.length} found, recall ${recall.toFixed(3)}\n`);
    for (const { what } of missed.slice(0, MAX_SHOWN)) process.stdout.write(`  missed: ${what.replace(/\s+/g, ' ')}\n`);
    expect(mutations.length).toBeGreaterThanOrEqual(Math.min(count, 90));
    expect(recall).toBeGreaterThanOrEqual(least);
  }, 60_000);

  test.each(SILENT)('stays silent on copy that says the same: $name', ({ name, mutator, count }) => {
    const mutations = make.mutate(passages, mutator, count, createRandom(42));
    const loud = mutations.map((mutation) => ({ mutation, kinds: alarmsOf(mutation) })).filter(({ kinds }) => kinds.length > 0);
    process.stdout.write(`${name.padEnd(12)} ${loud.length} of ${mutations.length} with a false alarm\n`);
    for (const { mutation, kinds } of loud.slice(0, MAX_SHOWN)) process.stdout.write(`  ${mutation.what}: ${kinds.join(', ')}\n`);
    expect(mutations.length).toBeGreaterThanOrEqual(Math.min(count, 60));
    expect(loud.length).toBeLessThanOrEqual(MAX_FALSE[name as keyof typeof MAX_FALSE]);
  }, 60_000);
});
