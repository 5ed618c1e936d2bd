/**
 * A hand that has no mouse. What it wants is reached by Tab, and each stop on the way is looked at: the focus is drawn, and
 * nothing that stays on the screen hides it.
 */
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { settle } from './solidary.ts';

/** More stops than this to anything on a screen, and a reader gives up. */
const MOST_STOPS = 150;

/** Where the focus is, seen from what is wanted, and what is wrong with it there. */
const LOOK = `(wanted) => {
  const e = document.activeElement;
  if (!e || e === document.body) return { isThere: false, isBehind: false, isLost: true, wrong: 'the focus is lost' };
  const ringed = (x) => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && Number.parseFloat(s.outlineWidth) >= 2; };
  const label = e.closest('.drop'), box = e.querySelector?.('.node-box');
  // What stands for a file's own field bears its ring.
  const bearer = label ? (ringed(label) ? label : null) : ringed(e) ? e : box && Number.parseFloat(getComputedStyle(box).strokeWidth) >= 3 ? box : null;
  const name = () => e.outerHTML.slice(0, 120);
  const seen = (x) => {
    const b = x.getBoundingClientRect();
    const [left, right] = [Math.max(0, b.left), Math.min(innerWidth, b.right)], [top, bottom] = [Math.max(0, b.top), Math.min(innerHeight, b.bottom)];
    if (left >= right || top >= bottom) return false;
    const across = [0.1, 0.5, 0.9].map((part) => left + (right - left) * part), down = [0.1, 0.5, 0.9].map((part) => top + (bottom - top) * part);
    return across.some((x0) => down.some((y0) => { const hit = document.elementFromPoint(x0, y0); return hit !== null && (x === hit || x.contains(hit) || hit.contains(x) && !hit.matches('html, body') || hit.closest('a') === e); }));
  };
  const wrong = bearer === null ? 'the focus is not drawn: ' + name() : seen(bearer) ? '' : 'the focus is hidden: ' + name();
  const isBehind = wanted ? (wanted.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 : false;
  return { isThere: e === wanted, isBehind, isLost: false, wrong };
}`;

interface Look {
  readonly isThere: boolean;
  readonly isBehind: boolean;
  readonly isLost: boolean;
  readonly wrong: string;
}

export interface Keys {
  readonly page: Page;
  /** Tab, or Shift and Tab, until the focus is there. */
  reach(target: Locator): Promise<void>;
  /** A press on a button or a link. */
  press(target: Locator): Promise<void>;
  /** What stood in a field gives way to what is typed. */
  type(target: Locator, text: string): Promise<void>;
  /** A day, part by part, in whatever order the browser's own language has them. */
  day(target: Locator, day: string): Promise<void>;
  /** One of a list or of a row of choices, with the arrows. */
  choose(target: Locator, value: RegExp): Promise<void>;
  pick(radio: Locator): Promise<void>;
  /** A file, through the dialog that Enter opens. */
  file(target: Locator, file: Parameters<Locator['setInputFiles']>[0]): Promise<void>;
  /** After something has happened: the focus is still somewhere, and seen. */
  kept(): Promise<void>;
}

/** As a function of the page, for an element of it. */
const LOOKING = new Function('wanted', `return (${LOOK})(wanted)`) as (wanted: unknown) => Look;

const look = async (page: Page, target?: Locator): Promise<Look> =>
  target ? target.evaluate(LOOKING) : page.evaluate(LOOKING, null);

/** What stood around something that is taken away has the focus two frames later, if nothing else took it. */
const anyFocus = (page: Page) =>
  page.waitForFunction(() => (document.activeElement ?? document.body) !== document.body);

async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    let at = await look(page, target);
    if (stops > 0 && at.isLost) {
      await anyFocus(page);
      at = await look(page, target);
    }
    const { isThere, isBehind, wrong } = at;
    // A page that has just been loaded has its focus nowhere yet.
    if (stops > 0) expect(wrong).toBe('');
    if (isThere) return;
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

async function typeDay(page: Page, target: Locator, day: string): Promise<void> {
  await reach(page, target);
  const [year = '', month = '', of = ''] = day.split('-');
  for (const parts of [month + of + year, of + month + year, year + month + of]) {
    await page.keyboard.type(parts);
    if ((await target.inputValue()) === day) return;
    for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft');
  }
  throw new Error(`no order of its parts types ${day}`);
}

async function choose(page: Page, target: Locator, value: RegExp): Promise<void> {
  await reach(page, target);
  const chosen = () =>
    target.evaluate(
      (list) => (list as unknown as { selectedOptions: { text: string }[] }).selectedOptions[0]?.text ?? '',
    );
  const most = await target.locator('option').count();
  await page.keyboard.press('Home');
  for (let nth = 0; nth < most; nth += 1) {
    if (value.test(await chosen())) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no ${String(value)} to choose in ${String(target)}`);
}

async function pick(page: Page, radio: Locator): Promise<void> {
  await reach(page, radio);
  if (!(await radio.isChecked())) await page.keyboard.press('Space');
  expect(await radio.isChecked()).toBe(true);
}

export function keysOf(page: Page): Keys {
  const to = (target: Locator) => reach(page, target);
  const kept = async () => {
    await settle(page);
    await anyFocus(page);
    expect((await look(page)).wrong).toBe('');
  };
  return {
    page,
    reach: to,
    kept,
    press: async (target) => {
      await to(target);
      await page.keyboard.press('Enter');
      await settle(page);
    },
    type: async (target, text) => {
      await to(target);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    day: (target, day) => typeDay(page, target, day),
    choose: (target, value) => choose(page, target, value),
    pick: (radio) => pick(page, radio),
    file: async (target, file) => {
      // Waited for before the way there begins: the browser hears of it no later than of the press.
      const chooser = page.waitForEvent('filechooser');
      await to(target);
      await page.keyboard.press('Enter');
      await (await chooser).setFiles(file);
    },
  };
}
