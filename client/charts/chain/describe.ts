/** The map in words: its answer sentence, what is drawn and folded, and the twin that has every link. */
import { sectorName } from '../../../schema/messages/render.ts';
import { spell, t } from '../../ui/words.ts';
import type { ChainData, MapLink } from './chain.ts';
import type { Stack } from './fold.ts';
import type { MapLayout } from './layout.ts';
import type { MapPart, TiersLayout } from './tiers.ts';

export type Names = (id: string) => string;

export function namesOf(chain: ChainData): Names {
  const names = new Map(chain.parties.map((party) => [party.id, party.name]));
  return (id) => names.get(id) ?? id;
}

/** What a group does, where that is one kind of work: its words, else the name of its sector, else that code. */
export const tradeName = ({ trade, sector }: Pick<Stack, 'trade' | 'sector'>): string | undefined =>
  trade ?? (sector && (sectorName(sector) ?? sector));

/** The twin reads as the map does: from the top down, and within a tier by name. */
export function linksInOrder(chain: ChainData): readonly MapLink[] {
  const name = namesOf(chain);
  const keyOf = (link: MapLink) => [name(link.buyer), name(link.supplier), link.id].join('\n');
  return [...chain.links].sort((a, b) => a.tier - b.tier || keyOf(a).localeCompare(keyOf(b), 'en'));
}

export interface ChainCounts {
  readonly links: number;
  readonly tiers: number;
  readonly inferred: number;
  readonly flagged: number;
  readonly passed: number;
  readonly notApplicable: number;
  readonly cannotTell: number;
  /** Too many to test at once, and no answers of the day are kept. */
  readonly notTested: number;
}

const TESTED = new Set(['flagged', 'passed', 'not_applicable', 'not_tested']);

export function countChain(chain: ChainData): ChainCounts {
  const of = (test: string) => chain.links.filter((link) => link.test === test).length;
  return {
    links: chain.links.length,
    tiers: Math.max(0, ...chain.parties.map((party) => party.tier)),
    inferred: chain.links.filter((link) => link.evidence === 'inferred').length,
    flagged: of('flagged'),
    passed: of('passed'),
    notApplicable: of('not_applicable'),
    cannotTell: chain.links.filter((link) => !TESTED.has(link.test)).length,
    notTested: of('not_tested'),
  };
}

export function countParts(parts: readonly MapPart[]): ChainCounts {
  const sum = (of: readonly MapPart[], what: 'links' | 'inferred') => of.reduce((all, part) => all + part[what], 0);
  const by = (test: string) =>
    sum(
      parts.filter((part) => part.test === test),
      'links',
    );
  return {
    links: sum(parts, 'links'),
    tiers: Math.max(0, ...parts.map((part) => part.tier)),
    inferred: sum(parts, 'inferred'),
    flagged: by('flagged'),
    passed: by('passed'),
    notApplicable: by('not_applicable'),
    cannotTell: by('cannot_tell'),
    notTested: by('not_tested'),
  };
}

/** "63 links in four tiers, 9 of them inferred" */
export function describeSize({ links, tiers, inferred }: ChainCounts): string {
  if (links === 0) return t('page.chain.none');
  return t('page.chain.size', { links, tiers, words: spell(tiers), inferred });
}

/** The line that always sums: "63 links: 10 drawn one by one, 53 in four groups." */
export function describeDrawn(layout: MapLayout): string {
  const total = layout.drawnLinks + layout.foldedLinks;
  return layout.stacks === 0
    ? t('page.chain.drawn-all', { n: total })
    : t('page.chain.drawn', {
        total,
        drawn: layout.drawnLinks,
        folded: layout.foldedLinks,
        groups: layout.stacks,
        words: spell(layout.stacks),
      });
}

/** The same of a chain told by tiers: "5,000 links: 35 drawn one by one, 4,965 in 55 parts." */
export function describeParts(layout: Pick<TiersLayout, 'drawnLinks' | 'foldedLinks' | 'groups'>): string {
  const { drawnLinks: drawn, foldedLinks: folded, groups } = layout;
  return t('page.chain.parts-drawn', { total: drawn + folded, drawn, folded, groups });
}

/** The answer for the chosen path: the first link from the top whose price was flagged. */
export function describePath(links: readonly MapLink[]): string {
  const untested = links.filter((link) => !TESTED.has(link.test) || link.test === 'not_tested').length;
  const at = links.findIndex((link) => link.test === 'flagged');
  if (links.length === 0) return t('page.chain.path-none');
  if (at >= 0) return t('page.chain.path-flagged', { ordinal: at + 1, n: links.length, words: spell(links.length) });
  if (links.every((link) => link.test === 'not_tested')) return t('page.chain.path-not-tested');
  if (untested === links.length && untested > 1) return t('page.chain.path-tells-nothing');
  if (untested > 0)
    return t('page.chain.path-cannot-tell', {
      untested,
      words: spell(untested),
      n: links.length,
      all: spell(links.length),
    });
  return t('page.chain.path-none-flagged', { n: links.length, words: spell(links.length) });
}
