import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { policy } from './policy.ts';

const font = '@fontsource-variable/atkinson-hyperlegible-next';

/** The licence of the typeface travels with it. */
function fontLicence(): Plugin {
  return {
    name: 'font-licence',
    generateBundle() {
      const source = readFileSync(new URL(`./node_modules/${font}/LICENSE`, import.meta.url));
      this.emitFile({ type: 'asset', fileName: 'assets/atkinson-hyperlegible-next-OFL.txt', source });
    },
  };
}

/**
 * `vite build` makes what the desktop shell embeds. `--mode fake` puts a diary
 * in memory behind the same screens, for a browser.
 */
export default defineConfig(({ mode }) => ({
  plugins: [svelte(), fontLicence()],
  base: './',
  define: { __FAKE__: JSON.stringify(mode !== 'production') },
  server: { fs: { allow: ['..'] } },
  preview: { headers: { 'Content-Security-Policy': policy } },
  build: {
    outDir: mode === 'fake' ? 'dist-fake' : 'dist',
    target: ['es2022', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: true,
  },
}));
