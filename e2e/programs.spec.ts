import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type * as Engine from '../src/core/engine.ts';
import { paragraphsOf, pierStory, sampleStory } from './story.ts';

/** The built command line and engine, as a desk's scripts use them: nothing of `src` is loaded. */

const DIST = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const SAMPLE = path.resolve(DIST, 'web', 'sample');

type Ended = { readonly code: number; readonly out: string; readonly errors: string };

function writethru(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(DIST, 'cli', 'writethru.js'), ...args], { env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '1' } }, (error, out, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, errors });
    });
  });
}

const sample = (place: number): string => path.join(SAMPLE, sampleStory[place]?.name ?? '');

test.describe('dist/cli/writethru.js', () => {
  test('prints a redline and a count of changes', async () => {
    const { code, out, errors } = await writethru(sample(0), sample(1));
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('[-17-]');
    expect(out).toContain('{+23+}');
    expect(out).toMatch(/\d+ changes: .*\d+ moved.*\d+ added.*\d+ removed/);
  });

  test('prints the comparison as JSON that fits the files', async () => {
    const { code, out } = await writethru(sample(0), sample(3), '--json');
    expect(code).toBe(0);
    const report = JSON.parse(out) as ReturnType<typeof Engine.compare>;
    expect(report.format).toBe('writethru-comparison/1');
    expect(report.before.paragraphs.map(({ text }) => text)).toEqual(paragraphsOf(sampleStory[0]?.text ?? ''));
    expect(report.after.paragraphs.map(({ text }) => text)).toEqual(paragraphsOf(sampleStory[3]?.text ?? ''));
    for (const { before, after } of report.changes) {
      for (const [version, passage] of [[report.before, before], [report.after, after]] as const) {
        if (passage !== null) expect(version.paragraphs[passage.paragraph]?.text.slice(passage.start, passage.end)).toBe(passage.text);
      }
    }
    const { verbatimShare, rewordedShare, ownShare } = report.measures;
    expect(verbatimShare + rewordedShare + ownShare).toBeCloseTo(1, 6);
  });

  test('reads other formats than plain text', async () => {
    const files = path.resolve(DIST, '..', 'e2e', 'files', 'formats');
    for (const name of ['story-lo.docx', 'story-lo.odt', 'pages-lo.pdf', 'page-news.html', 'mail-html.eml']) {
      const { code, out, errors } = await writethru(sample(0), path.join(files, name));
      expect([name, code, errors]).toEqual([name, 0, '']);
      expect(out).toMatch(/\d+ changes: /);
    }
  });

  test('writes every format beside each other, and reads its own Word file back as both texts', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'writethru-'));
    const out = (name: string): string => path.join(folder, name);
    const written = await writethru(sample(0), sample(1), '--html', out('r.html'), '--docx', out('r.docx'), '--markdown', out('r.md'), '--csv', out('r.csv'), '--tei', '-');
    expect([written.code, written.errors]).toEqual([0, '']);
    expect(written.out).toMatch(/^<\?xml [^]*<variantEncoding method="parallel-segmentation"/);
    expect(await readFile(out('r.html'), 'utf8')).toContain("default-src 'none'; style-src 'sha256-");
    const { out: json } = await writethru(out('r.docx'), '--json');
    const report = JSON.parse(json) as ReturnType<typeof Engine.compare>;
    expect(report.before.paragraphs.map(({ text }) => text)).toEqual(paragraphsOf(sampleStory[0]?.text ?? ''));
    expect(report.after.paragraphs.map(({ text }) => text)).toEqual(paragraphsOf(sampleStory[1]?.text ?? ''));
    const refused = await writethru(sample(0), sample(1), sample(2), '--docx', out('three.docx'));
    expect(refused).toEqual({ code: 2, out: '', errors: '--docx holds two versions, and these are 3; name the two files that it shall hold.\n' });
    await rm(folder, { recursive: true });
  });

  test('ends with 1 where --fail-on finds something, and with 2 where it cannot read', async () => {
    expect((await writethru(sample(0), sample(1), '--fail-on', 'figure')).code).toBe(1);
    const folder = await mkdtemp(path.join(tmpdir(), 'writethru-'));
    await writeFile(path.join(folder, 'empty.txt'), '');
    const empty = await writethru(sample(0), path.join(folder, 'empty.txt'));
    expect(empty).toEqual({ code: 2, out: '', errors: 'empty.txt is empty.\n' });
    const missing = await writethru(sample(0), path.join(folder, 'missing.txt'));
    expect([missing.code, missing.errors.trim().split('\n').length]).toEqual([2, 1]);
    await rm(folder, { recursive: true });
  });
});

test.describe('dist/engine/index.js', () => {
  const engine = () => import(path.join(DIST, 'engine', 'index.js')) as Promise<typeof Engine>;

  test('compares, collates and aligns in Node, without a page', async () => {
    const { compare, collate, alignSegments } = await engine();
    const [first, second, third] = pierStory.map(({ text }) => text);
    const { blocks } = compare(first ?? '', second ?? '');
    expect(blocks.filter(({ moved }) => moved)).toHaveLength(1);
    expect(blocks.filter(({ kind }) => kind === 'added')).toHaveLength(1);
    expect(collate([first, second, third].map((text, i) => ({ name: `Take ${i}`, text: text ?? '' }))).comparisons).toHaveLength(2);
    const pairs = alignSegments(paragraphsOf(first ?? ''), paragraphsOf(second ?? ''));
    expect(pairs.map(({ before, after }) => [before, after])).toEqual(expect.arrayContaining([[0, 0], [1, 5], [2, 1], [3, 2], [4, 4]]));
  });

  test('gives the same result each time, and none for two equal texts', async () => {
    const { compare } = await engine();
    const [first, second] = pierStory.map(({ text }) => text ?? '');
    expect(compare(first ?? '', second ?? '')).toEqual(compare(first ?? '', second ?? ''));
    expect(compare(first ?? '', first ?? '').changes).toEqual([]);
  });
});
