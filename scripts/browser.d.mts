/** Types of browser.mjs for the Playwright configuration; the meaning stands there. */
export function findChromium(): string | null;
export function ensureBrowser(): Promise<boolean>;
export const CHROMIUM_ARGS: string[];
