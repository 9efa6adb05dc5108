const WHOLE = new Intl.NumberFormat('en-US');

/** "1,200". */
export const figure = (n: number): string => WHOLE.format(n);

/** "1 version", "5 versions". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "five", and from ten on "12". */
export const inWords = (n: number): string => SMALL[n] ?? figure(n);

/** "Five versions", and from ten on "12 versions": how a sentence begins with a count. */
export function countedInWords(n: number, one: string, many = `${one}s`): string {
  const words = inWords(n);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${n === 1 ? one : many}`;
}

/** "25 ¶, 859 words". */
export const versionSize = (paragraphs: number, words: number): string => `${figure(paragraphs)} ¶, ${counted(words, 'word')}`;

/** "812 B", "6.7 KB", "1.2 MB", of 1,000 each, as mail programs count. */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
