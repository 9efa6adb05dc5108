import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the built site, ready to send. `zipped` is null where packing would not help. */
export type Asset = {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
};

/**
 * All that can be served, by its path as it stands in an address (`/assets/index-BX3f9a1c.js`). Nothing else exists for
 * the server: an address is looked up, never turned into a path on the disk, so none can lead out of the folder.
 */
export type Site = ReadonlyMap<string, Asset>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Below this many bytes a packed body saves nothing that a reader would notice. */
const MIN_ZIP_BYTES = 1024;

/** Vite puts a hash of the content into the name of everything under `assets/`, so that such a file never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** @returns the files of `folder`; hidden files and links are left out. */
export async function loadSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const site = new Map<string, Asset>();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    site.set(address, toAsset(address, await readFile(file)));
  }
  return site;
}

export function toAsset(address: string, bytes: Uint8Array): Asset {
  const type = TYPES[path.extname(address)] ?? 'application/octet-stream';
  const body = Uint8Array.from(bytes);
  const packs = body.length >= MIN_ZIP_BYTES && /^(text|application)\/|svg/.test(type);
  return {
    body,
    zipped: packs ? Uint8Array.from(gzipSync(body, { level: 9 })) : null,
    type,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    caching: type.startsWith('text/html')
      ? 'no-store'
      : HASHED.test(address)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
  };
}
