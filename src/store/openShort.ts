import type { LinkContent } from '#formats/link/content.ts';
import { accessOf, canSeal, needsPassword, openStory } from '#formats/link/sealed.ts';
import { readShortLink } from '#formats/link/shortLink.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import type { Context } from './context.ts';

/** What a short link's address led to: its story, or one that asks for a password first. */
type Fetched = { readonly content: LinkContent } | { readonly locked: Locked };
/** An encrypted story that has arrived and waits for its password. */
export type Locked = { readonly blob: Uint8Array<ArrayBuffer>; readonly secret: Uint8Array<ArrayBuffer> };

/** Fetches what a short link stands for. The key never leaves: only an id and a token derived from it are sent. */
export async function fetchShort({ ports }: Context, fragment: string): Promise<Result<Fetched, Problem>> {
  const link = readShortLink(fragment);
  if (!link.ok) return link;
  const { secret, expiresAt } = link.value;
  if (!canSeal()) return fail({ code: 'share-insecure' });
  const { id, readToken } = await accessOf(secret);
  const got = await ports.share.get(id, readToken);
  if (!got.ok) return got;
  const blob = got.value;
  if (blob === null) return fail(expiresAt <= ports.clock.now() ? { code: 'link-expired', expiredAt: expiresAt } : { code: 'link-gone' });
  if (needsPassword(blob)) return { ok: true, value: { locked: { blob, secret } } };
  const content = await unlock({ blob, secret }, null);
  return content.ok ? { ok: true, value: { content: content.value } } : content;
}

export const unlock = ({ blob, secret }: Locked, password: string | null): Promise<Result<LinkContent, Problem>> =>
  openStory(blob, secret, password);
