import type { Change } from '#core/model/change.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from '#core/project/anchors.ts';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import { factKind, STANDING_WORDS } from '#core/project/factWords.ts';
import { ALARM_WORDS, projectFacts } from '#core/project/factsTable.ts';
import { writeTable } from './csv.ts';
import { pairsOf, type ExportedPair, type ExportedStory } from './exported.ts';

type Field = string | number | null;

/** Every change of every pair, one a line, in the order of the engine: by place in the compared version. */
export function writeChangesTable(story: ExportedStory): string {
  const head = ['Base', 'Compared', 'Operation', 'Rank', 'Feature', 'Rule', 'Check', 'Base paragraph', 'Base words', 'Compared paragraph', 'Compared words', 'Id'];
  return writeTable([head, ...pairsOf(story).flatMap(changeRows)]);
}

function changeRows({ comparison, names }: ExportedPair): readonly (readonly Field[])[] {
  const checks = new Map<string, Set<string>>();
  for (const alarm of comparison.alarms) for (const id of alarm.changes) checks.set(id, (checks.get(id) ?? new Set()).add(ALARM_WORDS[alarm.kind]));
  return comparison.changes.map((change) => [
    names.before, names.after, change.operation, change.grade.rank, change.grade.feature, change.rule, [...(checks.get(change.id) ?? [])].join('; '),
    ...place(comparison.before, change.before), ...place(comparison.after, change.after), change.id,
  ]);
}

/** Paragraph (its number, or what it is) and words; both empty where the version has nothing there. */
function place(version: Version, { start, end }: Change['before']): readonly [Field, Field] {
  if (start >= end) return [null, null];
  const { number, role } = version.paragraphs[paragraphOfToken(version, start)]!;
  return [number ?? ROLE_WORDS[role], version.text.slice(version.tokens.start[start], version.tokens.end[end - 1])];
}

/** Every fact, one a line, with its words and paragraph in each version. */
export function writeFactsTable({ collation, sigla }: ExportedStory): string {
  const names = collation.versions.map(({ name }) => name);
  const { sections } = projectFacts(collation.facts, collation.versions, sigla, names);
  const head = ['Check first', 'Standing', 'Kind', 'Fact', ...sigla.flatMap((siglum, i) => [`${siglum} ${names[i] ?? ''}`.trim(), `${siglum} paragraph`])];
  const rows = sections.flatMap(({ rows: some }) => some).map((row) => [
    row.section === 'check-first' ? 'yes' : '', STANDING_WORDS[row.standing], factKind(row), row.label,
    ...sigla.flatMap((siglum): readonly Field[] => {
      const found = row.context.find((snippet) => snippet.siglum === siglum);
      return found === undefined ? [null, null] : [found.words, found.number];
    }),
  ]);
  return writeTable([head, ...rows]);
}
