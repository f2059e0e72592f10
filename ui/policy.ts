/**
 * The content security policy that the window is tested under: the same as in
 * `src-tauri/tauri.conf.json`, with `'self'` where Tauri writes its own origin.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: vault: http://vault.localhost",
  'media-src data: blob: vault: http://vault.localhost',
  'connect-src ipc: http://ipc.localhost vault: http://vault.localhost',
  "frame-src 'none'",
  "object-src 'none'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');
