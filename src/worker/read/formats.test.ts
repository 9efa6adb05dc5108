import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';
import { readFile } from '#formats/readers/readFile.ts';
import type { ReadDraft, Reading } from '#formats/readers/reading.ts';

type Expected = {
  format: string;
  program: string;
  drafts: { name?: string; title?: string; publishedAt?: string | null; source?: string; take?: string | null; embargo?: string; paragraphs: [role: string, text: string][] }[];
  remarks?: string[];
  alternatives?: { kind: string; name: string; paragraphs: string[] }[];
};

const FILES = join(import.meta.dirname, '../../../e2e/files/formats');
const expected = JSON.parse(readFileSync(join(FILES, 'expected.json'), 'utf8')) as Record<string, Expected>;

async function read(name: string): Promise<Reading> {
  const result = await readFile(new Uint8Array(readFileSync(join(FILES, name))), name);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Paragraphs and roles as the page shows them: what the reader states, on top of what the segmenter sees. */
function shown(draft: ReadDraft): [role: string, text: string][] {
  const version = segment(draft, createLexicon());
  return version.paragraphs.map((paragraph) => [paragraph.role, version.text.slice(paragraph.chars.start, paragraph.chars.end)]);
}

describe('every file of the project is read as an editor would read it', () => {
  for (const [name, want] of Object.entries(expected)) {
    it(`${name} (${want.program})`, async () => {
      const reading = await read(name);
      expect(reading.format).toBe(want.format);
      expect(reading.drafts.map((draft) => shown(draft).map(([, text]) => text))).toEqual(want.drafts.map((draft) => draft.paragraphs.map(([, text]) => text)));
      expect(reading.drafts.map(shown)).toEqual(want.drafts.map((draft) => draft.paragraphs));
      for (const [i, draft] of want.drafts.entries()) {
        for (const key of ['name', 'title', 'publishedAt', 'source', 'take', 'embargo'] as const) {
          if (draft[key] !== undefined) expect([key, reading.drafts[i]?.[key]]).toEqual([key, draft[key]]);
        }
      }
      expect(new Set(reading.drafts.map((draft) => draft.name)).size).toBe(reading.drafts.length);
      const kinds = reading.remarks.map((remark) => remark.kind);
      for (const kind of want.remarks ?? []) expect(kinds).toContain(kind);
      if (want.remarks === undefined) expect(kinds.filter((kind) => kind !== 'embargo' && kind !== 'parts-left-out')).toEqual([]);
      for (const other of want.alternatives ?? []) {
        const found = reading.alternatives.find((one) => one.kind === other.kind && one.name === other.name);
        expect(found?.drafts[0]?.text.split('\n\n')).toEqual(other.paragraphs);
      }
    });
  }
});
