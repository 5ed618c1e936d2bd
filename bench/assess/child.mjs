// One assessment of everything, and of what one changed benchmark touches, in a process of its own.
import { measureBuilt } from '../built.mjs';

measureBuilt();
const { runAssessment } = await import('./run-assessment.ts');
process.stdout.write(`${JSON.stringify(await runAssessment(JSON.parse(process.argv[2])))}\n`);
