/** Errors of pdf.js (5.6) that it lets go by: it rejects promises of its own about broken tables that nobody waits for. */
const STRAYS = /^(XRefEntryException|XRefParseException|MissingDataException|FormatError|InvalidPDFException|UnknownErrorException|AbortException|BaseException)$/;

export const isStray = (reason: unknown): boolean => reason instanceof Error && STRAYS.test(reason.name);

type Process = { on(event: 'unhandledRejection', listener: (reason: unknown) => void): void };
let installed = false;

/**
 * Keeps these from ending Node, which by default dies of any rejection that nobody waits for; the answer about the file
 * comes by its own way. Every other stray rejection still ends the program, as it should.
 */
export function ignoreStrays(): void {
  if (installed) return;
  installed = true;
  const node = (globalThis as { process?: Process }).process;
  if (typeof node?.on === 'function') {
    node.on('unhandledRejection', (reason) => {
      if (!isStray(reason)) throw reason;
    });
  } else if (typeof addEventListener === 'function') {
    addEventListener('unhandledrejection', (event) => {
      if (isStray(event.reason)) event.preventDefault();
    });
  }
}
