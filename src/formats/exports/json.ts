import { projectCollationReport } from '#core/project/collationReport.ts';
import { projectReport } from '#core/project/report.ts';
import type { ExportedStory } from './exported.ts';

/** Two versions as "writethru-comparison/1", more as "writethru-collation/1", for scripts. */
export function writeJson({ collation, base }: Pick<ExportedStory, 'collation' | 'base'>): string {
  const [only, ...others] = collation.comparisons;
  const report = others.length === 0 && only !== undefined ? projectReport(only) : projectCollationReport(collation, base);
  return `${JSON.stringify(report, null, 2)}\n`;
}
