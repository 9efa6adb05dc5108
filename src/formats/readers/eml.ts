import { fail, ok } from '#core/model/result.ts';
import { copyDraft, oneLine, passage, type Passage } from './copy.ts';
import { fragmentPassages } from './html.ts';
import { isoTime } from './isoTime.ts';
import { latin1 } from '#formats/encodings/latin1.ts';
import { Stopped } from './budget.ts';
import type { Alternative, Read, Remark } from './reading.ts';
import { readInside } from './readFile.ts';
import { unwrap } from './unwrap.ts';

const KIND = 'mail';
/** Attachments that are looked at; a mail with more is a dump. */
const MAX_ATTACHMENTS = 20;
/** Parts inside parts; forwarded chains reach 6. */
const MAX_PARTS_DEPTH = 12;

/**
 * A mail (RFC 5322 and MIME): its text as a version with subject, sender and date; each attachment that can be read is
 * offered beside it. Where the mail itself says next to nothing, the attachments are the versions.
 */
export const read: Read = async ({ bytes, name }, budget, options) => {
  budget.spend('chars', bytes.length);
  const { default: PostalMime } = await import('postal-mime');
  const parser = new PostalMime({ maxNestingDepth: MAX_PARTS_DEPTH, forceRfc822Attachments: false, attachmentEncoding: 'arraybuffer' });
  const mail = await parser.parse(bytes.slice());
  const remarks: Remark[] = [];
  let passages: readonly Passage[] = [];
  if (mail.text !== undefined && mail.text.trim() !== '') passages = unwrap(withoutQuoteMarks(mail.text)).map((one) => passage(oneLine(one)));
  else if (mail.html !== undefined && mail.html.trim() !== '') {
    const body = await fragmentPassages(mail.html, budget);
    passages = body.passages;
    if (body.hidden.length > 0) remarks.push({ kind: 'hidden-text', shown: false, passages: body.hidden });
  }
  if (isCut(latin1(bytes))) remarks.push({ kind: 'cut-short', reason: 'its last part is not closed' });

  const from = mail.from?.name || mail.from?.address || null;
  const title = mail.subject === undefined || mail.subject.trim() === '' ? null : oneLine(mail.subject);
  // The header as written: the library turns it into UTC, and an editor's clock is the sender's.
  const publishedAt = isoTime(mail.headers.find((header) => header.key === 'date')?.value ?? mail.date);
  const own = copyDraft(name, passages, { title, source: from, publishedAt, label: title });

  const alternatives: Alternative[] = [];
  const leftOut: string[] = [];
  for (const [i, attachment] of (mail.attachments ?? []).entries()) {
    const file = attachment.filename ?? `attachment ${i + 1}`;
    if (i >= MAX_ATTACHMENTS || attachment.related === true || typeof attachment.content === 'string') {
      if (attachment.related !== true) leftOut.push(file);
      continue;
    }
    const result = await readInside(new Uint8Array(attachment.content), file, budget, options);
    if (result.ok) {
      alternatives.push({ kind: 'attachment', name: file, drafts: result.value.drafts.map((draft) => ({ ...draft, publishedAt: draft.publishedAt ?? publishedAt, source: draft.source ?? from })) });
    } else if (result.problem.code === 'unsafe-file' || result.problem.code === 'reading-stopped') throw new Stopped(result.problem);
    else leftOut.push(file);
  }
  if (leftOut.length > 0) remarks.push({ kind: 'parts-left-out', names: leftOut });
  const says = /[\p{L}\p{N}]/u.test(own.text);
  if (!says && alternatives.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  if (!says) return ok({ format: KIND, drafts: alternatives.flatMap((one) => one.drafts), guess: null, alternatives, remarks });
  return ok({ format: KIND, drafts: [own], guess: null, alternatives, remarks });
};

/** Quoted lines keep their words; the marks before them are not copy. */
const withoutQuoteMarks = (text: string): string => text.replace(/^(?:> ?)+/gm, '');

/** A mail of several parts whose closing line never comes was cut. */
function isCut(source: string): boolean {
  const boundary = /^content-type:\s*multipart\/[^\n]*(?:\n[ \t][^\n]*)*?boundary="?([^"\s;]{1,200})"?/im.exec(source)?.[1];
  return boundary !== undefined && !source.includes(`--${boundary}--`);
}
