import type { WorkerLike } from './workerLane.ts';

type TrustedPolicy = { createScriptURL(url: string): string };
type TrustedTypesLike = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
};

/**
 * Starts workers from the one script address that the build knows. Under `require-trusted-types-for 'script'` even a
 * worker's address must come from a policy; ours lets exactly that address through.
 */
export function workerStarter(scriptUrl: string): () => WorkerLike {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== scriptUrl) throw new TypeError('Writethru starts no other script than its own worker.');
      return url;
    },
  };
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypesLike };
  const policy = trustedTypes?.createPolicy('writethru', rules) ?? rules;
  return () => new Worker(policy.createScriptURL(scriptUrl), { type: 'module', name: 'writethru' });
}
