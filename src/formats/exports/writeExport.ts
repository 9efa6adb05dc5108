import { invariant } from '#core/model/result.ts';
import { writeCriticMarkup } from './criticMarkup.ts';
import { writeDocx } from './docx.ts';
import { pairsOf, type ExportedPair, type ExportedStory } from './exported.ts';
import type { ExportKind } from './formats.ts';
import { writeHtml } from './html/htmlReport.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdownReport.ts';
import { writeChangesTable, writeFactsTable } from './tables.ts';
import { writeTei } from './tei/tei.ts';

/** Writes a story in a format. One that holds two versions wants a story of two. */
export async function writeExport(kind: ExportKind, story: ExportedStory): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (kind) {
    case 'html': return writeHtml(story);
    case 'docx': return writeDocx(onlyPair(story), story);
    case 'markdown': return writeMarkdown(story);
    case 'criticmarkup': return writeCriticMarkup(onlyPair(story));
    case 'json': return writeJson(story);
    case 'csv': return writeChangesTable(story);
    case 'facts-csv': return writeFactsTable(story);
    case 'tei': return writeTei(story);
  }
}

function onlyPair(story: ExportedStory): ExportedPair {
  const [pair, ...more] = pairsOf(story);
  invariant(pair !== undefined && more.length === 0, 'a format that holds two versions is given two');
  return pair;
}
