import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The screen of a record; of a kind without one, who said what of it. */
export function RecordLink({
  kind,
  id,
  children,
  className,
}: {
  readonly kind: string;
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const to = { Organisation: '/organisations/$id', Workplace: '/workplaces/$id', Contract: '/contracts/$id' }[kind];
  return (
    <Link to={(to ?? '/history/$id') as '/history/$id'} params={{ id }} className={className}>
      {children}
    </Link>
  );
}
