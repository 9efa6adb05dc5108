import { Hono, type Context } from 'hono';
import {
  BLOB_ID, DELETE_HASH_HEADER, LIFE_HEADER, MAX_BLOB_BYTES, MAX_LIFE_S, MIN_LIFE_S, READ_HASH_HEADER, SHARE_FORMAT, TOKEN,
} from '#formats/shareLimits.ts';
import { readBody } from './body.ts';
import type { RateLimit } from './rateLimit.ts';
import type { ShareService } from './shareService.ts';

export type ShareLimits = { readonly creates: RateLimit; readonly reads: RateLimit };
/** Names whoever sent a request, without saying where they are. */
export type ClientOf = (context: Context) => string;

/**
 * The share service's interface: `GET /` tells that it is there, `PUT /:id`, `GET /:id` and `DELETE /:id` do its work.
 * Bodies are bytes; tokens come as `Authorization: Bearer …`, so that none is ever part of an address.
 */
export function shareRoutes(service: ShareService, limits: ShareLimits, clientOf: ClientOf): Hono {
  const routes = new Hono();

  routes.get('/', (context) =>
    context.json({ format: SHARE_FORMAT, maxBytes: MAX_BLOB_BYTES, minLife: MIN_LIFE_S, maxLife: MAX_LIFE_S }, 200, NEVER_STORED));

  routes.put('/:id', async (context) => {
    const refusal = slowDown(context, limits.creates, clientOf);
    if (refusal !== null) return refusal;
    const id = context.req.param('id');
    const life = Number(context.req.header(LIFE_HEADER) ?? 'NaN');
    const readHash = context.req.header(READ_HASH_HEADER) ?? '';
    const deleteHash = context.req.header(DELETE_HASH_HEADER) ?? '';
    const lawful = BLOB_ID.test(id) && Number.isInteger(life) && life >= MIN_LIFE_S && life <= MAX_LIFE_S && TOKEN.test(readHash) && TOKEN.test(deleteHash);
    if (!lawful) return say(context, 400, 'This is no request of Writethru.');
    const blob = await readBody(context.req.raw, MAX_BLOB_BYTES);
    if (blob === 'too-large') return say(context, 413, `More than ${MAX_BLOB_BYTES} bytes.`, { Connection: 'close' });
    if (blob === 'cut' || blob.length === 0) return say(context, 400, 'The story did not arrive whole.');
    const created = await service.create(id, blob, { life: life * 1000, readHash: bytesOf(readHash), deleteHash: bytesOf(deleteHash) });
    switch (created.result) {
      case 'stored': return context.json({ expiresAt: created.expiresAt }, 201, NEVER_STORED);
      case 'taken': return say(context, 409, 'There is something else here already.');
      case 'full': return say(context, 507, 'There is no room left.');
    }
  });

  routes.get('/:id', async (context) => {
    const refusal = slowDown(context, limits.reads, clientOf);
    if (refusal !== null) return refusal;
    const asked = lawfulAsk(context);
    const blob = asked === null ? null : await service.read(asked.id, asked.token);
    if (blob === null) return nothing(context);
    return context.body(Uint8Array.from(blob), 200, { ...NEVER_STORED, 'Content-Type': 'application/octet-stream' });
  });

  routes.delete('/:id', async (context) => {
    const refusal = slowDown(context, limits.reads, clientOf);
    if (refusal !== null) return refusal;
    const asked = lawfulAsk(context);
    if (asked === null || !(await service.remove(asked.id, asked.token))) return nothing(context);
    return context.body(null, 204, NEVER_STORED);
  });

  return routes;
}

const NEVER_STORED = { 'Cache-Control': 'no-store' } as const;

const say = (context: Context, status: 400 | 404 | 409 | 413 | 429 | 507, sentence: string, more: Record<string, string> = {}): Response =>
  context.text(`${sentence}\n`, status, { ...NEVER_STORED, ...more });

/** The one answer for what never was, has expired, was deleted, or is asked for with the wrong token. */
const nothing = (context: Context): Response => say(context, 404, 'There is nothing here for you.');

function slowDown(context: Context, limit: RateLimit, clientOf: ClientOf): Response | null {
  const seconds = limit.wait(clientOf(context));
  return seconds === 0 ? null : say(context, 429, 'Too many requests; try again later.', { 'Retry-After': String(seconds) });
}

function lawfulAsk(context: Context): { readonly id: string; readonly token: string } | null {
  const id = context.req.param('id') ?? '';
  const token = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
  return BLOB_ID.test(id) && TOKEN.test(token) ? { id, token } : null;
}

const bytesOf = (token: string): Uint8Array => Buffer.from(token, 'base64url');
