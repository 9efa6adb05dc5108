import type { Ports, Sample } from '#store/ports.ts';
import { browserAddress } from './address.ts';
import { workerStarters } from './browserWorker.ts';
import { browserClipboard } from './clipboard.ts';
import { createEngine } from './engine.ts';
import { browserRecords } from './records.ts';
import { browserSettings } from './settings.ts';
import { browserTab } from './tab.ts';

/** Begins every name that we leave in the browser's storage. */
const NAME = 'writethru';
/** At and under this width Redline is the first view (design.md section 6). */
const NARROW = '(max-width: 900px)';

/** Addresses of the built `worker/main.ts` and `worker/read/main.ts`, which only the composition root knows. */
export type BrowserParts = { readonly workerUrl: string; readonly readerUrl: string; readonly sample: Sample };

export function browserPorts({ workerUrl, readerUrl, sample }: BrowserParts): Ports {
  const clock = {
    now: () => Date.now(),
    after(ms: number, task: () => void) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  };
  const workerOf = workerStarters([workerUrl, readerUrl]);
  return {
    clock,
    sample,
    ids: { make: freshId },
    engine: createEngine({ compare: workerOf(workerUrl, 'writethru'), read: workerOf(readerUrl, 'writethru-read') }, clock),
    records: browserRecords(NAME),
    settings: browserSettings(`${NAME}.preferences`),
    tab: browserTab(NAME),
    address: browserAddress(),
    clipboard: browserClipboard(),
    screen: { narrow: () => matchMedia(NARROW).matches },
  };
}

/** 96 random bits in hexadecimal; `randomUUID` is missing over plain http. */
const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
