/**
 * What a script writes or leaves out as the writer likes, of a text in NFC: the dots of ё and the stress of Russian vowels,
 * the vowel signs of Arabic and the points of Hebrew (Unicode blocks Arabic and Hebrew; not the hamza and madda, which are letters' own),
 * and ß where German once wrote it and now writes ss, as Switzerland always does.
 */
const OPTIONAL = /ё|(?<=[аеиоуыэюяіїє])\u0301|[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]|[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]|[ßẞ]/giu;

/** Words that ss makes others: in moderation and in masses, penance and buses, raft and flowed. General knowledge. */
const SHARP: ReadonlySet<string> = new Set(['maße', 'maßen', 'maßes', 'buße', 'bußen', 'floß']);

/** The word without them; unchanged where it has none. "Maße" keeps its ß, since "Masse" is another word. */
export function withoutOptionalMarks(word: string): string {
  return word.replace(OPTIONAL, (mark) => {
    if (mark === 'ё') return 'е';
    if (mark === 'Ё') return 'Е';
    if (mark !== 'ß' && mark !== 'ẞ') return '';
    return SHARP.has(word.toLowerCase()) ? mark : 'ss';
  });
}
