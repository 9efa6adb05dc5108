import { STATUS_CODES, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { SECURITY_HEADERS } from './headers.ts';

/** What Node finds wrong before a request is one, by its own code. */
const STATUS_OF: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * What stands between the app and its connections: answers that Node gives by itself, to what is no request, carry the same
 * headers as all others; and whoever neither sends nor takes anything for `stalledMs` is let go, since the answer that waits
 * for them is held in memory.
 */
export function watchSockets(server: Server, stalledMs: number): void {
  server.setTimeout(stalledMs);
  // Set before the app answers, which puts the same values in their place.
  server.prependListener('request', (_, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  });
  server.on('checkExpectation', (_, response) => { response.writeHead(417, { ...SECURITY_HEADERS }).end(); });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex & { readonly bytesWritten?: number }) => {
    // In the middle of an answer, or after one, nothing can be told any more.
    if (socket.writable && socket.bytesWritten === 0) socket.write(bare(STATUS_OF[error.code ?? ''] ?? 400));
    socket.destroy();
  });
}

const bare = (status: number): string =>
  [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, 'Connection: close', ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
