import { defineConfig } from 'vitest/config';

/** Ends a test that hangs. The longest take 25 seconds alone, and eight times that was seen on a virtual machine with busy neighbours. */
const TEST_TIMEOUT_MS = 300_000;

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], setupFiles: ['src/testing/seed.ts'], testTimeout: TEST_TIMEOUT_MS },
});
