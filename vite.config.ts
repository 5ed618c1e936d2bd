import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = 'http://127.0.0.1:4000';

/** Style that is still on its way holds up what stands before it as little as script does: both come at the end of the page. */
const lateStyle: Plugin = {
  name: 'late-style',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const links = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
      return links
        .reduce((rest, link) => rest.replace(link, ''), html)
        .replace('  </body>', `${links.join('')}  </body>`);
    },
  },
};

export default defineConfig({
  root: 'client',
  plugins: [react(), lateStyle],
  // The server puts a new nonce in its place with every page (server/http/page.ts).
  html: { cspNonce: '__CSP_NONCE__' },
  // The policy allows no data: script or font, so nothing is inlined.
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': api, '/uploads': api, '/sources': api, '/imports': api, '/payments': api },
  },
});
