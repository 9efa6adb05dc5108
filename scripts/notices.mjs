import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Writes THIRD-PARTY.md: every package that may end up in `dist`, with its licence and whose it is, and the licences'
 * texts. `--check` only compares, so that `npm test` notices when a dependency came or went.
 */

const FONTS = [
  ['Source Serif 4', 'src/ui/fonts/OFL-SourceSerif4.txt'],
  ['Public Sans', 'src/ui/fonts/OFL-PublicSans.txt'],
];

/** A line that says whose a text is: a year, or the sign of copyright before a name. */
const OWNER = /^\s*(?:copyright\b|©)(?=.*(?:\d{4}|\(c\) [A-Z]))(?!.*\[yyyy\])/i;

const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const direct = new Set(Object.keys(lock.packages[''].dependencies));

/** Packages of other platforms' binaries and of build tools are not bundled, so they need no notice. */
const packages = Object.entries(lock.packages)
  .filter(([place, entry]) => place !== '' && entry.dev !== true && entry.devOptional !== true && entry.optional !== true)
  .map(([place, { version, license }]) => ({ name: place.replace(/^.*node_modules\//, ''), version, license, folder: path.join(ROOT, place) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));

const licenceFile = (folder) => {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name)) : undefined;
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
};

function ownerOf({ folder }) {
  const line = licenceFile(folder).split('\n').find((text) => OWNER.test(text));
  if (line !== undefined) return line.trim().replaceAll('|', '\\|');
  const { author, contributors } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const named = author ?? contributors?.[0] ?? 'its authors';
  return (typeof named === 'string' ? named : named.name).replace(/\s*[<(].*$/, '');
}

/** One text for each licence: of the first package that ships it, its own copyright line apart. */
function texts() {
  const kinds = [...new Set(packages.map(({ license }) => license))].sort();
  return kinds.map((kind) => {
    const candidates = packages.filter(({ license }) => license === kind).map(({ folder }) => licenceFile(folder)).filter((text) => text !== '');
    const shortest = candidates.sort((a, b) => (kind === 'Apache-2.0' ? b.length - a.length : a.length - b.length))[0] ?? '';
    const body = shortest.split('\n').filter((line) => !OWNER.test(line)).join('\n').trim();
    return `### ${kind}\n\n\`\`\`text\n${body}\n\`\`\``;
  });
}

const row = ({ name, version, license, ...rest }) => `| ${direct.has(name) ? `**${name}**` : name} | ${version} | ${license} | ${ownerOf(rest)} |`;

const document = `# Third-party notices

Made by \`npm run notices\` from package-lock.json; do not edit. Writethru itself is under the MIT licence (\`LICENSE\`).

## Packages that may be part of \`dist/\`

Bold: asked for by this project; the others come with them.

| package | version | licence | whose |
|---|---|---|---|
${packages.map(row).join('\n')}

## Fonts

Both under the SIL Open Font License 1.1; the texts lie beside the fonts.

| font | whose | licence text |
|---|---|---|
${FONTS.map(([name, file]) => `| ${name} | ${readFileSync(path.join(ROOT, file), 'utf8').split('\n')[0].replace(/ PublicSans-.*/, '')} | \`${file}\` |`).join('\n')}

## Licence texts

${texts().join('\n\n')}
`;

const file = path.join(ROOT, 'THIRD-PARTY.md');
if (!process.argv.includes('--check')) writeFileSync(file, document);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== document) {
  console.error('THIRD-PARTY.md does not fit package-lock.json: run npm run notices.');
  process.exitCode = 1;
}
