import { defineConfig } from 'vite';

/** What browsers load: modules and one style sheet, each named by its content, and the list of them for the server. */
export default defineConfig({
  logLevel: 'warn',
  base: '/assets/',
  publicDir: false,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir: 'dist/browser/assets',
    assetsDir: '',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2022',
    // The page's policy lets in nothing that is written into it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rollupOptions: { input: 'src/browser/client/main.tsx' },
  },
});
