import { comparePinned, creditAll, gatherKindred, relatePinned } from '#core/collate.ts';
import { compareAhead } from '#core/compareAhead.ts';
import { segment } from '#core/segment/segment.ts';
import { createDesk } from './desk.ts';
import type { Request } from './protocol.ts';
import { studiers } from './studiers.ts';

/**
 * The worker's entry: one desk per worker. Between steps it waits for a turn of the event loop by a message to itself,
 * which browsers do not slow down as they do timers.
 */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.addEventListener('message', () => waiting.shift()?.());
turns.port1.start();

const receive = createDesk({
  segment,
  compareAhead,
  bench: { comparePair: comparePinned, relatePair: relatePinned, gatherKindred, creditAll },
  studiers,
  post: (reply) => self.postMessage(reply, []),
  later(task) {
    waiting.push(task);
    turns.port2.postMessage(null);
  },
});

self.addEventListener('message', (event: MessageEvent<Request>) => receive(event.data));
