import { readFile } from '#formats/readers/readFile.ts';
import type { ReadReply, ReadRequest } from './protocol.ts';

/** What happens inside the reading worker, in a browser and in Node alike. */
export async function serve(request: ReadRequest): Promise<ReadReply> {
  const { job, name, bytes, encoding } = request;
  return { job, result: await readFile(new Uint8Array(bytes), name, encoding === null ? {} : { encoding }) };
}
