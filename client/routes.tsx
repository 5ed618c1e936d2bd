/** Every screen and what its address holds. A link that is shared restores root, day, view and selection. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router';
import { BEGUN } from './features/entry/begun.ts';
import { ChainSizeDocument } from './generated/operations.ts';
import { reached } from './graphql.ts';
import { loadLaterWords, loadSectorNames } from './load-words.ts';
import { queries, questionOf } from './queries.ts';
import { Frame } from './ui/Frame.tsx';
import { isDayText, isKnown } from './ui/known.ts';
import { NotFoundPage, ScreenFailed } from './ui/NotFoundPage.tsx';

/** A screen that is drawn once its words are there, too. */
async function beside<Screen>(screen: Promise<Screen>, words: Promise<void>): Promise<Screen> {
  const [found] = await Promise.all([screen, words]);
  return found;
}

const withLaterWords = <Screen,>(screen: Promise<Screen>) => beside(screen, loadLaterWords());
const withSectorNames = <Screen,>(screen: Promise<Screen>) => beside(screen, loadSectorNames());

function lazyScreen<Screens extends Record<string, unknown>, Name extends keyof Screens>(
  load: () => Promise<Screens>,
  name: Name,
) {
  return lazyRouteComponent(() => reached(load()), name);
}

type Raw = Record<string, unknown>;

