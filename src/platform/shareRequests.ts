import { DELETE_HASH_HEADER, LIFE_HEADER, READ_HASH_HEADER, SHARE_FORMAT, SHARE_PATH } from '#formats/shareLimits.ts';
import { toBase64url } from '#formats/link/base64url.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { ShareService } from '#store/ports.ts';

/** A service that does not answer within this many milliseconds is taken for out of reach; 4 MiB at 2 Mbit/s take 17 s. */
const PATIENCE_MS = 30_000;
/** To say that it is there takes a moment only. */
const ANSWER_MS = 3_000;

/** Requests to the share service below the page's address. `page`: the address of the page. */
export function shareRequests(page: string): Omit<ShareService, 'offered'> {
  const at = (id = ''): URL => new URL(id === '' ? SHARE_PATH : `${SHARE_PATH}/${id}`, page);
  const ask = (url: URL, init: RequestInit, patience = PATIENCE_MS): Promise<Response> =>
    fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(patience) });
  const bearer = (token: Uint8Array) => ({ Authorization: `Bearer ${toBase64url(token)}` });
  return {
    async answers() {
      try {
        const answer: unknown = await (await ask(at(), {}, ANSWER_MS)).json();
        return typeof answer === 'object' && answer !== null && 'format' in answer && answer.format === SHARE_FORMAT;
      } catch {
        return false;
      }
    },
    async put(id, blob, { life, readHash, deleteHash }) {
      const headers = {
        'Content-Type': 'application/octet-stream', [LIFE_HEADER]: String(life), [READ_HASH_HEADER]: toBase64url(readHash), [DELETE_HASH_HEADER]: toBase64url(deleteHash),
      };
      return trying(async () => {
        const response = await ask(at(id), { method: 'PUT', headers, body: blob });
        if (!response.ok) return refused(response, blob.length);
        const told = (await response.json()) as { readonly expiresAt?: unknown };
        return typeof told.expiresAt === 'number' ? ok({ expiresAt: told.expiresAt }) : fail(UNREACHABLE);
      });
    },
    get: (id, readToken) => trying(async () => {
      const response = await ask(at(id), { headers: bearer(readToken) });
      if (response.status === 404) return ok(null);
      return response.ok ? ok(new Uint8Array(await response.arrayBuffer())) : refused(response, 0);
    }),
    remove: (id, deleteToken) => trying(async () => {
      const response = await ask(at(id), { method: 'DELETE', headers: bearer(deleteToken) });
      return response.ok || response.status === 404 ? ok(null) : refused(response, 0);
    }),
  };
}

const UNREACHABLE: Problem = { code: 'share-unreachable' };

async function trying<T>(task: () => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
  try {
    return await task();
  } catch {
    return fail(UNREACHABLE);
  }
}

function refused({ status, headers }: Response, bytes: number): Result<never, Problem> {
  if (status === 507) return fail({ code: 'share-full' });
  if (status === 413) return fail({ code: 'share-too-large', bytes, maxBytes: bytes });
  if (status === 429) return fail({ code: 'share-busy', seconds: Number(headers.get('retry-after') ?? '60') });
  return fail(UNREACHABLE);
}
