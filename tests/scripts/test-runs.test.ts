import { expect, test } from '@jest/globals';
import { PROJECTS, readChoice, runsOf } from '../../scripts/test-runs.mjs';

const projectsOf = (selected: readonly string[], isShared = false) =>
  runsOf(selected, isShared).map(({ projects }) => projects);

test('every project runs once, unit tests apart from those that start something', () => {
  expect(projectsOf(PROJECTS)).toEqual([['unit'], ['neo4j', 'e2e'], ['real']]);
  expect(projectsOf(['e2e'])).toEqual([['e2e']]);
});

test('tests that write to one Neo4j that was given run one after the other', () => {
  expect(projectsOf(PROJECTS, true)).toEqual([['unit'], ['e2e'], ['neo4j', 'real']]);
  expect(runsOf(['neo4j'], true)).toEqual([{ projects: ['neo4j'], workers: ['--runInBand'] }]);
});

test('the projects that are named are run and no others, and the rest is for Jest', () => {
  expect(readChoice(['tests/cli', '-t', 'x'])).toEqual({ wanted: PROJECTS, rest: ['tests/cli', '-t', 'x'] });
  expect(readChoice(['-t', 'x', '--selectProjects', 'e2e', 'real', 'tests/e2e'])).toEqual({
    wanted: ['e2e', 'real'],
    rest: ['-t', 'x', 'tests/e2e'],
  });
  expect(() => readChoice(['--selectProjects', 'e2f'])).toThrow('e2f is no project of tests. There are unit,');
});
