import { chromium } from 'playwright-core';
import { findChromium } from './scripts/chromium.mjs';
const b = await chromium.launch({ executablePath: findChromium(), args: ['--headless', '--no-sandbox'] });
const list = JSON.parse(process.argv[2]);
for (const [name, path, w = 1280, h = 1000, full = true] of list) {
  const p = await b.newPage({ viewport: { width: w, height: h }, locale: 'en-GB' });
  const errors = [];
  p.on('pageerror', (e) => errors.push(String(e)));
  await p.goto(`http://127.0.0.1:4100${path}`);
  await p.waitForLoadState('networkidle');
  await p.waitForTimeout(800);
  await p.screenshot({ path: `/tmp/pic-${name}.png`, fullPage: full });
  if (errors.length) console.log(name, errors);
  await p.close();
}
await b.close();