/** Keeps the named parameters that are text; an address typed by hand with anything else is read as without it. */
function texts<Name extends string>(...names: readonly Name[]): (raw: Raw) => { [N in Name]?: string } {
  return (raw) => {
    const kept: { [N in Name]?: string } = {};
    for (const name of names) {
      const value = raw[name];
      if (typeof value === 'string' && value !== '') kept[name] = value;
      else if (typeof value === 'number') kept[name] = String(value);
    }
    return kept;
  };
}

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFoundPage,
  errorComponent: ScreenFailed,
  validateSearch: (raw: Raw): { asOf?: string; known?: string } => ({
    ...(isDayText(raw.asOf) ? { asOf: raw.asOf } : {}),
    ...(isKnown(raw.known) ? { known: raw.known } : {}),
  }),
  search: { middlewares: [retainSearchParams(['asOf', 'known'])] },
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyScreen(() => import('./features/overview/OverviewPage.tsx'), 'OverviewPage'),
});
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: texts('q'),
  component: lazyScreen(() => import('./features/search/SearchPage.tsx'), 'SearchPage'),
});
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id',
  validateSearch: texts('tab'),
  component: lazyScreen(() => import('./features/organisation/OrganisationPage.tsx'), 'OrganisationPage'),
});
const workplace = createRoute({
  getParentRoute: () => root,
  path: '/workplaces/$id',
  component: lazyScreen(() => import('./features/workplace/WorkplacePage.tsx'), 'WorkplacePage'),
});
const contract = createRoute({
  getParentRoute: () => root,
  path: '/contracts/$id',
  validateSearch: texts('floor', 'price', 'time'),
  component: lazyScreen(() => withSectorNames(import('./features/contract/ContractPage.tsx')), 'ContractPage'),
});
const chains = createRoute({
  getParentRoute: () => root,
  path: '/chains',
  component: lazyScreen(() => import('./features/chain-map/ChainsPage.tsx'), 'ChainsPage'),
});
const chain = createRoute({
  getParentRoute: () => root,
  path: '/chains/$root',
  validateSearch: texts('view', 'selection', 'open', 'shows'),
  // Counting a large chain takes longest: it is asked for before the screen itself is there.
  loader: ({ params, location }) => {
    const { asOf = null, known } = location.search as { readonly asOf?: string; readonly known?: string };
    void queries.prefetchQuery(questionOf(ChainSizeDocument, { root: params.root, asOf }, known));
  },
  component: lazyScreen(() => withSectorNames(import('./features/chain-map/ChainMapPage.tsx')), 'ChainMapPage'),
});
const chainAbove = createRoute({
  getParentRoute: () => root,
  path: '/workplaces/$id/chain',
  validateSearch: texts('view', 'selection', 'open', 'limit'),
  component: lazyScreen(() => withSectorNames(import('./features/chain-map/ChainAbovePage.tsx')), 'ChainAbovePage'),
});
const enter = createRoute({
  getParentRoute: () => root,
  path: '/enter',
  component: lazyScreen(() => import('./features/entry/EnterPage.tsx'), 'EnterPage'),
});
const enterChain = createRoute({
  getParentRoute: () => root,
  path: '/enter/chain',
  component: lazyScreen(() => import('./features/entry/ChainPage.tsx'), 'ChainPage'),
});
const enterPhoto = createRoute({
  getParentRoute: () => root,
  path: '/enter/photo',
  validateSearch: texts('files', 'file', 'kind'),
  component: lazyScreen(() => import('./features/photo/PhotoPage.tsx'), 'PhotoPage'),
});
const enterNew = createRoute({
  getParentRoute: () => root,
  path: '/enter/$kind',
  validateSearch: texts(...BEGUN, 'field', 'back', 'as'),
  component: lazyScreen(() => import('./features/entry/EntryPage.tsx'), 'AddPage'),
});
const enterCorrection = createRoute({
  getParentRoute: () => root,
  path: '/enter/$kind/$id',
  validateSearch: texts('field', 'back'),
  component: lazyScreen(() => import('./features/entry/EntryPage.tsx'), 'CorrectPage'),
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history/$id',
  component: lazyScreen(() => import('./features/history/HistoryPage.tsx'), 'HistoryPage'),
});
const flags = createRoute({
  getParentRoute: () => root,
  path: '/flags',
  validateSearch: texts('test', 'outcome', 'buyer', 'place', 'sector', 'band', 'from', 'to', 'checkable', 'after'),
  component: lazyScreen(() => withSectorNames(import('./features/flags/FlagsPage.tsx')), 'FlagsPage'),
});
const flag = createRoute({
  getParentRoute: () => root,
  path: '/flags/$test/$subject',
  component: lazyScreen(() => withLaterWords(import('./features/flag/FlagPage.tsx')), 'FlagPage'),
});
const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/what-if',
  validateSearch: texts('test', 'place', 'floor', 'prices', 'times'),
  component: lazyScreen(() => withLaterWords(import('./features/what-if-all/WhatIfAllPage.tsx')), 'WhatIfAllPage'),
});
const sectors = createRoute({
  getParentRoute: () => root,
  path: '/sectors',
  validateSearch: texts('sector', 'place'),
  component: lazyScreen(() => withSectorNames(import('./features/sector/SectorPage.tsx')), 'SectorPage'),
});
const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  validateSearch: texts('holder', 'topic', 'settles', 'record', 'map', 'order', 'after'),
  component: lazyScreen(() => import('./features/questions/QuestionsPage.tsx'), 'QuestionsPage'),
});
const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  component: lazyScreen(() => import('./features/claims/ClaimsPage.tsx'), 'ClaimsPage'),
});
const claimForm = createRoute({
  getParentRoute: () => root,
  path: '/claims/new',
  validateSearch: texts('employer', 'workplace', 'files'),
  component: lazyScreen(() => import('./features/claim-form/ClaimFormPage.tsx'), 'ClaimFormPage'),
});
const claimEdit = createRoute({
  getParentRoute: () => root,
  path: '/claims/$id/edit',
  validateSearch: texts('field', 'line'),
  component: lazyScreen(() => import('./features/claim-form/ClaimEditPage.tsx'), 'ClaimEditPage'),
});
const trace = createRoute({
  getParentRoute: () => root,
  path: '/claims/$id',
  validateSearch: texts('view', 'selection'),
  component: lazyScreen(() => withSectorNames(import('./features/liability-trace/TracePage.tsx')), 'TracePage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/claims/$id/compare',
  validateSearch: texts('on', 'rules'),
  component: lazyScreen(() => withSectorNames(import('./features/compare/ComparePage.tsx')), 'ComparePage'),
});
const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  validateSearch: texts(
    'from',
    'to',
    'knownFrom',
    'claim',
    'contract',
    'organisation',
    'test',
    'afterFacts',
    'afterFlags',
    'afterRows',
    'afterDeadlines',
    'afterLaw',
  ),
  component: lazyScreen(() => withSectorNames(import('./features/changes/ChangesPage.tsx')), 'ChangesPage'),
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  validateSearch: texts('q'),
  component: lazyScreen(() => withLaterWords(import('./features/help/HelpPage.tsx')), 'HelpPage'),
});
const letters = createRoute({
  getParentRoute: () => root,
  path: '/claims/$id/letters',
  validateSearch: texts('party', 'widen'),
  component: lazyScreen(
    () => withSectorNames(withLaterWords(import('./features/letters/LettersPage.tsx'))),
    'LettersPage',
  ),
});
const dossier = createRoute({
  getParentRoute: () => root,
  path: '/claims/$id/dossier',
  component: lazyScreen(() => withLaterWords(import('./features/dossier/DossierPage.tsx')), 'DossierPage'),
});
const deadlines = createRoute({
  getParentRoute: () => root,
  path: '/deadlines',
  validateSearch: texts('claim', 'party', 'regime', 'by', 'view', 'all'),
  component: lazyScreen(() => import('./features/deadlines/DeadlinesPage.tsx'), 'DeadlinesPage'),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  component: lazyScreen(() => import('./features/imports/ImportsPage.tsx'), 'ImportsPage'),
});
const importNew = createRoute({
  getParentRoute: () => root,
  path: '/imports/new',
  validateSearch: texts('uploads', 'files', 'dry'),
  component: lazyScreen(() => import('./features/imports/NewImportPage.tsx'), 'NewImportPage'),
});
const importOne = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  component: lazyScreen(() => import('./features/imports/ImportPage.tsx'), 'ImportPage'),
});
const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: texts('place'),
  component: lazyScreen(() => import('./features/law/LawPage.tsx'), 'LawPage'),
});
const regime = createRoute({
  getParentRoute: () => root,
  path: '/law/$id',
  component: lazyScreen(() => import('./features/law/RegimePage.tsx'), 'RegimePage'),
});

const tree = root.addChildren([
  overview,
  search,
  organisation,
  workplace,
  contract,
  chains,
  chain,
  chainAbove,
  enter,
  enterChain,
  enterPhoto,
  enterNew,
  enterCorrection,
  history,
  flags,
  flag,
  whatIf,
  sectors,
  questions,
  claims,
  claimForm,
  claimEdit,
  trace,
  compare,
  changes,
  letters,
  dossier,
  deadlines,
  imports,
  importNew,
  importOne,
  law,
  regime,
  help,
]);

export function makeRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // Of each screen, so that the bar around one that failed stays.
    defaultErrorComponent: ScreenFailed,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
