import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { build } from './scripts/build.mjs';
build();
const data = mkdtempSync('/tmp/h/look-');
const port = 4377; const address = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, ['bin/solidary.mjs', 'serve'], { env: { ...process.env, NODE_ENV: 'production', SOLIDARY_DATA: data, SOLIDARY_PORT: String(port), SOLIDARY_STORE: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
await new Promise((resolve, reject) => { let w=''; const h=(c)=>{w+=c; if (w.includes(address)) resolve();}; server.stdout.on('data',h); server.stderr.on('data',h); server.once('exit',()=>reject(new Error(w))); });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu'] });
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
try {
const { default: walk } = await import(process.argv[2]);
await walk({ address, open: async (o={}) => { const page = await browser.newPage({ viewport: { width: o.width ?? 1440, height: 900 }, colorScheme: o.dark ? 'dark':'light', locale:'en-GB'}); page.setDefaultTimeout(8000); page.on('console', m => ['error','warning'].includes(m.type()) && console.log('CONSOLE', m.text())); page.on('pageerror', e => console.log('PAGEERROR', e)); return page; },
 axe: async (page) => { if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe); const v = await page.evaluate(`axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }).then(f=>f.violations.map(v=>v.id+': '+v.nodes.slice(0,4).map(n=>n.target.join(' ')).join(', ')))`); console.log('AXE', v); const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'); console.log('WIDER', wider); console.log('STYLED', await page.locator('[style]').count()); } });
} finally { await browser.close(); server.kill('SIGTERM'); await new Promise(r=>server.once('exit',r)); rmSync(data,{recursive:true,force:true}); }
