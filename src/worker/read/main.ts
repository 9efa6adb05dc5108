import { readFile } from '#formats/readers/readFile.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

/**
 * The reading worker's entry. It holds no reader until a file needs one: each is fetched with the first file of its
 * kind. The page ends it when a file takes too long.
 */
self.addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  const { job, name, bytes, encoding } = event.data;
  void readFile(new Uint8Array(bytes), name, encoding === null ? {} : { encoding }).then((result) => {
    const reply: ReadReply = { job, result };
    self.postMessage(reply, []);
  });
});
