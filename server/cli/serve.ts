import { readConfig } from '../config.ts';
import { serve } from '../serve.ts';
import type { DefineCommand } from './command.ts';

export const defineServe: DefineCommand = (command) => {
  command
    .option(
      '--json',
      'print one JSON document on standard output when the server answers, everything else on standard error',
    )
    .action(async (options: { readonly json?: boolean }) => {
      const running = await serve(readConfig(), { json: options.json === true });
      await running.stopped;
    });
};
