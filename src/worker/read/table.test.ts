import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';
import { readFile } from '#formats/readers/readFile.ts';

type Expected = { format: string; program: string; drafts: { paragraphs: [role: string, text: string][] }[] };

const ROOT = join(import.meta.dirname, '../../..');
const FILES = join(ROOT, 'e2e/files/formats');
const PAGE = join(ROOT, 'docs/formats.md');
const expected = JSON.parse(readFileSync(join(FILES, 'expected.json'), 'utf8')) as Record<string, Expected>;

/** Shares that the project holds itself to. */
const MIN_PARAGRAPHS = 1;
const MIN_ROLES = 0.95;

const START = '<!-- table: written by src/worker/read/table.test.ts with WRITETHRU_TABLES=write -->';
const END = '<!-- end of table -->';

it('the table in docs/formats.md says what was measured', async () => {
  const rows: string[] = [];
  const sum = { paragraphs: 0, found: 0, roles: 0 };
  for (const [name, want] of Object.entries(expected)) {
    const result = await readFile(new Uint8Array(readFileSync(join(FILES, name))), name);
    const drafts = result.ok ? result.value.drafts : [];
    let paragraphs = 0;
    let found = 0;
    let roles = 0;
    for (const [i, draft] of want.drafts.entries()) {
      const version = segment(drafts[i] ?? { name, text: '', publishedAt: null, roles: [] }, createLexicon());
      const got = version.paragraphs.map((one) => [one.role, version.text.slice(one.chars.start, one.chars.end)] as const);
      paragraphs += draft.paragraphs.length;
      found += draft.paragraphs.filter(([, text], at) => got[at]?.[1] === text).length;
      roles += draft.paragraphs.filter(([role, text], at) => got[at]?.[1] === text && got[at]?.[0] === role).length;
    }
    sum.paragraphs += paragraphs;
    sum.found += found;
    sum.roles += roles;
    rows.push(`| ${want.format} | \`${name}\` | ${want.program} | ${want.drafts.length} | ${paragraphs} | ${found} | ${roles} |`);
  }
  rows.push(`| **all** | ${rows.length} files | | | **${sum.paragraphs}** | **${sum.found}** | **${sum.roles}** |`);
  const table = ['| format | file | made by | versions | paragraphs expected | found | with the right role |', '|---|---|---|---|---|---|---|', ...rows].join('\n');

  const page = readFileSync(PAGE, 'utf8');
  const next = `${page.slice(0, page.indexOf(START) + START.length)}\n\n${table}\n\n${page.slice(page.indexOf(END))}`;
  if (process.env['WRITETHRU_TABLES'] === 'write') writeFileSync(PAGE, next);
  else expect(page).toBe(next);
  expect(sum.found / sum.paragraphs).toBeGreaterThanOrEqual(MIN_PARAGRAPHS);
  expect(sum.roles / sum.paragraphs).toBeGreaterThanOrEqual(MIN_ROLES);
});
