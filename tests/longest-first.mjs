/**
 * The order of test files. Where no run before has told how long each takes, Jest goes by the size of the file; but those
 * that look at every screen are short to read and long to run. Begun last, they would run on with one core idle.
 */
import Sequencer from '@jest/test-sequencer';

const LONG = /[\\/](languages|access|keyboard|screens|weeks|states|kill-import|neo4j)\.(e2e|neo4j)\.test\.ts$/;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ duration, path }) => duration === undefined && LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
