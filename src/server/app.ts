import { Hono } from 'hono';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './headers.ts';
import type { Asset, Site } from './site.ts';

/**
 * Some mail filters rewrite the `#` of a link to `%23`, so that what should have stayed in the browser arrives here as a
 * path. The page is the answer: it moves the part back behind `#` and warns. The path is never written down anywhere.
 */
const MANGLED_LINK = /^\/(index\.html)?%23/i;

/**
 * The whole server as one function from request to response: the built site, and a sign of life for a supervisor. It
 * keeps no log, because a mangled link would put its secret there.
 */
export function createApp(site: Site): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    if (context.req.header('x-forwarded-proto') === 'https') context.header('Strict-Transport-Security', STRICT_TRANSPORT);
  });

  app.get('/healthz', (context) => context.text('ok', 200, { 'Cache-Control': 'no-store' }));

  app.get('*', (context) => {
    const asset = find(site, new URL(context.req.url).pathname);
    return asset === undefined
      ? context.text('There is nothing at this address.\n', 404, { 'Cache-Control': 'no-store' })
      : respond(asset, context.req.raw.headers);
  });

  app.all('*', (context) =>
    context.text('Only GET is understood here.\n', 405, { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' }),
  );

  app.onError((_, context) => context.text('The server could not answer.\n', 500, { 'Cache-Control': 'no-store' }));
  return app;
}

function find(site: Site, path: string): Asset | undefined {
  return path === '/' || MANGLED_LINK.test(path) ? site.get('/index.html') : site.get(path);
}

function respond(asset: Asset, asked: Headers): Response {
  const headers = new Headers({ 'Content-Type': asset.type, 'Cache-Control': asset.caching });
  if (asset.zipped !== null) headers.set('Vary', 'Accept-Encoding');
  if (asset.caching !== 'no-store') {
    headers.set('ETag', asset.etag);
    // A proxy that packs on the way marks our tag as weak; it still names the same content.
    const known = asked.get('if-none-match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(asset.etag) === true) return new Response(null, { status: 304, headers });
  }
  if (asset.zipped !== null && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(asked.get('accept-encoding') ?? '')) {
    headers.set('Content-Encoding', 'gzip');
    headers.set('Content-Length', String(asset.zipped.length));
    return new Response(asset.zipped, { headers });
  }
  headers.set('Content-Length', String(asset.body.length));
  return new Response(asset.body, { headers });
}
