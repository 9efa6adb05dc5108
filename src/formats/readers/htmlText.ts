import { byteOrder } from '#formats/encodings/byteOrder.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import { detectEncoding } from '#formats/encodings/detectEncoding.ts';
import { latin1 } from '#formats/encodings/latin1.ts';
import type { EncodingGuess } from './reading.ts';

/** How far a page may carry its charset, bytes: the standard says 1,024, saved pages put comments before it. */
const META_BYTES = 8_192;

/** Decodes a page as browsers do: mark, stated charset, else the likeliest. A charset that the bytes contradict is not believed. */
export async function htmlText(bytes: Uint8Array, asked: string | undefined): Promise<{ text: string; guess: EncodingGuess | null; undecodable: number }> {
  const order = byteOrder(bytes);
  const head = latin1(bytes.subarray(0, META_BYTES));
  const stated = order ?? /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1] ?? null;
  const detected = await detectEncoding(bytes);
  if (asked === undefined && stated !== null) {
    const text = decodeAs(bytes, /^utf-?16/i.test(stated) && order === null ? 'utf-8' : stated);
    // Pages saved by a browser are UTF-8 whatever their meta element still says.
    const contradicted = detected.sure && detected.encoding === 'utf-8' && /[\u0080-\uffff]/.test(text ?? '') && !/^utf-?8$/i.test(stated);
    if (text !== null && !text.includes('\uFFFD') && !contradicted) return { text, guess: null, undecodable: 0 };
  }
  const encoding = asked ?? detected.encoding;
  const text = decodeAs(bytes, encoding) ?? latin1(bytes);
  return {
    text,
    guess: { kind: 'encoding', encoding, sure: detected.sure && asked === undefined, others: detected.others.filter((other) => other !== encoding) },
    undecodable: text.split('\uFFFD').length - 1,
  };
}
