/** Above a list: what of an address written by hand it does not follow. */
import { Notice } from './states.tsx';
import { t } from './words.ts';

export function LeftAside({ what }: { readonly what: readonly string[] }) {
  if (what.length === 0) return null;
  return (
    <Notice asks>
      <p role="status">{t('page.state.left-aside', { what: what.join(', ') })}</p>
    </Notice>
  );
}
