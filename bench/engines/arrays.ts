/** The limit: typed arrays in this process, nothing stored, nothing looked up but the id asked for. */
import type { Answer, AnsweredContract } from '../answers.ts';
import { type Adjacency, adjacencyOf, at, neighbours, numbersBelow, Walker } from '../graph/adjacency.ts';
import type { Graph } from '../graph/generate.ts';
import { contractId, organisationId, organisationName, SECTORS, workplaceId } from '../graph/names.ts';

export class Arrays {
  readonly #graph: Graph;
  readonly #above: Walker;
  readonly #below: Walker;
  readonly #contractsAt: Adjacency;
  readonly #bought: Adjacency;
  readonly #contractIds: readonly string[];
  readonly #organisationIds: readonly string[];
  readonly #organisationNames: readonly string[];
  readonly #workplaces: ReadonlyMap<string, number>;
  readonly #organisations: ReadonlyMap<string, number>;

  constructor(graph: Graph) {
    const { under, performedAt, contracts, organisations, workplaces } = graph;
    this.#graph = graph;
    this.#above = new Walker(contracts, adjacencyOf(contracts, under.from, under.to));
    this.#below = new Walker(contracts, adjacencyOf(contracts, under.to, under.from));
    this.#contractsAt = adjacencyOf(workplaces, performedAt.to, performedAt.from);
    this.#bought = adjacencyOf(organisations, graph.buyer, numbersBelow(contracts));
    this.#contractIds = Array.from({ length: contracts }, (_, index) => contractId(index));
    this.#organisationIds = Array.from({ length: organisations }, (_, index) => organisationId(index));
    this.#organisationNames = Array.from({ length: organisations }, (_, index) => organisationName(index));
    this.#workplaces = new Map(Array.from({ length: workplaces }, (_, index) => [workplaceId(index), index]));
    this.#organisations = new Map(this.#organisationIds.map((id, index) => [id, index]));
  }

  trace(workplace: string): Answer {
    const starts = neighbours(this.#contractsAt, this.#workplaces.get(workplace) as number);
    const { reached, met } = this.#above.reach(starts);
    const links: [string, string][] = new Array(met.length / 2);
    for (let pair = 0; pair < met.length; pair += 2) links[pair >> 1] = [this.#id(met[pair]), this.#id(met[pair + 1])];
    const contracts: AnsweredContract[] = new Array(reached.length);
    for (const [place, contract] of reached.entries()) contracts[place] = this.#named(contract);
    return { contracts, links };
  }

  network(organisation: string): Answer {
    const starts = neighbours(this.#bought, this.#organisations.get(organisation) as number);
    const { reached, met } = this.#below.reach(starts);
    const links: [string, string][] = new Array(met.length / 2);
    for (let pair = 0; pair < met.length; pair += 2) links[pair >> 1] = [this.#id(met[pair + 1]), this.#id(met[pair])];
    const contracts: AnsweredContract[] = new Array(reached.length);
    for (const [place, contract] of reached.entries()) contracts[place] = this.#contract(contract);
    return { contracts, links };
  }

  #id(contract: number | undefined): string {
    return this.#contractIds[contract as number] as string;
  }

  #contract(contract: number): AnsweredContract {
    const { buyer, supplier, sector, price } = this.#graph;
    return {
      id: this.#id(contract),
      sector: SECTORS[at(sector, contract)] as string,
      price: at(price, contract),
      buyer: this.#organisationIds[at(buyer, contract)] as string,
      supplier: this.#organisationIds[at(supplier, contract)] as string,
    };
  }

  #named(contract: number): AnsweredContract {
    const { buyer, supplier, sector, price } = this.#graph;
    return {
      id: this.#id(contract),
      sector: SECTORS[at(sector, contract)] as string,
      price: at(price, contract),
      buyer: this.#organisationIds[at(buyer, contract)] as string,
      supplier: this.#organisationIds[at(supplier, contract)] as string,
      buyerName: this.#organisationNames[at(buyer, contract)] as string,
      supplierName: this.#organisationNames[at(supplier, contract)] as string,
    };
  }
}
