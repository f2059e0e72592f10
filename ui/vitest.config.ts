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
  },
});
