import type { Problem } from '#core/model/problem.ts';
import { fail, type Result } from '#core/model/result.ts';
import { arrived } from './arrived.ts';
import type { LinkContent } from './content.ts';
import * as v1 from './v1.ts';

type Codec = {
  encode(content: LinkContent): Promise<string>;
  decode(body: string): Promise<Result<LinkContent, Problem>>;
};

/** Every format ever released, for good: a codec may be added, never edited (golden links hold them to it). */
const CODECS: ReadonlyMap<string, Codec> = new Map([['1', v1]]);
const CURRENT = '1';

/** The fragment, without `#`, that holds everything in `content`. */
export async function encodeWholeLink(content: LinkContent): Promise<string> {
  return `${CURRENT}.${await (CODECS.get(CURRENT) ?? v1).encode(content)}`;
}

/** Any string gives a Result: the very story that was linked, or the kind of damage it arrived with. */
export async function decodeWholeLink(fragment: string): Promise<Result<LinkContent, Problem>> {
  const text = arrived(fragment);
  const head = /^(\d{1,4})\./.exec(text);
  if (head === null) return fail({ code: 'link-damaged' });
  const format = head[1] ?? '';
  const codec = CODECS.get(format);
  if (codec === undefined) return fail({ code: 'link-unknown-format', format });
  return codec.decode(text.slice(head[0].length));
}
