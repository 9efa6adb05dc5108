import { fileURLToPath } from 'node:url';
import type { Storage } from './storage.ts';

/**
 * The store that a STORE_URL names: `disk:folder`, `postgres://…`, `redis://…` (`rediss://…`) or `s3://…`. A driver is
 * loaded only when it is asked for.
 *
 * @throws with a sentence for the operator where there is no such store
 */
export async function openStorage(url: string): Promise<Storage> {
  const scheme = /^([a-z\d]+):/i.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'disk': return (await import('./diskStorage.ts')).openDiskStorage(folderOf(url));
    case 'postgres':
    case 'postgresql': return (await import('./postgresStorage.ts')).openPostgresStorage(url);
    case 'redis':
    case 'rediss': return (await import('./redisStorage.ts')).openRedisStorage(url);
    case 's3': return (await import('./s3Storage.ts')).openS3Storage(url, process.env);
    default: throw new Error('STORE_URL begins with none of disk:, postgres://, redis://, rediss:// and s3://.');
  }
}

/** `disk:data/share` is below the folder that the server was started in; `disk:///var/lib/writethru` is not. */
const folderOf = (url: string): string => (url.startsWith('disk://') ? fileURLToPath(url.replace(/^disk/, 'file')) : url.slice('disk:'.length));
