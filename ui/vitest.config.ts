import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Real components over the diary in memory. */
export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  define: { __FAKE__: 'true' },
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'happy-dom',
    include: ['tests/*.test.ts'],
    setupFiles: ['tests/support/begin.ts'],
    // Vitest leaves one processor to itself, which is half of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
  },
});
