/** Which projects of tests run together, and how many of their files at once. */

export const PROJECTS = ['unit', 'neo4j', 'e2e', 'real'];

/** Each starts a server or a browser of its own, and waits for it half of the time: two at once leave no core idle. */
const TWO = ['--maxWorkers=2'];
const ONE = ['--runInBand'];

/** Unit tests wait for nothing and take every core. `isShared`: all tests of Neo4j write to one that was given. */
export function runsOf(selected, isShared) {
  const runs = [
    { projects: ['unit'], workers: [] },
    { projects: isShared ? ['e2e'] : ['neo4j', 'e2e'], workers: TWO },
    { projects: isShared ? ['neo4j', 'real'] : ['real'], workers: ONE },
  ];
  return runs
    .map(({ projects, workers }) => ({ projects: projects.filter((one) => selected.includes(one)), workers }))
    .filter(({ projects }) => projects.length > 0);
}

/** The projects that `--selectProjects` names, else all; and what is left for Jest to read. */
export function readChoice(args) {
  const at = args.indexOf('--selectProjects');
  if (at === -1) return { wanted: PROJECTS, rest: args };
  const named = args.slice(at + 1);
  const end = named.findIndex((arg) => !PROJECTS.includes(arg));
  const wanted = end === -1 ? named : named.slice(0, end);
  if (wanted.length === 0)
    throw new Error(
      `--selectProjects: ${named[0] ?? 'nothing'} is no project of tests. There are ${PROJECTS.join(', ')}.`,
    );
  return { wanted, rest: [...args.slice(0, at), ...(end === -1 ? [] : named.slice(end))] };
}
