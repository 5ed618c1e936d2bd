/** Chromium on one page: when the first of a map is painted, how much memory it takes, how long a frame takes while it is panned. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

export interface Drawn {
  /** Milliseconds from asking for the page until something of the map is on the screen, and until all of it is. */
  readonly first: number;
  readonly whole: number;
  /** MB of JavaScript heap, at most. */
  readonly heap: number;
  /** Milliseconds, the median of the frames. */
  readonly frame: number;
}

export interface Watched {
  readonly address: string;
  /** What is on the screen first, and at last; a page that says by itself when it has painted has none. */
  readonly first?: string;
  readonly whole?: string;
  /** Moves the picture a little. */
  readonly pan: string;
}

const FRAMES = 60;
/** Milliseconds after which no further frame is asked for: with graphics in software a frame can take seconds. */
const MOST_PANNING = 4_000;
const LONGEST = 60_000;

export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: install one or set SOLIDARY_CHROMIUM.');
  return chromium.launch({
    executablePath,
    // Without a limit of frames: what a frame costs is measured, and not how often the screen shows one.
    args: [
      ...['--headless', '--no-sandbox', '--enable-precise-memory-info', '--enable-unsafe-swiftshader'],
      ...['--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-networking'],
    ],
  });
}

/** Seen by the page itself: a look after each frame, so that nothing of ours stands in between. */
const watch = (first: string, whole: string): string => `
  globalThis.heapPeak = 0;
  globalThis.heapLook = () => { globalThis.heapPeak = Math.max(globalThis.heapPeak, performance.memory.usedJSHeapSize); };
  setInterval(globalThis.heapLook, 20);
  const seen = (selector) => selector !== '' && document.querySelector(selector) !== null;
  const look = () => {
    if (globalThis.mapPainted === undefined && seen(${JSON.stringify(first)}))
      setTimeout(() => { globalThis.mapPainted ??= performance.now(); }, 0);
    if (globalThis.mapWhole === undefined && seen(${JSON.stringify(whole)}))
      setTimeout(() => { globalThis.mapWhole ??= performance.now(); }, 0);
    requestAnimationFrame(look);
  };
  if (${JSON.stringify(first)} !== '') requestAnimationFrame(look);
`;

const pan = (step: string): string => `new Promise((resolve) => {
  const times = [];
  const began = performance.now();
  let before = began;
  const next = () => {
    const now = performance.now();
    times.push(now - before);
    before = now;
    if (times.length > ${FRAMES} || now - began > ${MOST_PANNING}) {
      times.sort((a, b) => a - b);
      resolve(times[Math.floor(times.length / 2)]);
      return;
    }
    const at = times.length;
    ${step};
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})`;

export async function draw(browser: Browser, watched: Watched): Promise<Drawn> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  try {
    return await drawOn(page, watched);
  } finally {
    await page.close();
  }
}

async function drawOn(page: Page, { address, first = '', whole = '', pan: step }: Watched): Promise<Drawn> {
  await page.addInitScript(watch(first, whole));
  await page.goto(address);
  const told = async (name: string): Promise<number> => {
    for (const began = performance.now(); performance.now() - began < LONGEST; ) {
      const at = (await page.evaluate(`globalThis.${name} ?? null`)) as number | null;
      if (at !== null) return at;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${address} has not painted within ${LONGEST} ms`);
  };
  const painted = await told('mapPainted');
  const all = whole === '' ? painted : await told('mapWhole');
  const frame = (await page.evaluate(pan(step))) as number;
  const heap = (await page.evaluate('(globalThis.heapLook(), globalThis.heapPeak)')) as number;
  return { first: painted, whole: all, heap: heap / 1e6, frame };
}
