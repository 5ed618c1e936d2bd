// node scripts/picture.mjs: makes README's picture, docs/trace.png, from the demonstration's claim as the page shows it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { root } from './root.mjs';

const SIZE = { width: 1280, height: 1080 };
const CLAIM = '/claims/solidary-demo%3Aclaim%3AK-2025-014?asOf=2025-07-12';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** The built server on data of its own; resolves with the process once it says where it is. */
function serve(port, data) {
  const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_PORT: String(port), SOLIDARY_STORE: '' };
  const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes(`:${port}`) && resolve(server));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

build();
const data = mkdtempSync(join(tmpdir(), 'solidary-picture-'));
const port = await freePort();
const server = await serve(port, data);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--headless', '--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', locale: 'en-GB' });
  await page.goto(`http://127.0.0.1:${port}${CLAIM}`);
  await page.locator('.ladder').first().waitFor();
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: join(root, 'docs/trace.png') });
  console.log('docs/trace.png');
} finally {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}
