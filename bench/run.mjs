// npm run bench: from the source, since only those who have the development tools measure.
import { refuseOldNode } from '../scripts/node-version.mjs';
import '../scripts/quiet-experimental.mjs';
import { register } from 'tsx/esm/api';

refuseOldNode();
register();
const { bench } = await import('./bench.ts');
process.exitCode = await bench(process.argv.slice(2));
