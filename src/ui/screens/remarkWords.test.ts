import { expect, test } from 'vitest';
import { factsSentence, leftOutSentence } from './remarkWords.ts';

const none = { encoding: null, remarks: [], alternatives: [] } as const;

test('a guess is said first, the rest follows as sentences', () => {
  expect(factsSentence('wire.txt', { ...none, encoding: 'koi8-r', remarks: [{ kind: 'undecodable', count: 1 }] }))
    .toBe('wire.txt: read as koi8-r, which is a guess. 1 character could not be read and shows as \uFFFD.');
});

test('tracked changes, comments and hidden words are told apart', () => {
  expect(factsSentence('pier.docx', { ...none, remarks: [{ kind: 'tracked-changes', insertions: 2, deletions: 1 }, { kind: 'comments-left-out', count: 3 }] }))
    .toBe('pier.docx: it holds tracked changes, so the text before and the text after are two versions. 3 comments were left out.');
  expect(factsSentence('pier.docx', { ...none, remarks: [{ kind: 'hidden-text', shown: true, passages: ['Not for print.'] }] })).toBe('pier.docx: 1 hidden passage is shown: “Not for print.”.');
});

test('a file with another way to take it says so where nothing else is to be said', () => {
  expect(factsSentence('a.eml', { ...none, alternatives: ['attachment'] })).toBe('a.eml: it has attachments that can be taken as versions.');
});

test('many names are counted', () => {
  expect(leftOutSentence('March', ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'])).toBe('March: a.jpg, b.jpg, c.jpg and 2 more were left out, since there is no text in them.');
});
