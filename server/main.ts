import { runCli } from './cli/run.ts';

process.exitCode = await runCli(['serve', ...process.argv.slice(2)]);
