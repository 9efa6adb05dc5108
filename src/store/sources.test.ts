import { expect, test } from 'vitest';
import { createSources } from './sources.ts';

const bytes = (length: number): ArrayBuffer => new ArrayBuffer(length);

test('bytes go out as copies, so that a reader may take them over', async () => {
  const sources = createSources();
  sources.keep('r', 'wire.txt', bytes(3));
  structuredClone(null, { transfer: [await sources.get('r')?.arrayBuffer() ?? bytes(0)] });
  expect((await sources.get('r')?.arrayBuffer())?.byteLength).toBe(3);
  expect(sources.get('r')).toMatchObject({ name: 'wire.txt', size: 3 });
});

test('the oldest give way when there are too many', () => {
  const sources = createSources(5);
  for (const id of ['a', 'b', 'c']) sources.keep(id, `${id}.txt`, bytes(2));
  expect(['a', 'b', 'c'].map((id) => sources.get(id)?.name)).toEqual([undefined, 'b.txt', 'c.txt']);
  sources.clear();
  expect(sources.get('c')).toBe(null);
});
