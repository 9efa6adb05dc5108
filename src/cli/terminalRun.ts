import { collate } from '#core/collate.ts';
import type { Change } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import { BUILT_IN_STYLES, isBuiltIn } from '#core/model/houseStyles.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { projectAdvisory } from '#core/project/desk/advisory.ts';
import { buildMarkIndex, type Sigla } from '#core/project/markIndex.ts';
import { firstHeadline, versionHead } from '#core/project/versionHead.ts';
import type { ExportedStory } from '#formats/exports/exported.ts';
import { writeJson } from '#formats/exports/json.ts';
import { readHouseStyle } from '#formats/houseStyle/houseStyleFile.ts';
import { redlineText } from './redline.ts';
import { alarmsText, offStyleText } from './terminalAlarms.ts';
import { HELP, readArguments, type FailOnKind } from './terminalArguments.ts';
import { harmless, type Terminal } from './terminalColour.ts';
import { writeOutputs } from './terminalOutputs.ts';
import { problemText } from './terminalProblem.ts';

/** The world as the command line sees it; tests pass a small one. */
export type World = {
  readonly terminal: Terminal;
  /** The texts of a file, in order: most files hold one. */
  readonly read: (file: string) => Promise<Result<readonly Draft[], Problem>>;
  /** A file's own words; null where there is no such file. */
  readonly readText: (file: string) => Promise<string | null>;
  readonly exists: (file: string) => Promise<boolean>;
  /** False where the file could not be written. */
  readonly write: (file: string, data: string | Uint8Array) => Promise<boolean>;
  readonly print: (text: string) => void;
  readonly complain: (sentence: string) => void;
};

export const EXIT = { done: 0, found: 1, refused: 2 } as const;

/** The page's limit, so that what can be compared here can be opened there. */
const MAX_VERSIONS = 20;

/** @returns the exit code. Nothing is printed unless every file could be read. */
export async function runCommand(given: readonly string[], world: World): Promise<number> {
  const command = readArguments(given);
  if (!command.ok) return refuse(world, command.problem);
  if (command.value.kind === 'help') {
    world.print(HELP);
    return EXIT.done;
  }
  const { files, output, outputs, base, failOn } = command.value;
  const style = await styleNamed(command.value.style, world);
  if (!style.ok) return refuse(world, style.problem);
  const readings = await Promise.all(files.map((file) => world.read(file)));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : [reading.problem]));
  if (problems.length > 0) {
    for (const problem of problems) world.complain(problemText(problem));
    return EXIT.refused;
  }
  const drafts = readings.flatMap((reading) => (reading.ok ? reading.value : []));
  if (drafts.length < 2) return refuse(world, `Writethru compares two or more versions, and ${harmless(files[0] ?? '')} holds only one; name two or more files.`);
  if (drafts.length > MAX_VERSIONS) return refuse(world, problemText({ code: 'too-many-versions', wanted: drafts.length, maxVersions: MAX_VERSIONS }));
  // A file may hold several texts; the base is the first one of the file that was named.
  const first = readings.slice(0, base).reduce((sum, reading) => sum + (reading.ok ? reading.value.length : 0), 0);
  const collation = collate(drafts, { base: first, terms: { style: style.value } });
  const { versions, comparisons } = collation;

  const story: ExportedStory = { title: titleOf(collation), collation, base: first, sigla: versions.map((_, i) => siglum(i)), notes: [], at: null };
  const refused = await writeOutputs(outputs, files, story, world);
  if (refused !== null) return refuse(world, refused);
  if (output === 'json') world.print(writeJson(story));
  const others = versions.map((_, i) => i).filter((i) => i !== first);
  if (output === 'advisory') comparisons.forEach((comparison, i) => world.print(advisoryText(comparison, { before: siglum(first), after: siglum(others[i] ?? 0) })));
  if (output === 'redline') {
    comparisons.forEach((comparison, i) => {
      const sigla = { before: siglum(first), after: siglum(others[i] ?? 0) };
      world.print(redlineText(comparison, sigla, world.terminal));
      world.print(alarmsText(comparison, sigla, world.terminal));
      world.print(offStyleText(comparison, style.value.name, world.terminal));
      if (i < comparisons.length - 1) world.print('\n');
    });
  }

  const found = failOn.map((kind) => ({ kind, count: comparisons.reduce((sum, c) => sum + countOf(c, kind), 0) })).filter(({ count }) => count > 0);
  if (found.length === 0) return EXIT.done;
  world.complain(`Found: ${found.map(({ kind, count }) => `${kind} (${count})`).join(', ')}.`);
  return EXIT.found;
}

/** One line for the desk; a comparison without a change of sense says so. */
function advisoryText(comparison: Comparison, sigla: Sigla): string {
  const index = buildMarkIndex(comparison, sigla);
  const { line } = projectAdvisory(index, projectChangeList(index));
  return `${harmless(line === '' ? 'No change of sense.' : line)}\n`;
}

/** What the story is called in reports: the first headline that any version has, else the first version's name. */
function titleOf({ versions }: ExportedStory['collation']): string {
  return firstHeadline(versions.map(versionHead)) ?? versions[0]?.name ?? '';
}

/** A built-in style by its id; else the file of that name. */
async function styleNamed(name: string, world: World): Promise<Result<HouseStyle, string>> {
  if (isBuiltIn(name)) return ok(BUILT_IN_STYLES[name]);
  const text = await world.readText(name);
  if (text === null) return fail(`There is no style and no file ${harmless(name)}; the styles are ${Object.keys(BUILT_IN_STYLES).join(', ')}.`);
  const style = readHouseStyle(text);
  return style.ok ? style : fail(problemText({ code: 'bad-style', name, reason: style.problem }));
}

function refuse(world: World, sentence: string): number {
  world.complain(sentence);
  return EXIT.refused;
}

const siglum = (position: number): string => String.fromCharCode('A'.charCodeAt(0) + position);

function countOf(comparison: Comparison, kind: FailOnKind): number {
  if (kind === 'off-style') return comparison.offStyle.length;
  const changes = comparison.changes.filter((change) => isOfKind(change, kind)).length;
  // A kind that changes and alarms share ("figure") is counted by the larger of the two, as both point at the same words.
  return Math.max(changes, comparison.alarms.filter((alarm) => kind === 'alarm' || kind === alarm.kind).length);
}

/** Changes in furniture are not counted anywhere, so they never fail a check either. */
function isOfKind({ operation, grade }: Change, kind: FailOnKind): boolean {
  if (grade.feature === 'furniture') return false;
  return kind === 'any' || kind === operation || kind === grade.rank || kind === grade.feature;
}
