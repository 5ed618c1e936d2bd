/** What a click costs among all the contracts of the graph: until its answer is on the screen, in a real browser. */
import type { Page } from 'playwright-core';
import { build } from '../../scripts/build.mjs';
import { openServerDeps } from '../../server/compose.ts';
import { day } from '../../server/domain/dates.ts';
import { keepAssessment } from '../../server/usecases/assessing/keep-assessment.ts';
import { VIEW } from '../engines/stores.ts';
import { type Figure, type FigureName, timesFigure } from '../figure.ts';
import { organisationName } from '../graph/names.ts';
import { openChromium } from '../map/browser.ts';
import { samplesOf } from '../sampling.ts';
import { serveApp } from '../serving.ts';
import type { World } from '../world.ts';
import { enterClaims } from './claims.ts';

export const SCREEN_FIGURES = [
  'screen-overview',
  'screen-flags',
  'screen-search',
  'screen-organisation',
  'screen-contract',
  'screen-trace',
] as const satisfies readonly FigureName[];

type Screen = (typeof SCREEN_FIGURES)[number];
/** Where the click leads, and what of the answer stands there. */
interface Led {
  readonly path: string;
  readonly shown: string;
}

type Clicked = (screen: Screen, act: () => Promise<unknown>, led: Led) => Promise<void>;

const AS_OF = '2026-06-30';
const ROUNDS = 12;
/** What the first rounds cost is the server's compiling and the page's files. */
const WARMING = 2;
const LONGEST = 120_000;

export async function screensAtScale(world: World): Promise<readonly Figure[]> {
  build(['client']);
  const config = await world.sqliteAlone();
  const deps = await openServerDeps(config);
  const browser = await openChromium();
  try {
    await enterClaims(deps.store, await world.graph(), await world.picks());
    await keepAssessment(deps, { view: VIEW, asOf: day(AS_OF) });
    const app = await serveApp(deps, config);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(LONGEST);
      await page.goto(`${app.address}/law?asOf=${AS_OF}`);
      const names = Array.from({ length: ROUNDS }, (_, nth) => organisationName(nth * 7));
      return await clickThrough(page, names);
    } finally {
      await app.stop();
    }
  } finally {
    await browser.close();
    await deps.store.close();
  }
}

async function clickThrough(page: Page, names: readonly string[]): Promise<readonly Figure[]> {
  const times = new Map<Screen, number[]>(SCREEN_FIGURES.map((name) => [name, []]));
  for (const [round, name] of names.entries()) {
    const clicked: Clicked = async (screen, act, led) => {
      const before = await page.locator('h1').first().innerText();
      const began = performance.now();
      await act();
      await page.waitForFunction(SHOWN, { ...led, before });
      if (round >= WARMING) times.get(screen)?.push(performance.now() - began);
    };
    await oneRound(page, name, clicked);
  }
  return SCREEN_FIGURES.map((name) => timesFigure(name, samplesOf(times.get(name) ?? [])));
}

/** The new screen is there, with its answer, and nothing of it is still being read. */
const SHOWN = `({ path, shown, before }) => location.pathname.startsWith(path) && document.querySelector(shown) !== null
  && document.querySelector('h1')?.innerText !== before && document.querySelector('.state-loading') === null`;

async function oneRound(page: Page, name: string, clicked: Clicked): Promise<void> {
  const press = (selector: string) => () => page.locator(selector).first().click();
  const search = async () => {
    const field = page.locator('header form input');
    await field.fill(name);
    await field.press('Enter');
  };
  const [claim, firm, contract] = ['/claims/', '/organisations/', '/contracts/'];
  const linkTo = (path: string) => `main a[href^="${path}"]`;
  await clicked('screen-overview', press('header nav a[href^="/?"]'), { path: '/', shown: '#coverage' });
  await clicked('screen-flags', press('header nav a[href^="/flags"]'), { path: '/flags', shown: '.coverage-whole' });
  await page.locator('header nav a[href^="/claims"]').click();
  await clicked('screen-trace', press(linkTo(claim)), { path: claim, shown: 'main table' });
  await clicked('screen-search', search, { path: '/search', shown: linkTo(firm) });
  await clicked('screen-organisation', press(linkTo(firm)), { path: firm, shown: linkTo(contract) });
  await clicked('screen-contract', press(linkTo(contract)), { path: contract, shown: 'main dl, main table' });
}
