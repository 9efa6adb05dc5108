import { projectReport, reportFacts, reportVersion } from '#core/project/report.ts';
import type { ExportedStory } from './exported.ts';

/** Two versions as "writethru-comparison/1", more as "writethru-collation/1", for scripts. */
export function writeJson({ collation }: Pick<ExportedStory, 'collation'>): string {
  const { versions, comparisons } = collation;
  const [only] = comparisons;
  const report = comparisons.length === 1 && only !== undefined
    ? projectReport(only)
    : { format: 'writethru-collation/1', versions: versions.map(reportVersion), comparisons: comparisons.map(projectReport), facts: reportFacts(collation) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
