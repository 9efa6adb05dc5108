import * as fc from 'fast-check';

/** White space inside a line, ordinary and not: tab, no-break, thin, ideographic, byte order mark. */
const BLANKS = [' ', ' ', ' ', ' ', '  ', '\t', '\u00A0', '\u2009', '\u202F', '\u3000', '\uFEFF'];
const BREAKS = ['\n\n', '\n\n', '\n\n', '\n', '\r\n', '\r', '\n\n\n\n', '\f', '\v', '\u2028', '\u2029', '\n   '];
const ENGLISH = (
  'the a of to and in said on for was he she officials talks minister mayor bridge vote Friday March council ' +
  'river Okafor Ruiz Millbrook report workers plan budget'
).split(' ');
const KNOTS = [
  'U.S.', 'US', 'D-N.Y.', 'a.m.', 'p.m.', 'Sen.', 'Mr.', 'Jan.', 'No.', 'Inc.', 'J.', 'e.g.', 'Ph.D.', 'don’t', "don't", 'Ruiz’s',
  'face-to-face', 'back-door', 'mid-2014', '1,200', '38,210', '1.1', '.5', '7-2', '2010–14', '10:30', '24/7', '$1.5bn', '€40', '8%', '½', '2nd',
  'https://example.org/a_(b)?c=d.', 'www.example.com,', 'news@example.org', '@newsdesk', '#vote', 'Example.com', 'and/or', '___', '...', '…', '. . .',
];
const MARKS = ['"', '“', '”', '‘', '’', "'", '«', '»', '„', "''", '``', '—', '–', '--', ' - ', ',', '.', '!', '?', ';', ':', '(', ')', '[', ']', '<b>', '&amp;', '•', '*'];
const SCRIPTS = [
  '东京星期五发生5.8级地震，', '没有人员伤亡。', '東京で地震がありました。', 'カタカナー', 'ﾊﾟﾋﾟ', 'การเลือกตั้งวันอาทิตย์', 'ກຳນົດ', 'ការបោះឆ្នោត', 'ရွေးကောက်ပွဲ',
  'قالت', 'الشرطة', '٢٣', 'يوم؟', 'צה"ל', 'שלום', 'Москва', 'Ευρώπη', 'ΟΔΟΣ', 'क्षेत्र', 'हिन्दी।', '한국어', '각', 'İstanbul', 'ﬁre', 'ＡＢＣ', 'Straße',
];
const CLUSTERS = [
  'é', 'é', 'ô̧', '́', '👏', '👍🏽', '🏽', '👨‍👩‍👧', '🏳️‍🌈', '🇺🇦', '🇺', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '❤️', 'ℹ️', '‼', '\u0600', '\u0600 ',
  '\u200B', '\u200C', '\u200D', '\u00AD', '\u2060', '\u200F', '\u202E', '\uD83D', '\uDC4F', '\0', '\u0007', '\u0085', '\u{E0041}',
];

/** A word or knot of signs, from plain English to lone surrogates. */
export const arbitraryFragment: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...ENGLISH) },
  { weight: 3, arbitrary: fc.constantFrom(...KNOTS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 2, arbitrary: fc.constantFrom(...CLUSTERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** One line: fragments with every kind of blank, or none, between them. */
export const arbitraryLine: fc.Arbitrary<string> = fc
  .array(fc.tuple(arbitraryFragment, fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...BLANKS) }, { weight: 1, arbitrary: fc.constant('') })), { maxLength: 14 })
  .map((parts) => parts.map(([fragment, blank]) => fragment + blank).join(''));

/** A text of lines with mixed breaks; the hostile end of what a file can hold. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(arbitraryLine, fc.constantFrom(...BREAKS)), { maxLength: 8 })
  .map((parts) => parts.map(([line, end]) => line + end).join(''));

/** A plain English sentence with a capital and a stop. */
export const arbitrarySentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ENGLISH), { minLength: 3, maxLength: 14 })
  .map((words) => {
    const line = words.join(' ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  });

/** A paragraph of ordinary copy. */
export const arbitraryParagraph: fc.Arbitrary<string> = fc.array(arbitrarySentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

/** A story of ordinary copy, a blank line between paragraphs. */
export const arbitraryStory: fc.Arbitrary<string> = fc.array(arbitraryParagraph, { minLength: 1, maxLength: 8 }).map((paragraphs) => paragraphs.join('\n\n'));

/** Copy as a wire sends it: lines of at most `columns`, paragraphs set in by three spaces, with or without blank lines. */
export function wrapCopy(paragraphs: readonly string[], columns: number, blankLines: boolean): string {
  const blocks = paragraphs.map((paragraph) => {
    const lines: string[] = [];
    let line = '  ';
    for (const word of paragraph.split(' ')) {
      if (line.trim() !== '' && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines.join('\n');
  });
  return blocks.join(blankLines ? '\n\n' : '\n');
}

/** Two texts that share much: a story, and the same with paragraphs dropped, doubled, moved and words replaced. */
export const arbitraryRevision: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(
    fc.array(arbitraryParagraph, { minLength: 1, maxLength: 7 }),
    fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom('drop', 'move', 'double', 'word', 'split', 'merge', 'keep'), arbitraryFragment), { maxLength: 6 }),
  )
  .map(([paragraphs, steps]) => {
    const after = [...paragraphs];
    for (const [a, b, step, fragment] of steps) {
      if (after.length === 0) break;
      const i = a % after.length, j = b % after.length;
      const chosen = after[i] ?? '';
      if (step === 'drop') after.splice(i, 1);
      else if (step === 'double') after.splice(j, 0, chosen);
      else if (step === 'move') after.splice(j, 0, ...after.splice(i, 1));
      else if (step === 'split') after.splice(i, 1, ...chosen.split(/(?<=\.) /));
      else if (step === 'merge' && i + 1 < after.length) after.splice(i, 2, `${chosen} ${after[i + 1] ?? ''}`);
      else if (step === 'word') {
        const words = chosen.split(' ');
        words.splice(b % words.length, 1, fragment.replace(/[\s\0]+/g, ' '));
        after[i] = words.join(' ');
      }
    }
    return [paragraphs.join('\n\n'), after.join('\n\n')] as const;
  });

/** Pins drawn before it is known how many paragraphs there are: `settledPins` in builders.ts wraps the numbers round. */
export type RawPin = { readonly kind: 'together' | 'apart'; readonly before: readonly number[]; readonly after: readonly number[] };
const arbitrarySide = fc.array(fc.nat(50), { minLength: 1, maxLength: 3 });
export const arbitraryPins: fc.Arbitrary<readonly RawPin[]> = fc.array(
  fc.record({ kind: fc.constantFrom('together' as const, 'apart' as const), before: arbitrarySide, after: arbitrarySide }), { maxLength: 4 },
);
