/** The bytes of a request's body; 'too-large' as soon as more than `maxBytes` came, 'cut' where it ended early. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | 'too-large' | 'cut'> {
  const stated = Number(request.headers.get('content-length') ?? '0');
  if (stated > maxBytes) return 'too-large';
  if (request.body === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks);
      length += value.length;
      if (length > maxBytes) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(value);
    }
  } catch {
    return 'cut';
  }
}
