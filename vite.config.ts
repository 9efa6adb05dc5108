import { defineConfig, type Plugin } from 'vite';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { SECURITY_HEADERS } from './src/server/headers.ts';

/**
 * The server's policy in the built page itself, so that it holds on any static host too. A page cannot say who may frame
 * it; only a header can. Not in development, where hot reload works with inline scripts.
 */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => {
    const policy = (SECURITY_HEADERS['Content-Security-Policy'] ?? '').split('; ').filter((rule) => !rule.startsWith('frame-ancestors'));
    return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }, injectTo: 'head-prepend' }];
  },
};

/**
 * What belongs to one moment of a visit is one file: the store that finds and compares, what draws, the screen that compares.
 * Left to itself the bundler makes some sixty files of what they share, and a browser fetches six at a time.
 */
const MOMENTS: readonly (readonly [name: string, root: RegExp])[] = [
  ['start', /\/src\/main\.ts$/],
  ['page', /\/screens\/mount\.tsx$/],
  ['compare', /\/screens\/CompareScreen\.tsx$/],
];

/** What draws is needed on every visit: fetched beside the first script, not after it has run. */
const pageAhead: Plugin = {
  name: 'page-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const page = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'page');
      return page === undefined ? [] : [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${page.fileName}` }, injectTo: 'head' }];
    },
  },
};

export default defineConfig({
  base: './',
  plugins: [react({ compiler: true }), tailwindcss(), policyInPage, pageAhead],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web', target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0,
    // Earlier moments first: a file takes along what it imports, less what an earlier one has taken.
    rolldownOptions: { output: { codeSplitting: { groups: MOMENTS.map(([name, test], at) => ({ name, test, priority: MOMENTS.length - at })) } } },
  },
});
