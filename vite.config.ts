import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';

export default defineConfig({
  base: './',
  plugins: [react({ compiler: true }), tailwindcss()],
  worker: { format: 'es' },
  build: { outDir: 'dist/web', target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
