import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const UI = path.dirname(fileURLToPath(import.meta.url));
const files = readdirSync(UI, { recursive: true, encoding: 'utf8' });
const read = (file: string): string => readFileSync(path.join(UI, file), 'utf8');

/** Sheets that a part brings along, once that part is fetched: they must not restyle what was on the page before. */
const late = new Set(files.filter((file) => file.endsWith('.tsx')).flatMap((file) =>
  [...read(file).matchAll(/^import '([^']+\.css)';$/gm)]
    .map(([, from = '']) => (from.startsWith('#ui/') ? from.slice('#ui/'.length) : path.join(path.dirname(file), from)))
    .filter((sheet) => sheet !== 'compare.css'),
));

const selectorsOf = (sheet: string): readonly string[] =>
  [...read(sheet).replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
    .map(([, list = '']) => list.trim())
    .filter((list) => !list.startsWith('@'))
    .flatMap((list) => list.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim());
const classesOf = (selector: string): readonly string[] => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);

/** The sheets that style a class; one that only excepts it does not. */
const homes = new Map<string, Set<string>>();
for (const sheet of files.filter((file) => file.endsWith('.css'))) {
  const styled = selectorsOf(sheet).flatMap((selector) => classesOf(selector.replaceAll(/:not\([^)]*\)/g, '')));
  for (const name of styled) homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
}

test.each([...late])('%s, which comes late, names in each selector something of its own', (sheet) => {
  const foreign = selectorsOf(sheet).filter((selector) => !classesOf(selector).some((name) => homes.get(name)?.size === 1));
  expect(foreign).toEqual([]);
});
