import { array, boolean, fallback, minLength, maxValue, number, object, parse, pipe, safeParse, string, type InferOutput } from 'valibot';
import { ok, type Result } from '#core/model/result.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Ports } from './ports.ts';

/** Milliseconds since 1970; a later time than this is no date to JavaScript. */
const LAST_MOMENT = 8.64e15;
const time = pipe(number(), maxValue(LAST_MOMENT));
const StoredLink = object({
  id: pipe(string(), minLength(1)), story: string(), title: string(), versions: number(), locked: boolean(),
  madeAt: time, expiresAt: time, deleteToken: fallback(array(number()), []),
});

/**
 * A short link that was made in this browser, and the token that deletes it. Its secret is not kept: who has this list
 * can delete what was shared, and not read it.
 */
export type OwnLink = InferOutput<typeof StoredLink>;

const LINK = 'link:';

/** The short links of this browser, one record each, so that two tabs never overwrite each other's. */
export function createOwnLinks({ records, clock }: Ports) {
  return {
    /** Newest first. Those that have expired are removed for good. */
    async list(): Promise<Result<readonly OwnLink[], Problem>> {
      const names = await records.names();
      if (!names.ok) return names;
      const values = await Promise.all(names.value.filter((name) => name.startsWith(LINK)).map((name) => records.get(name)));
      const links = values.flatMap((value) => (value.ok && safeParse(StoredLink, value.value).success ? [parse(StoredLink, value.value)] : []));
      const past = links.filter((link) => link.expiresAt <= clock.now());
      if (past.length > 0) await records.remove(past.map(({ id }) => LINK + id));
      return ok(links.filter((link) => !past.includes(link)).sort((one, other) => other.madeAt - one.madeAt));
    },
    keep: (link: OwnLink): Promise<Result<null, Problem>> => records.put([[LINK + link.id, link]]),
    remove: (id: string): Promise<Result<null, Problem>> => records.remove([LINK + id]),
  };
}

export type OwnLinks = ReturnType<typeof createOwnLinks>;
