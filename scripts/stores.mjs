import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './run.mjs';

/**
 * Real servers for the tests of the share service's stores: Postgres, Redis (or Valkey) and one that speaks S3, each on a
 * free port of this machine with a folder that goes afterwards. `npm run stores` installs what is missing, where it may
 * (Debian's packages as root; the S3 server from npm into .cache), and runs the suite; `npm test` takes what is there.
 */

/** Not maintained any more, which is why it is in no lock of ours; it checks signatures and lists as S3 does. */
const S3_SERVER = { name: 's3rver', version: '3.7.1' };
const S3_FOLDER = path.join(ROOT, '.cache', 'stores', 's3');
const S3_PROGRAM = path.join(S3_FOLDER, 'node_modules', S3_SERVER.name, 'bin', 's3rver.js');

/** Debian's user without rights: Postgres refuses to run as root. */
const NOBODY = 65_534;
const isRoot = () => process.getuid?.() === 0;
const asNobody = () => (isRoot() ? { uid: NOBODY, gid: NOBODY } : {});

/** How long a server may take to accept connections, in milliseconds. */
const START_MS = 30_000;

/**
 * @param {{ install: boolean }} options
 * @returns {Promise<{ env: Record<string, string>, missing: string[], stop: () => Promise<void> }>} where the servers are,
 *   under the names that `src/server/storage/storages.test.ts` reads
 */
export async function startStores({ install }) {
  if (install) await installStores();
  const folder = mkdtempSync(path.join(tmpdir(), 'writethru-stores-'));
  if (isRoot()) chownSync(folder, NOBODY, NOBODY);
  const children = [];
  const stop = async () => {
    await Promise.all(children.map((child) => new Promise((ended) => {
      if (child.exitCode !== null || child.signalCode !== null) return ended();
      child.on('exit', ended);
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    })));
    rmSync(folder, { recursive: true, force: true });
  };
  const start = async (command, args, options, port) => {
    const child = spawn(command, args, { cwd: folder, stdio: 'ignore', ...options });
    child.on('error', () => undefined);
    children.push(child);
    return answers(port, child);
  };
  const env = {};
  const missing = [];
  for (const [name, variable, begin] of [
    ['Postgres', 'WRITETHRU_TEST_POSTGRES', startPostgres], ['Redis', 'WRITETHRU_TEST_REDIS', startRedis], ['an S3 server', 'WRITETHRU_TEST_S3', startS3],
  ]) {
    if (process.env[variable]) continue;
    const url = await begin(folder, start).catch(() => null);
    if (url === null) missing.push(name);
    else env[variable] = url;
  }
  return { env, missing, stop };
}

async function startPostgres(folder, start) {
  const bin = postgresBin();
  if (bin === null) return null;
  const data = path.join(folder, 'postgres');
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'writethru', '--no-sync'], { cwd: folder, stdio: 'ignore', ...asNobody() });
  if (made.status !== 0) return null;
  const port = await freePort();
  const up = await start(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'], asNobody(), port);
  return up ? `postgres://writethru@127.0.0.1:${port}/postgres` : null;
}

async function startRedis(folder, start) {
  const program = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (program === undefined) return null;
  const port = await freePort();
  const up = await start(program, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always'], {}, port);
  return up ? `redis://127.0.0.1:${port}` : null;
}

async function startS3(folder, start) {
  if (!existsSync(S3_PROGRAM)) return null;
  const data = path.join(folder, 's3');
  mkdirSync(data);
  const port = await freePort();
  const up = await start(process.execPath, [S3_PROGRAM, '-d', data, '-a', '127.0.0.1', '-p', String(port), '--configure-bucket', 'writethru', '--silent'], {}, port);
  // The server's own pair of keys, known to everybody.
  return up ? `s3://S3RVER:S3RVER@127.0.0.1:${port}/writethru/{run}?tls=off` : null;
}

/** Debian keeps each release in a folder of its own and off the path. */
function postgresBin() {
  const releases = '/usr/lib/postgresql';
  const places = existsSync(releases) ? readdirSync(releases).sort((a, b) => Number(b) - Number(a)).map((release) => path.join(releases, release, 'bin')) : [];
  places.push(...(process.env.PATH ?? '').split(path.delimiter));
  return places.find((place) => existsSync(path.join(place, 'initdb')) && existsSync(path.join(place, 'postgres'))) ?? null;
}

async function installStores() {
  const wanted = [...(postgresBin() === null ? ['postgresql'] : []), ...(spawnSync('redis-server', ['--version']).status === 0 ? [] : ['redis-server'])];
  if (wanted.length > 0 && isRoot() && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  if (!existsSync(S3_PROGRAM)) {
    mkdirSync(S3_FOLDER, { recursive: true });
    await run('npm', ['install', '--prefix', S3_FOLDER, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${S3_SERVER.name}@${S3_SERVER.version}`]);
  }
}

const freePort = () => new Promise((found, failed) => {
  const probe = createServer();
  probe.on('error', failed);
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => found(port));
  });
});

async function answers(port, child) {
  for (const started = Date.now(); Date.now() - started < START_MS && child.exitCode === null;) {
    const open = await new Promise((told) => {
      const socket = connect(port, '127.0.0.1', () => { socket.destroy(); told(true); });
      socket.on('error', () => told(false));
    });
    if (open) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await ensureInstalled())) process.exit(1);
  const { env, missing, stop } = await startStores({ install: true });
  for (const name of missing) console.error(`${name} could not be started here.`);
  const code = await run('vitest', ['run', 'src/server/storage'], env);
  await stop();
  process.exitCode = missing.length === 0 ? code : 1;
}
