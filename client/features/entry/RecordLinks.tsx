/** Links to one record among several, each named for whoever hears it alone. */
import { Link } from '@tanstack/react-router';
import { useKnown } from '../../ui/known.ts';
import { type PageCode, t } from '../../ui/words.ts';

interface OfRecord {
  readonly id: string;
  readonly name: string;
}

const named = (code: PageCode, name: string) => ({ 'aria-label': `${t(code)}: ${name}`, children: t(code) });

/** It is corrected, and closed where that can be; whoever saves is led back. Nothing is written while the past is looked at. */
export function EditLinks({
  kind,
  id,
  name,
  back,
  closes = true,
}: OfRecord & { readonly kind: string; readonly back: string; readonly closes?: boolean }) {
  const known = useKnown();
  if (known !== undefined) return null;
  const to = { to: '/enter/$kind/$id', params: { kind, id }, search: { back } } as const;
  return (
    <>
      <Link {...to} {...named('page.entry.action.correct', name)} />
      {closes && <Link {...to} hash="close" {...named('page.entry.action.close', name)} />}
    </>
  );
}

export function HistoryLink({ id, name }: OfRecord) {
  return <Link to="/history/$id" params={{ id }} {...named('page.history.link', name)} />;
}
