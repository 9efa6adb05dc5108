import { browserPorts } from '#platform/browserPorts.ts';
import { fetchSample } from '#platform/sample.ts';
import { createAppStore } from '#store/store.ts';
// Vite answers these queries with the address of the built worker: the default export is of no module on disk.
// oxlint-disable-next-line import/default
import workerUrl from './worker/main.ts?worker&url';
// oxlint-disable-next-line import/default
import readerUrl from './worker/read/main.ts?worker&url';
// oxlint-disable-next-line import/default
import exporterUrl from './worker/export/main.ts?worker&url';
import './ui/theme.css';

/** Started later. */
const SCRIPTS = [workerUrl, readerUrl, exporterUrl];
/** What the store and the ports fetch when it is asked for, by those who ask. */
const LATER = [
  () => import('#platform/shareRequests.ts'), () => import('#platform/paintPicture.ts'), () => import('#store/sendShort.ts'), () => import('#store/openShort.ts'),
  () => import('#formats/exports/richText.ts'), () => import('#store/markedPassage.ts'), () => import('#core/project/takes/looms.ts'),
];

/** With the first sign of a reader: from then on the page must work with the network off. */
function preload(): void {
  for (const address of SCRIPTS) void fetch(address).catch(() => undefined);
  for (const load of LATER) void load().catch(() => undefined);
}

// A bare address is a first visit, or a new tab: nothing is fetched ahead for it.
const returning = location.hash !== '';

// Everything that draws arrives beside this script, not before it: the story is found and compared meanwhile.
const drawing = import('#ui/screens/mount.tsx');
if (returning) void import('#ui/screens/CompareScreen.tsx').catch(() => undefined);

const ports = browserPorts({ workerUrl, readerUrl, exporterUrl, sample: fetchSample(document.baseURI) });
if (returning) ports.engine.warm();
const store = createAppStore(ports);
// Before the first paint, so that a page in a chosen theme never flashes in the system's.
const { theme } = store.getState().preferences;
if (theme !== 'system') document.documentElement.dataset['theme'] = theme;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
// Not awaited at the top level: what draws may stand on modules of this file, and would wait for it in turn.
void drawing.then(
  ({ mount }) => mount(root, { store, preload, returning }),
  () => { root.textContent = 'Writethru did not arrive whole. Reload the page to try again; nothing that you kept is lost.'; },
);
