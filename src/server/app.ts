import { Hono, type Context } from 'hono';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './headers.ts';
import type { Log } from './log.ts';
import { checkup } from './share/checkup.ts';
import type { RateLimit } from './share/rateLimit.ts';
import { shareRoutes, type ClientOf, type ShareLimits } from './share/shareRoutes.ts';
import type { ShareService } from './share/shareService.ts';
import type { Asset, Site } from './site.ts';

/**
 * Some mail filters rewrite the `#` of a link to `%23`, so that what should have stayed in the browser arrives here as a
 * path. The page is the answer: it moves the part back behind `#` and warns. The path is never written down anywhere.
 */
const MANGLED_LINK = /^\/(index\.html)?(%3Fs)?%23/i;

type AppOptions = {
  readonly site: Site;
  /** Null where no short links are offered. */
  readonly share: { readonly service: ShareService; readonly limits: ShareLimits & { readonly checkups: RateLimit }; readonly clientOf: ClientOf } | null;
  readonly log: Log | null;
};

/** The whole server as one function from request to response: the built site, the share service, signs of life. */
export function createApp({ site, share, log }: AppOptions): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    const started = performance.now();
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
    if (context.req.header('x-forwarded-proto') === 'https') context.header('Strict-Transport-Security', STRICT_TRANSPORT);
    log?.({ route: routeOf(context), status: context.res.status, ms: performance.now() - started });
  });

  app.get('/healthz', (context) => context.text('ok', 200, NEVER_STORED));

  app.get('/checkup', async (context) => {
    const wait = share === null ? 0 : share.limits.checkups.wait(share.clientOf(context));
    if (wait > 0) return context.text('Too many requests; try again later.\n', 429, { ...NEVER_STORED, 'Retry-After': String(wait) });
    const report = await checkup(share?.service ?? null, async (path) => app.request(path));
    return context.json(report, report.ok ? 200 : 503, NEVER_STORED);
  });

  if (share !== null) app.route('/api/share', shareRoutes(share.service, share.limits, share.clientOf));
  app.all('/api/*', (context) => context.text('There is nothing at this address.\n', 404, NEVER_STORED));

  app.get('*', (context) => {
    const asset = find(site, new URL(context.req.url).pathname);
    return asset === undefined
      ? context.text('There is nothing at this address.\n', 404, NEVER_STORED)
      : respond(asset, context.req.raw.headers, share !== null);
  });

  app.all('*', (context) => context.text('Only GET is understood here.\n', 405, { Allow: 'GET, HEAD', ...NEVER_STORED }));

  app.onError((_, context) => context.text('The server could not answer.\n', 500, NEVER_STORED));
  return app;
}

const NEVER_STORED = { 'Cache-Control': 'no-store' } as const;

/** Names from this list only, whatever was asked for. */
function routeOf(context: Context): string {
  const { method } = context.req;
  const path = new URL(context.req.url).pathname;
  const named = ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) ? method : 'other';
  if (path === '/healthz' || path === '/checkup' || path === '/api/share') return `${named} ${path}`;
  if (path.startsWith('/api/share/')) return `${named} /api/share/:id`;
  return `${named} site`;
}

function find(site: Site, path: string): Asset | undefined {
  return path === '/' || MANGLED_LINK.test(path) ? site.get('/index.html') : site.get(path);
}

function respond(asset: Asset, asked: Headers, shares: boolean): Response {
  const headers = new Headers({ 'Content-Type': asset.type, 'Cache-Control': asset.caching });
  // Tells the page that short links can be made here, so that it asks nobody on a host without a service.
  if (shares && asset.type.startsWith('text/html')) headers.set('Server-Timing', 'writethru-share');
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
