import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { APP, STATIC_HOST } from './addresses.ts';
import { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';

/** What must never happen in any journey, as sentences. */
type Incidents = string[];

type Fixtures = {
  /** Watches the test's own context; every journey uses it, whether it asks for it or not. */
  readonly incidents: Incidents;
  readonly start: Start;
  readonly desk: Desk;
  /** Another browser profile: nothing is shared with the test's own page, and it is watched as well. */
  readonly newProfile: (options?: BrowserContextOptions) => Promise<Page>;
};

const OWN_ORIGINS = [APP.origin, STATIC_HOST.origin];

export const test = base.extend<Fixtures>({
  incidents: [
    async ({ context }, use) => {
      const incidents: Incidents = [];
      await watch(context, incidents);
      await use(incidents);
      expect(incidents, 'no request to another origin, no policy violation, no error on the page').toEqual([]);
    },
    { auto: true },
  ],
  start: async ({ page }, use) => use(new Start(page)),
  desk: async ({ page }, use) => use(new Desk(page)),
  newProfile: async ({ browser, incidents, contextOptions }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...options, permissions: ['clipboard-read', 'clipboard-write'] });
      contexts.push(context);
      await watch(context, incidents);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

async function watch(context: BrowserContext, incidents: Incidents): Promise<void> {
  context.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob|about):/.test(url)) return;
    if (!OWN_ORIGINS.includes(new URL(url).origin)) incidents.push(`request to another origin: ${url}`);
  });
  context.on('weberror', (event) => incidents.push(`error on the page: ${event.error().message}`));
  context.on('console', (message) => {
    // Chromium reports every refused script, style and Trusted Types assignment as an error on the console.
    // The browser's own look for the icon of a page that is offline is not the page's doing.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.svg')) incidents.push(`error on the console: ${message.text()} (${message.location().url})`);
  });
  context.on('page', (page) => page.on('crash', () => incidents.push('the page crashed')));
  await context.exposeBinding('reportViolation', (_, violation: string) => {
    incidents.push(`policy violated: ${violation}`);
  });
  await context.addInitScript(() => {
    const report = (globalThis as unknown as { reportViolation: (violation: string) => void }).reportViolation;
    document.addEventListener('securitypolicyviolation', (event) => report(`${event.violatedDirective} by ${event.blockedURI} in ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
  });
}
