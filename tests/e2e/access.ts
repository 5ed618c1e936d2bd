/** What is looked for on a screen by those who see it otherwise: probes that run in the page, each with a list of what is wrong. */
import type { Page } from 'playwright-core';
import { drawn } from './solidary.ts';

/** A rectangle that is drawn, as an element tells it. */
const SEEN = `const seen = (e) => {
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  return e.checkVisibility() && box.width > 1 && box.height > 1 && style.visibility !== 'hidden' && !style.clipPath.startsWith('inset') && !e.closest('.skip, [hidden]');
};
const named = (e) => (e.getAttribute('aria-label') || e.textContent || e.tagName).trim().replace(/\\s+/g, ' ').slice(0, 60);`;

/**
 * Of two headings or landmarks the later one stands below, or beside toward the end of the line: columns are read one
 * after the other, never upwards.
 */
const OUT_OF_ORDER = `(() => {
  ${SEEN}
  const all = [...document.querySelectorAll('header, nav, search, aside, main, footer, section[aria-label], section[aria-labelledby], h1, h2, h3, h4')].filter(seen);
  const isRight = document.documentElement.dir === 'rtl';
  const boxes = all.map((e) => { const b = e.getBoundingClientRect(); return { e, top: b.top, bottom: b.bottom, start: isRight ? -b.right : b.left, end: isRight ? -b.left : b.right }; });
  const wrong = [];
  boxes.forEach((a, at) => boxes.slice(at + 1).forEach((b) => {
    if (a.e.contains(b.e)) return;
    const above = b.bottom <= a.top + 1, beyond = b.start >= a.end - 1;
    const sameLine = b.top < a.bottom && a.top < b.bottom;
    if (above && !beyond) wrong.push(named(b.e) + ' stands above ' + named(a.e));
    if (sameLine && b.end <= a.start + 1) wrong.push(named(b.e) + ' stands before ' + named(a.e));
  }));
  return wrong.slice(0, 5);
})()`;

/** Tab goes as the page stands: nothing asks for a place of its own. */
const PUSHED = `[...document.querySelectorAll('[tabindex]')].filter((e) => e.tabIndex > 0).map((e) => e.outerHTML.slice(0, 80))`;

/** A picture says its answer: a number, or a sentence of some words. */
const SPEECHLESS = `[...document.querySelectorAll('svg[role=img], svg[role=group]')]
  .map((e) => e.getAttribute('aria-label') ?? '')
  .filter((label) => !/\\p{N}/u.test(label) && label.split(' ').length < 6)`;

/** Boxes that hold more than they show and that no key reaches. */
const UNREACHED = `(() => {
  ${SEEN}
  const scrolls = (e) => /auto|scroll/.test(getComputedStyle(e).overflowX) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
  const stops = (e) => e.tabIndex >= 0 || e.querySelector('a[href], button, input, select, textarea, [tabindex="0"]');
  return [...document.querySelectorAll('body *')].filter((e) => seen(e) && scrolls(e) && !stops(e)).map((e) => e.className);
})()`;

/** The share of the window that stays when the page scrolls. */
const STAYING = `(() => {
  ${SEEN}
  scrollTo(0, document.body.scrollHeight / 2);
  const stays = [...document.querySelectorAll('body *')].filter((e) => {
    const { position } = getComputedStyle(e), box = e.getBoundingClientRect();
    const isHeld = position === 'fixed' || (position === 'sticky' && (Math.abs(box.top) < 20 || Math.abs(innerHeight - box.bottom) < 20));
    return isHeld && seen(e) && box.width > innerWidth / 2 && !e.closest('table');
  });
  const share = stays.reduce((sum, e) => sum + e.getBoundingClientRect().height, 0) / innerHeight;
  scrollTo(0, 0);
  return share;
})()`;

const MOVING = `(() => {
  const seconds = (text) => Math.max(...text.split(',').map(Number.parseFloat));
  const moves = [...document.querySelectorAll('*')].filter((e) => {
    const style = getComputedStyle(e);
    const isShort = seconds(style.transitionDuration) < 0.001;
    return !isShort || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
  });
  return [...moves.map((e) => e.outerHTML.slice(0, 80)), ...document.getAnimations().map(() => 'an animation')];
})()`;

/** Texts that end outside the box that shows them, texts of charts outside their picture, and pictures wider than their box. */
export const CLIPPED = `(() => {
  const unseen = (e) => e.closest('.skip, [hidden]') || getComputedStyle(e).visibility === 'hidden' || getComputedStyle(e).clipPath.startsWith('inset');
  const own = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim() !== '');
  const cut = [...document.querySelectorAll('body *:not(svg *)')].filter((e) => {
    if (!own(e) || unseen(e) || e.clientWidth === 0) return false;
    const hides = /hidden|clip/.test(getComputedStyle(e).overflowX);
    return hides && e.scrollWidth > e.clientWidth + 1;
  });
  const out = [...document.querySelectorAll('svg[role=img] text')].filter((e) => {
    const box = e.getBoundingClientRect(), frame = e.ownerSVGElement.getBoundingClientRect();
    const shown = getComputedStyle(e.ownerSVGElement).overflowX === 'visible';
    return !shown && box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
  });
  const wide = [...document.querySelectorAll('svg[role=img]')].filter((e) => {
    const hides = /hidden|clip/.test(getComputedStyle(e.parentElement).overflowX);
    return hides && e.getBoundingClientRect().width > e.parentElement.clientWidth + 1;
  });
  return [...cut, ...out, ...wide].map((e) => e.textContent.trim().slice(0, 80));
})()`;

