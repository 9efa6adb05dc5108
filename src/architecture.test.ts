import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The house rules that a compiler cannot hold: who may import whom, what the core may not know, how long a file may be.
 * Each test ends in sentences that name the offender. The table of layers is the one of ARCHITECTURE.md.
 */

const SRC = path.dirname(fileURLToPath(import.meta.url));

/** Longer files hold more than one idea. */
const MAX_LINES = 400;

/**
 * Layer → what it may import of ours: whole folders (`core/model/`) or single files (`core/collate.ts`). A layer always
 * may import itself. The most specific layer that contains a file is its layer.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/model/': [],
  'core/segment/': ['core/model/'],
  'core/align/': ['core/model/'],
  'core/diff/': ['core/model/'],
  'core/classify/': ['core/model/'],
  'core/facts/': ['core/model/'],
  'core/measure/': ['core/model/'],
  'core/rows/': ['core/model/'],
  'core/project/': ['core/model/'],
  'core/': ['core/model/', 'core/segment/', 'core/align/', 'core/diff/', 'core/classify/', 'core/facts/', 'core/measure/', 'core/rows/'],
  // The engine's public face turns results into plain objects, so it alone joins the stages with a projection.
  'core/engine.ts': ['core/'],
  'formats/': ['core/model/', 'core/project/'],
  'store/': ['core/model/', 'core/project/', 'formats/'],
  'ui/': ['core/model/', 'core/project/'],
  'ui/screens/': ['core/model/', 'core/project/', 'ui/', 'store/'],
  'platform/': ['core/model/', 'formats/', 'store/ports.ts', 'worker/protocol.ts', 'worker/parts.ts', 'worker/read/protocol.ts'],
  'worker/': ['core/', 'formats/'],
  'server/': ['formats/shareLimits.ts'],
  'cli/': ['core/', 'formats/'],
  'testing/': [''],
  // The composition root joins everything; nothing may import it.
  '': [''],
};

/** Packages that only one place may name, so that they can be replaced there. */
const ONLY_IN: readonly (readonly [RegExp, ...string[]])[] = [
  [/^diff-match-patch$/, 'core/diff/'],
  [/^zustand(\/|$)|^zundo$/, 'store/', 'ui/screens/'],
  [/^(react|react-dom|@ariakit\/react|lucide-react)(\/|$)/, 'ui/'],
  [/^(hono|@hono\/)/, 'server/'],
  [/^(pg|ioredis|aws4fetch)$/, 'server/storage/'],
  [/^idb-keyval$/, 'platform/'],
  [/^(pdfjs-dist|postal-mime|saxes|fflate|chardet|linkedom|@mozilla\/readability)(\/|$)/, 'formats/'],
];

/** Where the page is put together. */
const COMPOSITION = ['main.ts'];

const FORBIDDEN_FOLDERS = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'shared', 'misc', 'lib'];

type File = { readonly name: string; readonly text: string; readonly code: string; readonly imports: readonly string[] };

const files: readonly File[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
  .map((entry) => {
    const full = path.join(entry.parentPath, entry.name);
    const text = readFileSync(full, 'utf8');
    return { name: path.relative(SRC, full).split(path.sep).join('/'), text, code: withoutComments(text), imports: importsOf(text) };
  });

/** Tests and benchmarks may reach across layers: they look at the whole. */
const isTest = (name: string): boolean => /\.(test|bench)\.tsx?$/.test(name) || name.startsWith('testing/');
const shipped = files.filter((file) => !isTest(file.name));

function importsOf(text: string): string[] {
  const pattern = /(?:^|[\s;}])(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+\.tsx?)['"]/g;
  return [...withoutComments(text).matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
}

/** Good enough for rules on our own code: strings that hold comment marks keep their text, as `://` shows. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

/** @returns our own file's name from `src`, or null for a package. */
function target(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return bare.slice(1);
  if (bare.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(from), bare));
  return null;
}

function layerOf(name: string): string {
  const layers = Object.keys(MAY_IMPORT).filter((layer) => name.startsWith(layer));
  return layers.reduce((best, layer) => (layer.length > best.length ? layer : best), '');
}

function mayImport(from: string, to: string): boolean {
  const layer = layerOf(from);
  if (layerOf(to) === layer) return true;
  return (MAY_IMPORT[layer] ?? []).some((allowed) => to.startsWith(allowed));
}

/** Fails with one sentence for each offence; vitest would cut a long list short. */
function expectNone(offences: readonly string[]): void {
  expect(offences.length, offences.join('\n')).toBe(0);
}

describe('layers', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test('a file imports only what its layer may import', () => {
    const offences = shipped.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const to = target(file.name, specifier);
        if (to === null || to.startsWith('..') || mayImport(file.name, to)) return [];
        const allowed = MAY_IMPORT[layerOf(file.name)] ?? [];
        return [`src/${file.name} imports ${to}, but ${layerOf(file.name)} may import only ${allowed.join(', ') || 'itself'}.`];
      }),
    );
    expectNone(offences);
  });

  test('nothing imports the composition root', () => {
    const offences = files.flatMap((file) =>
      file.imports.filter((specifier) => COMPOSITION.includes(target(file.name, specifier) ?? '')).map(() => `src/${file.name} imports main.ts.`),
    );
    expectNone(offences);
  });

  test('an import within a layer may be relative, one across layers starts at #', () => {
    const offences = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const to = target(file.name, specifier);
        const [top, ...rest] = file.name.split('/');
        if (specifier.startsWith('../') && rest.length > 0 && to?.startsWith(`${top}/`) === false)
          return [`src/${file.name} imports ${specifier}: write it from #.`];
        if (to !== null && !/\.\w+$/.test(to)) return [`src/${file.name} imports ${specifier} without an extension.`];
        return [];
      }),
    );
    expectNone(offences);
  });

  test('each outside package is named in one layer only', () => {
    const offences = shipped.flatMap((file) =>
      file.imports.flatMap((specifier) =>
        ONLY_IN.flatMap(([name, ...places]) =>
          name.test(specifier) && !places.some((place) => file.name.startsWith(place))
            ? [`src/${file.name} imports ${specifier}, which only ${places.map((place) => `src/${place}`).join(' and ')} may name.`]
            : [],
        ),
      ),
    );
    expectNone(offences);
  });

  test('Node is known to the server and the command line only', () => {
    const offences = shipped
      .filter((file) => !/^(server|cli)\//.test(file.name))
      .flatMap((file) => file.imports.filter((s) => s.startsWith('node:')).map((s) => `src/${file.name} imports ${s}.`));
    expectNone(offences);
  });
});

