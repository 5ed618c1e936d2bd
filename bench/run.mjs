// npm run bench: the benchmarks from the source, what they measure as it was built.
import { build } from '../scripts/build.mjs';
import { refuseOldNode } from '../scripts/node-version.mjs';
import { measureBuilt } from './built.mjs';

refuseOldNode();
build(['server', 'data']);
measureBuilt();
const { bench } = await import('./bench.ts');
process.exitCode = await bench(process.argv.slice(2));
