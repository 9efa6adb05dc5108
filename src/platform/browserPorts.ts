import type { Ports, Sample } from '#store/ports.ts';
import { browserAddress } from './address.ts';
import { workerStarters } from './browserWorker.ts';
import { browserClipboard } from './clipboard.ts';
import { createEngine, type WarmEngine } from './engine.ts';
import { createExporter } from './exporter.ts';
import { atFirstSign } from './firstSign.ts';
import { painter } from './painter.ts';
import { createReading } from './reading.ts';
import { browserShare } from './shareService.ts';
import { browserRecords } from './records.ts';
import { browserSaver } from './saver.ts';
import { browserSettings } from './settings.ts';
import { browserTab } from './tab.ts';

/** Begins every name that we leave in the browser's storage. */
const NAME = 'writethru';
/** At and under this width Redline is the first view (design.md section 6). */
const NARROW = '(max-width: 900px)';

/**
 * How long after the first sign of a reader the file readers are fetched, in milliseconds, 500 to 10,000: what the page
 * itself needs goes first.
 */
const FETCH_AFTER_MS = 2_000;

/** Addresses of the built `worker/main.ts`, `worker/read/main.ts` and `worker/export/main.ts`, which only the composition root knows. */
export type BrowserParts = { readonly workerUrl: string; readonly readerUrl: string; readonly exporterUrl: string; readonly sample: Sample };

export function browserPorts({ workerUrl, readerUrl, exporterUrl, sample }: BrowserParts): Ports & { readonly engine: WarmEngine } {
  const clock = {
    now: () => Date.now(),
    after(ms: number, task: () => void) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  };
  const workerOf = workerStarters([workerUrl, readerUrl, exporterUrl]);
  const reading = createReading(workerOf(readerUrl, 'writethru-read'), clock);
  const engine = createEngine(workerOf(workerUrl, 'writethru'), reading.read, clock);
  atFirstSign(() => {
    engine.rehearse();
    // The reader of plain text is fetched and started by reading some.
    void reading.read('rehearsal.txt', new TextEncoder().encode('Nothing.').buffer, null);
    clock.after(FETCH_AFTER_MS, reading.fetchAhead);
  });
  return {
    clock,
    sample,
    ids: { make: freshId },
    engine,
    records: browserRecords(NAME),
    settings: browserSettings(`${NAME}.preferences`),
    tab: browserTab(NAME),
    address: browserAddress(),
    share: browserShare(document.baseURI),
    clipboard: browserClipboard(),
    saver: browserSaver,
    painter,
    exporter: createExporter(workerOf(exporterUrl, 'writethru-export')),
    screen: { narrow: () => matchMedia(NARROW).matches },
  };
}

/** 96 random bits in hexadecimal; `randomUUID` is missing over plain http. */
const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
