import type { ReactNode } from 'react';
import { Notice } from './states.tsx';
import { t } from './words.ts';

interface Props {
  readonly read: number;
  readonly held: number;
  /** What leads to the days of the others. */
  readonly children: ReactNode;
}

/** Above days of claims of which a limit left some out. */
export function ClaimsCutOff({ read, held, children }: Props) {
  if (read >= held) return null;
  return (
    <Notice asks>
      <p>{t('page.days.claims-cut', { read, held })}</p>
      {children}
    </Notice>
  );
}