describe('the core', () => {
  const core = shipped.filter((file) => file.name.startsWith('core/'));

  test.each([
    ['a clock', /\bnew Date\b|\bDate\s*[.(]|\bperformance\s*\.|\bsetTimeout\b/],
    ['chance', /\bMath\s*\.\s*random\b|\bcrypto\b/],
    ['the locale', /\btoLocale\w+\(|\blocaleCompare\(|\bIntl\.(?!Segmenter)/],
    ['a page', /\bdocument\s*\.|\bwindow\s*\.|\blocalStorage\b/],
    ['the console', /\bconsole\s*\./],
  ])('knows nothing of %s', (what, pattern) => {
    const offences = core.filter((file) => pattern.test(file.code)).map((file) => `src/${file.name} uses ${what}: ${pattern.exec(file.code)?.[0]}`);
    expectNone(offences);
  });
});

describe('files', () => {
  test(`none is longer than ${MAX_LINES} lines`, () => {
    const offences = files
      .map((file) => ({ name: file.name, lines: file.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ name, lines }) => `src/${name} has ${lines} lines: part it by ideas.`);
    expectNone(offences);
  });

  test('no folder is a drawer for anything', () => {
    const folders = new Set(files.flatMap((file) => file.name.split('/').slice(0, -1)));
    expect(FORBIDDEN_FOLDERS.filter((name) => folders.has(name))).toEqual([]);
  });

  test('none merely passes on what others export', () => {
    const offences = files.filter((file) => /^index\.tsx?$/.test(path.posix.basename(file.name)) || isBarrel(file.code));
    expectNone(offences.map((file) => `src/${file.name} is a barrel: import from the files themselves.`));
  });

  test('none silences the compiler', () => {
    const offences = files.filter((file) => file.name !== 'architecture.test.ts' && (/@ts-(ignore|nocheck|expect-error)/.test(file.text) || /\bas any\b|:\s*any\b(?!\s+\w)|<any>/.test(file.code)));
    expectNone(offences.map((file) => `src/${file.name} uses any, or switches a check off.`));
  });
});

function isBarrel(code: string): boolean {
  const rest = code.replace(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s*['"][^'"]+['"];?/g, '').trim();
  return rest === '' && /\bexport\b/.test(code);
}

describe('this test sees what it should', () => {
  test('imports of every form', () => {
    const text = `import a from './a.ts';\nimport type { B } from "#core/b.ts";\nexport * from './c.ts';\nimport './d.css';\nconst e = import('./e.ts');\n// import f from './f.ts';\nnew Worker(new URL('./g.ts', import.meta.url));`;
    expect(importsOf(text)).toEqual(['./a.ts', '#core/b.ts', './c.ts', './d.css', './e.ts', './g.ts']);
  });

  test('a forbidden import, and an allowed one', () => {
    expect(mayImport('core/align/align.ts', 'core/diff/diff.ts')).toBe(false);
    expect(mayImport('core/align/align.ts', 'core/model/span.ts')).toBe(true);
    expect(mayImport('ui/parts/Row.tsx', 'store/store.ts')).toBe(false);
    expect(mayImport('ui/screens/Story.tsx', 'store/store.ts')).toBe(true);
    expect(mayImport('ui/parts/Row.tsx', 'ui/screens/Story.tsx')).toBe(false);
    expect(mayImport('core/collate.ts', 'core/project/rows.ts')).toBe(false);
    expect(mayImport('server/app.ts', 'core/model/span.ts')).toBe(false);
  });

  test('a barrel', () => {
    expect(isBarrel("export * from './a.ts';\nexport type { B } from './b.ts';")).toBe(true);
    expect(isBarrel("export { a } from './a.ts';\nexport const b = 1;")).toBe(false);
  });
});
