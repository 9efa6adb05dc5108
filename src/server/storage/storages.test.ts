import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { storageContract } from '#testing/storageContract.ts';
import { openStorage } from './openStorage.ts';
import { overlaid } from './overlaid.ts';

/**
 * The contract on every driver. The servers are started by `npm run stores`, which says in the environment where they are;
 * a driver whose server is not there is left out by name.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'writethru-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storageContract('disk', () => openStorage(`disk:${folder}`), null);
storageContract('a new store over an old one', async () => overlaid(await openStorage(`disk:${folder}/new`), await openStorage(`disk:${folder}/old`)), null);

const run = randomBytes(4).toString('hex');
for (const [name, variable] of [['Postgres', 'WRITETHRU_TEST_POSTGRES'], ['Redis', 'WRITETHRU_TEST_REDIS'], ['S3', 'WRITETHRU_TEST_S3']] as const) {
  const url = process.env[variable];
  storageContract(name, () => openStorage((url ?? '').replace('{run}', run)), url === undefined || url === '' ? `${variable} is not set; npm run stores starts such a server` : null);
}
