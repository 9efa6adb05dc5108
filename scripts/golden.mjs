import { spawnSync } from 'node:child_process';
import { ROOT } from './run.mjs';

/**
 * Looks into the history: a golden link, once added, was never changed, renamed or removed, and no line ever left their
 * manifest. Where there is no history (an unpacked archive) the hashes in the manifest are all there is; the unit tests
 * compare those.
 */
const FOLDER = 'src/formats/link/golden';
const git = (...args) => spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const inside = git('rev-parse', '--is-inside-work-tree');
if (inside.status !== 0) {
  console.log('There is no history here to look into.');
} else {
  const changed = git('log', '--format=commit %h', '--name-status', '--no-renames', '--diff-filter=MD', '--', `${FOLDER}/*.json`).stdout;
  const uncommitted = git('diff', 'HEAD', '--name-status', '--no-renames', '--diff-filter=MD', '--', `${FOLDER}/*.json`).stdout;
  const lines = [git('log', '-p', '--format=', '--', `${FOLDER}/MANIFEST`).stdout, git('diff', 'HEAD', '--', `${FOLDER}/MANIFEST`).stdout].join('\n');
  const taken = lines.split('\n').filter((line) => /^-(?!--)/.test(line));
  for (const text of [changed, uncommitted]) if (text.trim() !== '') console.error(`Golden links were changed or removed:\n${text}`);
  for (const line of taken) console.error(`This line left the manifest of golden links: ${line}`);
  if (changed.trim() + uncommitted.trim() !== '' || taken.length > 0) process.exitCode = 1;
  else console.log('No golden link was ever changed or removed.');
}
