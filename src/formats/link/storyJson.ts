import { array, integer, is, maxLength, maxValue, minLength, minValue, nullable, number, object, optional, parse, parseJson, picklist, pipe, record, safeParse, string, unknown } from 'valibot';
import type { HeldPin, Remark } from '#core/model/decisions.ts';
import { ROLES } from '#core/model/draft.ts';
import type { PassageWords } from '#core/model/passage.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { decisionSchemas } from '../decisions.ts';
import type { LinkContent } from './content.ts';
import { deflate, inflate } from './deflate.ts';

/**
 * What both kinds of links of format 1 carry: raw deflate (RFC 1951) of canonical JSON in UTF-8:
 * `{"title":…,"versions":[{"name","text","publishedAt","roles":[{"paragraphId","role"}],"label"}],"look":…,"review":{}}`,
 * keys in this order, no white space. A version that is taken together from two others has `takes` as its last key:
 * `{"base","compared","taken"}`, the places of the two from 0 and ids of changes. `review` has room for the reader's decisions, each list where it is not
 * empty: `checked`, ids of facts that were checked; `pins` and `remarks` as in `core/model/decisions.ts`, versions by their
 * place from 0. What else stands in it is from a later release and is passed over.
 */
export function packStory(content: LinkContent): Promise<Uint8Array<ArrayBuffer>> {
  const { title, versions, look, checked = [], pins = [], remarks = [] } = content;
  const json = JSON.stringify({
    title,
    versions: versions.map(({ draft: { name, text, publishedAt, roles }, label, takes }) => ({
      name, text, publishedAt, roles: roles.map(({ paragraphId, role }) => ({ paragraphId, role })), label,
      ...(takes === undefined ? {} : { takes: { base: takes.base, compared: takes.compared, taken: takes.taken } }),
    })),
    look,
    review: {
      ...(checked.length === 0 ? {} : { checked }),
      ...(pins.length === 0 ? {} : { pins: pins.map(writePin) }),
      ...(remarks.length === 0 ? {} : { remarks: remarks.map(writeRemark) }),
    },
  });
  return deflate(new TextEncoder().encode(json));
}

const writeWords = ({ quote, occurrence }: PassageWords) => ({ quote, occurrence });
const writePin = ({ kind, versions, before, after }: HeldPin<number>) => ({ kind, versions, before: before.map(writeWords), after: after.map(writeWords) });
function writeRemark({ on, seen, query, note, initials, at, quote }: Remark<number>) {
  const subject = on.kind === 'passage' ? { kind: on.kind, version: on.version, words: writeWords(on.words) }
    : on.kind === 'change' ? { kind: on.kind, id: on.id, versions: on.versions } : { kind: on.kind, id: on.id };
  return { on: subject, seen, query, note, initials, at: at === null ? null : { version: at.version, words: writeWords(at.words) }, quote };
}

/** Any bytes give a Result. */
export async function unpackStory(packed: Uint8Array<ArrayBuffer>): Promise<Result<LinkContent, Problem>> {
  const inflated = await inflate(packed, MAX_INFLATED_BYTES);
  if (inflated === 'too-large') return fail({ code: 'link-too-large', maxBytes: MAX_INFLATED_BYTES });
  return inflated === 'damaged' ? fail({ code: 'link-damaged' }) : read(inflated);
}

/** Bytes of JSON: 20 versions of 100,000 words take about 13 MB in English and three times that in other scripts. */
const MAX_INFLATED_BYTES = 48 * 1024 * 1024;
const MAX_VERSIONS = 20;
/** Ids of facts are fingerprints of 13 characters; a book has some thousands of facts. */
const MAX_ID_CHARS = 64;
const MAX_CHECKED = 20_000;
/** A book's rewrite has some ten thousand changes. */
const MAX_TAKEN = 100_000;

/** A decision that cannot be read is never worth losing a story for: such a list is passed over as a whole. */
const Checked = pipe(array(pipe(string(), maxLength(MAX_ID_CHARS))), maxLength(MAX_CHECKED));

const place = pipe(number(), integer(), minValue(0), maxValue(MAX_VERSIONS - 1));
const Takes = object({ base: place, compared: place, taken: pipe(array(pipe(string(), maxLength(MAX_ID_CHARS))), maxLength(MAX_TAKEN)) });

/** A role of a later release is passed over; the paragraph then has the role that the segmenter sees in it. */
const Role = object({ paragraphId: string(), role: picklist(ROLES) });

const Content = pipe(
  string(),
  parseJson(),
  object({
    title: nullable(string()),
    versions: pipe(
      array(
        object({
          name: string(),
          text: string(),
          publishedAt: nullable(string()),
          roles: array(unknown()),
          label: string(),
          takes: optional(unknown()),
        }),
      ),
      minLength(1),
      maxLength(MAX_VERSIONS),
    ),
    look: string(),
    review: record(string(), unknown()),
  }),
);

function read(bytes: Uint8Array<ArrayBuffer>): Result<LinkContent, Problem> {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail({ code: 'link-damaged' });
  }
  const parsed = safeParse(Content, json);
  if (!parsed.success) return fail({ code: 'link-damaged' });
  const { title, versions, look, review } = parsed.output;
  const checked = safeParse(Checked, review['checked']);
  const schemas = decisionSchemas(pipe(number(), integer(), minValue(0), maxValue(versions.length - 1)));
  const pins = parse(schemas.pins, review['pins'] ?? []);
  const remarks = parse(schemas.remarks, review['remarks'] ?? []);
  return ok({
    title,
    versions: versions.map(({ name, text, publishedAt, roles, label, takes }, own) => {
      const known = safeParse(Takes, takes);
      // Of two other versions that are there; anything else would have a text follow itself.
      const fits = known.success && new Set([own, known.output.base, known.output.compared]).size === 3 && known.output.base < versions.length && known.output.compared < versions.length;
      return { draft: { name, text, publishedAt, roles: roles.flatMap((role) => (is(Role, role) ? [{ paragraphId: role.paragraphId, role: role.role }] : [])) }, label, ...(fits ? { takes: known.output } : {}) };
    }),
    look,
    ...(checked.success && checked.output.length > 0 ? { checked: checked.output } : {}),
    ...(pins.length > 0 ? { pins } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
  });
}
