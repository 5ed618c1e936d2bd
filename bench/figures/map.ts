/** The chain map at three sizes, in a real browser, beside sigma drawing the same graph in the same run. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build as buildPage } from 'vite';
import { build } from '../../scripts/build.mjs';
import { openServerDeps } from '../../server/compose.ts';
import type { Config } from '../../server/config.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { keepAssessment } from '../../server/usecases/assessing/keep-assessment.ts';
import { ChainBook } from '../../server/usecases/chain-map/chain-book.ts';
import type { ServerDeps } from '../../server/usecases/server-deps.ts';
import { loadRows, VIEW } from '../engines/stores.ts';
import { type Figure, type FigureName, figure } from '../figure.ts';
import { networkRows, ROOT } from '../graph/one-network.ts';
import { type Drawn, draw, openChromium, type Watched } from '../map/browser.ts';
import { peerGraphOf } from '../map/peer-graph.ts';
import { samplesOf } from '../sampling.ts';
import { serveApp } from '../serving.ts';
import type { World } from '../world.ts';

/** Our page scrolls; to and fro, so that there is always somewhere to go. */
const SCROLL = `const box = document.querySelector('.chain-scroll');
  box.scrollTop += at % 40 < 20 ? 24 : -24; box.scrollLeft += at % 40 < 20 ? 24 : -24`;
const PEER_PAN = 'globalThis.peerPan(at % 40 < 20 ? 0.01 : -0.01)';

interface Size {
  readonly name: 'map-60' | 'map-1500' | 'map-100k';
  readonly links: number;
  readonly times: number;
}

export const map60VsSigma = (world: World) => mapVsSigma(world, { name: 'map-60', links: 60, times: 5 });
export const map1500VsSigma = (world: World) => mapVsSigma(world, { name: 'map-1500', links: 1_500, times: 5 });
export const map100kVsSigma = (world: World) => mapVsSigma(world, { name: 'map-100k', links: 100_000, times: 2 });

async function mapVsSigma(world: World, size: Size): Promise<readonly Figure[]> {
  build(['client']);
  const peerFolder = join(await world.folder(), `sigma-${size.name}`);
  const bench = join(import.meta.dirname, '../map');
  const input = join(bench, 'peer.html');
  await buildPage({
    ...{ root: bench, logLevel: 'error', configFile: false, base: './' },
    build: { outDir: peerFolder, emptyOutDir: true, target: 'es2022', rollupOptions: { input } },
  });
  await writeFile(join(peerFolder, 'graph.json'), JSON.stringify(peerGraphOf(networkRows(size.links))));
  const browser = await openChromium();
  try {
    return await measure(world, browser, size, peerFolder);
  } finally {
    await browser.close();
  }
}

async function measure(world: World, browser: Browser, size: Size, peerFolder: string): Promise<readonly Figure[]> {
  const { name, links, times } = size;
  const { deps, config } = await networkServer(join(await world.folder(), name), links);
  const peer = await serveFolder(peerFolder);
  const ours: Drawn[] = [];
  const theirs: Drawn[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      ours.push(await drawOurs(browser, deps, config));
      world.say(`${name}: ours ${JSON.stringify(ours.at(-1))}`);
      theirs.push(await draw(browser, { address: `${addressOf(peer)}/peer.html`, pan: PEER_PAN }));
      world.say(`${name}: sigma ${JSON.stringify(theirs.at(-1))}`);
    }
  } finally {
    peer.close();
    await deps.store.close();
  }
  return figuresOf(name, ours, theirs);
}

/** With nothing kept of an earlier time. */
async function drawOurs(browser: Browser, deps: ServerDeps, config: Config): Promise<Drawn> {
  const app = await serveApp({ ...deps, chains: new ChainBook() }, config);
  const watched: Watched = {
    address: `${app.address}/chains/${ROOT}?asOf=${deps.today()}`,
    first: '.tiers-first li, .chain-scroll svg a',
    whole: '.chain-scroll svg a',
    pan: SCROLL,
  };
  try {
    return await draw(browser, watched);
  } finally {
    await app.stop();
  }
}

/** A store with the network, and the answers of its tests kept, as a server of that size keeps them. */
async function networkServer(data: string, links: number): Promise<{ deps: ServerDeps; config: Config }> {
  const path = join(data, 'solidary.sqlite');
  const config: Config = {
    ...{ data, host: '127.0.0.1', port: 0, log: 'silent', production: true },
    store: { engine: 'sqlite', path },
  };
  await mkdir(data, { recursive: true });
  const filling = await openSqliteStore({ path, bulk: true });
  await loadRows(filling, networkRows(links));
  await filling.close();
  const deps = await openServerDeps(config);
  await keepAssessment(deps, { view: VIEW });
  return { deps, config };
}

const addressOf = (server: { address(): AddressInfo | string | null }): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

async function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://peer').pathname.slice(1);
    readFile(join(folder, name)).then(
      (bytes) => response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? '').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function figuresOf(name: Size['name'], ours: readonly Drawn[], theirs: readonly Drawn[]): readonly Figure[] {
  const of = (own: FigureName, what: keyof Drawn, unit: Figure['unit'], beside: keyof Drawn = what): Figure => {
    const [mine, peer] = [samplesOf(ours.map((one) => one[what])), samplesOf(theirs.map((one) => one[beside]))];
    const ratio = peer.median / mine.median;
    return figure({ name: own, ours: mine.median, peer: peer.median, ratio, unit, p95: mine.p95 });
  };
  return [
    of(name, 'first', 'ms'),
    of(`${name}-whole`, 'whole', 'ms', 'first'),
    of(`${name}-memory`, 'heap', 'MB'),
    of(`${name}-frame`, 'frame', 'ms'),
  ];
}
