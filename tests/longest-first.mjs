/**
 * The order of test files. Where no run before has told how long each takes, Jest goes by the size of the file; but those
 * that look at every screen, every case or every store are short to read and long to run. Begun last, they would run on with
 * one core idle.
 */
import Sequencer from '@jest/test-sequencer';

/** The longest first. */
export const LONG = [
  'store/neo4j.neo4j',
  'e2e/languages.e2e',
  'e2e/screens.e2e',
  'e2e/access.e2e',
  'e2e/states.e2e',
  'e2e/weeks.e2e',
  'e2e/keyboard.e2e',
  'e2e/kill-import.e2e',
  'store/neo4j/open.neo4j',
  'e2e/questions.e2e',
  'e2e/keyboard-weeks.e2e',
  'bench/bench',
  'store/sqlite',
  'importers/damage/damage',
  'usecases/assessing/keep-assessment',
  'usecases/changes/what-changed',
  'usecases/mapping/shipped',
  'cli/languages',
  'regimes/mutations',
  'cli/questions',
  'cli/breakdown',
  'cli/changes',
  'cli/contradictions',
  'cli/letter',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const placeOf = ({ duration, path }) =>
      duration === undefined
        ? LONG.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/tests/${name}.test.ts`))
        : -1;
    const long = sorted.filter((test) => placeOf(test) !== -1);
    return [...long.sort((a, b) => placeOf(a) - placeOf(b)), ...sorted.filter((test) => placeOf(test) === -1)];
  }
}
