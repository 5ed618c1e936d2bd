import { pageChain } from './page/chain.ts';
import { pageClaim } from './page/claim.ts';
import { pageCompare } from './page/compare.ts';
import { pageFlags } from './page/flags.ts';
import { pageFrame } from './page/frame.ts';
import { pageImports } from './page/imports.ts';
import { pageIndicators } from './page/indicators.ts';
import { pageLaw } from './page/law.ts';
import { pageOverview } from './page/overview.ts';
import { pageParties } from './page/parties.ts';
import { pageTrace } from './page/trace.ts';

/** The page's own words, a file a screen. */
export const page = {
  ...pageChain,
  ...pageClaim,
  ...pageCompare,
  ...pageFlags,
  ...pageFrame,
  ...pageImports,
  ...pageIndicators,
  ...pageLaw,
  ...pageOverview,
  ...pageParties,
  ...pageTrace,
} as const;
