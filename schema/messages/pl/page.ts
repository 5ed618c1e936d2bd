import { pageBreakdown } from './page/breakdown.ts';
import { pageChain } from './page/chain.ts';
import { pageChanges } from './page/changes.ts';
import { pageClaim } from './page/claim.ts';
import { pageCompare } from './page/compare.ts';
import { pageDeadlines } from './page/deadlines.ts';
import { pageDemonstrations } from './page/demonstrations.ts';
import { pageDossier } from './page/dossier.ts';
import { pageEntry } from './page/entry.ts';
import { pageExplain } from './page/explain.ts';
import { pageExposure } from './page/exposure.ts';
import { pageFlags } from './page/flags.ts';
import { pageFrame } from './page/frame.ts';
import { pageGuide } from './page/guide.ts';
import { pageHistory } from './page/history.ts';
import { pageImports } from './page/imports.ts';
import { pageIndicators } from './page/indicators.ts';
import { pageLaw } from './page/law.ts';
import { pageLetters } from './page/letters.ts';
import { pageMapping } from './page/mapping.ts';
import { pageMending } from './page/mending.ts';
import { pageOverview } from './page/overview.ts';
import { pageParties } from './page/parties.ts';
import { pagePay } from './page/pay.ts';
import { pagePhoto } from './page/photo.ts';
import { pagePublicRecord } from './page/public-record.ts';
import { pageQuestions } from './page/questions.ts';
import { pageSector } from './page/sector.ts';
import { pageTrace } from './page/trace.ts';
import { pageUndeclared } from './page/undeclared.ts';
import { pageWhatIf } from './page/what-if.ts';

/** The page's own words, a file a screen. */
export const page = {
  ...pageBreakdown,
  ...pageChain,
  ...pageChanges,
  ...pageClaim,
  ...pageCompare,
  ...pageDeadlines,
  ...pageDemonstrations,
  ...pageExposure,
  ...pageExplain,
  ...pageDossier,
  ...pageFlags,
  ...pageFrame,
  ...pageGuide,
  ...pageEntry,
  ...pageHistory,
  ...pageImports,
  ...pageIndicators,
  ...pageLaw,
  ...pageLetters,
  ...pageMapping,
  ...pageMending,
  ...pageOverview,
  ...pageParties,
  ...pagePublicRecord,
  ...pagePay,
  ...pagePhoto,
  ...pageQuestions,
  ...pageSector,
  ...pageTrace,
  ...pageUndeclared,
  ...pageWhatIf,
} as const;
