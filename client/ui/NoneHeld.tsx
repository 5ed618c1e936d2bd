import { Link } from '@tanstack/react-router';
import { Empty } from './states.tsx';
import { t } from './words.ts';

/** Nothing is held that a test could look at, which is another thing than that it found nothing; and what to do first. */
export function NoneHeld({ subject }: { readonly subject: string }) {
  return (
    <Empty text={t('page.flags.none-held', { subject })}>
      <Link className="button" to="/imports">
        {t('page.search.import')}
      </Link>
    </Empty>
  );
}
