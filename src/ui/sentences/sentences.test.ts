import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '#core/model/problem.ts';
import { byteSize, counted, countedInWords, versionSize } from './counts.ts';
import { problemSentence } from './problemSentence.ts';
import { quotation } from './quotation.ts';

describe('problemSentence', () => {
  it.each<[Problem, string]>([
    [{ code: 'not-text', name: 'budget.pdf', kind: 'PDF' }, 'budget.pdf is a PDF, not text. Export it as text and drop it again.'],
    [{ code: 'too-many-versions', wanted: 21, maxVersions: 20 }, 'That makes 21 versions. Writethru compares up to 20; remove one first.'],
    [{ code: 'too-many-versions', wanted: 25, maxVersions: 20 }, 'That makes 25 versions. Writethru compares up to 20; remove 5 first.'],
    [{ code: 'empty-file', name: 'wire.txt' }, 'wire.txt is empty.'],
    [{ code: 'too-many-words', name: 'take-4.txt', words: 240_000, maxWords: 100_000 }, 'take-4.txt has 240,000 words; the limit is 100,000.'],
    [{ code: 'link-cut', arrived: 2048, expected: 3911 }, 'This link is cut short: 2,048 of 3,911 characters arrived. Ask for the whole link or a file.'],
    [{ code: 'file-too-large', name: 'a.txt', bytes: 30_000_000, maxBytes: 20_000_000 }, 'a.txt has 30.0 MB; the limit is 20.0 MB.'],
    [{ code: 'legacy-format', name: 'take-4.doc', kind: 'a Word 97–2003 document', saveAs: '.docx' }, 'take-4.doc is a Word 97–2003 document. Save it as .docx and drop it again.'],
    [{ code: 'reading-stopped', name: 'x.pdf', reason: 'time', seconds: 5 }, 'x.pdf took longer than 5 seconds to read and was given up.'],
  ])('%j', (problem, sentence) => expect(problemSentence(problem)).toBe(sentence));

  it('never leaves a value unsaid', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => {
      for (const code of ['empty-file', 'folder', 'empty-folder', 'unreadable-file', 'unknown-encoding'] as const) expect(problemSentence({ code, name })).toContain(name);
    }));
  });
});

describe('counts', () => {
  it('agrees with its noun', () => {
    expect([counted(1, 'version'), counted(5, 'version'), counted(1200, 'word'), counted(1, 'copy', 'copies')]).toEqual(['1 version', '5 versions', '1,200 words', '1 copy']);
  });
  it('begins a sentence in words up to nine', () => {
    expect([countedInWords(5, 'version'), countedInWords(1, 'version'), countedInWords(12, 'version')]).toEqual(['Five versions', 'One version', '12 versions']);
  });
  it('says how large a version is', () => expect(versionSize(25, 859)).toBe('25 ¶, 859 words'));
  it('rounds sizes so that no unit reaches 1,000', () => {
    expect([byteSize(999), byteSize(6700), byteSize(999_949), byteSize(999_950), byteSize(1_200_000)]).toEqual(['999 B', '6.7 KB', '999.9 KB', '1.0 MB', '1.2 MB']);
  });
});

describe('quotation', () => {
  it('cites version and paragraph', () => expect(quotation('The gate stays shut.', 'Halyard 2', 3)).toBe('“The gate stays shut.”\n— Halyard 2, ¶3'));
  it('cites furniture by the version alone', () => expect(quotation('By Ann Ray', 'Halyard 2', null)).toBe('“By Ann Ray”\n— Halyard 2'));
});
