import { Link } from '@tanstack/react-router';
import type { FlagRowFragment } from '../../generated/operations.ts';
import { partyName } from '../../ui/partyLink.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { Money, Price } from '../../ui/value.tsx';
import { heading, sentence, t } from '../../ui/words.ts';

type Flag = FlagRowFragment;

function pairText(flag: Flag): string {
  return flag.buyer && flag.supplier
    ? t('page.flags.pair', { buyer: partyName(flag.buyer), supplier: partyName(flag.supplier) })
    : flag.label;
}

function columns(outcome: string): readonly Column<Flag>[] {
  const name: Column<Flag> = {
    key: 'contract',
    head: t('page.flags.contract'),
    row: true,
    sort: pairText,
    cell: (flag) => (
      <>
        <Link to="/flags/$test/$subject" params={{ test: flag.test.id, subject: flag.subject }}>
          {pairText(flag)}
        </Link>
        {pairText(flag) !== flag.label && <span className="second">{flag.label}</span>}
      </>
    ),
  };
  const price: Column<Flag> = {
    key: 'price',
    head: t('page.flags.price'),
    number: true,
    cell: (flag) => <Price price={flag.price} />,
    sort: (flag) => (flag.price ? Number(flag.price.amount) : null),
  };
  const missing: Column<Flag> = {
    key: 'missing',
    head: t('page.flags.missing'),
    cell: (flag) => flag.missing.map((fact) => sentence(fact, () => undefined)).join('; ') || '–',
  };
  if (outcome === 'cannot_tell') return [name, price, missing];
  if (outcome === 'not_applicable') return [name, price];
  const against: Column<Flag> = {
    key: 'against',
    head: t('page.flags.against'),
    number: true,
    cell: (flag) => <Price price={flag.against} />,
    sort: (flag) => (flag.against ? Number(flag.against.amount) : null),
  };
  if (outcome === 'passed') return [name, price, against];
  return [
    name,
    price,
    against,
    {
      key: 'short',
      head: t('page.flags.short'),
      number: true,
      sort: (flag) => (flag.short ? Number(flag.short.amount) : null),
      cell: (flag) => (
        <strong>
          <Money value={flag.short} />
        </strong>
      ),
    },
    {
      key: 'mends',
      head: t('page.flags.mends'),
      number: true,
      cell: (flag) => <Money value={flag.mends} />,
      sort: (flag) => (flag.mends ? Number(flag.mends.amount) : null),
    },
  ];
}

export function FlagTable({
  rows,
  outcome,
}: {
  readonly rows: readonly Flag[];
  readonly outcome: string;
  readonly subject: string;
}) {
  return <Table caption={heading(outcome)} columns={columns(outcome)} rows={rows} rowKey={(flag) => flag.subject} />;
}
