/**
 * The store as a plain list of statements and nothing else: every read goes through all of them. Slow and easy to
 * believe; the property test compares both stores with it.
 */

import type { RecordKind } from '../../schema/graph.ts';
import { SEARCHED_KINDS } from '../../schema/searched.ts';
import { compareText, isRead, linksAbove, project } from '../../server/store/project.ts';
import { type Candidate, fold, matchRank, orderHits, searchedTexts } from '../../server/store/search-text.ts';
import type { ChainLink, SearchHit, Statement, View, Workspace } from '../../server/store/store.ts';

export interface PlainRecord {
  readonly id: string;
  readonly workspace: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly disputed: readonly string[];
}

export interface PlainGraph {
  readonly contracts: readonly PlainRecord[];
  readonly links: readonly ChainLink[];
  readonly organisations: readonly PlainRecord[];
  readonly cutOff?: { readonly atLeast: number; readonly frontier: readonly string[] };
}

export class Reference {
  readonly statements: Statement[] = [];

  record(kind: RecordKind, id: string, view: View): PlainRecord | undefined {
    const used = this.statements.filter((one) => one.kind === kind && one.subject === id && isRead(one, view));
    const shown = project(kind, used);
    return shown === undefined ? undefined : { id, ...shown };
  }

  all(kind: RecordKind, view: View): PlainRecord[] {
    const subjects = new Set(this.statements.filter((one) => one.kind === kind).map((one) => one.subject));
    return [...subjects]
      .sort(compareText)
      .map((id) => this.record(kind, id, view))
      .filter((one) => one !== undefined);
  }

  about(id: string, view: View): Statement[] {
    return this.statements
      .filter((one) => one.subject === id && isRead(one, view))
      .sort((a, b) => compareText(a.id, b.id));
  }

  /** Looks in what is said now in some readable workspace; shows what the view shows. */
  search(text: string, view: View, limit: number, kinds = SEARCHED_KINDS): readonly SearchHit[] {
    const candidates = kinds.flatMap((kind) =>
      this.all(kind, view).flatMap((record): Candidate[] => {
        const texts = view.readable.map((workspace) => this.#textsNow(kind, record.id, workspace));
        const isFound = texts.some((some) => some !== undefined && isCandidate(record.id, some, text));
        return isFound ? [{ hit: hitOf(kind, record), texts: texts.flatMap((some) => some ?? []) }] : [];
      }),
    );
    return orderHits(candidates, text, limit);
  }

  #textsNow(kind: RecordKind, id: string, workspace: Workspace): readonly string[] | undefined {
    const now = { readable: [workspace] };
    const open = this.statements.filter((one) => one.kind === kind && one.subject === id && isRead(one, now));
    return open.length === 0 ? undefined : searchedTexts(kind, open);
  }

  linksAbove(id: string, view: View): readonly ChainLink[] {
    const record = this.record('Contract', id, view);
    return record === undefined ? [] : linksAbove(id, record.values as never);
  }

  chainAbove(starts: readonly string[], view: View, maxContracts = Number.POSITIVE_INFINITY): PlainGraph {
    return this.#spread(
      starts,
      view,
      maxContracts,
      (id) => this.linksAbove(id, view),
      (link) => link.under,
    );
  }

  networkBelow(organisation: string, view: View, maxContracts = Number.POSITIVE_INFINITY): PlainGraph {
    const held = this.all('Contract', view);
    const links = held.flatMap((one) => this.linksAbove(one.id, view));
    const starts = held.filter((one) => one.values.buyer === organisation).map((one) => one.id);
    const into = (id: string) => links.filter((link) => link.under === id);
    return this.#spread(starts, view, maxContracts, into, (link) => link.contract);
  }

  #spread(
    starts: readonly string[],
    view: View,
    most: number,
    linksOf: (id: string) => readonly ChainLink[],
    farEnd: (link: ChainLink) => string,
  ): PlainGraph {
    const reached = new Set<string>();
    const leftOut = new Set<string>();
    const frontier = new Set<string>();
    const links: ChainLink[] = [];
    const enter = (found: readonly string[]): string[] => {
      const unseen = [...new Set(found)].filter((id) => !reached.has(id)).sort(compareText);
      const taken = unseen.slice(0, Math.max(0, most - reached.size));
      for (const id of taken) reached.add(id);
      for (const id of unseen.slice(taken.length)) leftOut.add(id);
      return taken;
    };
    let level = enter(starts);
    for (const id of leftOut) frontier.add(id);
    while (level.length > 0) {
      const found = level.flatMap(linksOf);
      const next = enter(found.map(farEnd));
      links.push(...found);
      level = next;
    }
    for (const link of links) if (leftOut.has(farEnd(link))) frontier.add(nearEnd(link, farEnd));
    const kept = links.filter((link) => reached.has(link.contract) && reached.has(link.under));
    return this.#withParties([...reached].sort(compareText), kept, view, leftOut.size, [...frontier].sort(compareText));
  }

  #withParties(
    reached: readonly string[],
    links: readonly ChainLink[],
    view: View,
    atLeast: number,
    frontier: readonly string[],
  ): PlainGraph {
    const contracts = reached.map((id) => this.record('Contract', id, view)).filter((one) => one !== undefined);
    const parties = new Set(contracts.flatMap((one) => [one.values.buyer, one.values.supplier]));
    const organisations = [...parties]
      .filter((id): id is string => typeof id === 'string')
      .sort(compareText)
      .map((id) => this.record('Organisation', id, view))
      .filter((one) => one !== undefined);
    const inOrder = [...links].sort((a, b) => compareText(a.contract, b.contract) || compareText(a.under, b.under));
    return { contracts, links: inOrder, organisations, ...(atLeast === 0 ? {} : { cutOff: { atLeast, frontier } }) };
  }
}

function isCandidate(id: string, texts: readonly string[], text: string): boolean {
  const nameless = { id: '', kind: 'Organisation', label: '' } as const;
  return id.startsWith(text.trim()) || matchRank({ hit: nameless, texts }, fold(text)) !== undefined;
}

function hitOf(kind: SearchHit['kind'], { id, values }: PlainRecord): SearchHit {
  const { name, number, country } = values as Readonly<Record<string, string | undefined>>;
  return {
    ...{ id, kind, label: name ?? number ?? id },
    ...(country === undefined ? {} : { country }),
    ...(number === undefined ? {} : { number }),
  };
}

function nearEnd(link: ChainLink, farEnd: (link: ChainLink) => string): string {
  return farEnd(link) === link.under ? link.contract : link.under;
}
