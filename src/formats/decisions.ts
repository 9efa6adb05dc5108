import { array, boolean, fallback, integer, literal, maxLength, maxValue, minLength, minValue, nullable, number, object, picklist, pipe, safeParse, string, transform, tuple, unknown, variant, type BaseIssue, type BaseSchema } from 'valibot';
import { MAX_INITIALS_CHARS, MAX_NOTE_CHARS, MAX_REMARK_QUOTE_CHARS, type HeldPin, type Remark } from '#core/model/decisions.ts';
import { PIN_KINDS } from '#core/model/pin.ts';

/** Characters of an id of ours; they are fingerprints of 13. */
const MAX_ID_CHARS = 64;
/** Far more than a story has changes, far fewer than would slow the page. */
const MAX_REMARKS = 20_000;
const MAX_PINS = 500;
/** Paragraphs on one side of a pin. */
const MAX_PINNED = 50;
/** Characters of a passage's quote: those of its longest form (model/passage.ts). */
const MAX_QUOTE_CHARS = 300;
/** Paragraphs that begin with the same words. */
const MAX_OCCURRENCE = 1_000_000;

type Schema<T> = BaseSchema<unknown, T, BaseIssue<unknown>>;

/**
 * Reads pins and remarks that come from outside. What cannot be read is never worth losing a story for: it is left out,
 * and the others stay. `version` reads the name of a version.
 */
export function decisionSchemas<V>(version: Schema<V>): { readonly pins: Schema<readonly HeldPin<V>[]>; readonly remarks: Schema<readonly Remark<V>[]> } {
  const words = object({ quote: pipe(string(), minLength(1), maxLength(MAX_QUOTE_CHARS)), occurrence: pipe(number(), integer(), minValue(0), maxValue(MAX_OCCURRENCE)) });
  const side = pipe(array(words), minLength(1), maxLength(MAX_PINNED));
  const id = pipe(string(), minLength(1), maxLength(MAX_ID_CHARS));
  const pair = tuple([version, version]);
  const on = variant('kind', [
    object({ kind: literal('change'), id, versions: pair }),
    object({ kind: literal('fact'), id }),
    object({ kind: literal('passage'), version, words }),
  ]);
  const pin = object({ kind: picklist(PIN_KINDS), versions: pair, before: side, after: side });
  const remark = object({
    on, seen: boolean(), query: boolean(), note: pipe(string(), maxLength(MAX_NOTE_CHARS)), initials: pipe(string(), maxLength(MAX_INITIALS_CHARS)),
    at: nullable(object({ version, words })), quote: pipe(string(), maxLength(MAX_REMARK_QUOTE_CHARS)),
  });
  return { pins: readable(pin, MAX_PINS), remarks: readable(remark, MAX_REMARKS) };
}

/** The items of a list that can be read, the first `most` of it; none where it is no list. */
const readable = <T>(item: Schema<T>, most: number): Schema<readonly T[]> =>
  fallback(pipe(array(unknown()), transform((all) => all.slice(0, most).flatMap((one) => {
    const read = safeParse(item, one);
    return read.success ? [read.output] : [];
  }))), []);
