/**
 * One buyer with a network of so many links below it, as statements: seven tiers, few parties with very many below them,
 * links that are only inferred, loops, prices that are not held, claims. The same number gives the same network.
 */
import type { RecordKind, Values } from '../../schema/graph.ts';
import type { RowStatements } from '../../server/store/store.ts';
import { organisationName } from './names.ts';
import { benchmarkStatements } from './price-facts.ts';
import { heavyTailed, type Random, randomNumbers } from './random.ts';

export const ROOT = 'net_org_0';
const SEED = 60_1500;
const TIERS = 7;
const TRADES = ['Drywall', 'Screed', 'Transport', 'Cleaning', 'Labour only', 'Painting', 'Scaffolding', 'Security'];
const CURRENCIES = ['EUR', 'EUR', 'EUR', 'EUR', 'GBP', 'USD'];

interface Drawn {
  readonly buyer: number;
  readonly supplier: number;
  /** The contract that it is performed under. */
  readonly parent: number;
  readonly tier: number;
}

const partyId = (index: number): string => `net_org_${index}`;
const linkId = (index: number): string => `net_ct_${index}`;
const placeId = (index: number): string => `net_wp_${index}`;

/** Rows in the order in which an import would write them. */
export function* networkRows(links: number): Generator<RowStatements> {
  const random = randomNumbers(SEED);
  const { drawn, parties } = drawLinks(links, random);
  for (let index = 0; index < parties; index += 1)
    yield row('Organisation', partyId(index), { name: organisationName(index), country: 'DE' }, index);
  for (let index = 0; index < links / 20; index += 1)
    yield row('Workplace', placeId(index), { name: `Site ${index + 1}`, country: 'DE' }, index);
  for (const draft of benchmarkStatements()) yield { line: 2, statements: [draft] };
  for (const [index, link] of drawn.entries())
    yield row('Contract', linkId(index), contractValues(link, links, random), index);
  yield* claimRows(drawn, random);
}

/**
 * Each new link hangs below one of the links so far. One in five goes to a party that supplies on that tier already, one
 * in 300 back up to the party that its buyer sells to.
 */
function drawLinks(links: number, random: Random): { readonly drawn: readonly Drawn[]; readonly parties: number } {
  const drawn: Drawn[] = [];
  const weighted: number[] = [];
  const onTier: number[][] = [];
  const first = Math.max(5, Math.round(Math.sqrt(links) / 2));
  let parties = 1;
  const supplierOn = (tier: number, buyer: number, above: number): number => {
    const known = onTier[tier] ?? [];
    onTier[tier] = known;
    const number = random();
    const met = known[Math.floor(random() * known.length)];
    if (number < 1 / 300 && above > 0) return above;
    if (number < 0.2 && met !== undefined && met !== buyer) return met;
    known.push(parties);
    parties += 1;
    return parties - 1;
  };
  for (let index = 0; index < links; index += 1) {
    const parent = index < first ? -1 : (weighted[Math.floor(random() * weighted.length)] ?? 0);
    const above = drawn[parent];
    const buyer = above?.supplier ?? 0;
    const tier = (above?.tier ?? 0) + 1;
    const supplier = supplierOn(tier, buyer, above?.buyer ?? 0);
    drawn.push({ buyer, supplier, parent, tier });
    const copies = tier < TIERS ? Math.min(60, Math.floor(heavyTailed(random(), 1.2))) : 0;
    for (let nth = 0; nth < copies; nth += 1) weighted.push(index);
  }
  return { drawn, parties };
}

function contractValues({ buyer, supplier, parent }: Drawn, links: number, random: Random): Values {
  const currency = CURRENCIES[Math.floor(random() * CURRENCIES.length)] ?? 'EUR';
  const hours = 20 + Math.floor(random() * 4_000);
  const amount = (hours * (8 + random() * 40)).toFixed(2);
  const link = random() < 0.08 ? 'underInferred' : 'under';
  const known = random();
  return {
    buyer: partyId(buyer),
    supplier: partyId(supplier),
    ...(parent < 0 ? { aboveKnown: true } : { [link]: [linkId(parent)] }),
    what: TRADES[(supplier * 7 + parent + 7) % TRADES.length] ?? 'Drywall',
    ...{ kind: 'works', place: 'DE', from: '2025-01-01', until: '2026-01-01' },
    ...(known < 0.8 ? { price: { bound: known < 0.75 ? 'exact' : 'at_least', amount, currency } } : {}),
    ...(random() < 0.6 ? { labourHours: String(hours) } : {}),
    ...(random() < 0.2 ? { workplaces: [placeId(Math.floor((random() * links) / 20))] } : {}),
  };
}

function* claimRows(drawn: readonly Drawn[], random: Random): Generator<RowStatements> {
  for (let index = 0; index < Math.min(12, drawn.length / 5); index += 1) {
    const at = Math.floor(random() * drawn.length);
    const claim = `net_claim_${index}`;
    const employer = partyId(drawn[at]?.supplier ?? 1);
    yield row('Claim', claim, { employer, place: 'DE', creditor: 'worker', currency: 'EUR' }, index);
    const line = { claim, contract: linkId(at), kind: 'wages', from: '2025-03-01', until: '2025-04-01' };
    yield row(
      'ClaimLine',
      `${claim}_1`,
      { ...line, ...(index % 4 === 3 ? {} : { amount: `${1_000 + index}.50` }) },
      index,
    );
  }
}

function row(kind: RecordKind, subject: string, values: Values, index: number): RowStatements {
  const line = index + 2;
  const source = { document: `${kind}.csv`, line };
  return { line, statements: [{ subject, kind, part: 'row', publisher: 'bench', values, source }] };
}
