// What is measured is what users run: wherever a benchmark asks for code of the server, it gets the code as it was built.
import { register as registerHooks } from 'node:module';
import { register as registerTsx } from 'tsx/esm/api';
import '../scripts/quiet-experimental.mjs';

const OF_SERVER = /^(.*?\/)((?:server|schema)\/.*)\.ts$/;
const root = new URL('..', import.meta.url).href;

/** Run from the source, small functions would each pay for names that only a debugger reads. */
export function measureBuilt() {
  registerTsx();
  registerHooks(import.meta.url);
}

/** A hook of Node's for finding modules. */
export function resolve(specifier, context, next) {
  if (!/^\.{1,2}\//.test(specifier)) return next(specifier, context);
  const url = new URL(specifier, context.parentURL).href;
  const [, before, path] = OF_SERVER.exec(url) ?? [];
  return before === root
    ? { url: `${root}dist/${path}.js`, format: 'module', shortCircuit: true }
    : next(specifier, context);
}
