/** What is asked about: the same workplaces and the same buyer for every engine. */
import { adjacencyOf, at, neighbours, numbersBelow, Walker } from './adjacency.ts';
import type { Graph } from './generate.ts';
import { randomNumbers } from './random.ts';

const SEED = 7;
const WORKPLACES = 1000;
/** The network asked about is large and not the largest. */
const NETWORK = { least: 15_000, most: 80_000 };

export interface Picks {
  readonly workplaces: readonly TracePick[];
  /** A buyer that nobody buys from, with the size of the network below it. */
  readonly buyer: { readonly organisation: number; readonly contracts: number };
}

export interface TracePick {
  readonly workplace: number;
  /** Contracts in the trace from it. */
  readonly contracts: number;
}

export function pickQuestions(graph: Graph): Picks {
  return { workplaces: pickWorkplaces(graph), buyer: pickBuyer(graph) };
}

function pickWorkplaces(graph: Graph): readonly TracePick[] {
  const { under, performedAt } = graph;
  const above = new Walker(graph.contracts, adjacencyOf(graph.contracts, under.from, under.to));
  const contractsAt = adjacencyOf(graph.workplaces, performedAt.to, performedAt.from);
  const random = randomNumbers(SEED);
  const picked: TracePick[] = [];
  while (picked.length < WORKPLACES) {
    const workplace = Math.floor(random() * graph.workplaces);
    const starts = neighbours(contractsAt, workplace);
    if (starts.length > 0) picked.push({ workplace, contracts: above.reach(starts).reached.length });
  }
  return picked;
}

function pickBuyer(graph: Graph): Picks['buyer'] {
  const { under } = graph;
  const below = new Walker(graph.contracts, adjacencyOf(graph.contracts, under.to, under.from));
  const bought = adjacencyOf(graph.organisations, graph.buyer, numbersBelow(graph.contracts));
  const retailers: Picks['buyer'][] = [];
  for (let organisation = 0; at(graph.tierOfOrganisation, organisation) === 0; organisation += 1) {
    const { length: contracts } = below.reach(neighbours(bought, organisation)).reached;
    retailers.push({ organisation, contracts });
  }
  retailers.sort((a, b) => b.contracts - a.contracts);
  const fitting = retailers.filter(({ contracts }) => contracts >= NETWORK.least && contracts <= NETWORK.most);
  const among = fitting.length > 0 ? fitting : retailers.slice(0, 5);
  return among[Math.floor(among.length / 2)] as Picks['buyer'];
}
