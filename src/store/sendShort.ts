import { MAX_BLOB_BYTES } from '#formats/shareLimits.ts';
import { accessOf, canSeal, freshSecret, hashOf, sealStory } from '#formats/link/sealed.ts';
import { writeShortLink } from '#formats/link/shortLink.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Context } from './context.ts';
import { linkContent } from './linkContent.ts';
import { storyTitle } from './selectors.ts';
import type { ShortOrder } from './state.ts';

type Made = { readonly id: string; readonly link: string; readonly expiresAt: number; readonly locked: boolean };

/** Seals the story as it is now and sends it: the only place from which copy, encrypted, leaves this browser. */
export async function sendShort({ store, ports, ownLinks, forgotten }: Context, { scope, remarks, life, password }: ShortOrder): Promise<Result<Made, Problem>> {
  const state = store.getState();
  const { times } = forgotten;
  if (!canSeal()) return fail({ code: 'share-insecure' });
  const secret = freshSecret();
  const blob = await sealStory(linkContent(state, { scope, remarks }, null), secret, password === '' ? null : password);
  if (blob.length > MAX_BLOB_BYTES) return fail({ code: 'share-too-large', bytes: blob.length, maxBytes: MAX_BLOB_BYTES });
  const { id, readToken } = await accessOf(secret);
  const deleteToken = freshSecret();
  const terms = { life, readHash: await hashOf(readToken), deleteHash: await hashOf(deleteToken) };
  if (forgotten.times !== times) return fail({ code: 'link-not-made' });
  const put = await ports.share.put(id, blob, terms);
  if (!put.ok) return put;
  const { expiresAt } = put.value;
  const versions = scope === 'pair' ? Math.min(2, state.shelf.entries.length) : state.shelf.entries.length;
  const kept = await ownLinks.keep({
    id, story: state.shelf.id, title: storyTitle(state), versions, locked: password !== '', madeAt: ports.clock.now(), expiresAt, deleteToken: [...deleteToken],
  });
  // "Forget everything" met it on its way: afterwards nobody could delete it, and its title would be on the disk.
  if (forgotten.times !== times) {
    await Promise.all([ports.share.remove(id, deleteToken), ownLinks.remove(id)]);
    return fail({ code: 'link-not-made' });
  }
  // The link works all the same; that it cannot be deleted from here is worth a sentence.
  if (!kept.ok) store.getState().actions.report(kept.problem);
  return ok({ id, link: `${ports.address.shortPage()}#${writeShortLink({ secret, expiresAt })}`, expiresAt, locked: password !== '' });
}
