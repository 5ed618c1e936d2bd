import { readConfig } from '../config.ts';
import { serve } from '../serve.ts';
import type { AddCommand } from './command.ts';

export const addServe: AddCommand = (program) => {
  program
    .command('serve')
    .description('Start the server on this machine (SOLIDARY_PORT, else PORT, else 4000)')
    .option(
      '--json',
      'print one JSON document on standard output when the server answers, everything else on standard error',
    )
    .action(async (options: { readonly json?: boolean }) => {
      const running = await serve(readConfig(), { json: options.json === true });
      await running.stopped;
    });
};
