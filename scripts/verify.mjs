import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, HASHES, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

/** `npm run verify -- https://desk.example/`: whether a host serves exactly the page that these sources build. */
const [address, ...rest] = process.argv.slice(2);
if (address === undefined || rest.length > 0) {
  console.error('Usage: npm run verify -- ADDRESS, the address of a page of Writethru.');
  process.exit(2);
}
if (!(await ensureInstalled()) || (!isBuilt() && !(await build())) || !existsSync(path.join(ROOT, HASHES))) process.exit(1);
const { files } = JSON.parse(readFileSync(path.join(ROOT, HASHES), 'utf8'));
let wrong = 0;
for (const [name, expected] of Object.entries(files)) {
  const response = await fetch(new URL(name === 'index.html' ? './' : name, address)).catch(() => null);
  const served = response?.ok === true ? createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex') : 'nothing';
  if (served === expected) continue;
  wrong += 1;
  console.error(`${name}: ${served === 'nothing' ? 'is not served' : 'is another file'}`);
}
console.log(`${Object.keys(files).length - wrong} of ${Object.keys(files).length} files are as these sources build them.`);
process.exitCode = wrong === 0 ? 0 : 1;
