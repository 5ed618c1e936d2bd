// node scripts/picture.mjs: makes the pictures of README and docs/ADD-A-LAW.md from the demonstration as the page shows it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { root } from './root.mjs';

/** File, address, what it waits for, and size. */
const PICTURES = [
  [
    'docs/trace.png',
    '/claims/solidary-demo%3Aclaim%3AK-2025-014?asOf=2025-07-12',
    '.ladder',
    { width: 1280, height: 1080 },
  ],
  ['docs/law.png', '/law/lu-281-1-2017?asOf=2025-07-12', 'main h2', { width: 1280, height: 900 }],
];

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
  for (const [file, address, shown, viewport] of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'en-GB' });
    await page.goto(`http://127.0.0.1:${port}${address}`);
    await page.locator(shown).first().waitFor();
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: join(root, file) });
    await page.close();
    console.log(file);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}
