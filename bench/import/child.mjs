// One import, or one bare insert, in a process of its own, so that its peak of memory is its own.
import { measureBuilt } from '../built.mjs';

measureBuilt();
const { runImport } = await import('./run-import.ts');
const { runBare } = await import('./run-bare.ts');
const [way, csv, folder] = process.argv.slice(2);
const measured = await (way === 'bare' ? runBare(csv, folder) : runImport(csv, folder));
process.stdout.write(`${JSON.stringify(measured)}\n`);
