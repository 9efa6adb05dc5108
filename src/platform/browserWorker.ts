import type { StartWorker } from './workerLane.ts';

type TrustedPolicy = { createScriptURL(url: string): string };
type TrustedTypesLike = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
};
/** Starts workers of one script; what they are asked and answer is a matter of their protocol. */
type StarterOf = <Request, Reply>(scriptUrl: string, name: string) => StartWorker<Request, Reply>;

/**
 * Starts workers from the script addresses that the build knows. Under `require-trusted-types-for 'script'` even a
 * worker's address must come from a policy; ours lets exactly these through. One policy for all: its name may be used
 * only once.
 */
export function workerStarters(scriptUrls: readonly string[]): StarterOf {
  const rules = {
    createScriptURL(url: string): string {
      if (!scriptUrls.includes(url)) throw new TypeError('Writethru starts no other scripts than its own workers.');
      return url;
    },
  };
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypesLike };
  const policy = trustedTypes?.createPolicy('writethru', rules) ?? rules;
  return <Request, Reply>(scriptUrl: string, name: string): StartWorker<Request, Reply> =>
    ({ onReply, onFall }) => {
      const worker = new Worker(policy.createScriptURL(scriptUrl), { type: 'module', name });
      worker.addEventListener('message', (event: MessageEvent<Reply>) => onReply(event.data));
      worker.addEventListener('messageerror', () => onFall('a reply could not be read'));
      worker.addEventListener('error', (event) => onFall(event.message || 'the worker could not be started'));
      return {
        post: (request, transfer) => worker.postMessage(request, transfer),
        end: () => worker.terminate(),
      };
    };
}
