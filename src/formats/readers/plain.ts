import { decodeAs } from '#formats/encodings/decodeAs.ts';
import { detectEncoding } from '#formats/encodings/detectEncoding.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok } from '#core/model/result.ts';
import { copyDraft } from './copy.ts';
import type { EncodingGuess, Read, Remark } from './reading.ts';

/** Share of control characters and undecodable bytes above which a file is data, not text. Real copy has under 0.1 %. */
const MAX_STRANGE_SHARE = 0.02;

/** Text as it stands: line ends unified, controls dropped, hard wraps left for the segmenter to undo. */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const decoded = await decodeText(bytes, options.encoding);
  budget.spend('chars', decoded.text.length);
  const refused = refusalOf(decoded, name, options.encoding);
  if (refused !== null) return fail(refused);
  const draft = { ...copyDraft(name, []), text: decoded.text };
  return ok({ format: 'plain text', drafts: [draft], guess: decoded.guess, alternatives: [], remarks: decoded.remarks });
};

/** Why these bytes are no text, whatever reader took them; null for text. */
export function refusalOf(decoded: DecodedText, name: string, asked: string | undefined): Problem | null {
  if (decoded.strange <= MAX_STRANGE_SHARE) return null;
  return asked === undefined && !decoded.guess.sure ? { code: 'unknown-encoding', name } : { code: 'not-text', name, kind: 'a file of data' };
}

export type DecodedText = {
  readonly text: string;
  readonly guess: EncodingGuess;
  readonly remarks: readonly Remark[];
  /** Share of characters that text does not have, 0 to 1. */
  readonly strange: number;
};

/** Bytes to clean text: the encoding asked for or the likeliest, line ends as \n, a page break as an empty line. */
export async function decodeText(bytes: Uint8Array, asked: string | undefined): Promise<DecodedText> {
  const detected = await detectEncoding(bytes);
  const askedText = asked === undefined ? null : decodeAs(bytes, asked);
  const encoding = asked !== undefined && askedText !== null ? asked : detected.encoding;
  const raw = askedText ?? decodeAs(bytes, encoding) ?? '';
  const others = encoding === detected.encoding ? detected.others : [detected.encoding, ...detected.others.filter((other) => other !== encoding)];
  const text = cleanText(raw);
  const undecodable = raw.split('\uFFFD').length - 1;
  const controls = raw.length - raw.replace(CONTROLS, '').length + (detected.sure ? 0 : raw.match(NO_CHARACTERS)?.length ?? 0);
  const remarks: Remark[] = [];
  if (undecodable > 0) remarks.push({ kind: 'undecodable', count: undecodable });
  if (/\uFFFD\s*$/.test(raw) && encoding.startsWith('utf-')) remarks.push({ kind: 'cut-short', reason: 'its last character is incomplete' });
  const nuls = (raw.match(/\0/g)?.length ?? 0) / Math.max(1, raw.length);
  return {
    text,
    guess: { kind: 'encoding', encoding, sure: detected.sure && encoding === detected.encoding, others },
    remarks,
    // A few NULs are padding of old systems; many, with other controls, are data.
    strange: raw.length === 0 ? 0 : (controls + undecodable) / raw.length - Math.min(nuls, 0.1),
  };
}

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Unassigned, private and half characters: what chance bytes turn into when they are taken for UTF-16. */
const NO_CHARACTERS = /[\p{Cn}\p{Co}\p{Cs}]/gu;

export function cleanText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/\v/g, '\n')
    .replace(CONTROLS, '');
}
