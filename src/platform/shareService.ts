import { fail } from '#core/model/result.ts';
import type { ShareService } from '#store/ports.ts';

/** The share service below the page's address. `page`: the address of the page. What asks it is fetched with the first question. */
export function browserShare(page: string): ShareService {
  const requests = () => import('./shareRequests.ts').then(({ shareRequests }) => shareRequests(page));
  const unreachable = () => fail({ code: 'share-unreachable' } as const);
  return {
    offered: isOffered(),
    // A browser that is offline would put a failed request on record.
    answers: async () => navigator.onLine && requests().then((service) => service.answers()).catch(() => false),
    put: (...asked) => requests().then((service) => service.put(...asked)).catch(unreachable),
    get: (...asked) => requests().then((service) => service.get(...asked)).catch(unreachable),
    remove: (...asked) => requests().then((service) => service.remove(...asked)).catch(unreachable),
  };
}

/** The host says with the page that it has a service (`server/app.ts`), so that on a plain static host nothing is asked. */
function isOffered(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const { serverTiming = [] } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return serverTiming.some(({ name }) => name === 'writethru-share');
}
