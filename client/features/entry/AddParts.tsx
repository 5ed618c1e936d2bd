import { Link } from '@tanstack/react-router';
import { EntryKindsDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import type { Begun } from './begun.ts';

/** What is entered as a record of its own and is part of one of these: its kind, and the field that names the whole. */
const PARTS: Readonly<Record<string, readonly (readonly [kind: string, field: keyof Begun])[]>> = {
  Tender: [
    ['Bid', 'tender'],
    ['Item', 'tender'],
  ],
  Bid: [
    ['NamedSubcontractor', 'bid'],
    ['Item', 'bid'],
  ],
  Contract: [['Item', 'contract']],
  Finding: [['FindingParty', 'finding']],
};

/** Links to the forms of its parts, each begun with it. */
export function AddParts({ kind, id }: { readonly kind: string; readonly id: string }) {
  const forms = useAnswer(EntryKindsDocument, {});
  const known = useKnown();
  const parts = known === undefined ? (PARTS[kind] ?? []) : [];
  return parts.map(([part, field]) => {
    const form = forms.data?.entryKinds.find((one) => one.kind === part);
    return (
      form && (
        <Link key={part} className="button" to="/enter/$kind" params={{ kind: part }} search={{ [field]: id }}>
          {t('page.entry.add', { label: form.label })}
        </Link>
      )
    );
  });
}
