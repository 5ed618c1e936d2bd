/** The chain that was kept stands with its visit of the address: who goes on and comes back finds it, not an empty form. */
import { useLocation, useRouter } from '@tanstack/react-router';
import { EnteredContractDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';

export interface KeptChain {
  readonly import: string;
  readonly contracts: readonly string[];
  readonly root: string | undefined;
}

interface Visit {
  readonly keptChain?: KeptChain;
}

export function useKeptChain() {
  const { history } = useRouter();
  const kept = useLocation({ select: ({ state }) => (state as Visit).keptChain });
  const first = kept?.contracts[0] ?? '';
  const held = useAnswer(EnteredContractDocument, { id: first }, { enabled: kept !== undefined, keep: true });
  const stand = (keptChain: KeptChain | undefined) =>
    history.replace(history.location.href, (keptChain === undefined ? {} : { keptChain }) as never);
  return {
    /** Undefined also for one that was undone elsewhere meanwhile. */
    kept: held.data?.contract === null ? undefined : kept,
    keep: stand,
    forget: () => stand(undefined),
  };
}
