import { array, fallback, literal, maxLength, maxValue, minLength, minValue, nullable, number, object, optional, parse, picklist, pipe, safeParse, string, type InferOutput } from 'valibot';
import { NO_DECISIONS } from '#core/model/decisions.ts';
import { ROLES } from '#core/model/draft.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import type { Problem } from '#core/model/problem.ts';
import { decisionSchemas } from '#formats/decisions.ts';
import { MAX_VERSIONS } from './sigla.ts';
import type { Review, Shelf } from './state.ts';

/** Raised when a field of a kept story changes its meaning; records of other formats are refused, never guessed at. */
const FORMAT = 1;

const StoredDraft = object({
  name: string(),
  text: string(),
  publishedAt: nullable(string()),
  roles: array(object({ paragraphId: string(), role: picklist(ROLES) })),
});
/** Takes that cannot be read leave a text as it is; they are never worth losing a story for. */
const StoredTakes = fallback(optional(object({ base: string(), compared: string(), taken: array(string()) })), undefined);
const StoredShelf = object({
  format: literal(FORMAT),
  id: pipe(string(), minLength(1)),
  title: nullable(string()),
  entries: pipe(array(object({ key: string(), label: string(), addedAt: number(), draft: StoredDraft, takes: StoredTakes })), maxLength(MAX_VERSIONS)),
});
/** Older records have none, or fewer kinds of decision; a decision is never worth losing a story for. */
const decided = decisionSchemas(string());
const StoredReview = fallback(
  object({ review: object({ checked: array(string()), pins: optional(decided.pins, []), remarks: optional(decided.remarks, []) }) }),
  { review: NO_DECISIONS },
);
/** Milliseconds since 1970; a later time than this is no date to JavaScript, and the list of stories could not be drawn. */
const LAST_MOMENT = 8.64e15;
const StoredAbout = object({
  format: literal(FORMAT),
  id: pipe(string(), minLength(1)),
  title: string(),
  versions: number(),
  savedAt: pipe(number(), minValue(0), maxValue(LAST_MOMENT)),
  look: string(),
});

/**
 * What the list of kept stories shows, in a record of its own, so that the list never reads whole texts. `look` is the
 * fragment of the address when the story was last in view: a story opens as it was left.
 */
export type About = Omit<InferOutput<typeof StoredAbout>, 'format'>;

export const writeStory = (shelf: Shelf, review: Review = NO_DECISIONS): unknown => ({ format: FORMAT, ...shelf, review });
export const writeAbout = (about: About): unknown => ({ format: FORMAT, ...about });

export function readShelf(value: unknown): Result<Shelf, Problem> {
  const stored = safeParse(StoredShelf, value);
  if (!stored.success) return fail({ code: 'story-damaged' });
  const { id, title, entries } = stored.output;
  if (new Set(entries.map((entry) => entry.key)).size < entries.length) return fail({ code: 'story-damaged' });
  return ok({ id, title, entries: entries.map(({ takes, ...entry }) => (takes === undefined ? entry : { ...entry, takes })) });
}

export const readReview = (value: unknown): Review => parse(StoredReview, value).review;

export function readAbout(value: unknown): Result<About, Problem> {
  const stored = safeParse(StoredAbout, value);
  if (!stored.success) return fail({ code: 'story-damaged' });
  const { id, title, versions, savedAt, look } = stored.output;
  return ok({ id, title, versions, savedAt, look });
}
