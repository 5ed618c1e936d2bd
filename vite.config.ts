import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = 'http://127.0.0.1:4000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  // The server puts a new nonce in its place with every page (server/http/page.ts).
  html: { cspNonce: '__CSP_NONCE__' },
  // The policy allows no data: script or font, so nothing is inlined.
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/uploads': api, '/sources': api, '/imports': api, '/payments': api },
  },
});
