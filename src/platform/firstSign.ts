/** What people do first on a page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'dragenter'] as const;

/** Runs `task` once, at the first sign that somebody uses the page; never where the browser was told to save data. */
export function atFirstSign(task: () => void): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const run = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, run);
    task();
  };
  for (const sign of SIGNS) addEventListener(sign, run, { passive: true });
}
