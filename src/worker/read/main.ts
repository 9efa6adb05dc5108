import { fetchReaders } from '#formats/readers/fetchReaders.ts';
import { readFile } from '#formats/readers/readFile.ts';
import type { ReadReply, ReadWish } from './protocol.ts';

/**
 * The reading worker's entry. It holds no reader until a file needs one: each is fetched with the first file of its
 * kind. The page ends it when a file takes too long.
 */
self.addEventListener('message', (event: MessageEvent<ReadWish>) => {
  if (event.data === 'fetch-readers') return void fetchReaders();
  const { job, name, bytes, encoding } = event.data;
  void readFile(new Uint8Array(bytes), name, encoding === null ? {} : { encoding }).then((result) => {
    const reply: ReadReply = { job, result };
    self.postMessage(reply, []);
  });
});
