import type { Day } from '../domain/dates.ts';
import type { Instant, View, Workspace } from '../store/store.ts';

/** Until accounts exist there is one reader: whoever sits at this machine. */
export const LOCAL_VIEWER = { readable: ['public', 'local'], writes: 'local' } as const satisfies {
  readonly readable: readonly Workspace[];
  readonly writes: Workspace;
};

export function localView(asOf?: Day, knownAt?: Instant): View {
  return {
    readable: LOCAL_VIEWER.readable,
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
}
