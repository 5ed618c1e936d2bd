/**
 * Jest runs a file of tests in a context of its own, whose global object asks a proxy for every `Math` and `Map`: what counts
 * much takes twice as long there. A constant of the context is found without asking, and is the same object.
 */
import { runInContext, runInNewContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Tests may put another in the place of the first two; the others no constant may be called. */
const NOT_CONSTANT = new Set(['Date', 'console', 'globalThis', 'undefined', 'NaN', 'Infinity']);
const BUILT_IN = runInNewContext('Object.getOwnPropertyNames(globalThis)').filter((name) => !NOT_CONSTANT.has(name));

export default class Environment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    runInContext(`const { ${BUILT_IN.join(', ')} } = globalThis;`, this.context);
  }
}
