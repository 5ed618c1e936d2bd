import type { Resolvers } from '../generated/resolvers.ts';
import { base } from './base.ts';
import { breakdown } from './breakdown.ts';
import { chainMap } from './chain-map.ts';
import { chains } from './chains.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import { comparison } from './comparison.ts';
import { contradictions } from './contradictions.ts';
import { deadlines } from './deadlines.ts';
import { debt } from './debt.ts';
import { demonstrations } from './demonstrations.ts';
import { diligence } from './diligence.ts';
import { dossier } from './dossier.ts';
import { entry } from './entry.ts';
import { evidence } from './evidence.ts';
import { exposure } from './exposure.ts';
import { flags } from './flags.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { letters } from './letters.ts';
import { mapping } from './mapping.ts';
import { mending } from './mending.ts';
import { overTime } from './over-time.ts';
import { overview } from './overview.ts';
import { parties } from './parties.ts';
import { pay } from './pay.ts';
import { questions } from './questions.ts';
import { regimes } from './regimes.ts';
import { settling } from './settling.ts';
import { sourceFiles } from './source-files.ts';
import { undeclared } from './undeclared.ts';
import { whatIf } from './what-if.ts';

/** One module a file of schema/graphql, with its name. */
export const resolvers: Resolvers[] = [
  base,
  breakdown,
  chainMap,
  chains,
  changes,
  claims,
  comparison,
  contradictions,
  deadlines,
  debt,
  demonstrations,
  diligence,
  entry,
  dossier,
  evidence,
  exposure,
  flags,
  imports,
  letters,
  mapping,
  mending,
  overTime,
  indicators,
  overview,
  parties,
  pay,
  questions,
  regimes,
  settling,
  sourceFiles,
  undeclared,
  whatIf,
];
