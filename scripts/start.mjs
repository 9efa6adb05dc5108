import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

/** Installs what is missing, builds what is stale, and hands over to the server, which prints its address. */
if (!(await ensureInstalled())) process.exit(1);
if (!isBuilt()) {
  console.log('Building…');
  if (!(await build())) process.exit(1);
}

const server = spawn(process.execPath, [path.join(ROOT, 'dist', 'server', 'main.js')], { cwd: ROOT, stdio: 'inherit' });
// A terminal sends Ctrl-C to both, a supervisor only to us: pass it on (the server takes two as one) and wait for its end.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('error', (error) => {
  console.error(`The server could not be started: ${error.message}`);
  process.exit(1);
});
server.on('exit', (code) => process.exit(code ?? 0));
