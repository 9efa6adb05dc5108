import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Any static host: hands out `dist/web` below /desk/, adds no headers but the type, and answers nothing else. */
const SITE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'web');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.txt': 'text/plain', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' };

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith('/desk/') ? pathname.slice('/desk/'.length) || 'index.html' : '';
  const file = path.join(SITE, path.normalize(`/${inside}`));
  if (inside === '' || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(Number(process.env.PORT), '127.0.0.1');
