/** Longest name given, in characters before the ending: every system takes it, and so do mail programs that add to it. */
const MAX_CHARS = 80;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

/**
 * A file's name made of a story's title, safe on every system: no separators, wildcards, control or direction characters,
 * no dot or blank at its ends, no device. Letters of every script stay.
 */
export function fileName(title: string, extension: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|%#]+/g, '-')
    .replace(/\s+/gu, ' ');
  const short = trimmed([...clean].slice(0, MAX_CHARS).join(''));
  return `${short === '' || RESERVED.test(short) ? `story${short === '' ? '' : `-${short}`}` : short}.${extension}`;
}

const trimmed = (name: string): string => name.replace(/^[\s.~-]+|[\s.-]+$/gu, '');
