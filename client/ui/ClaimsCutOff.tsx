import { Notice } from './states.tsx';
import { t } from './words.ts';

/** Above days of claims of which a limit left some out. */
export function ClaimsCutOff({ read, held }: { readonly read: number; readonly held: number }) {
  if (read >= held) return null;
  return (
    <Notice asks>
      <p>{t('page.days.claims-cut', { read, held })}</p>
    </Notice>
  );
}
