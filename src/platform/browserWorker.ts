import type { Reply } from '#worker/protocol.ts';
import type { StartWorker } from './workerLane.ts';

type TrustedPolicy = { createScriptURL(url: string): string };
type TrustedTypesLike = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
};

/**
 * Starts workers from the one script address that the build knows. Under `require-trusted-types-for 'script'` even a
 * worker's address must come from a policy; ours lets exactly that address through.
 */
export function workerStarter(scriptUrl: string): StartWorker {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== scriptUrl) throw new TypeError('Writethru starts no other script than its own worker.');
      return url;
    },
  };
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypesLike };
  const policy = trustedTypes?.createPolicy('writethru', rules) ?? rules;
  return ({ onReply, onFall }) => {
    const worker = new Worker(policy.createScriptURL(scriptUrl), { type: 'module', name: 'writethru' });
    worker.addEventListener('message', (event: MessageEvent<Reply>) => onReply(event.data));
    worker.addEventListener('messageerror', () => onFall('a reply could not be read'));
    worker.addEventListener('error', (event) => onFall(event.message || 'the worker could not be started'));
    return {
      post: (request, transfer) => worker.postMessage(request, transfer),
      end: () => worker.terminate(),
    };
  };
}
