import { Link, useLocation } from '@tanstack/react-router';
import type { MissingPartsFragment } from '../../generated/operations.ts';
import { useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';

/** From a fact that is missing to the form that asks for it, begun with what it is of, and back here with the answer. */
export function EnterLink({
  at,
  asked,
  words = t('page.entry.enter-it'),
}: {
  readonly at: MissingPartsFragment['enter'] | undefined;
  /** The question, for whoever hears the link alone. */
  readonly asked: string;
  readonly words?: string;
}) {
  const known = useKnown();
  const back = useLocation({ select: ({ href }) => href });
  if (!at || known !== undefined) return null;
  const { kind, id, field } = at;
  const shared = { className: 'enter-link no-print', 'aria-label': `${words}: ${asked}` };
  if (kind === 'Claim' && id != null) {
    const { line } = at.given as { readonly line?: string };
    return (
      <Link to="/claims/$id/edit" params={{ id }} search={{ field, ...(line && { line }) }} {...shared}>
        {words}
      </Link>
    );
  }
  if (id != null)
    return (
      <Link to="/enter/$kind/$id" params={{ kind, id }} search={{ field, back }} {...shared}>
        {words}
      </Link>
    );
  const given = at.given as Readonly<Record<string, string>>;
  return (
    <Link to="/enter/$kind" params={{ kind }} search={{ ...given, field, back }} {...shared}>
      {words}
    </Link>
  );
}
