import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

const SCREENS: Readonly<Record<string, string>> = {
  Organisation: '/organisations/$id',
  Workplace: '/workplaces/$id',
  Contract: '/contracts/$id',
  Claim: '/claims/$id',
};

export const hasScreen = (kind: string): boolean => kind in SCREENS;

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
  return (
    <Link to={(SCREENS[kind] ?? '/history/$id') as '/history/$id'} params={{ id }} className={className}>
      {children}
    </Link>
  );
}
