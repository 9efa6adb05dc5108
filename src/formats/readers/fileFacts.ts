import { listEntryNames } from '#formats/zip/listEntryNames.ts';
import { xmlRoot, type XmlRoot } from '#formats/xml/xmlRoot.ts';
import { byteOrder } from '#formats/encodings/byteOrder.ts';
import { latin1 } from '#formats/encodings/latin1.ts';

/** How much of a file's start is looked at to recognise it: past the longest prolog and licence comment seen, 64 KiB. */
const HEAD_BYTES = 65_536;

/** What can be seen of a file without reading it; every sniffer works from this one look. */
export type FileFacts = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The extension without dot, in lower case. Only ever a hint between readings that the bytes allow. */
  readonly extension: string;
  /** The first bytes as one character each. */
  readonly head: string;
  /** The first characters, UTF-16 and UTF-8 marks taken into account; good enough for ASCII signatures. */
  readonly text: string;
  /** The root element, where the text starts like XML. */
  readonly root: XmlRoot | null;
  /** Names in a ZIP archive, its damaged ones included; null for other files. */
  readonly entries: readonly string[] | null;
};

export function lookAt(bytes: Uint8Array, name: string): FileFacts {
  const start = bytes.subarray(0, HEAD_BYTES);
  const head = latin1(start);
  const order = byteOrder(start);
  const text = order === null ? head : new TextDecoder(order).decode(start);
  const visible = text.replace(/^\uFEFF/, '');
  return {
    bytes,
    name,
    extension: /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '',
    head,
    text: visible,
    root: xmlRoot(visible),
    entries: head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006') ? listEntryNames(bytes) : null,
  };
}
