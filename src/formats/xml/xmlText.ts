import { byteOrder } from '#formats/encodings/byteOrder.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import { detectEncoding } from '#formats/encodings/detectEncoding.ts';
import { latin1 } from '#formats/encodings/latin1.ts';

/** XML decoded to characters, and how many bytes stood for none. */
export type XmlText = { readonly text: string; readonly undecodable: number };

/**
 * Decodes XML as its specification says (section 4.3.3 and appendix F): the byte order mark, then the encoding the
 * declaration names, then UTF-8. Where that is plainly wrong (feeds that declare UTF-8 and send Windows), the bytes
 * decide.
 */
export async function xmlText(bytes: Uint8Array): Promise<XmlText> {
  const order = byteOrder(bytes);
  if (order !== null) return finish(decodeAs(bytes, order) ?? '');
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(latin1(bytes.subarray(0, 400)))?.[1] ?? 'utf-8';
  const text = decodeAs(bytes, /^utf-?16/i.test(declared) ? 'utf-8' : declared);
  if (text !== null && !text.includes('\uFFFD')) return finish(text);
  const { encoding } = await detectEncoding(bytes);
  return finish(decodeAs(bytes, encoding) ?? latin1(bytes));
}

function finish(text: string): XmlText {
  return { text: text.replace(/^\uFEFF/, ''), undecodable: text.split('\uFFFD').length - 1 };
}
