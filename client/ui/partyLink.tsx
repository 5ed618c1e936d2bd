import { Link } from '@tanstack/react-router';
import { NotHeld } from './value.tsx';
import { t } from './words.ts';

export interface Named {
  readonly id: string;
  readonly name?: string | null;
}

export function partyName(party: Named | null | undefined): string {
  return party ? (party.name ?? party.id) : t('page.not-held');
}

export function PartyLink({ party }: { readonly party: Named | null | undefined }) {
  return party ? (
    <Link to="/organisations/$id" params={{ id: party.id }}>
      {party.name ?? party.id}
    </Link>
  ) : (
    <NotHeld />
  );
}
