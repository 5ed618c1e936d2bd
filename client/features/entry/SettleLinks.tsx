import { useRef } from 'react';
import { useKnown } from '../../ui/known.ts';
import { SettleLink } from './SettleLink.tsx';

export interface Link {
  readonly under: string;
  readonly evidence: string;
  readonly name: string;
}

/** The links of a contract that are to be settled. One that was just refused is no link any more; its way back stays. */
export function SettleLinks({ contract, links }: { readonly contract: string; readonly links: readonly Link[] }) {
  const seen = useRef(new Map<string, Link>());
  const known = useKnown();
  for (const link of links) if (link.evidence === 'inferred') seen.current.set(link.under, link);
  if (known !== undefined) return null;
  return [...seen.current.values()].map(({ under, name }) => {
    const evidence = links.find((link) => link.under === under)?.evidence ?? 'none';
    return <SettleLink key={under} contract={contract} under={under} evidence={evidence} name={name} />;
  });
}
