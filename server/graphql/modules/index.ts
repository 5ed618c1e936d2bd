import type { Resolvers } from '../generated/resolvers.ts';
import { base } from './base.ts';
import { chains } from './chains.ts';
import { claims } from './claims.ts';
import { comparison } from './comparison.ts';
import { debt } from './debt.ts';
import { diligence } from './diligence.ts';
import { evidence } from './evidence.ts';
import { flags } from './flags.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { overview } from './overview.ts';
import { parties } from './parties.ts';
import { regimes } from './regimes.ts';
import { settling } from './settling.ts';

/** One module a file of schema/graphql, with its name. */
export const resolvers: Resolvers[] = [
  base,
  chains,
  claims,
  comparison,
  debt,
  diligence,
  evidence,
  flags,
  imports,
  indicators,
  overview,
  parties,
  regimes,
  settling,
];
