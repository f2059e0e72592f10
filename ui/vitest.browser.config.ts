import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Every screen in Chromium, as `vite preview` serves it under our policy; and check.html in Firefox too. */
export default defineConfig({
  // The tests say sentences by their key, with the window's own `say`.
  plugins: [svelte()],
  define: { __FAKE__: 'true' },
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'node',
    include: ['tests/browser/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Each has a browser of its own.
    maxWorkers: 2,
  },
});