/** Numbers and names of Latin letters and digits that a text from the right turned around: "25-031" seen as "031-25". */
export const TURNED = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  const boxOf = (node, at) => { range.setStart(node, at); range.setEnd(node, at + 1); return range.getBoundingClientRect(); };
  const turned = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { 0: word, index } of node.data.matchAll(/[A-Za-z0-9]+(?:[^\\s\\u0600-\\u06ff\\u2066-\\u2069]*[A-Za-z0-9])+/g)) {
      const first = boxOf(node, index), last = boxOf(node, index + word.length - 1);
      const isOneLine = first.width > 0 && last.width > 0 && Math.abs(first.top - last.top) < 3;
      if (isOneLine && last.left < first.left) turned.push(word + ' in ' + node.data.slice(0, 80));
    }
  return turned;
})()`;

/** Every colour that the reader's system has a name for, as the page computes it. */
const SYSTEM = `const names = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ActiveText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText', 'ButtonFace', 'ButtonBorder', 'Field', 'FieldText'];
const probe = document.body.appendChild(document.createElement('i'));
const of = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
probe.style.forcedColorAdjust = 'none';
const system = new Map(names.map((name) => [of(name), name]));
const canvas = of('Canvas');
probe.remove();`;

/** Lines and grounds of pictures in a colour that is not the reader's, and pictures of which nothing is drawn. */
const OWN_COLOURS = `(() => {
  ${SEEN} ${SYSTEM}
  const shapes = (svg) => [...svg.querySelectorAll('path, line, rect, circle, text')].filter((e) => !e.closest('clipPath'));
  const paints = (e) => { const { fill, stroke, strokeWidth } = getComputedStyle(e); return [e.tagName === 'line' ? 'none' : fill, strokeWidth === '0px' ? 'none' : stroke].filter((one) => one !== 'none' && one !== 'rgba(0, 0, 0, 0)'); };
  const all = [...document.querySelectorAll('svg')].filter(seen);
  const foreign = all.flatMap(shapes).filter((e) => paints(e).some((one) => !one.startsWith('url') && !system.has(one)));
  const ground = (e) => { for (let at = e; at; at = at.parentElement) { const { backgroundColor } = getComputedStyle(at); if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor; } return canvas; };
  const empty = all.filter((svg) => shapes(svg).length > 0 && !shapes(svg).some((e) => paints(e).some((one) => one !== ground(svg.parentElement))));
  return [...foreign.map((e) => 'own colour: ' + e.outerHTML), ...empty.map((e) => 'nothing seen: ' + e.outerHTML)].map((one) => one.slice(0, 140)).slice(0, 5);
})()`;

/** What is chosen looks as what is not; a mark without a word; a button whose words are as its ground. */
const UNTOLD = `(() => {
  ${SEEN} ${SYSTEM}
  const look = (e) => { const s = getComputedStyle(e); return [s.backgroundColor, s.borderBottomColor, s.outlineStyle].join(); };
  const chosen = [...document.querySelectorAll('.nav [aria-current], .choice[aria-current], .choice[aria-pressed=true], .photo-pick[aria-current]')].filter(seen);
  const same = chosen.filter((e) => {
    const others = [...e.closest('ul, .choices, fieldset, nav, div').querySelectorAll(e.tagName)].filter((o) => o !== e && seen(o) && !o.hasAttribute('aria-current') && o.getAttribute('aria-pressed') !== 'true');
    return others.length > 0 && look(others[0]) === look(e);
  });
  const wordless = [...document.querySelectorAll('svg.mark')].filter((e) => seen(e) && !e.closest('svg svg') && !(e.closest('li, td, th, p, dt, dl > div, .said, .with-mark, a, button')?.textContent.trim()));
  const plain = [...document.querySelectorAll('a, button')].filter((e) => { const s = getComputedStyle(e); return seen(e) && s.forcedColorAdjust === 'none' && s.color === s.backgroundColor; });
  return [...same.map((e) => 'not told apart: ' + named(e)), ...wordless.map((e) => 'no word: ' + e.outerHTML.slice(0, 80)), ...plain.map((e) => 'unread: ' + named(e))];
})()`;

export interface Findings {
  readonly [what: string]: unknown;
}

async function probed(page: Page, probes: Readonly<Record<string, string>>): Promise<Findings> {
  await drawn(page);
  return Object.fromEntries(
    await Promise.all(Object.entries(probes).map(async ([what, probe]) => [what, await page.evaluate(probe)])),
  );
}

export const inOrder = (page: Page): Promise<Findings> =>
  probed(page, { outOfOrder: OUT_OF_ORDER, pushed: PUSHED, speechless: SPEECHLESS });
export const IN_ORDER = { outOfOrder: [], pushed: [], speechless: [] };

export const inReadersColours = (page: Page): Promise<Findings> =>
  probed(page, { ownColours: OWN_COLOURS, untold: UNTOLD, moving: MOVING });
export const IN_READERS_COLOURS = { ownColours: [], untold: [], moving: [] };

/** `wider`: how far the page scrolls to the side. */
export async function fits(page: Page): Promise<Findings> {
  const wider = 'document.documentElement.scrollWidth - window.innerWidth';
  const found = await probed(page, { wider, clipped: CLIPPED, unreached: UNREACHED, staying: STAYING });
  return { ...found, staying: (found.staying as number) > 1 / 3 ? found.staying : 'little' };
}
export const FITS = { wider: 0, clipped: [], unreached: [], staying: 'little' };
