import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['SOLIDARY_DEV_SERVER'] ?? 'http://127.0.0.1:4000';

/** Nothing is inlined: the content security policy allows neither data: fonts nor inline script or style. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': server, '/uploads': server } },
});
