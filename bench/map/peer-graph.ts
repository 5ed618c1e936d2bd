/** A network as the peer is given it: placed by tier, so that it need not lay anything out. */
import { placeTiers } from '../../server/domain/chain/tiers.ts';
import type { RowStatements } from '../../server/store/store.ts';
import { ROOT } from '../graph/one-network.ts';
import type { PeerGraph } from './peer.ts';

export function peerGraphOf(rows: Iterable<RowStatements>): PeerGraph {
  const names = new Map<string, string>();
  const supplies: { contract: string; buyer: string; supplier: string }[] = [];
  for (const { statements } of rows)
    for (const { kind, subject, values } of statements) {
      if (kind === 'Organisation') names.set(subject, String(values.name));
      if (kind === 'Contract')
        supplies.push({ contract: subject, buyer: String(values.buyer), supplier: String(values.supplier) });
    }
  const { tierOf } = placeTiers(supplies, [ROOT]);
  const numbers = new Map([...tierOf.keys()].map((id, at) => [id, at]));
  const inTier = new Map<number, number>();
  const x = [...tierOf.values()].map((tier) => {
    const place = inTier.get(tier) ?? 0;
    inTier.set(tier, place + 1);
    return place;
  });
  return {
    names: [...tierOf.keys()].map((id) => names.get(id) ?? id),
    // Tiers as wide as high altogether, else nobody would see more than a line.
    x: [...tierOf.values()].map((tier, at) => (100 * ((x[at] ?? 0) + 0.5)) / (inTier.get(tier) ?? 1)),
    y: [...tierOf.values()].map((tier) => tier * 8),
    from: supplies.map(({ buyer }) => numbers.get(buyer) ?? 0),
    to: supplies.map(({ supplier }) => numbers.get(supplier) ?? 0),
  };
}
