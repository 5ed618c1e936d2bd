// What tests import as fast-check: the same draws at each run, so that a run that passed passes again. SOLIDARY_TEST_SEED draws others.
import fc from '../node_modules/fast-check/lib/fast-check.js';

const wanted = process.env.SOLIDARY_TEST_SEED ?? '20261130';
if (wanted !== 'random' && !Number.isInteger(Number(wanted)))
  throw new Error(`SOLIDARY_TEST_SEED: ${wanted} is neither a whole number nor "random".`);
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });

export * from '../node_modules/fast-check/lib/fast-check.js';
export default fc;
