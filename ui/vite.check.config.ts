/**
 * `vite build --config vite.check.config.ts` makes check.html: one file with
 * its script and its style inside, and a policy that lets nothing else run.
 * The `bundle` crate has it in `crates/bundle/assets`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

const assets = new URL('../crates/bundle/assets/', import.meta.url).pathname;
const kept = `${assets}check.html`;

/** One message of both languages, for what stands in the page before its script runs. */
function both(key: string): string {
  const message = (language: string): string => {
    const file = readFileSync(new URL(`../locales/${language}/verify.ftl`, import.meta.url), 'utf8');
    return new RegExp(`^${key} = (.*)$`, 'm').exec(file)?.[1] ?? key;
  };
  return `${message('en-GB')} / ${message('cy')}`;
}

/** The libraries in it ask for their licence to travel with them. */
const licence = (): string => {
  const text = readFileSync(new URL('node_modules/@noble/hashes/LICENSE', import.meta.url), 'utf8').trim();
  return `<!-- With noble-hashes and noble-curves:\n\n${text.replaceAll('--', '- -')}\n-->`;
};

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts script and style into the page, and the policy that names them by their hashes. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, files, isWrite) {
      const page = files['check.html'];
      const [script] = Object.values(files).filter((file) => file.type === 'chunk');
      const [style] = Object.values(files).filter((file) => file.fileName.endsWith('.css'));
      if (page?.type !== 'asset' || script === undefined || style?.type !== 'asset') {
        throw new Error('the page, its script or its style is missing');
      }
      const [code, looks] = [script.code.trim(), String(style.source).trim()];
      if (/<\/(script|style)|<!--/i.test(code + looks)) {
        throw new Error('the script or the style would end the element it stands in');
      }
      const policy = [
        "default-src 'none'",
        `script-src ${hash(code)}`,
        `style-src ${hash(looks)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; ');
      page.source = String(page.source)
        .replace(/\s*<script[^>]*src=[^>]*><\/script>|\s*<link rel="stylesheet"[^>]*>/g, '')
        .replace(/%([a-z-]+)%/g, (_match, key: string) => both(key))
        .replace('<meta name="viewport"', () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta name="viewport"`)
        .replace('<html', () => `${licence()}\n<html`)
        .replace('  </head>', () => `    <style>${looks}</style>\n  </head>`)
        .replace('  </body>', () => `    <script>${code}</script>\n  </body>`);
      delete files[script.fileName];
      delete files[style.fileName];
      // Left as it is where nothing changed, so that nothing is compiled anew for it.
      if (isWrite && existsSync(kept) && readFileSync(kept, 'utf8') === page.source) {
        delete files['check.html'];
      }
    },
  };
}

export default defineConfig({
  root: new URL('check', import.meta.url).pathname,
  base: './',
  plugins: [oneFile()],
  build: {
    outDir: assets,
    emptyOutDir: false,
    target: ['es2022', 'safari16'],
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: new URL('check/check.html', import.meta.url).pathname,
      output: { format: 'iife' },
    },
  },
});
