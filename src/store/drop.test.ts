import { expect, test } from 'vitest';
import { fileOf } from '#testing/ports.ts';
import { readDrop } from './drop.ts';

const file = fileOf('wire.txt', 'copy');
const item = (directory: string | null) => ({
  kind: 'file',
  getAsFile: () => file,
  webkitGetAsEntry: () => ({ isDirectory: directory !== null, name: directory ?? file.name }),
});
const none = { files: [], getData: () => '' };

test('files come with their folders told apart', () => {
  expect(readDrop({ ...none, items: [item(null), item('Copy of March')] })).toEqual({ files: [file], folders: [{ isDirectory: true, name: 'Copy of March' }], text: '' });
});

test('browsers that give no items give files', () => {
  expect(readDrop({ ...none, items: [], files: [file] }).files).toEqual([file]);
});

test('dragged text is text, but not when files came with it', () => {
  const text = { kind: 'string', getAsFile: () => null };
  expect(readDrop({ ...none, items: [text], getData: () => 'dragged words' }).text).toBe('dragged words');
  expect(readDrop({ ...none, items: [text, item(null)], getData: () => 'a path' }).text).toBe('');
});
