/** The real server on the seed, and a real browser: what the end-to-end tests start and stop. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/chromium.mjs';
import { madeOnce } from '../builders/once.ts';
import { isKeeping, keepPicture } from './kept-pictures.ts';

const root = join(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** A screen that has not answered by then, in milliseconds, has failed: quick to say so. */
const LONGEST_WAIT = 8000;

export const AS_OF = '2025-07-12';

export interface Solidary {
  readonly address: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const held = probe.address();
      probe.close(() => (held && typeof held === 'object' ? resolve(held.port) : reject(new Error('no port'))));
    });
  });
}

/** Resolves when the server says that it answers; a start that fails tells its last words. */
function waitUntilReady(server: ChildProcess, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    const hear = (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-4000);
      if (words.includes(address)) resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', (code, signal) => reject(new Error(`the server ended with ${code ?? signal}: ${words}`)));
  });
}

/** Ends the server if it still runs: one that has ended by itself says so no second time. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

function serve(data: string, port: number): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin/solidary.mjs'), 'serve'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SOLIDARY_DATA: data,
      SOLIDARY_PORT: String(port),
      SOLIDARY_STORE: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A port that is free when it is asked for may be taken before the server listens: then another is asked for. */
async function serveSomewhere(data: string): Promise<{ readonly server: ChildProcess; readonly address: string }> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const server = serve(data, port);
    try {
      await waitUntilReady(server, address);
      return { server, address };
    } catch (error) {
      if (tries === 3 || !String(error).includes(`Port ${port} is taken`)) throw error;
    }
  }
}

/** What a first start leaves in its data folder, the demonstration: one server a run loads it, and each walk has a copy. */
async function demonstration(data: string): Promise<void> {
  const loaded = await madeOnce('first-start', async (folder) => {
    mkdirSync(folder);
    const { server } = await serveSomewhere(folder);
    await end(server);
  });
  cpSync(loaded, data, { recursive: true });
}

/** `prepare`: fills the data folder before the server opens it; else the demonstration is there. */
export async function startSolidary(prepare: (data: string) => Promise<void> = demonstration): Promise<Solidary> {
  build();
  const data = mkdtempSync(join(tmpdir(), 'solidary-e2e-'));
  await prepare(data);
  const { server, address } = await serveSomewhere(data);
  return {
    address,
    stop: async () => {
      await end(server);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** `more`: switches of Chromium, such as the size of its letters. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: install one or set SOLIDARY_CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      ...more,
    ],
  });
}

/** A server on the seed, a browser and one page for the tests of a file: started before them, stopped after them. */
export interface Walk {
  readonly address: string;
  readonly browser: Browser;
  readonly page: Page;
}

/** To be called at the top of a file of tests. */
export function walkThrough(prepare?: (data: string) => Promise<void>): Walk {
  jest.setTimeout(60_000);
  let solidary: Solidary | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    solidary = await startSolidary(prepare);
    browser = await openBrowser();
    ({ page } = await openPage(browser));
  });
  afterAll(async () => {
    await browser?.close();
    await solidary?.stop();
  });
  return {
    get address() {
      return started(solidary).address;
    },
    get browser() {
      return started(browser);
    },
    get page() {
      return started(page);
    },
  };
}

function started<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('a walk starts before its tests, not before its file');
  return one;
}

export interface PageOptions {
  readonly dark?: boolean;
  readonly width?: number;
  /** The language that the page keeps in its cookie. */
  readonly language?: { readonly locale: string; readonly address: string };
}

/** A page that keeps what the console complained of: a broken content policy is said there. */
export async function openPage(
  browser: Browser,
  options: PageOptions = {},
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: 'en-GB',
  });
  page.setDefaultTimeout(LONGEST_WAIT);
  if (options.language !== undefined)
    await page.context().addCookies([{ name: 'lang', value: options.language.locale, url: options.language.address }]);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => open.delete(request));
  OPEN_REQUESTS.set(page, open);
  return { page, complaints };
}

interface Router {
  readonly latestLocation: { readonly href: string };
  readonly state: { readonly status: string; readonly resolvedLocation?: { readonly href: string } };
}

/**
 * As the router of the page says it: the screen that the address names is the one that is drawn. The address changes first,
 * and until then the screen before stands there with its heading, its links and its focus.
 */
function isDrawn(): boolean {
  const router = (globalThis as { __TSR_ROUTER__?: Router }).__TSR_ROUTER__;
  return router?.state.status === 'idle' && router.state.resolvedLocation?.href === router.latestLocation.href;
}

/** To an address as a link of the page leads there: what was loaded with the page stays, as it does for its readers. */
export async function goTo(page: Page, origin: string, address: string): Promise<void> {
  if (page.url().startsWith(origin))
    await page.evaluate(`__TSR_ROUTER__.navigate({ href: ${JSON.stringify(address)} })`);
  else await page.goto(`${origin}${address}`);
}

/** The page with its answer in it: a heading, and nothing that is still being read. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(isDrawn);
  await page.locator('h1').first().waitFor();
  await page.locator('.state-loading').first().waitFor({ state: 'detached' });
}

/** A page that was given something, an answer or another width, says so to its parts, and they are drawn within two frames. */
export const drawn = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');

/** What each page opened here has asked for and not got yet. */
const OPEN_REQUESTS = new WeakMap<Page, ReadonlySet<Request>>();
const STILL_MS = 60;

/** As `settle`, and everything that the page asked for is there: pictures, charts and lists that come after the answer. */
export async function settleWholly(page: Page): Promise<void> {
  await settle(page);
  const open = OPEN_REQUESTS.get(page);
  if (open === undefined) throw new Error('this page was not opened by openPage');
  const began = Date.now();
  for (let still = 0; still < 2; still = open.size === 0 ? still + 1 : 0) {
    if (Date.now() - began > LONGEST_WAIT)
      throw new Error(`still asked for: ${[...open].map((one) => one.url()).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
    // A machine that is busy may not have come to ask yet: what is drawn has been asked for.
    await drawn(page);
  }
  await page.locator('.state-loading').first().waitFor({ state: 'detached' });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const EVERY_RULE = `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']`;
const OF_COLOURS = `{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }`;

/**
 * What axe finds, as short lines; the script is evaluated, so the page's own policy stays in force. `colours`: what hangs on
 * them alone, for a page that was looked at whole in others.
 */
export async function axeFindings(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe);
  const violations = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ${what === 'colours' ? OF_COLOURS : EVERY_RULE} }).then((found) => found.violations)`,
  )) as readonly Violation[];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** To be looked at beside the pictures of the look, where that is wanted. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (isKeeping) keepPicture(await page.screenshot({ fullPage: true }), `${name}.png`);
}

/** Tab until the focus is on what is looked for; the way there must not be longer than a reader would bear. */
export async function tabTo(
  page: Page,
  wanted: { readonly name: RegExp; readonly most?: number; readonly back?: boolean },
): Promise<void> {
  for (let pressed = 0; pressed < (wanted.most ?? 60); pressed += 1) {
    await page.keyboard.press(wanted.back ? 'Shift+Tab' : 'Tab');
    const name = (await page.evaluate(
      `(() => { const e = document.activeElement; return (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || '').trim(); })()`,
    )) as string;
    if (wanted.name.test(name)) return;
  }
  throw new Error(`${wanted.back ? 'Shift and Tab do' : 'Tab does'} not reach ${wanted.name}`);
}

/** What stands in the field that has the focus gives way to the text, without a mouse. */
export async function typeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** A press on a button or link that the keyboard reaches. */
export async function pressOn(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, { name });
  await page.keyboard.press('Enter');
}
