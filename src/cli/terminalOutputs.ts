import path from 'node:path';
import type { ExportedStory } from '#formats/exports/exported.ts';
import { EXPORT_FORMATS } from '#formats/exports/formats.ts';
import { writeExport } from '#formats/exports/writeExport.ts';
import type { Output } from './terminalArguments.ts';
import { harmless } from './terminalColour.ts';
import type { World } from './terminalRun.ts';

/**
 * Writes what was asked for, all or nothing as far as it can be known before: each name is judged first, so that a slip
 * such as `--html a.txt b.txt` never writes over copy.
 *
 * @returns one sentence that says why not, or null
 */
export async function writeOutputs(outputs: readonly Output[], files: readonly string[], story: ExportedStory, world: World): Promise<string | null> {
  for (const { kind, out } of outputs) {
    const { holds, extensions } = EXPORT_FORMATS[kind];
    const name = harmless(out);
    const versions = story.collation.versions.length;
    if (holds === 'pair' && versions > 2) return `--${kind} holds two versions, and these are ${versions}; name the two files that it shall hold.`;
    if (out === '-') continue;
    if (files.some((file) => path.resolve(file) === path.resolve(out))) return `${name} is one of the versions; name another file for --${kind}.`;
    const isOurs = extensions.some((extension) => out.toLowerCase().endsWith(`.${extension}`));
    if (!isOurs && (await world.exists(out))) return `${name} is there already and does not end in .${extensions[0]}; name another file for --${kind}.`;
  }
  for (const { kind, out } of outputs) {
    const data = await writeExport(kind, story);
    if (out === '-' && typeof data === 'string') world.print(data);
    else if (!(await world.write(out, data))) return `${harmless(out)} could not be written.`;
  }
  return null;
}
