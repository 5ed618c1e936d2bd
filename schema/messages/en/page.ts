import { pageBreakdown } from './page/breakdown.ts';
import { pageChain } from './page/chain.ts';
import { pageClaim } from './page/claim.ts';
import { pageCompare } from './page/compare.ts';
import { pageDeadlines } from './page/deadlines.ts';
import { pageDemonstrations } from './page/demonstrations.ts';
import { pageDossier } from './page/dossier.ts';
import { pageFlags } from './page/flags.ts';
import { pageFrame } from './page/frame.ts';
import { pageImports } from './page/imports.ts';
import { pageIndicators } from './page/indicators.ts';
import { pageLaw } from './page/law.ts';
import { pageLetters } from './page/letters.ts';
import { pageOverview } from './page/overview.ts';
import { pageParties } from './page/parties.ts';
import { pagePay } from './page/pay.ts';
import { pagePublicRecord } from './page/public-record.ts';
import { pageSector } from './page/sector.ts';
import { pageTrace } from './page/trace.ts';
import { pageUndeclared } from './page/undeclared.ts';

/** The page's own words, a file a screen. */
export const page = {
  ...pageBreakdown,
  ...pageChain,
  ...pageClaim,
  ...pageCompare,
  ...pageDeadlines,
  ...pageDemonstrations,
  ...pageDossier,
  ...pageFlags,
  ...pageFrame,
  ...pageImports,
  ...pageIndicators,
  ...pageLaw,
  ...pageLetters,
  ...pageOverview,
  ...pageParties,
  ...pagePublicRecord,
  ...pagePay,
  ...pageSector,
  ...pageTrace,
  ...pageUndeclared,
} as const;
