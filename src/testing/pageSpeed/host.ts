import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8', '.json': 'application/json', '.woff2': 'font/woff2',
};

/** A static host on localhost for folders under first parts of the path: the same for the app and for its yardstick. */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
    const folder = folders[first];
    const asked = folder === undefined ? '' : path.join(folder, ...rest);
    const file = asked !== '' && existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
    if (folder === undefined || !path.resolve(file).startsWith(path.resolve(folder)) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    // As the app's own server says it: what carries a hash in its name may be kept, all else is asked for anew.
    const kept = rest[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': kept });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => { server.closeAllConnections(); server.close(); } };
}
